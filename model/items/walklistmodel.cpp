// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/walklistmodel.h"

#include <algorithm>

namespace daicho {

WalkListModel::WalkListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void WalkListModel::setRows(QList<WalkRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void WalkListModel::countDone(int row)
{
    if (row < 0 || row >= m_rows.size()) {
        return;
    }
    m_rows[row].done = std::min(m_rows[row].total, m_rows[row].done + 1);
    emit dataChanged(index(row), index(row), {ScoreQueueModel::DoneRole});
}

int WalkListModel::rowOf(const QString& code) const
{
    const auto found = std::ranges::find(m_rows, code, &WalkRow::code);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int WalkListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WalkListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const WalkRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.name;
    case ScoreQueueModel::CodeRole:
        return row.code;
    case ScoreQueueModel::DoneRole:
        return row.done;
    case ScoreQueueModel::TotalRole:
        return row.total;
    default:
        return {};
    }
}

} // namespace daicho
