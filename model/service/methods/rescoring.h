// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/journal/entry.h"
#include "model/risk/engine.h"
#include "model/store/rescorestore.h"

namespace daicho {

class Session;

/// Stored scores to be judged by another method, version or acceptance.
struct RescoreOrder
{
    RescoreScope scope;
    Method method;
    ScoreInputs given = {}; ///< for what neither the score nor its asset says
};

/// How many went from one level to another.
struct LevelMove
{
    QString fromMethod; ///< id
    QString from;       ///< level id; '' where there is none
    QString fromLabel;
    QString to;
    QString toLabel;
    qint64 count = 0;

    /// Only where both have levels: a level and a bare number can't be compared.
    bool isChange() const { return !from.isEmpty() && !to.isEmpty() && fromLabel != toLabel; }
};

/// One score whose level or acceptance is another now.
struct RescoredLine
{
    RescoredPair pair;
    QString from; ///< label of the level, or the risk value
    QString to;
    std::optional<double> valueBefore;
    std::optional<double> valueAfter;
    std::optional<bool> acceptableBefore;
    std::optional<bool> acceptableAfter;
};

/// What the other method says. Nothing of it is stored.
struct RescoreReport
{
    Bilingual method;
    QString methodId;
    QString version;
    qint64 total = 0;
    qint64 changed = 0;      ///< of another level or acceptance
    qint64 impossible = 0;   ///< an input is missing or does not fit; they stay as they are
    qint64 withDefaults = 0; ///< an input comes from class, register, threat or the order
    QList<LevelMove> moves;
    /// Input key → how many scores lack it.
    QMap<QString, qint64> missing;
    QList<RescoredLine> lines; ///< the first of the changed ones

    static constexpr qsizetype kLines = 10'000;
};

/// Computes and stores nothing; to be run beside the window.
Result<RescoreReport> tryRescore(Session& session, const RescoreOrder& order, Progress& progress);

/// Rescores what can be rescored, in one entry that can be undone. Scores keep rater and instant.
Result<RescoreReport>
rescore(Session& session, const RescoreOrder& order, const QString& reason, Progress& progress);

} // namespace daicho
