// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/assetfacets.h"

#include <QHash>

namespace daicho {

struct FacetValue
{
    QString value; ///< '' for empty fields
    qint64 count = 0;

    bool operator==(const FacetValue&) const = default;
};

/// The part of a filter that facets stand for: what is chosen in each; nothing means all.
using FacetChoice = QHash<Facet, QStringList>;

/// Splits a filter into its facets and the rest (text, other fields).
FacetChoice facetChoice(const AssetFilter& filter);
AssetFilter withoutFacets(AssetFilter filter);
/// Puts a choice into a filter, in place of what its facets said before.
AssetFilter withFacets(const AssetFilter& filter, const FacetChoice& choice);

/// Counts by combinations of facts, from which the counts beside each value follow.
class FacetCube
{
public:
    void add(const QList<FacetCell>& cells);

    bool isEmpty() const { return m_counts.isEmpty(); }

    /// The values of a facet with what choosing them would show: counted under the other facets'
    /// choices. Values that are chosen stay, even with 0. Most frequent first.
    QList<FacetValue> values(Facet facet, const FacetChoice& choice) const;
    /// How many assets the choice shows; of these in the given state, if any.
    qint64 total(const FacetChoice& choice, const QString& state = {}) const;

private:
    using Key = std::array<QString, kFacets.size()>;

    static bool matches(const Key& key, const FacetChoice& choice, std::optional<Facet> except);

    QHash<QString, FacetCell> m_counts; // by the joined values
};

} // namespace daicho
