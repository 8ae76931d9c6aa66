// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/importproblemmodel.h"

namespace daicho {

void ImportProblemModel::setProblems(const QList<ImportProblem>& problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ImportProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole) {
        return {};
    }
    const ImportProblem& problem = m_problems[index.row()];
    switch (static_cast<Column>(index.column())) {
    case RowColumn:
        return problem.row;
    case PlaceColumn:
        return problem.column();
    case ValueColumn:
        return problem.value;
    case ReasonColumn:
        return problem.reason;
    case ColumnCount:
        break;
    }
    return {};
}

bool ImportProblemModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    ImportProblem& problem = m_problems[index.row()];
    const QString text = value.toString();
    if (text == problem.value) {
        return false;
    }
    problem.value = text;
    emit dataChanged(index, index);
    emit corrected({problem.row, problem.letter, text});
    return true;
}

Qt::ItemFlags ImportProblemModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    // A problem of the row as a whole has no cell.
    const bool isCell = index.isValid() && index.column() == ValueColumn &&
                        !m_problems[index.row()].letter.isEmpty();
    return isCell ? base | Qt::ItemIsEditable : base;
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case RowColumn:
        return tr("Row");
    case PlaceColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    case ReasonColumn:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace daicho
