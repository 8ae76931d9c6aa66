// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/risk/reliability.h"

#include <QStringList>

#include <span>

namespace daicho {

/// When ratings count as apart. Data of the product, like the words of the papers.
struct ConsensusLimits
{
    /// A rater is far off whose risk value lies at least this share of the method's highest away
    /// from the middle of the pair's.
    double farOffShare = 0.25;
    /// From here on up, α is called reliable, or good enough for tentative conclusions.
    double reliableAlpha = 0.8;
    double tentativeAlpha = 0.667;
};

/// One rater's figures of a pair. NaN where the method has no such figure.
struct RatedFigures
{
    qint64 assessment = 0;
    float likelihood = 0;
    float loss = 0;
    float value = 0;
    qint16 level = -1; ///< place in the method's levels, lowest 0; -1 for none
    quint16 rater = 0; ///< place in ConsensusTable::raters
};

/// What several figures come to. All of them 0 with a count of 0.
struct FigureSpread
{
    double minimum = 0;
    double median = 0; ///< of an even count the higher of the two in the middle
    double maximum = 0;
    double meanDeviation = 0; ///< mean distance from the middle
    int count = 0;
    double middle = 0; ///< of an even count between the two

    double spread() const { return maximum - minimum; }

    bool operator==(const FigureSpread&) const = default;
};

/// NaN is no figure and is left out. Sorts what it is given.
FigureSpread spreadOf(std::span<float> figures);

/// A pair of asset and threat with what its raters gave and what was agreed.
struct PairConsensus
{
    AssetId asset;
    quint16 threat = 0; ///< place in ConsensusTable::threats
    quint32 first = 0;  ///< of its ratings in ConsensusTable::ratings
    quint16 count = 0;
    quint16 farOff = 0; ///< how many raters are far off
    qint64 item = 0;    ///< key of the round's item; 0 outside of rounds
    qint64 agreed = 0;  ///< the agreed assessment's key; 0 for none
    float agreedValue = 0;
    qint16 agreedLevel = -1;
    FigureSpread value; ///< of the risk value; of the level's place where the method has no value
    /// All raters gave the same likelihood, loss, value and level.
    bool isEqual = false;

    bool isAgreed() const { return agreed != 0; }
};

/// Everything that the raters of a cycle gave by one method, pair by pair.
struct ConsensusTable
{
    QStringList raters;
    QStringList threats;
    std::vector<PairConsensus> pairs;
    std::vector<RatedFigures> ratings; ///< of a pair one after another

    std::span<const RatedFigures> ratingsOf(const PairConsensus& pair) const
    {
        return std::span(ratings).subspan(pair.first, pair.count);
    }
};

/// The figure that ratings of a pair are compared by.
float comparedFigure(const RatedFigures& rating);

/// Fills in the spreads, and who is far off. `highest` is the method's highest risk value, or the
/// place of its highest level where it has no values; 0 where that is not known.
void settlePair(ConsensusTable& table,
                PairConsensus& pair,
                double highest,
                const ConsensusLimits& limits);

/// Whether the rating lies far from the middle of its pair.
bool isFarOff(const RatedFigures& rating,
              const FigureSpread& value,
              double highest,
              const ConsensusLimits& limits);

/// Most disputed first: by mean deviation, then spread, then the highest value; the same whatever
/// the order of reading.
void sortByDisagreement(ConsensusTable& table);

/// Which figure agreement is measured over.
enum class AgreementFigure { Likelihood, Loss, Value };

/// The ratings of all pairs, as α needs them.
ReliabilityData reliabilityOf(const ConsensusTable& table, AgreementFigure figure);

} // namespace daicho
