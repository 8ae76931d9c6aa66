// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/generatorlinks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr size_t kRemembered = 24;
constexpr int kLongestChain = 40;
constexpr int kSystemsPerCycle = 200;

Relation relationOf(AssetId from, const QString& kind, AssetId to)
{
    Relation relation;
    relation.from = from;
    relation.to = to;
    relation.kind = kind;
    return relation;
}

} // namespace

std::vector<Relation> GeneratorLinks::of(AssetId asset, AssetForm form)
{
    std::vector<Relation> links;
    if (form == AssetForm::System) {
        onSystem(asset, links);
    } else {
        toEarlier(asset, links);
        toEarlier(asset, links);
    }
    if (m_recent.size() < kRemembered) {
        m_recent.push_back(asset);
    } else {
        m_recent[m_next++ % kRemembered] = asset;
    }
    return links;
}

void GeneratorLinks::toEarlier(AssetId asset, std::vector<Relation>& links)
{
    if (m_recent.empty() || !m_random.chance(75)) {
        return;
    }
    const AssetId other = m_random.one(m_recent);
    const bool isTwin = std::any_of(
        links.begin(), links.end(), [other](const Relation& link) { return link.to == other; });
    if (!isTwin) {
        const int of10 = m_random.below(10);
        links.push_back(relationOf(asset,
                                   of10 < 7   ? u"documented_by"_s
                                   : of10 < 9 ? u"copy_of"_s
                                              : u"part_of"_s,
                                   other));
    }
}

void GeneratorLinks::onSystem(AssetId asset, std::vector<Relation>& links)
{
    if (m_systems++ % kLongestChain != 0) {
        links.push_back(relationOf(m_lastSystem, u"runs_on"_s, asset));
        if (m_systems % kSystemsPerCycle == 0) {
            links.push_back(relationOf(asset, u"processed_by"_s, m_lastSystem));
        }
    }
    m_lastSystem = asset;
}

} // namespace daicho
