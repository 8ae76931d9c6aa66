// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/checks/checkservice.h"
#include "model/service/pageservices.h"

#include <QTreeWidget>

namespace daicho {

class AssetTableModel;

/// What the ledger checks find in one asset: what is wrong, why, and what to do. Enter or a double
/// click goes to the field.
class FindingsPanel : public QTreeWidget
{
    Q_OBJECT
public:
    FindingsPanel(const PageServices& services,
                  const AssetTableModel& model,
                  QWidget* parent = nullptr);

    /// Checks the asset in the reader thread; counted() and found() tell of it.
    void check(const Asset& asset);
    void clearFindings();

signals:
    /// It is put right on another page.
    void placeWanted(const QString& page, const QString& target);
    void failed(const daicho::Error& error);
    void counted(int findings);
    /// Messages by the field at which something has to be put right.
    void found(const QHash<QString, QString>& messages);
    void fieldWanted(const QString& key);

private:
    void showFindings(const QList<Finding>& findings);

    PageServices m_services;
    const AssetTableModel& m_model;
    AssetId m_asset;
    quint64 m_asked = 0;
};

} // namespace daicho
