// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/stocktakeboardmodel.h"

#include "model/core/textfold.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

StocktakeBoardModel::StocktakeBoardModel(QHash<QString, QString> words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void StocktakeBoardModel::setBoard(const StocktakeBoard& board)
{
    m_board = board;
    filter();
}

void StocktakeBoardModel::setStatus(const QString& status)
{
    m_status = status;
    filter();
}

void StocktakeBoardModel::setText(const QString& text)
{
    m_text = text;
    filter();
}

void StocktakeBoardModel::setDateStyle(DateStyle style)
{
    m_dateStyle = style;
    if (!m_shown.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

bool StocktakeBoardModel::has(const BoardRow& row, const QString& status)
{
    return status.isEmpty() ||
           (status == "overdue"_L1 ? row.isOverdue() : toKey(row.status()) == status);
}

int StocktakeBoardModel::count(const QString& status) const
{
    return static_cast<int>(
        std::count_if(m_board.rows.begin(), m_board.rows.end(), [&status](const BoardRow& row) {
            return has(row, status);
        }));
}

int StocktakeBoardModel::alignment(int column)
{
    const bool isDate = column >= DueColumn && column <= ReturnedColumn;
    return column == AssetsColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
           : isDate               ? int(Qt::AlignCenter)
                                  : int(Qt::AlignLeft | Qt::AlignVCenter);
}

void StocktakeBoardModel::filter()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = foldText(m_text).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_board.rows.size(); ++i) {
        const BoardRow& row = m_board.rows[i];
        const QString searched = foldText(row.code + u'\n' + row.name + u'\n' +
                                          row.unit.answeredBy + u'\n' + row.unit.confirmedBy);
        const bool isFound = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return searched.contains(word);
        });
        if (isFound && has(row, m_status)) {
            m_shown.append(i);
        }
    }
    endResetModel();
}

int StocktakeBoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int StocktakeBoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StocktakeBoardModel::statusText(const BoardRow& row) const
{
    const QString word = m_words.value(toKey(row.status()), toKey(row.status()));
    return row.isOverdue() ? tr("%1, %n days late", nullptr, row.daysLate).arg(word) : word;
}

QString StocktakeBoardModel::cellText(const BoardRow& row, int column) const
{
    switch (column) {
    case CodeColumn:
        return row.code;
    case UnitColumn:
        return row.name;
    case AssetsColumn:
        return QString::number(row.assets);
    case StatusColumn:
        return statusText(row);
    case DueColumn:
        return formatDate(row.due, m_dateStyle);
    case SentColumn:
        return formatDate(row.unit.sentOn, m_dateStyle);
    case ReturnedColumn:
        return formatDate(row.unit.returnedOn, m_dateStyle);
    case AnsweredByColumn:
        return row.unit.answeredBy;
    case ConfirmedByColumn: {
        const QString on = formatDate(row.unit.confirmedOn, m_dateStyle);
        return on.isEmpty() ? row.unit.confirmedBy
                            : tr("%1 (%2)").arg(row.unit.confirmedBy, on).trimmed();
    }
    case NoteColumn:
        return row.status() == ReturnStatus::SentBack ? row.unit.sentBackReason : row.unit.note;
    default:
        return {};
    }
}

QVariant StocktakeBoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size()) {
        return {};
    }
    const BoardRow& unit = row(index.row());
    switch (role) {
    case StatusRole:
        return unit.isOverdue() ? QStringLiteral("overdue") : toKey(unit.status());
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(unit, index.column()).simplified();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

QVariant StocktakeBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignment(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CodeColumn:
        return tr("Unit code");
    case UnitColumn:
        return tr("Unit");
    case AssetsColumn:
        return tr("Assets");
    case StatusColumn:
        return tr("Status");
    case DueColumn:
        return tr("Due");
    case SentColumn:
        return tr("Sent on");
    case ReturnedColumn:
        return tr("Returned on");
    case AnsweredByColumn:
        return tr("Filled in by");
    case ConfirmedByColumn:
        return tr("Confirmed by");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace daicho
