// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/treatment/acceptanceservice.h"

#include "model/core/wareki.h"
#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/store/recorder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AcceptanceService)
};

Failure invalid(const QString& sentence, const QString& field)
{
    return fail(ErrorKind::InvalidInput, sentence, {}, field);
}

bool isException(const RiskAcceptance& acceptance)
{
    return acceptance.kind == "exception"_L1;
}

} // namespace

AcceptanceService::AcceptanceService(Session& session)
    : m_session(session)
    , m_store(session.tables().acceptance)
{
}

Result<RiskAcceptance> AcceptanceService::proposal(const RiskPair& pair, const QString& kind) const
{
    const TreatmentService treatments(m_session);
    const Result<RiskFacts> facts = treatments.facts(pair);
    const Result<RegisterInfo> info = m_session.info();
    if (!facts || !info) {
        return !facts ? failure(facts) : failure(info);
    }
    const QDate today = m_session.environment().clock.today();
    RiskAcceptance draft;
    draft.asset = pair.asset;
    draft.threat = pair.threat;
    draft.cycle = info->cycle;
    draft.kind = kind;
    draft.applicant = m_session.actor().post;
    draft.approvedOn = today;
    draft.expiresOn = latestExpiry(today);
    if (facts->standing) {
        const Result<Method> method = treatments.methodOf(*facts->standing);
        if (!method) {
            return failure(method);
        }
        draft.level = facts->standing->level;
        draft.approverRole =
            isException(draft) ? u"ciso"_s : approverNeed(*method, draft.level, {}, {}).role;
    }
    return draft;
}

Result<void> AcceptanceService::check(const RiskAcceptance& draft, QDate keptEnd) const
{
    if (draft.reason.trimmed().isEmpty()) {
        return invalid(Words::tr("Say why the risk is kept."), u"reason"_s);
    }
    if (isException(draft) && draft.number.trimmed().isEmpty()) {
        return invalid(Words::tr("An exception needs the number of its application."), u"number"_s);
    }
    const ChoiceSet& kinds = m_session.environment().catalogue.choices(u"acceptance_kind"_s);
    if (kinds.item(draft.kind) == nullptr) {
        return invalid(Words::tr("“%1” is no kind of acceptance.").arg(draft.kind), u"kind"_s);
    }
    if (!isException(draft) && draft.threat.isEmpty()) {
        return invalid(Words::tr("Name the threat whose risk is kept."), u"threat"_s);
    }
    if (draft.approvedOn > m_session.environment().clock.today()) {
        return invalid(Words::tr("The day of approval is still to come."), u"approved_on"_s);
    }
    if (!keptEnd.isValid() || draft.expiresOn != keptEnd) {
        DAICHO_TRY(checkEnd(draft));
    }
    return checkApprover(draft);
}

Result<void> AcceptanceService::checkEnd(const RiskAcceptance& draft) const
{
    const QDate today = m_session.environment().clock.today();
    const QDate latest = latestExpiry(draft.approvedOn.isValid() ? draft.approvedOn : today);
    if (!draft.expiresOn.isValid() || draft.expiresOn < today) {
        return invalid(Words::tr("The acceptance needs an end that is not past."), u"expires_on"_s);
    }
    if (draft.expiresOn > latest) {
        return invalid(Words::tr("An acceptance may hold until the end of the next fiscal year, "
                                 "%1, at most.")
                           .arg(formatDate(latest, DateStyle::Iso)),
                       u"expires_on"_s);
    }
    return {};
}

Result<void> AcceptanceService::checkApprover(const RiskAcceptance& draft) const
{
    const TreatmentService treatments(m_session);
    const Result<RiskFacts> facts = treatments.facts({draft.asset, draft.threat});
    if (!facts) {
        return failure(facts);
    }
    const QString approver = draft.approver.trimmed();
    ApproverNeed need;
    need.isNeeded = isException(draft);
    std::optional<Method> method;
    if (facts->standing) {
        const Result<Method> scored = treatments.methodOf(*facts->standing);
        if (!scored) {
            return failure(scored);
        }
        method = *scored;
        const Assessment& score = *facts->standing;
        need = approverNeed(*method, score.level, score.acceptable, score.loss);
        need.isNeeded = need.isNeeded || isException(draft);
    } else if (!isException(draft)) {
        return invalid(Words::tr("This risk has no score yet. Score it before it is accepted."),
                       u"threat"_s);
    }
    if (need.isNeeded && approver.isEmpty()) {
        return invalid(Words::tr("This risk is not accepted without an approver."), u"approver"_s);
    }
    if (approver.isEmpty()) {
        return {};
    }
    if (approver == draft.applicant.trimmed()) {
        return invalid(Words::tr("Who applies can't approve. Name another post."), u"approver"_s);
    }
    if (isException(draft) || !method || mayApprove(*method, draft.level, draft.approverRole)) {
        return {};
    }
    return invalid(Words::tr("A risk of this level is accepted by “%1” or a higher post.")
                       .arg(m_session.environment()
                                .catalogue.choices(u"actor_role"_s)
                                .labelOf(need.role, m_session.language())),
                   u"approver_role"_s);
}

Result<void> AcceptanceService::replace(Recorder& recorder, const RiskAcceptance& draft)
{
    const Result<QList<RiskAcceptance>> known = line(draft);
    if (!known) {
        return failure(known);
    }
    for (const RiskAcceptance& earlier : *known) {
        const bool isAnother = isException(draft) && earlier.number != draft.number;
        if (!earlier.endedOn.isValid() && !isAnother) {
            DAICHO_TRY(end(recorder, earlier));
        }
    }
    return {};
}

Result<void> AcceptanceService::end(Recorder& recorder, const RiskAcceptance& acceptance)
{
    RiskAcceptance ended = acceptance;
    ended.endedOn = m_session.environment().clock.today();
    return recorder.update(
        m_store.table(), m_store.toStored(acceptance), fieldValues(ended, acceptanceFields()));
}

Result<RiskAcceptance> AcceptanceService::put(Recorder& recorder, const RiskAcceptance& draft)
{
    const Result<qint64> id =
        recorder.insert(m_store.table(), fieldValues(draft, acceptanceFields()));
    if (!id) {
        return failure(id);
    }
    const auto stored = m_store.byId(*id);
    return stored && *stored ? Result<RiskAcceptance>(**stored)
                             : Result<RiskAcceptance>(failure(stored));
}

Result<QList<RiskAcceptance>> AcceptanceService::line(const RiskAcceptance& acceptance) const
{
    Result<QList<RiskAcceptance>> known = m_store.ofPair({acceptance.asset, acceptance.threat});
    if (known) {
        known->removeIf([&](const RiskAcceptance& other) { return other.kind != acceptance.kind; });
    }
    return known;
}

Result<RiskAcceptance> AcceptanceService::accept(const RiskAcceptance& draft)
{
    const Result<QList<RiskAcceptance>> made = acceptAll({draft});
    return made ? Result<RiskAcceptance>(made->first()) : Result<RiskAcceptance>(failure(made));
}

Result<QList<RiskAcceptance>> AcceptanceService::acceptAll(const QList<RiskAcceptance>& drafts)
{
    if (drafts.isEmpty()) {
        return invalid(Words::tr("Choose at least one risk."), {});
    }
    for (const RiskAcceptance& draft : drafts) {
        const Result<Asset> asset = m_session.assets().asset(draft.asset);
        if (!asset) {
            return failure(asset);
        }
        DAICHO_TRY(check(draft));
    }
    auto recorder = m_session.record(
        isException(drafts.first()) ? u"acceptance.except"_s : u"acceptance.create"_s,
        {{u"count"_s, drafts.size()}, {u"threat"_s, drafts.first().threat}},
        drafts.first().reason.trimmed());
    if (!recorder) {
        return failure(recorder);
    }
    QList<RiskAcceptance> made;
    for (const RiskAcceptance& draft : drafts) {
        DAICHO_TRY(replace(**recorder, draft));
        const Result<RiskAcceptance> accepted = put(**recorder, draft);
        if (!accepted) {
            return failure(accepted);
        }
        made.append(*accepted);
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return made;
}

Result<RiskAcceptance> AcceptanceService::stored(const RiskAcceptance& acceptance) const
{
    const auto known = m_store.byUid(acceptance.uid);
    if (!known) {
        return failure(known);
    }
    if (!*known) {
        return fail(ErrorKind::NotFound, Words::tr("There is no such acceptance any more."));
    }
    return **known;
}

Result<RiskAcceptance> AcceptanceService::update(const RiskAcceptance& base,
                                                 const RiskAcceptance& edited,
                                                 const QString& why)
{
    if (base.endedOn.isValid()) {
        return invalid(Words::tr("It has ended already."), u"ended_on"_s);
    }
    DAICHO_TRY(check(edited, base.expiresOn));
    auto recorder =
        m_session.record(u"acceptance.update"_s, {{u"threat"_s, base.threat}}, why.trimmed());
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->update(
        m_store.table(), m_store.toStored(base), fieldValues(edited, acceptanceFields())));
    DAICHO_TRY(m_session.commit(**recorder));
    return stored(base);
}

Result<RiskAcceptance> AcceptanceService::renewal(const RiskAcceptance& acceptance) const
{
    const Result<RiskAcceptance> fresh =
        proposal({acceptance.asset, acceptance.threat}, acceptance.kind);
    if (!fresh) {
        return fresh;
    }
    RiskAcceptance draft = *fresh;
    draft.reason = acceptance.reason;
    draft.conditions = acceptance.conditions;
    draft.number = acceptance.number;
    draft.applicant = acceptance.applicant;
    const bool isEnough = draft.approverRole == acceptance.approverRole;
    draft.approver = isEnough ? acceptance.approver : QString();
    return draft;
}

Result<RiskAcceptance> AcceptanceService::renew(const RiskAcceptance& earlier,
                                                const RiskAcceptance& draft)
{
    DAICHO_TRY(check(draft));
    auto recorder = m_session.record(
        u"acceptance.renew"_s, {{u"threat"_s, draft.threat}}, draft.reason.trimmed());
    if (!recorder) {
        return failure(recorder);
    }
    const Result<RiskAcceptance> known = stored(earlier);
    if (!known) {
        return known;
    }
    if (!known->endedOn.isValid()) {
        DAICHO_TRY(end(**recorder, earlier));
    }
    DAICHO_TRY(replace(**recorder, draft));
    const Result<RiskAcceptance> made = put(**recorder, draft);
    if (made) {
        DAICHO_TRY(m_session.commit(**recorder));
    }
    return made;
}

Result<RiskAcceptance> AcceptanceService::endEarly(const RiskAcceptance& acceptance,
                                                   const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        return invalid(Words::tr("Say why it is taken back."), u"note"_s);
    }
    if (acceptance.endedOn.isValid()) {
        return invalid(Words::tr("It has ended already."), u"ended_on"_s);
    }
    auto recorder =
        m_session.record(u"acceptance.end"_s, {{u"threat"_s, acceptance.threat}}, reason.trimmed());
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(end(**recorder, acceptance));
    DAICHO_TRY(m_session.commit(**recorder));
    return stored(acceptance);
}

} // namespace daicho
