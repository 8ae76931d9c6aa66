// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scorepath.h"

#include "model/service/sessionthread.h"

#include <algorithm>

namespace daicho {

ScorePath::ScorePath(SessionThread& reader,
                     std::function<std::optional<AssetThreats>(AssetId)> threatsOf,
                     QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_threatsOf(std::move(threatsOf))
{
}

void ScorePath::setOrder(WalkOrder order)
{
    if (order == m_order) {
        return;
    }
    m_order = order;
    m_pairs = PairWalk();
    m_pairs.setSkipsScored(m_skips);
    m_walk = ScoreWalk();
    m_walk.setSkipsScored(m_skips);
    m_threat.clear();
    m_atEnd = true;
    m_isReading = false;
}

void ScorePath::setSkipsScored(bool skips)
{
    m_skips = skips;
    m_walk.setSkipsScored(skips);
    m_pairs.setSkipsScored(skips);
}

void ScorePath::takeQueue(const ScoreQueue& queue, const ScoreScope& scope)
{
    const bool isOtherScope = scope.unit != m_scope.unit;
    m_scope = scope;
    m_threats = queue.threats;
    std::vector<AssetId> ids;
    ids.reserve(queue.assets.size());
    for (const QueuedAsset& asset : queue.assets) {
        ids.push_back(asset.id);
    }
    m_walk.setQueue(std::move(ids));
    if (m_order == WalkOrder::ByThreat && isOtherScope && !m_threat.isEmpty()) {
        readThreat(m_threat, asset());
    }
}

void ScorePath::takeItems(std::vector<WalkPair> items)
{
    m_pairs.setPairs(std::move(items));
}

AssetId ScorePath::asset() const
{
    if (m_atEnd) {
        return {};
    }
    if (m_order == WalkOrder::ByAsset) {
        return m_walk.asset();
    }
    const WalkPair* pair = m_pairs.current();
    return pair == nullptr ? AssetId() : pair->asset;
}

QString ScorePath::threat() const
{
    if (m_atEnd) {
        return {};
    }
    if (m_order == WalkOrder::ByAsset) {
        return m_walk.threat();
    }
    const WalkPair* pair = m_pairs.current();
    return pair == nullptr ? QString() : pair->threat;
}

bool ScorePath::isScored() const
{
    if (m_order == WalkOrder::ByAsset) {
        return m_walk.isScored(m_walk.threat());
    }
    const WalkPair* pair = m_pairs.current();
    return pair != nullptr && pair->isScored;
}

int ScorePath::position() const
{
    return m_order == WalkOrder::ByAsset ? m_walk.position() : m_pairs.position();
}

int ScorePath::length() const
{
    return m_order == WalkOrder::ByAsset ? static_cast<int>(m_walk.threats().size())
                                         : m_pairs.size();
}

bool ScorePath::isEmpty() const
{
    switch (m_order) {
    case WalkOrder::ByAsset:
        return !m_walk.asset();
    case WalkOrder::ByThreat:
        return m_threats.isEmpty();
    case WalkOrder::Round:
    case WalkOrder::Grid:
        break;
    }
    return m_pairs.size() == 0;
}

void ScorePath::start()
{
    if (!m_atEnd || m_isReading) {
        return;
    }
    switch (m_order) {
    case WalkOrder::ByAsset:
        follow(m_walk.next());
        return;
    case WalkOrder::ByThreat:
        if (const QString threat = nextThreat(); !threat.isEmpty()) {
            readThreat(threat, {});
        } else {
            settle(false);
        }
        return;
    case WalkOrder::Round:
        settle(m_pairs.start());
        return;
    case WalkOrder::Grid:
        return;
    }
}

void ScorePath::goToAsset(AssetId asset, const QString& threat)
{
    if (m_order == WalkOrder::ByAsset) {
        follow(m_walk.goTo(asset, threat));
    } else if (m_pairs.goTo(asset, threat)) {
        settle(true);
    } else if (m_order == WalkOrder::ByThreat && !threat.isEmpty()) {
        readThreat(threat, asset);
    }
}

void ScorePath::goToThreat(const QString& threat, AssetId asset)
{
    if (m_order == WalkOrder::ByThreat) {
        readThreat(threat, asset);
    }
}

void ScorePath::goToItem(int row)
{
    if (m_order == WalkOrder::Round) {
        settle(m_pairs.goTo(row));
    }
}

void ScorePath::next()
{
    if (m_order == WalkOrder::ByAsset) {
        follow(m_walk.next());
    } else if (m_pairs.next()) {
        settle(true);
    } else if (const QString threat = nextThreat();
               m_order == WalkOrder::ByThreat && !threat.isEmpty()) {
        readThreat(threat, {});
    } else {
        settle(false);
    }
}

void ScorePath::back()
{
    if (m_order == WalkOrder::ByAsset) {
        if (const ScoreWalk::Move move = m_walk.back(); move != ScoreWalk::Move::Stay) {
            follow(move);
        }
    } else if (m_pairs.back()) {
        settle(true);
    }
}

void ScorePath::setScored()
{
    if (m_order == WalkOrder::ByAsset) {
        m_walk.setScored();
        return;
    }
    const auto progress = std::ranges::find(m_threats, threat(), &ThreatProgress::threat);
    if (progress != m_threats.end() && !isScored()) {
        ++progress->done;
    }
    m_pairs.setScored();
}

/// The first threat behind the present one that has something open, if only that is asked for.
QString ScorePath::nextThreat() const
{
    auto at = std::ranges::find(m_threats, m_threat, &ThreatProgress::threat);
    at = at == m_threats.end() ? m_threats.begin() : at + 1;
    const auto open = std::find_if(at, m_threats.end(), [this](const ThreatProgress& threat) {
        return !m_skips || threat.done < threat.total;
    });
    return open == m_threats.end() ? QString() : open->threat;
}

void ScorePath::readThreat(const QString& threat, AssetId wanted)
{
    m_isReading = true;
    m_reader.run<std::vector<ThreatenedAsset>>(
        [scope = m_scope, threat](Session& session) {
            return readThreatenedAssets(session, scope, threat);
        },
        this,
        [this, threat, wanted](const Result<std::vector<ThreatenedAsset>>& assets) {
            m_isReading = false;
            if (assets && m_order == WalkOrder::ByThreat) {
                takeAssets(threat, *assets, wanted);
            }
        });
}

void ScorePath::takeAssets(const QString& threat,
                           const std::vector<ThreatenedAsset>& assets,
                           AssetId wanted)
{
    m_threat = threat;
    std::vector<WalkPair> pairs;
    pairs.reserve(assets.size());
    for (const ThreatenedAsset& asset : assets) {
        pairs.push_back({asset.id, threat, asset.isScored});
    }
    m_pairs = PairWalk();
    m_pairs.setPairs(std::move(pairs));
    m_pairs.setSkipsScored(m_skips);
    if ((wanted && m_pairs.goTo(wanted, threat)) || m_pairs.start()) {
        settle(true);
    } else if (const QString onwards = nextThreat(); !onwards.isEmpty()) {
        readThreat(onwards, {});
    } else {
        settle(m_pairs.goTo(0));
    }
}

void ScorePath::follow(ScoreWalk::Move move)
{
    while (move == ScoreWalk::Move::Asset) {
        const std::optional<AssetThreats> own = m_threatsOf(m_walk.asset());
        move = own ? m_walk.setThreats(own->threats, own->scored) : m_walk.setThreats({}, {});
    }
    settle(move == ScoreWalk::Move::Threat);
}

void ScorePath::settle(bool moved)
{
    m_atEnd = !moved;
    if (moved) {
        emit arrived();
    } else {
        emit ended();
    }
}

} // namespace daicho
