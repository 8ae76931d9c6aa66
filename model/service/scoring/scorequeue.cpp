// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/scorequeue.h"

#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/service/unitscope.h"
#include "model/store/pairstore.h"
#include "model/store/scorequeuestore.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace daicho {

namespace {

/// Threats whose pair with an asset is ruled out.
using RuledOut = QHash<AssetId, QSet<QByteArray>>;

Result<RuledOut> readRuledOut(Session& session)
{
    const auto all = PairExclusionStore(session.tables().pairExclusion).all();
    if (!all) {
        return failure(all);
    }
    RuledOut out;
    for (const PairExclusion& exclusion : *all) {
        out[exclusion.asset].insert(exclusion.threat.toUtf8());
    }
    return out;
}

/// The threats that concern assets of the same facts.
struct Profile
{
    struct Place
    {
        qsizetype category = 0;
        qsizetype threat = 0;
    };

    QHash<QByteArray, Place> places; ///< by threat
    std::vector<quint16> perCategory;
    qint64 assets = 0;
};

Asset factsOf(const ScoreQueueRow& row)
{
    Asset asset;
    asset.kind = QString::fromUtf8(row.kind);
    asset.zone = QString::fromUtf8(row.zone);
    asset.media = QString::fromUtf8(row.media);
    asset.contractor = QString::fromUtf8(row.contractor);
    asset.cloudProvider = QString::fromUtf8(row.cloudProvider);
    return asset;
}

QByteArray profileKey(const ScoreQueueRow& row)
{
    return row.kind.toByteArray() + '\t' + row.zone.toByteArray() + '\t' + row.media.toByteArray() +
           '\t' + row.contractor.toByteArray() + (row.cloudProvider.isEmpty() ? "\t0" : "\t1");
}

class QueueReader
{
public:
    QueueReader(const Session& session,
                const ScoreScope& scope,
                QSet<UnitId> units,
                RuledOut ruledOut)
        : m_session(session)
        , m_scope(scope)
        , m_units(std::move(units))
        , m_ruledOut(std::move(ruledOut))
    {
        for (const ThreatCategory& category :
             session.environment().catalogue.threats().categories) {
            m_queue.categories.append({category.id});
        }
        for (const Threat& threat : session.environment().catalogue.threats().items) {
            m_queue.threats.append({threat.id});
        }
    }

    void take(const ScoreQueueRow& row)
    {
        if (m_scope.unit && !m_units.contains(row.unit)) {
            return;
        }
        if (row.asset != m_current.id) {
            finishAsset();
            beginAsset(row);
        }
        const auto place = m_profile->places.constFind(
            QByteArray::fromRawData(row.threat.data(), row.threat.size()));
        const bool isOut = m_out != nullptr && m_out->contains(row.threat.toByteArray());
        if (place != m_profile->places.cend() && row.threat != m_lastThreat && !isOut) {
            m_lastThreat = row.threat.toByteArray();
            ++m_current.done;
            ++m_queue.categories[place->category].done;
            ++m_queue.threats[place->threat].done;
        }
    }

    ScoreQueue finish()
    {
        finishAsset();
        for (const Profile& profile : std::as_const(m_profiles)) {
            for (const Profile::Place& place : profile.places) {
                m_queue.threats[place.threat].total += profile.assets;
            }
        }
        m_queue.threats.removeIf([](const ThreatProgress& threat) { return threat.total == 0; });
        return std::move(m_queue);
    }

private:
    void beginAsset(const ScoreQueueRow& row)
    {
        m_current = {row.asset};
        m_lastThreat.clear();
        const QByteArray key = profileKey(row);
        auto known = m_profiles.find(key);
        if (known == m_profiles.end()) {
            known = m_profiles.insert(key, profileOf(row));
        }
        ++known->assets;
        m_profile = &*known;
        for (size_t i = 0; i < m_profile->perCategory.size(); ++i) {
            m_current.total = static_cast<quint16>(m_current.total + m_profile->perCategory[i]);
            m_queue.categories[static_cast<qsizetype>(i)].total += m_profile->perCategory[i];
        }
        leaveOut();
    }

    void leaveOut()
    {
        const auto out = m_ruledOut.constFind(m_current.id);
        m_out = out == m_ruledOut.cend() ? nullptr : &*out;
        for (const QByteArray& threat : m_out == nullptr ? QSet<QByteArray>() : *m_out) {
            const auto place = m_profile->places.constFind(threat);
            if (place != m_profile->places.cend()) {
                --m_current.total;
                --m_queue.categories[place->category].total;
                --m_queue.threats[place->threat].total;
            }
        }
    }

    void finishAsset()
    {
        if (m_current.total > 0 && !(m_scope.openOnly && m_current.done == m_current.total)) {
            m_queue.assets.push_back(m_current);
        }
        m_current = {};
    }

    Profile profileOf(const ScoreQueueRow& row) const
    {
        Profile profile;
        profile.perCategory.resize(static_cast<size_t>(m_queue.categories.size()));
        const auto& all = m_session.environment().catalogue.threats().items;
        for (const Threat* threat : m_session.scoring().threatsFor(factsOf(row))) {
            for (qsizetype i = 0; i < m_queue.categories.size(); ++i) {
                if (m_queue.categories[i].category == threat->category) {
                    profile.places.insert(threat->id.toUtf8(), {i, threat - all.data()});
                    ++profile.perCategory[static_cast<size_t>(i)];
                }
            }
        }
        return profile;
    }

    const Session& m_session;
    const ScoreScope& m_scope;
    QSet<UnitId> m_units;
    RuledOut m_ruledOut;
    const QSet<QByteArray>* m_out = nullptr; // of the current asset; in m_ruledOut
    QHash<QByteArray, Profile> m_profiles;
    const Profile* m_profile = nullptr; // in m_profiles, renewed with each asset
    QueuedAsset m_current;
    QByteArray m_lastThreat; // several raters score the same pair
    ScoreQueue m_queue;
};

} // namespace

qint64 ScoreQueue::done() const
{
    qint64 sum = 0;
    for (const CategoryProgress& category : categories) {
        sum += category.done;
    }
    return sum;
}

qint64 ScoreQueue::total() const
{
    qint64 sum = 0;
    for (const CategoryProgress& category : categories) {
        sum += category.total;
    }
    return sum;
}

Result<ScoreQueue> readScoreQueue(Session& session, const ScoreScope& scope)
{
    const Result<RegisterInfo> info = session.info();
    const Result<QSet<UnitId>> units = unitsBelow(session, scope.unit);
    if (!info || !units) {
        return !info ? failure(info) : failure(units);
    }
    Result<RuledOut> ruledOut = readRuledOut(session);
    if (!ruledOut) {
        return failure(ruledOut);
    }
    QueueReader reader(session, scope, *units, std::move(*ruledOut));
    DAICHO_TRY(ScoreQueueStore(session.database())
                   .visit(info->cycle.value_or(0),
                          [&reader](const ScoreQueueRow& row) { reader.take(row); }));
    return reader.finish();
}

Result<std::vector<ThreatenedAsset>>
readThreatenedAssets(Session& session, const ScoreScope& scope, const QString& threat)
{
    const Result<RegisterInfo> info = session.info();
    const Result<QSet<UnitId>> units = unitsBelow(session, scope.unit);
    if (!info || !units) {
        return !info ? failure(info) : failure(units);
    }
    const Result<RuledOut> ruledOut = readRuledOut(session);
    if (!ruledOut) {
        return failure(ruledOut);
    }
    QHash<QByteArray, bool> concerned; // by profile
    std::vector<ThreatenedAsset> assets;
    const auto take = [&](const ScoreQueueRow& row) {
        if (scope.unit && !units->contains(row.unit)) {
            return;
        }
        const QByteArray key = profileKey(row);
        auto known = concerned.constFind(key);
        if (known == concerned.cend()) {
            const QList<const Threat*> threats = session.scoring().threatsFor(factsOf(row));
            known = concerned.insert(key, std::ranges::any_of(threats, [&](const Threat* one) {
                                         return one->id == threat;
                                     }));
        }
        if (*known && !ruledOut->value(row.asset).contains(threat.toUtf8())) {
            assets.push_back({row.asset, !row.threat.isEmpty()});
        }
    };
    DAICHO_TRY(
        ScoreQueueStore(session.database()).visitThreat(info->cycle.value_or(0), threat, take));
    return assets;
}

} // namespace daicho
