// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "model/service/pageservices.h"

#include <QTreeWidget>

namespace daicho {

class AssetTableModel;
struct Error;
struct FieldChange;
struct RecordHistory;

/// What happened to one asset, newest first: when, who, what, and each field before and after. A
/// past value can be brought back, which is a new entry.
class HistoryPanel : public QTreeWidget
{
    Q_OBJECT
public:
    HistoryPanel(const PageServices& services,
                 const AssetTableModel& model,
                 QWidget* parent = nullptr);

    void show(const Asset& asset);

    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

signals:
    void failed(const daicho::Error& error);
    void broughtBack(const daicho::Asset& asset);
    /// The past value would lower a class: it can be taken with reason and approver.
    void
    groundsMissing(const daicho::Asset& base, const daicho::Asset& edited, const QString& what);

private:
    void setUpOutput();
    QVariantList stepCells(const RecordHistory& step) const;
    void addChange(QTreeWidgetItem* step, const RecordHistory& history, const FieldChange& change);
    void offer(QTreeWidgetItem* line, const QVariant& value);
    void showMenu(const QPoint& position);
    void bringBack(const QTreeWidgetItem* line);

    PageServices m_services;
    const AssetTableModel& m_model;
    Asset m_asset;
    QList<QVariantList> m_rows; ///< what is shown, for the way out
    bool m_isReadOnly = false;
};

} // namespace daicho
