// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/roundservice.h"

#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/store/actorstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundService)
};

constexpr std::array kStates = {
    RoundState::Draft, RoundState::Open, RoundState::Closed, RoundState::Agreed};

Failure wrong(const QString& message, const QString& where)
{
    return fail(ErrorKind::InvalidInput, message, {}, where);
}

} // namespace

QString toKey(RoundState state)
{
    constexpr std::array<QLatin1StringView, 4> kKeys = {
        "draft"_L1, "open"_L1, "closed"_L1, "agreed"_L1};
    return kKeys[static_cast<size_t>(state)];
}

RoundState roundState(const ScoringRound& round)
{
    const auto found = std::ranges::find_if(
        kStates, [&round](RoundState state) { return toKey(state) == round.state; });
    return found == kStates.end() ? RoundState::Draft : *found;
}

RoundService::RoundService(Session& session)
    : m_session(session)
    , m_rounds(session.tables().scoringRound)
    , m_raters(session.tables().roundRater)
    , m_items(session.tables().roundItem)
{
}

Result<QList<ScoringRound>> RoundService::rounds() const
{
    return m_rounds.newestFirst();
}

Result<ScoringRound> RoundService::round(const QString& uid) const
{
    const auto found = m_rounds.byUid(uid);
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return fail(ErrorKind::NotFound, Words::tr("There is no such round."), {}, uid);
    }
    return **found;
}

Result<std::optional<ScoringRound>> RoundService::current(int cycle) const
{
    const Result<QList<ScoringRound>> all = rounds();
    if (!all) {
        return failure(all);
    }
    std::optional<ScoringRound> newest;
    for (const ScoringRound& round : *all) {
        if (round.cycle != cycle) {
            continue;
        }
        if (roundState(round) == RoundState::Open) {
            return std::optional(round);
        }
        if (!newest && roundState(round) != RoundState::Draft) {
            newest = round;
        }
    }
    return newest;
}

Result<QList<RoundItem>> RoundService::items(const ScoringRound& round, const QString& rater) const
{
    Result<QList<RoundItem>> items = m_items.of(round.uid);
    if (items && !rater.isEmpty()) {
        items->removeIf([&rater](const RoundItem& item) { return !item.raters.contains(rater); });
    }
    return items;
}

Result<std::optional<RoundItem>> RoundService::item(const QString& uid) const
{
    return m_items.byUid(uid);
}

Result<QList<RoundRater>> RoundService::raters(const ScoringRound& round) const
{
    return m_raters.of(round.uid);
}

Result<QList<RaterProgress>> RoundService::progress(const ScoringRound& round) const
{
    const Result<QList<RoundRater>> all = raters(round);
    const Result<QList<RoundItem>> shared = m_items.of(round.uid);
    const auto counts = m_items.counts(round.uid, round.cycle.value_or(0));
    if (!all || !shared) {
        return !all ? failure(all) : failure(shared);
    }
    if (!counts) {
        return failure(counts);
    }
    QList<RaterProgress> list;
    for (const RoundRater& rater : *all) {
        const auto count = counts->value(rater.rater);
        const auto own = std::ranges::count_if(
            *shared, [&rater](const RoundItem& item) { return item.raters.contains(rater.rater); });
        list.append({rater, static_cast<int>(own), count.scored, count.unknown});
    }
    return list;
}

Result<QList<Actor>> RoundService::posts() const
{
    const Result<QList<Actor>> all = ActorStore(m_session.tables().actor).all();
    if (!all) {
        return all;
    }
    QList<Actor> posts;
    for (const bool isMember : {true, false}) {
        for (const Actor& actor : *all) {
            const bool isKnown = std::ranges::find(posts, actor.post, &Actor::post) != posts.end();
            if ((actor.role == "committee_member"_L1) == isMember && !isKnown) {
                posts.append(actor);
            }
        }
    }
    return posts;
}

Result<ScoringRound> RoundService::move(const ScoringRound& given, RoundState from, RoundState to)
{
    const Result<ScoringRound> stored = round(given.uid);
    if (!stored) {
        return stored;
    }
    const ChoiceSet& words = m_session.environment().catalogue.choices(u"round_state"_s);
    const auto word = [&](RoundState state) {
        return words.labelOf(toKey(state), m_session.language());
    };
    if (roundState(*stored) != from) {
        return wrong(Words::tr("“%1” is in the state “%2”; this needs “%3”.")
                         .arg(stored->title, word(roundState(*stored)), word(from)),
                     u"state"_s);
    }
    ScoringRound moved = *stored;
    moved.state = toKey(to);
    const QDate today = m_session.environment().clock.today();
    (to == RoundState::Open ? moved.openedOn : moved.closedOn) = today;
    auto recorder = m_session.record(to == RoundState::Open ? u"round.open"_s : u"round.close"_s,
                                     {{u"title"_s, stored->title}});
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->update(
        m_rounds.table(), m_rounds.toStored(*stored), fieldValues(moved, scoringRoundFields())));
    DAICHO_TRY(m_session.commit(**recorder));
    return round(given.uid);
}

Result<ScoringRound> RoundService::open(const ScoringRound& given)
{
    const Result<QList<ScoringRound>> all = rounds();
    if (!all) {
        return failure(all);
    }
    for (const ScoringRound& other : *all) {
        if (other.cycle == given.cycle && other.uid != given.uid &&
            roundState(other) == RoundState::Open) {
            return wrong(Words::tr("“%1” is open. Close it before another round of the fiscal "
                                   "year is opened.")
                             .arg(other.title),
                         u"state"_s);
        }
    }
    const Result<Method> method = m_session.method();
    if (!method) {
        return failure(method);
    }
    if (method->header.id != given.method || method->header.version != given.methodVersion) {
        return wrong(Words::tr("“%1” was prepared by the method %2 version %3, which is not the "
                               "register's any more. Prepare the round anew.")
                         .arg(given.title, given.method, given.methodVersion),
                     u"method"_s);
    }
    return move(given, RoundState::Draft, RoundState::Open);
}

Result<ScoringRound> RoundService::close(const ScoringRound& given)
{
    return move(given, RoundState::Open, RoundState::Closed);
}

} // namespace daicho
