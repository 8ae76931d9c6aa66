// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"

#include <QStringList>

namespace daicho {

struct Assessment;

/// One stored score of an asset in scope.
struct RatedPair
{
    qint64 assessment = 0;
    QString threat;
    QString method;
    std::optional<double> importance;
    std::optional<double> likelihood;
    std::optional<double> loss;
    std::optional<double> value;
    QString level;
    bool isAgreed = false; ///< by the committee, instead of a rater's own

    static RatedPair of(const Assessment& score);
};

/// What a tally needs to know of a method: the order of its levels, and which figures place a pair
/// on its heat map.
struct RatedMethod
{
    using Figure = std::optional<double> RatedPair::*;

    QStringList levels; ///< lowest first
    Figure x = nullptr;
    Figure y = nullptr;
    bool isOwn = false; ///< the register's present one, which goes before all others

    static RatedMethod of(const Method& method);
};

/// Positive where `a` is the higher risk. A pair without a value is below every value; levels speak
/// where the values do not.
int compareRisks(const RatedPair& a, const RatedPair& b, const RatedMethod& method);

/// Chooses which scores of one pair of asset and threat stand: the agreed one where there is one,
/// else the highest of each method, of equal ones the one that was stored first. Values of two
/// methods are never compared. The store's isStanding() chooses the same.
class StandingChoice
{
public:
    struct Standing
    {
        RatedPair pair;
        bool isShared = false; ///< several raters gave one and nothing is agreed
    };

    explicit StandingChoice(QHash<QString, RatedMethod> methods)
        : m_methods(std::move(methods))
    {
    }

    /// Another score of the pair.
    void add(const RatedPair& pair);

    /// One for each method.
    const std::vector<Standing>& standing() const { return m_standing; }

    /// The one to take where a pair may show one only: of the register's own method, else of the
    /// method whose id comes first. Null for none.
    const Standing* first() const;
    /// The one of a method; null for none.
    const Standing* of(const QString& method) const;

    bool isEmpty() const { return m_standing.empty(); }

    void clear() { m_standing.clear(); }

private:
    QHash<QString, RatedMethod> m_methods;
    std::vector<Standing> m_standing;
};

} // namespace daicho
