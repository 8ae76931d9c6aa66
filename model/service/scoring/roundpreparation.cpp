// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/roundpreparation.h"

#include "model/core/progress.h"
#include "model/service/roundservice.h"
#include "model/service/scoring/roundplanner.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundPreparation)
};

constexpr int kMostItems = 1000;

Failure wrong(const QString& message, const QString& where)
{
    return fail(ErrorKind::InvalidInput, message, {}, where);
}

} // namespace

RoundPreparation::RoundPreparation(Session& session)
    : m_session(session)
    , m_service(session)
    , m_rounds(session.tables().scoringRound)
    , m_raters(session.tables().roundRater)
    , m_items(session.tables().roundItem)
{
}

Result<void> RoundPreparation::check(const RoundOptions& options) const
{
    if (options.itemLimit < 1 || options.itemLimit > kMostItems) {
        return wrong(Words::tr("A rater gets 1 to %1 items.").arg(kMostItems), u"item_limit"_s);
    }
    if (options.samplePercent < 0 || options.samplePercent > 100) {
        return wrong(Words::tr("A sample is 0 to 100 %."), u"sample_percent"_s);
    }
    if (options.ratersPerItem < 1) {
        return wrong(Words::tr("Each item needs at least one rater."), u"raters_per_item"_s);
    }
    if (options.raters.isEmpty()) {
        return wrong(Words::tr("A round needs raters. Name them, or add committee members among "
                               "the posts."),
                     u"raters"_s);
    }
    QStringList posts;
    for (const RaterChoice& choice : options.raters) {
        const QString post = choice.post;
        if (post.isEmpty() || post.contains(u',')) {
            return wrong(Words::tr("“%1” is no post: it is empty or holds a comma.").arg(post),
                         u"raters"_s);
        }
        if (posts.contains(post)) {
            return wrong(Words::tr("“%1” is named twice.").arg(post), u"raters"_s);
        }
        posts.append(post);
        for (const QString& category : choice.expertise) {
            if (m_session.environment().catalogue.threats().findCategory(category) == nullptr) {
                return wrong(Words::tr("There is no threat category “%1”.").arg(category),
                             u"expertise"_s);
            }
        }
    }
    return {};
}

Result<RoundOptions> RoundPreparation::completed(const RoundOptions& given) const
{
    RoundOptions options = given;
    const Result<RegisterInfo> info = m_session.info();
    const Result<QList<Actor>> actors = m_service.posts();
    if (!info || !actors) {
        return !info ? failure(info) : failure(actors);
    }
    options.cycle = options.cycle.value_or(info->cycle.value_or(0));
    for (RaterChoice& choice : options.raters) {
        choice.post = choice.post.trimmed();
    }
    if (options.raters.isEmpty() && !options.follows.isEmpty()) {
        const Result<QList<RoundRater>> former = m_raters.of(options.follows);
        if (!former) {
            return failure(former);
        }
        for (const RoundRater& rater : *former) {
            options.raters.append({rater.rater, rater.expertise});
        }
    }
    if (options.raters.isEmpty()) {
        for (const Actor& actor : *actors) {
            if (actor.role == "committee_member"_L1) {
                options.raters.append({actor.post, {}});
            }
        }
    }
    return options;
}

Result<RoundPreview> RoundPreparation::prepare(const RoundOptions& options) const
{
    NoProgress progress;
    return prepare(options, progress);
}

Result<RoundPreview> RoundPreparation::prepare(const RoundOptions& given, Progress& progress) const
{
    const Result<RoundOptions> complete = completed(given);
    const Result<QList<ScoringRound>> all = m_service.rounds();
    if (!complete || !all) {
        return !complete ? failure(complete) : failure(all);
    }
    RoundOptions options = *complete;
    DAICHO_TRY(check(options));
    int number = 1;
    for (const ScoringRound& round : *all) {
        if (round.cycle == options.cycle) {
            number = std::max(number, round.number.value_or(0) + 1);
        }
    }
    if (options.title.trimmed().isEmpty()) {
        options.title =
            Words::tr("Scoring of %1, round %2").arg(options.cycle.value_or(0)).arg(number);
    }
    RoundPlanner planner(m_session, options, progress);
    if (options.follows.isEmpty()) {
        return planner.plan(number);
    }
    const Result<ScoringRound> former = m_service.round(options.follows);
    if (!former) {
        return failure(former);
    }
    const RoundState state = roundState(*former);
    if (state != RoundState::Closed && state != RoundState::Agreed) {
        return wrong(Words::tr("“%1” is not closed yet. Close it before a round follows it.")
                         .arg(former->title),
                     u"follows"_s);
    }
    return planner.planAfter(*former, number);
}

Result<ScoringRound> RoundPreparation::create(const RoundPreview& preview)
{
    if (preview.items.isEmpty()) {
        return wrong(Words::tr("There is nothing to score: every decision stands."), u"items"_s);
    }
    auto recorder = m_session.record(
        u"round.create"_s, {{u"title"_s, preview.round.title}, {u"count"_s, preview.items.size()}});
    if (!recorder) {
        return failure(recorder);
    }
    const Result<qint64> id =
        (*recorder)->insert(m_rounds.table(), fieldValues(preview.round, scoringRoundFields()));
    if (!id) {
        return failure(id);
    }
    const auto made = m_rounds.byId(*id);
    if (!made || !*made) {
        return failure(made);
    }
    for (RoundRater rater : preview.raters) {
        rater.round = (*made)->uid;
        const auto added =
            (*recorder)->insert(m_raters.table(), fieldValues(rater, roundRaterFields()));
        if (!added) {
            return failure(added);
        }
    }
    for (RoundItem item : preview.items) {
        item.round = (*made)->uid;
        const auto added =
            (*recorder)->insert(m_items.table(), fieldValues(item, roundItemFields()));
        if (!added) {
            return failure(added);
        }
    }
    const Catalogue& catalogue = m_session.environment().catalogue;
    if (const auto* method = catalogue.document(u"method"_s, preview.round.method)) {
        DAICHO_TRY(CatalogueStore(m_session.database()).keep(*method));
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return m_service.round((*made)->uid);
}

Result<void> RoundPreparation::join(const ScoringRound& given, const QString& post)
{
    const Result<QList<RoundRater>> known = m_service.raters(given);
    const Result<QList<RoundItem>> items = m_items.of(given.uid);
    if (!known || !items) {
        return !known ? failure(known) : failure(items);
    }
    if (std::ranges::find(*known, post, &RoundRater::rater) != known->end()) {
        return {};
    }
    if (post.contains(u',')) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is no post: it is empty or holds a comma.").arg(post),
                    {},
                    u"raters"_s);
    }
    auto recorder =
        m_session.record(u"round.join"_s, {{u"title"_s, given.title}, {u"rater"_s, post}});
    if (!recorder) {
        return failure(recorder);
    }
    RoundRater rater;
    rater.round = given.uid;
    rater.rater = post;
    const auto added =
        (*recorder)->insert(m_raters.table(), fieldValues(rater, roundRaterFields()));
    if (!added) {
        return failure(added);
    }
    const qsizetype most = given.itemLimit.value_or(static_cast<int>(items->size()));
    for (const RoundItem& item : items->mid(0, most)) {
        RoundItem shared = item;
        shared.raters.append(post);
        DAICHO_TRY((*recorder)->update(
            m_items.table(), m_items.toStored(item), fieldValues(shared, roundItemFields())));
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<void> RoundPreparation::requirePost(const QString& rater,
                                           const std::optional<ScoringRound>& round) const
{
    const Result<QList<RoundRater>> sharing =
        round ? m_service.raters(*round) : Result<QList<RoundRater>>(QList<RoundRater>());
    const Result<QList<Actor>> actors = m_service.posts();
    if (!sharing || !actors) {
        return !sharing ? failure(sharing) : failure(actors);
    }
    QStringList committee;
    bool isKnown = rater.isEmpty();
    for (const Actor& actor : *actors) {
        isKnown = isKnown || actor.post == rater;
        if (actor.role == "committee_member"_L1) {
            committee.append(actor.post);
        }
    }
    if (committee.isEmpty()) {
        return {};
    }
    for (const RoundRater& one : *sharing) {
        isKnown = isKnown || one.rater == rater;
        if (!committee.contains(one.rater)) {
            committee.append(one.rater);
        }
    }
    return isKnown ? Result<void>()
                   : fail(ErrorKind::NotFound,
                          Words::tr("“%1” is no post of this register. Those who can score are: "
                                    "%2. Add the post, or name one of them.")
                              .arg(rater, committee.join(u", "_s)),
                          {},
                          rater);
}

Result<ScoringRound> RoundPreparation::firstRound(int cycle, const QString& rater)
{
    RoundOptions options;
    options.cycle = cycle;
    Result<RoundOptions> complete = completed(options);
    if (!complete) {
        return failure(complete);
    }
    const QString post =
        rater.isEmpty() && complete->raters.isEmpty() ? m_session.actor().post : rater;
    const bool isKnown = std::ranges::any_of(
        complete->raters, [&post](const RaterChoice& one) { return one.post == post; });
    if (!post.isEmpty() && !isKnown) {
        complete->raters.append({post, {}});
    }
    const Result<RoundPreview> preview = prepare(*complete);
    const Result<ScoringRound> made =
        preview ? create(*preview) : Result<ScoringRound>(failure(preview));
    return made ? m_service.open(*made) : made;
}

Result<ScoringRound> RoundPreparation::ensureOpenRound(int cycle, const QString& rater)
{
    const Result<QList<ScoringRound>> all = m_service.rounds();
    if (!all) {
        return failure(all);
    }
    std::optional<ScoringRound> found;
    std::optional<ScoringRound> newest;
    for (const ScoringRound& round : *all) {
        if (round.cycle == cycle) {
            newest = newest ? newest : round;
            found = !found && roundState(round) == RoundState::Open ? round : found;
        }
    }
    DAICHO_TRY(requirePost(rater, found));
    if (!found && newest) {
        return wrong(roundState(*newest) == RoundState::Draft
                         ? Words::tr("“%1” is prepared, but not open yet. Look it through and open "
                                     "it first.")
                               .arg(newest->title)
                         : Words::tr("“%1” is over, and no other round of %2 is open. Prepare and "
                                     "open the next round first.")
                               .arg(newest->title)
                               .arg(cycle),
                     u"round"_s);
    }
    if (!found) {
        return firstRound(cycle, rater);
    }
    if (!rater.isEmpty()) {
        DAICHO_TRY(join(*found, rater));
    }
    return *found;
}

} // namespace daicho
