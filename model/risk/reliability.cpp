// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/risk/reliability.h"

#include <algorithm>

namespace daicho {

namespace {

/// Values in ascending order with how often each was given, n(c).
struct Margins
{
    std::vector<double> values;
    std::vector<size_t> places; ///< in the coincidence matrix
    std::vector<double> counts;
    double total = 0;
};

/// δ²(c, k) of the source.
double difference(const Margins& margins, RatingScale scale, size_t c, size_t k)
{
    if (c == k) {
        return 0;
    }
    double distance = 1;
    if (scale == RatingScale::Interval) {
        distance = margins.values[c] - margins.values[k];
    } else if (scale == RatingScale::Ordinal) {
        distance = -(margins.counts[c] + margins.counts[k]) / 2;
        for (size_t g = std::min(c, k); g <= std::max(c, k); ++g) {
            distance += margins.counts[g];
        }
    }
    return distance * distance;
}

} // namespace

size_t ReliabilityData::indexOf(double rating)
{
    const auto [known, isNew] = m_index.try_emplace(rating, m_coincidences.size());
    if (isNew) {
        for (std::vector<double>& row : m_coincidences) {
            row.push_back(0);
        }
        m_coincidences.emplace_back(m_coincidences.size() + 1, 0.0);
    }
    return known->second;
}

void ReliabilityData::addUnit(std::span<const double> ratings)
{
    if (ratings.size() < 2) {
        return;
    }
    m_unit.clear();
    for (const double rating : ratings) {
        m_unit.push_back(indexOf(rating));
    }
    const double share = 1.0 / static_cast<double>(ratings.size() - 1);
    for (size_t i = 0; i < m_unit.size(); ++i) {
        for (size_t j = 0; j < m_unit.size(); ++j) {
            if (i != j) {
                m_coincidences[m_unit[i]][m_unit[j]] += share;
            }
        }
    }
    ++m_units;
    m_ratings += static_cast<qint64>(ratings.size());
}

std::optional<ReliabilityData::Disagreement> ReliabilityData::disagreement(RatingScale scale) const
{
    Margins margins;
    for (const auto& [value, place] : m_index) {
        double count = 0;
        for (const double coincidences : m_coincidences[place]) {
            count += coincidences;
        }
        margins.values.push_back(value);
        margins.places.push_back(place);
        margins.counts.push_back(count);
        margins.total += count;
    }
    double observed = 0;
    double expected = 0;
    for (size_t c = 0; c < margins.values.size(); ++c) {
        for (size_t k = 0; k < margins.values.size(); ++k) {
            const double delta = difference(margins, scale, c, k);
            observed += m_coincidences[margins.places[c]][margins.places[k]] * delta;
            expected += margins.counts[c] * margins.counts[k] * delta;
        }
    }
    if (expected == 0) {
        return std::nullopt;
    }
    return Disagreement{observed / margins.total, expected / (margins.total * (margins.total - 1))};
}

std::optional<double> ReliabilityData::alpha(RatingScale scale) const
{
    const std::optional<Disagreement> found = disagreement(scale);
    return found ? std::optional(1 - found->observed / found->expected) : std::nullopt;
}

} // namespace daicho
