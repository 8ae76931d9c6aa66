// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/risk/consensus.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>

namespace daicho {

FigureSpread spreadOf(std::span<float> figures)
{
    const auto end = std::remove_if(
        figures.begin(), figures.end(), [](float figure) { return figure != figure; });
    const auto given = figures.first(static_cast<size_t>(end - figures.begin()));
    if (given.empty()) {
        return {};
    }
    std::ranges::sort(given);
    const double median = double(given[given.size() / 2]);
    const double middle = (median + double(given[(given.size() - 1) / 2])) / 2;
    const double distances =
        std::accumulate(given.begin(), given.end(), 0.0, [middle](double sum, float figure) {
            return sum + std::abs(double(figure) - middle);
        });
    return {double(given.front()),
            median,
            double(given.back()),
            distances / double(given.size()),
            static_cast<int>(given.size()),
            middle};
}

float comparedFigure(const RatedFigures& rating)
{
    if (!std::isnan(rating.value)) {
        return rating.value;
    }
    return rating.level < 0 ? std::nanf("") : float(rating.level);
}

bool isFarOff(const RatedFigures& rating,
              const FigureSpread& value,
              double highest,
              const ConsensusLimits& limits)
{
    const double figure = double(comparedFigure(rating));
    return highest > 0 && std::abs(figure - value.middle) >= limits.farOffShare * highest;
}

void settlePair(ConsensusTable& table,
                PairConsensus& pair,
                double highest,
                const ConsensusLimits& limits)
{
    // Few raters share a pair; the usual case needs no memory of its own.
    constexpr size_t kUsual = 16;
    std::array<float, kUsual> usual = {};
    std::vector<float> many;
    const auto ratings = table.ratingsOf(pair);
    std::span<float> figures(usual.data(), std::min(ratings.size(), kUsual));
    if (ratings.size() > kUsual) {
        many.resize(ratings.size());
        figures = many;
    }
    std::ranges::transform(ratings, figures.begin(), comparedFigure);
    pair.value = spreadOf(figures);
    const auto same = [](float a, float b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    pair.isEqual = std::ranges::all_of(ratings, [&](const RatedFigures& rating) {
        const RatedFigures& first = ratings.front();
        return same(rating.likelihood, first.likelihood) && same(rating.loss, first.loss) &&
               same(rating.value, first.value) && rating.level == first.level;
    });
    pair.farOff = static_cast<quint16>(
        pair.value.spread() == 0 ? 0
                                 : std::ranges::count_if(ratings, [&](const RatedFigures& rating) {
                                       return isFarOff(rating, pair.value, highest, limits);
                                   }));
}

void sortByDisagreement(ConsensusTable& table)
{
    std::ranges::sort(table.pairs, [](const PairConsensus& a, const PairConsensus& b) {
        const auto rank = [](const PairConsensus& pair) {
            return std::tuple(-pair.value.meanDeviation,
                              -pair.value.spread(),
                              -pair.value.maximum,
                              pair.asset.value,
                              pair.threat);
        };
        return rank(a) < rank(b);
    });
}

ReliabilityData reliabilityOf(const ConsensusTable& table, AgreementFigure figure)
{
    ReliabilityData data;
    std::vector<double> unit;
    for (const PairConsensus& pair : table.pairs) {
        unit.clear();
        for (const RatedFigures& rating : table.ratingsOf(pair)) {
            const float given = figure == AgreementFigure::Likelihood ? rating.likelihood
                                : figure == AgreementFigure::Loss     ? rating.loss
                                                                      : comparedFigure(rating);
            if (!std::isnan(given)) {
                unit.push_back(double(given));
            }
        }
        data.addUnit(unit);
    }
    return data;
}

} // namespace daicho
