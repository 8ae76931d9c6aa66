// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace daicho {

/// What the difference between two ratings means.
enum class RatingScale {
    Nominal,  ///< same or not
    Ordinal,  ///< how many ratings lie between them
    Interval, ///< by how much
};

/// The ratings of units (pairs of asset and threat) by any number of raters, unit after unit; a
/// rater who gave none is left out of the unit. Holds counts only, so that any number of units
/// fits.
class ReliabilityData
{
public:
    /// A unit with fewer than two ratings says nothing about agreement and does not count.
    void addUnit(std::span<const double> ratings);

    /// Units that count.
    qint64 units() const { return m_units; }

    /// Ratings of these units.
    qint64 ratings() const { return m_ratings; }

    /// What α compares: the disagreement found, and that which chance would give.
    struct Disagreement
    {
        double observed = 0; ///< Do
        double expected = 0; ///< De
    };

    /// Nothing where alpha() is nothing.
    std::optional<Disagreement> disagreement(RatingScale scale) const;

    /// Krippendorff's α: 1 for perfect agreement, 0 for what chance gives, below 0 for systematic
    /// disagreement. Nothing where nothing can be compared, or where every rating is the same, so
    /// that no disagreement could have shown.
    ///
    /// Source: K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (University of
    /// Pennsylvania, 2011): coincidence matrix of pairable values, α = 1 − Do ⁄ De, and its
    /// difference functions for nominal, ordinal and interval data.
    std::optional<double> alpha(RatingScale scale) const;

private:
    size_t indexOf(double rating);

    std::map<double, size_t> m_index;                ///< of each value in m_coincidences
    std::vector<std::vector<double>> m_coincidences; ///< o(c, k), symmetric
    std::vector<size_t> m_unit;
    qint64 m_units = 0;
    qint64 m_ratings = 0;
};

} // namespace daicho
