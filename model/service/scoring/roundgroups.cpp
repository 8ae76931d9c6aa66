// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/roundgroups.h"

#include "model/risk/pairs.h"
#include "model/service/session.h"
#include "model/store/pairstore.h"
#include "model/store/roundfacts.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMembersKept = 8;
constexpr std::array kAllScopes = {
    LikeScope::Anywhere, LikeScope::Place, LikeScope::Unit, LikeScope::Contractor};

/// The lowest rank that counts as high: the upper half of the levels.
int highRank(const Method& method)
{
    return static_cast<int>(method.levels.size() + 1) / 2;
}

int rankOf(const Method& method, QByteArrayView level)
{
    const QString id = QString::fromUtf8(level);
    const auto found = std::ranges::find(method.levels, id, &RiskLevel::id);
    return found == method.levels.end() ? -1 : static_cast<int>(found - method.levels.begin());
}

/// What of an asset a draft can depend on, besides the threat and the site.
QString signatureOf(const Asset& asset, const ReportRule& report)
{
    const auto mark = [](std::optional<bool> flag) { return !flag ? u'?' : *flag ? u'1' : u'0'; };
    return asset.confidentiality + u'/' + asset.integrity + u'/' + asset.availability + u'/' +
           mark(asset.personal) + mark(asset.sensitive) + mark(asset.specific) +
           (asset.personCount.value_or(0) > report.personsAbove ? u'1' : u'0') +
           (asset.isStronglyEncrypted() ? u'1' : u'0');
}

} // namespace

RoundGroups::RoundGroups(Session& session, const DraftDesk& desk, int cycle, int number)
    : m_session(session)
    , m_desk(desk)
    , m_threats(session.environment().catalogue.threats())
    , m_cycle(cycle)
    , m_number(number)
{
    for (size_t i = 0; i < m_threats.items.size(); ++i) {
        m_threatAt.insert(m_threats.items[i].id.toUtf8(), static_cast<int>(i));
        m_scopeOf.push_back(likeScope(m_threats.items[i], m_threats));
    }
}

quint64 RoundGroups::pairKey(int group, int threat)
{
    return static_cast<quint64>(group) << 16 | static_cast<quint64>(threat);
}

Result<void> RoundGroups::read()
{
    DAICHO_TRY(readExclusions());
    DAICHO_TRY(readAssets());
    const Result<int> before = RoundFacts(m_session.database()).cycleBefore(m_cycle);
    if (!before) {
        return failure(before);
    }
    DAICHO_TRY(readDecisions(m_cycle, m_now));
    return *before == 0 ? Result<void>() : readDecisions(*before, m_last);
}

Result<void> RoundGroups::readExclusions()
{
    const Result<QList<PairExclusion>> all =
        PairExclusionStore(m_session.tables().pairExclusion).all();
    if (!all) {
        return failure(all);
    }
    for (const PairExclusion& exclusion : *all) {
        m_exclusions[exclusion.asset].append(exclusion.threat);
    }
    return {};
}

Result<void> RoundGroups::readAssets()
{
    return RoundFacts(m_session.database()).visitAssets([this](const Asset& asset) {
        take(asset);
    });
}

int RoundGroups::groupOf(const Asset& asset, const QString& key, LikeScope scope)
{
    const auto known = m_groupAt.constFind(key);
    if (known != m_groupAt.constEnd()) {
        return *known;
    }
    const int index = static_cast<int>(m_groups.size());
    m_groupAt.insert(key, index);
    LikeGroup& group = m_groups.emplace_back();
    group.key = key;
    group.scope = scope;
    group.asset = asset;
    const PairFacts facts = pairFacts(asset);
    const auto profile = m_profileAt.constFind(facts.key());
    if (profile != m_profileAt.constEnd()) {
        group.profile = *profile;
    } else {
        group.profile = static_cast<int>(m_profiles.size());
        m_profileAt.insert(facts.key(), group.profile);
        m_profiles.push_back(threatsOffered(m_threats, facts));
    }
    return index;
}

void RoundGroups::take(const Asset& asset)
{
    ++m_assets;
    std::array<int, kScopes>& groups = m_groupsOf[asset.id];
    for (size_t i = 0; i < kScopes; ++i) {
        // Contractor keys of assets without one are their unit keys.
        groups[i] = groupOf(asset, likeGroupKey(asset, kAllScopes[i]), kAllScopes[i]);
        if (i > 0 && groups[i] == groups[i - 1]) {
            continue;
        }
        LikeGroup& group = m_groups[static_cast<size_t>(groups[i])];
        ++group.count;
        if (group.members.size() < kMembersKept) {
            group.members.push_back(asset.id);
        }
        group.asset.personCount =
            std::max(group.asset.personCount.value_or(0), asset.personCount.value_or(0));
    }
    const auto out = m_exclusions.constFind(asset.id);
    if (out == m_exclusions.constEnd()) {
        return;
    }
    for (const QString& threat : *out) {
        const int at = m_threatAt.value(threat.toUtf8(), -1);
        if (at >= 0) {
            const auto scope = static_cast<size_t>(m_scopeOf[static_cast<size_t>(at)]);
            ++m_ruledOut[pairKey(groups[scope], at)];
        }
    }
}

Result<void> RoundGroups::readDecisions(int cycle, Decisions& decisions)
{
    Pair pair;
    DAICHO_TRY(RoundFacts(m_session.database()).visitDecisions(cycle, [&](const DecisionRow& row) {
        if (row.asset != pair.asset || row.threat != pair.threat) {
            flush(pair, decisions);
            pair = {row.asset, row.threat.toByteArray(), {}, {}, 0};
        }
        Decision& decision = pair.decision;
        if (!row.isAgreed) {
            ++pair.own;
            pair.levels.insert(row.level.toByteArray());
        }
        decision.isOfRound = decision.isOfRound || row.isOfRound;
        const double value = row.value.value_or(0);
        const int rank = rankOf(m_desk.method(), row.level);
        const bool isHigher = std::pair(value, rank) > std::pair(decision.value, decision.rank);
        if (row.isAgreed || (!decision.isAgreed && isHigher)) {
            decision.assessment = row.assessment;
            decision.value = value;
            decision.rank = rank;
            decision.isAgreed = row.isAgreed;
        }
        const auto groups = m_groupsOf.constFind(row.asset);
        const int at = m_threatAt.value(pair.threat, -1);
        if (groups != m_groupsOf.constEnd() && at >= 0) {
            const auto scope = static_cast<size_t>(m_scopeOf[static_cast<size_t>(at)]);
            const QString& key = m_groups[static_cast<size_t>((*groups)[scope])].key;
            const bool hasDrifted =
                !row.likeGroup.isEmpty() && QString::fromUtf8(row.likeGroup) != key;
            decision.isChanged = decision.isChanged || row.isReclassified || hasDrifted;
        }
    }));
    flush(pair, decisions);
    return {};
}

void RoundGroups::flush(const Pair& pair, Decisions& decisions)
{
    const auto groups = m_groupsOf.constFind(pair.asset);
    const int at = m_threatAt.value(pair.threat, -1);
    if (groups == m_groupsOf.constEnd() || at < 0) {
        return;
    }
    const auto scope = static_cast<size_t>(m_scopeOf[static_cast<size_t>(at)]);
    Decision own = pair.decision;
    own.differs = !own.isAgreed && pair.own > 1 && pair.levels.size() > 1;
    const quint64 key = pairKey((*groups)[scope], at);
    const auto known = decisions.find(key);
    if (known == decisions.end()) {
        decisions.insert(key, own);
        return;
    }
    Decision& all = *known;
    all.differs = all.differs || own.differs;
    all.isChanged = all.isChanged || own.isChanged;
    all.isOfRound = all.isOfRound || own.isOfRound;
    if (std::pair(own.value, own.rank) > std::pair(all.value, all.rank)) {
        all.assessment = own.assessment;
        all.value = own.value;
        all.rank = own.rank;
        all.isAgreed = own.isAgreed;
    }
}

bool RoundGroups::isScoredInRound(quint64 key) const
{
    const auto now = m_now.constFind(key);
    return now != m_now.constEnd() && (now->isAgreed || now->isOfRound);
}

RoundCause RoundGroups::causeOf(quint64 key, RoundPlan& plan, Decision& stands) const
{
    const auto now = m_now.constFind(key);
    const auto last = m_last.constFind(key);
    if (now == m_now.constEnd() && last == m_last.constEnd()) {
        return RoundCause::New;
    }
    stands = now != m_now.constEnd() ? *now : *last;
    if (stands.differs && !stands.isAgreed) {
        return RoundCause::Disagreement;
    }
    if (isScoredInRound(key)) {
        ++plan.settled;
        return RoundCause::None;
    }
    // What one post scored for itself is no decision of the committee yet.
    if (stands.rank >= highRank(m_desk.method())) {
        return RoundCause::High;
    }
    if (stands.isChanged) {
        return RoundCause::Changed;
    }
    ++plan.settled;
    return RoundCause::None;
}

std::optional<double> RoundGroups::siteLikelihood(const LikeGroup& group, int threat)
{
    const Site site = siteOf(group.asset, group.scope);
    if (site.isEmpty()) {
        return std::nullopt;
    }
    const auto known = m_atSites.constFind({site, threat});
    if (known != m_atSites.constEnd()) {
        return *known;
    }
    const auto judged = m_desk.sites().at(site, m_threats.items[static_cast<size_t>(threat)]);
    return *m_atSites.insert({site, threat},
                             judged ? std::optional(judged->proposal.likelihood) : std::nullopt);
}

double RoundGroups::draftedValue(const LikeGroup& group, int threat)
{
    const Threat& against = m_threats.items[static_cast<size_t>(threat)];
    QByteArray key = QByteArray::number(group.signature) + '/' + QByteArray::number(threat);
    if (const std::optional<double> site = siteLikelihood(group, threat)) {
        key += '/' + QByteArray::number(*site);
    }
    const auto known = m_drafted.constFind(key);
    if (known != m_drafted.constEnd()) {
        return *known;
    }
    const PairDraft draft = m_desk.draft(group.asset, against, {});
    const double value = draft.score ? draft.score->risk.value_or(0) : 0;
    m_drafted.insert(key, value);
    return value;
}

quint64 RoundGroups::ticket(const QString& group, const QString& threat) const
{
    // FNV-1a: the same on every machine, as the draw has to be.
    quint64 hash = 14695981039346656037ULL;
    const QByteArray text = group.toUtf8() + '|' + threat.toUtf8() + '|' +
                            QByteArray::number(m_cycle) + '|' + QByteArray::number(m_number);
    for (const char byte : text) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    }
    return hash;
}

std::vector<Candidate> RoundGroups::candidates(RoundPlan& plan)
{
    plan.assets = m_assets;
    QHash<QString, int> categoryAt;
    for (const ThreatCategory& category : m_threats.categories) {
        categoryAt.insert(category.id, static_cast<int>(categoryAt.size()));
    }
    std::vector<Candidate> list;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        LikeGroup& group = m_groups[i];
        const QString signature = signatureOf(group.asset, m_desk.report());
        const auto known = m_signatureAt.constFind(signature);
        group.signature = known != m_signatureAt.constEnd()
                              ? *known
                              : *m_signatureAt.insert(signature, int(m_signatureAt.size()));
        for (const Threat* threat : m_profiles[static_cast<size_t>(group.profile)]) {
            const int at = static_cast<int>(threat - m_threats.items.data());
            const LikeScope scope = m_scopeOf[static_cast<size_t>(at)];
            const bool isOfUnit =
                scope == LikeScope::Contractor && group.asset.contractor.isEmpty();
            if (group.scope != scope && !(isOfUnit && group.scope == LikeScope::Unit)) {
                continue;
            }
            const quint64 key = pairKey(static_cast<int>(i), at);
            const int left = group.count - m_ruledOut.value(key);
            if (left <= 0) {
                continue;
            }
            plan.pairs += left;
            ++plan.groups;
            Decision stands;
            Candidate candidate;
            candidate.group = static_cast<int>(i);
            candidate.threat = at;
            candidate.category = categoryAt.value(threat->category);
            candidate.holdsFor = left;
            candidate.cause = causeOf(key, plan, stands);
            if (candidate.cause == RoundCause::None) {
                candidate.ticket = ticket(group.key, threat->id);
                candidate.value = stands.value;
                // What a round of this cycle has scored is not drawn again.
                if (isScoredInRound(key)) {
                    continue;
                }
            } else {
                candidate.value = stands.assessment != 0 ? stands.value : draftedValue(group, at);
            }
            list.push_back(candidate);
        }
    }
    return list;
}

AssetId RoundGroups::representative(const Candidate& candidate) const
{
    const QString& threat = this->threat(candidate).id;
    for (const AssetId member : group(candidate).members) {
        if (!m_exclusions.value(member).contains(threat)) {
            return member;
        }
    }
    return {};
}

qint64 RoundGroups::lastDecision(const Candidate& candidate) const
{
    const quint64 key = pairKey(candidate.group, candidate.threat);
    const auto now = m_now.constFind(key);
    return now != m_now.constEnd() ? now->assessment : m_last.value(key).assessment;
}

} // namespace daicho
