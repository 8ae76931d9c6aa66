// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scoreplaces.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qsizetype kMostPlaces = 20;
constexpr std::array kOrders = {std::pair(WalkOrder::ByAsset, "asset"_L1),
                                std::pair(WalkOrder::ByThreat, "threat"_L1),
                                std::pair(WalkOrder::Round, "round"_L1),
                                std::pair(WalkOrder::Grid, "grid"_L1)};

} // namespace

void ScorePlaces::restore(const QByteArray& state)
{
    m_places = QJsonDocument::fromJson(state).object();
}

QByteArray ScorePlaces::state() const
{
    return QJsonDocument(m_places).toJson(QJsonDocument::Compact);
}

std::optional<ScorePlace> ScorePlaces::of(const QString& registerUid) const
{
    const QJsonObject stored = m_places.value(registerUid).toObject();
    if (stored.isEmpty()) {
        return std::nullopt;
    }
    ScorePlace place{stored["asset"_L1].toString(), stored["threat"_L1].toString(), {}, {}};
    const QString order = stored["order"_L1].toString();
    for (const auto& [value, key] : kOrders) {
        if (order == key) {
            place.order = value;
        }
    }
    place.scope =
        ScoreScope{UnitId{stored["unit"_L1].toInteger()}, stored["open_only"_L1].toBool(true)};
    return place;
}

void ScorePlaces::keep(const QString& registerUid, const ScorePlace& place)
{
    if (m_places.size() >= kMostPlaces && !m_places.contains(registerUid)) {
        m_places.erase(m_places.begin());
    }
    const ScoreScope scope = place.scope.value_or(ScoreScope());
    const auto order = std::ranges::find(kOrders,
                                         place.order.value_or(WalkOrder::ByAsset),
                                         [](const auto& one) { return one.first; });
    m_places.insert(registerUid,
                    QJsonObject{{u"asset"_s, place.asset},
                                {u"threat"_s, place.threat},
                                {u"order"_s, QString(order->second)},
                                {u"unit"_s, scope.unit.value},
                                {u"open_only"_s, scope.openOnly}});
}

std::optional<ScorePlace> ScorePlaces::ofTarget(const QString& what, const QString& value)
{
    if (what == "asset"_L1) {
        return ScorePlace{
            value.section(u'/', 0, 0), value.section(u'/', 1), WalkOrder::ByAsset, {}};
    }
    if (what == "threat"_L1) {
        return ScorePlace{{}, value, WalkOrder::ByThreat, {}};
    }
    return what == "round"_L1 ? std::optional(ScorePlace{{}, {}, WalkOrder::Round, {}})
                              : std::nullopt;
}

} // namespace daicho
