// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/facetcube.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

const QString kExcluded = u"excluded"_s;
const QString kClassified = u"classified"_s;
const QString kUnclassified = u"unclassified"_s;

} // namespace

FacetChoice facetChoice(const AssetFilter& filter)
{
    FacetChoice choice;
    for (const Facet facet : kFacets) {
        if (const auto values = filter.anyOf.constFind(toKey(facet));
            values != filter.anyOf.constEnd()) {
            choice.insert(facet, *values);
        }
    }
    if (filter.excluded == true) {
        choice.insert(Facet::State, {kExcluded});
    } else if (filter.classified) {
        choice.insert(Facet::State, {*filter.classified ? kClassified : kUnclassified});
    }
    return choice;
}

AssetFilter withoutFacets(AssetFilter filter)
{
    for (const Facet facet : kFacets) {
        filter.anyOf.remove(toKey(facet));
    }
    filter.classified.reset();
    filter.excluded.reset();
    return filter;
}

AssetFilter withFacets(const AssetFilter& filter, const FacetChoice& choice)
{
    AssetFilter result = withoutFacets(filter);
    for (auto chosen = choice.begin(); chosen != choice.end(); ++chosen) {
        if (chosen->isEmpty()) {
            continue;
        }
        if (chosen.key() != Facet::State) {
            result.anyOf.insert(toKey(chosen.key()), *chosen);
        } else if (chosen->first() == kExcluded) {
            result.excluded = true;
        } else {
            result.excluded = false;
            if (chosen->size() == 1) { // both: whatever is in scope
                result.classified = chosen->first() == kClassified;
            }
        }
    }
    return result;
}

void FacetCube::add(const QList<FacetCell>& cells)
{
    for (const FacetCell& cell : cells) {
        QString key;
        for (const QString& value : cell.values) {
            key += value + u'\n';
        }
        FacetCell& sum = m_counts[key];
        sum.values = cell.values;
        sum.count += cell.count;
    }
}

bool FacetCube::matches(const Key& key, const FacetChoice& choice, std::optional<Facet> except)
{
    return std::all_of(kFacets.begin(), kFacets.end(), [&](Facet facet) {
        const auto chosen = choice.constFind(facet);
        const QString& value = key[static_cast<size_t>(facet)];
        if (facet == except || chosen == choice.constEnd() || chosen->isEmpty()) {
            return true;
        }
        return facet == Facet::Missing
                   ? std::ranges::any_of(*chosen,
                                         [words = value.split(u' ')](const QString& word) {
                                             return words.contains(word);
                                         })
                   : chosen->contains(value);
    });
}

QList<FacetValue> FacetCube::values(Facet facet, const FacetChoice& choice) const
{
    QHash<QString, qint64> counts;
    for (const QString& chosen : choice.value(facet)) {
        counts.insert(chosen, 0);
    }
    for (const FacetCell& cell : m_counts) {
        if (matches(cell.values, choice, facet)) {
            const QString& value = cell.values[static_cast<size_t>(facet)];
            // An asset lacks several things at once, or nothing, which nobody looks for.
            const QStringList words = facet == Facet::Missing
                                          ? value.split(u' ', Qt::SkipEmptyParts)
                                          : QStringList(value);
            for (const QString& word : words) {
                counts[word] += cell.count;
            }
        }
    }
    QList<FacetValue> values;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        values.append({count.key(), *count});
    }
    std::sort(values.begin(), values.end(), [](const FacetValue& a, const FacetValue& b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return values;
}

qint64 FacetCube::total(const FacetChoice& choice, const QString& state) const
{
    qint64 total = 0;
    for (const FacetCell& cell : m_counts) {
        if (matches(cell.values, choice, std::nullopt) &&
            (state.isEmpty() || cell.values[static_cast<size_t>(Facet::State)] == state)) {
            total += cell.count;
        }
    }
    return total;
}

} // namespace daicho
