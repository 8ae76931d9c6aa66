// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"

#include <QTreeWidget>

namespace daicho {

class AssetTableModel;
struct Asset;
struct Error;

/// What happened to one asset, newest first: when, who, what, and each field before and after.
class HistoryPanel : public QTreeWidget
{
    Q_OBJECT
public:
    HistoryPanel(const PageServices& services,
                 const AssetTableModel& model,
                 QWidget* parent = nullptr);

    void show(const Asset& asset);

signals:
    void failed(const daicho::Error& error);

private:
    PageServices m_services;
    const AssetTableModel& m_model;
};

} // namespace daicho
