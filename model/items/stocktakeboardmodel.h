// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/service/stocktake/stocktakeservice.h"

#include <QAbstractTableModel>

namespace daicho {

/// The status board of a stock-take: one row per unit, all of them or those of one status.
class StocktakeBoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        UnitColumn,
        AssetsColumn,
        StatusColumn,
        DueColumn,
        SentColumn,
        ReturnedColumn,
        AnsweredByColumn,
        ConfirmedByColumn,
        NoteColumn,
        ColumnCount
    };

    /// The id of the status, "overdue" where it is late: for the look of a row.
    enum Role { StatusRole = Qt::UserRole };

    /// `words`: of the return status by its id.
    explicit StocktakeBoardModel(QHash<QString, QString> words, QObject* parent = nullptr);

    void setBoard(const StocktakeBoard& board);
    /// A status id, "overdue", or '' for all.
    void setStatus(const QString& status);
    /// Words, each found in code, unit or posts.
    void setText(const QString& text);
    void setDateStyle(DateStyle style);

    const StocktakeBoard& board() const { return m_board; }

    const BoardRow& row(int row) const { return m_board.rows[m_shown[row]]; }

    /// Of the board, by the filter's ids; '' counts all.
    int count(const QString& status) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static int alignment(int column);
    static bool has(const BoardRow& row, const QString& status);
    void filter();
    QString cellText(const BoardRow& row, int column) const;
    QString statusText(const BoardRow& row) const;

    QHash<QString, QString> m_words;
    StocktakeBoard m_board;
    QList<qsizetype> m_shown;
    QString m_status;
    QString m_text;
    DateStyle m_dateStyle = DateStyle::Wareki;
};

} // namespace daicho
