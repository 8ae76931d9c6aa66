// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/transfer/importservice.h"

#include <QAbstractTableModel>

namespace daicho {

/// The places of a file that an import rejects: row, column, value, reason. The value of a cell can
/// be corrected: the file stays as it is, and the next plan reads the correction.
class ImportProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RowColumn, PlaceColumn, ValueColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<ImportProblem>& problems);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void corrected(const CellCorrection& correction);

private:
    QList<ImportProblem> m_problems;
};

} // namespace daicho
