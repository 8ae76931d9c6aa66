// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the page is: the open round, the place in each register, what others asked to see.

#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "views/score/scoredesk.h"
#include "views/score/scorepage.h"
#include "views/score/scorequeuepanel.h"
#include "views/widgets/errorbox.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// The items of a round as the list shows them.
QList<WalkRow> rowsOf(const RaterRound& round, const Session& session)
{
    QList<AssetId> ids;
    for (const RaterItem& one : round.items) {
        ids.append(one.item.asset);
    }
    const Result<QList<Asset>> assets = session.assets().assets(ids);
    QHash<AssetId, QString> names;
    for (const Asset& asset : assets ? *assets : QList<Asset>()) {
        names.insert(asset.id, asset.name);
    }
    QList<WalkRow> rows;
    for (const RaterItem& one : round.items) {
        rows.append({one.item.threat, names.value(one.item.asset), one.isScored ? 1 : 0, 1});
    }
    return rows;
}

} // namespace

/// The items of the open round, if the acting post has a part in one.
void ScorePage::readRound()
{
    Result<std::optional<RaterRound>> round = openRound(m_services.session);
    m_round = round ? std::move(*round) : std::nullopt;
    m_desk->setRound(m_round ? &m_round->round : nullptr);
    m_queue->offerRound(m_round ? m_round->round.title : QString());
    if (!m_round) {
        if (m_path->order() == WalkOrder::Round) {
            m_queue->setOrder(WalkOrder::ByAsset);
            m_path->setOrder(WalkOrder::ByAsset);
        }
        return;
    }
    m_queue->showItems(rowsOf(*m_round, m_services.session));
    if (m_path->order() == WalkOrder::Round) {
        std::vector<WalkPair> pairs;
        for (const RaterItem& one : std::as_const(m_round->items)) {
            pairs.push_back({one.item.asset, one.item.threat, one.isScored});
        }
        m_path->takeItems(std::move(pairs));
    }
}

/// Goes on where the register was left, or to what was asked for meanwhile.
void ScorePage::takePlace()
{
    const ScorePlace wanted = m_wanted.value_or(ScorePlace());
    m_wanted.reset();
    const bool hasItems = m_round && m_round->done() < m_round->items.size();
    const WalkOrder usual = hasItems ? WalkOrder::Round : WalkOrder::ByAsset;
    changeOrder(m_isMemberFile ? WalkOrder::Round : wanted.order.value_or(usual));
    const Result<Asset> asset = m_services.session.assets().byCode(wanted.asset);
    if (asset && !asset->isExcluded()) {
        m_path->goToAsset(asset->id, wanted.threat);
    } else if (!wanted.threat.isEmpty()) {
        m_path->goToThreat(wanted.threat);
    }
    m_path->start();
}

void ScorePage::open(const QString& target)
{
    QString value = target.section(u':', 1);
    if (target.startsWith(u"asset:"_s)) {
        const AssetId id{value.section(u'/', 0, 0).toLongLong()};
        const Result<Asset> asset = m_services.session.assets().asset(id);
        if (!asset) {
            return;
        }
        value = asset->displayCode() + u'/' + value.section(u'/', 1);
    }
    if (const auto wanted = ScorePlaces::ofTarget(target.section(u':', 0, 0), value)) {
        m_wanted = wanted;
        if (m_hasQueue) {
            takePlace();
        }
    }
}

QByteArray ScorePage::saveState() const
{
    ScorePlaces places = m_places;
    if (m_hasQueue && !m_register.isEmpty()) {
        const QString asset = m_path->asset() ? m_desk->asset().displayCode() : QString();
        places.keep(m_register, {asset, m_path->threat(), m_path->order(), m_queue->scope()});
    }
    return places.state();
}

void ScorePage::restoreState(const QByteArray& state)
{
    m_places.restore(state);
}

bool ScorePage::mayLeave()
{
    // What is complete is saved on leaving; half an answer is none.
    if (m_desk->isComplete() && m_desk->isChanged()) {
        const Result<bool> saved = m_desk->save();
        if (!saved) {
            showError(this, saved.error());
            return false;
        }
        m_ownCommits += *saved ? 1 : 0;
    }
    return true;
}

} // namespace daicho
