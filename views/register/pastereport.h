// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/textrowsmodel.h"
#include "model/service/assets/blockedit.h"
#include "model/service/pageservices.h"

#include <QDialog>

namespace daicho {

class AssetTableModel;

/// The cells of a pasted block that can't be written: row, column, value and reason. Nothing has
/// been written yet; the good cells go in when a person says so.
class PasteReport : public QDialog
{
    Q_OBJECT
public:
    /// `good`: cells that would change; `top`: the table's row of the block's first one.
    PasteReport(const QList<CellProblem>& problems,
                qint64 problemCount,
                qint64 good,
                int top,
                const AssetTableModel& model,
                const PageServices& services,
                QWidget* parent = nullptr);

signals:
    void failed(const daicho::Error& error);

private:
    TextRowsModel m_model;
};

} // namespace daicho
