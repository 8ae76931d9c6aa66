// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/scorewalk.h"

#include <algorithm>

namespace daicho {

void ScoreWalk::setQueue(std::vector<AssetId> assets)
{
    m_assets = std::move(assets);
    const size_t index = indexOf(m_asset);
    // An asset that has left the queue keeps its place: what follows moved up to it.
    m_index = index < m_assets.size() ? index : std::min(m_index, m_assets.size());
}

size_t ScoreWalk::indexOf(AssetId asset) const
{
    return static_cast<size_t>(std::ranges::find(m_assets, asset) - m_assets.begin());
}

ScoreWalk::Move ScoreWalk::goTo(AssetId asset, const QString& threat)
{
    if (m_asset && !this->threat().isEmpty()) {
        m_past.push_back({m_asset, this->threat()});
    }
    const Move move = enter({asset, threat});
    m_asksAnyway = true;
    return move;
}

ScoreWalk::Move ScoreWalk::enter(const Place& place)
{
    if (place.asset == m_asset && m_threats.contains(place.threat)) {
        m_position = static_cast<int>(m_threats.indexOf(place.threat));
        return Move::Threat;
    }
    m_asset = place.asset;
    m_wanted = place.threat;
    m_wantsLast = false;
    m_asksAnyway = false;
    m_threats.clear();
    m_scored.clear();
    m_position = 0;
    const size_t index = indexOf(m_asset);
    m_index = index < m_assets.size() ? index : m_index;
    return Move::Asset;
}

ScoreWalk::Move ScoreWalk::setThreats(const QStringList& threats, const QSet<QString>& scored)
{
    m_threats = threats;
    m_scored = scored;
    const int wanted = static_cast<int>(threats.indexOf(m_wanted));
    if (wanted >= 0) {
        m_position = wanted;
        return Move::Threat;
    }
    if (m_wantsLast && !threats.isEmpty()) {
        m_position = static_cast<int>(threats.size()) - 1;
        return Move::Threat;
    }
    const int open = m_skipsScored ? firstOpen(0) : 0;
    if (open < threats.size()) {
        m_position = open;
        return Move::Threat;
    }
    m_position = 0;
    if (m_asksAnyway && !threats.isEmpty()) {
        return Move::Threat;
    }
    const Move onwards = nextAsset();
    return onwards == Move::Stay && !threats.isEmpty() ? Move::Threat : onwards;
}

int ScoreWalk::firstOpen(int from) const
{
    int at = from;
    while (at < m_threats.size() && m_scored.contains(m_threats[at])) {
        ++at;
    }
    return at;
}

ScoreWalk::Move ScoreWalk::next()
{
    const Place here{m_asset, threat()};
    const int at = m_skipsScored ? firstOpen(m_position + 1) : m_position + 1;
    Move move = Move::Threat;
    if (at < m_threats.size()) {
        m_position = at;
    } else {
        move = nextAsset();
    }
    if (move != Move::Stay && !here.threat.isEmpty()) {
        m_past.push_back(here);
    }
    return move;
}

ScoreWalk::Move ScoreWalk::nextAsset()
{
    const bool isListed = m_index < m_assets.size() && m_assets[m_index] == m_asset;
    const size_t next = m_index + (isListed ? 1 : 0);
    return next < m_assets.size() ? enter({m_assets[next], {}}) : Move::Stay;
}

ScoreWalk::Move ScoreWalk::back()
{
    if (!m_past.empty()) {
        const Place place = m_past.back();
        m_past.pop_back();
        return enter(place);
    }
    if (m_position > 0) {
        --m_position;
        return Move::Threat;
    }
    if (m_index == 0 || m_assets.empty()) {
        return Move::Stay;
    }
    const Move move = enter({m_assets[m_index - 1], {}});
    m_wantsLast = true;
    return move;
}

} // namespace daicho
