// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/shownrowsmodel.h"
#include "model/service/roundservice.h"

namespace daicho {

/// One item of a round with the words that a list shows.
struct RoundLine
{
    RoundItem item;
    QString asset; ///< number with branch, and name
    QString threat;
    QString cause;
    QString level;
    QStringList reasons;
    int scored = 0; ///< of its raters

    bool operator==(const RoundLine&) const = default;
};

/// The words of items, each asset looked up once.
Result<QList<RoundLine>> roundLinesOf(Session& session, const ScoringRound& round);

/// The scores of the cycle whose asset has left the group that they were given for: asset, threat.
Result<QStringList> driftedLines(Session& session, int cycle);

/// The items of a round, or those of one rater, or those that hold some words.
class RoundItemModel final : public ShownRowsModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        AssetColumn,
        HoldsForColumn,
        ThreatColumn,
        CauseColumn,
        LevelColumn,
        ValueColumn,
        RatersColumn,
        ScoredColumn,
        ReasonsColumn,
        ColumnCount
    };

    enum Role { LevelRole = Qt::UserRole };

    explicit RoundItemModel(QObject* parent = nullptr)
        : ShownRowsModel(ColumnCount, parent)
    {
    }

    void setLines(const QList<RoundLine>& lines);
    /// '' for all.
    void setRater(const QString& rater);
    void setText(const QString& text);

    const RoundLine& line(int row) const { return m_lines[at(row)]; }

    qsizetype total() const { return m_lines.size(); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString title(int column) const override;

private:
    void filter();
    static QString cellText(const RoundLine& line, int column);

    QList<RoundLine> m_lines;
    QString m_rater;
    QString m_text;
};

} // namespace daicho
