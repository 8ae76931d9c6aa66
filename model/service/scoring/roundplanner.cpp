// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/roundplanner.h"

#include "model/service/assetservice.h"
#include "model/service/roundservice.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundPlanner)
};

Failure cancelled()
{
    return fail(ErrorKind::Cancelled, Words::tr("Cancelled. Nothing was prepared."));
}

} // namespace

RoundPlanner::RoundPlanner(Session& session, const RoundOptions& options, Progress& progress)
    : m_session(session)
    , m_options(options)
    , m_progress(progress)
{
}

Result<RoundPreview> RoundPlanner::begun(int number)
{
    const int cycle = m_options.cycle.value_or(0);
    Result<std::unique_ptr<DraftDesk>> desk = DraftDesk::open(m_session, cycle);
    if (!desk) {
        return failure(desk);
    }
    m_desk = std::move(*desk);
    RoundPreview preview;
    ScoringRound& round = preview.round;
    round.title = m_options.title;
    round.cycle = cycle;
    round.number = number;
    round.follows = m_options.follows;
    round.method = m_desk->method().header.id;
    round.methodVersion = m_desk->method().header.version;
    round.state = toKey(RoundState::Draft);
    round.proposal = m_options.showsProposalFirst ? u"before"_s : u"after"_s;
    round.isBlind = m_options.isBlind;
    round.itemLimit = m_options.itemLimit;
    round.samplePercent = m_options.samplePercent;
    round.due = m_options.due;
    round.note = m_options.note;
    for (const RaterChoice& choice : m_options.raters) {
        RoundRater rater;
        rater.rater = choice.post;
        rater.expertise = choice.expertise;
        preview.raters.append(rater);
    }
    return preview;
}

Result<RoundPreview> RoundPlanner::plan(int number)
{
    Result<RoundPreview> preview = begun(number);
    if (!preview) {
        return preview;
    }
    DAICHO_TRY(choose(*preview));
    return preview;
}

Result<void> RoundPlanner::choose(RoundPreview& preview)
{
    RoundGroups groups(m_session, *m_desk, *preview.round.cycle, *preview.round.number);
    DAICHO_TRY(groups.read());
    if (m_progress.isCancelled()) {
        return cancelled();
    }
    RoundPlan& plan = preview.plan;
    std::vector<Candidate> candidates = groups.candidates(plan);
    drawSample(candidates, m_options.samplePercent);
    std::erase_if(candidates, [](const Candidate& one) { return one.cause == RoundCause::None; });
    QStringList categories;
    for (const ThreatCategory& category : m_session.environment().catalogue.threats().categories) {
        categories.append(category.id);
    }
    const std::vector<SharedItem> shared = shareOut(
        candidates, m_options.raters, categories, m_options.itemLimit, m_options.ratersPerItem);
    for (const RoundCause cause : {RoundCause::High,
                                   RoundCause::Disagreement,
                                   RoundCause::Changed,
                                   RoundCause::New,
                                   RoundCause::Sample}) {
        const auto isIts = [cause](const auto& one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Candidate>) {
                return one.cause == cause;
            } else {
                return one.candidate.cause == cause;
            }
        };
        plan.causes.append({toKey(cause),
                            std::ranges::count_if(candidates, isIts),
                            static_cast<int>(std::ranges::count_if(shared, isIts))});
    }
    plan.leftAside = static_cast<qint64>(candidates.size() - shared.size());
    DAICHO_TRY(m_desk->readFindings());
    for (const SharedItem& one : shared) {
        if (m_progress.isCancelled()) {
            return cancelled();
        }
        m_progress.report(preview.items.size(), static_cast<qint64>(shared.size()));
        Result<RoundItem> item = itemFor(one, groups);
        if (!item) {
            return failure(item);
        }
        if (item->asset) {
            item->line = static_cast<int>(preview.items.size()) + 1;
            preview.items.append(*item);
        }
    }
    return {};
}

Result<RoundItem> RoundPlanner::itemFor(const SharedItem& shared, const RoundGroups& groups) const
{
    RoundItem item;
    item.asset = groups.representative(shared.candidate);
    if (!item.asset) {
        return item;
    }
    const Threat& threat = groups.threat(shared.candidate);
    item.threat = threat.id;
    item.holdsFor = shared.candidate.holdsFor;
    if (shared.candidate.holdsFor > 1) {
        item.likeGroup = groups.group(shared.candidate).key;
    }
    item.cause = toKey(shared.candidate.cause);
    for (const int rater : shared.raters) {
        item.raters.append(m_options.raters[rater].post);
    }
    Result<Asset> asset = m_session.assets().asset(item.asset);
    if (!asset) {
        return failure(asset);
    }
    // The group's highest number of persons decides whether a leak must be reported.
    asset->personCount = groups.group(shared.candidate).asset.personCount;
    const AssessmentStore store(m_session.tables().assessment);
    const auto last = store.byId(groups.lastDecision(shared.candidate));
    if (!last) {
        return failure(last);
    }
    fillDraft(item, m_desk->draft(*asset, threat, *last));
    return item;
}

void RoundPlanner::fillDraft(RoundItem& item, const PairDraft& draft) const
{
    item.proposed = toJsonText(draft);
    item.reasons = toJsonText(draft.reasons);
    if (draft.score) {
        item.proposedValue = draft.score->risk;
        item.proposedLevel = draft.score->level;
    }
}

Result<bool> RoundPlanner::isApart(const RoundItem& item, const ScoringRound& former) const
{
    const Result<QList<Assessment>> scores = m_session.scoring().scores(item.asset, former.cycle);
    if (!scores) {
        return failure(scores);
    }
    QSet<QString> inputs;
    QSet<QString> levels;
    for (const Assessment& score : *scores) {
        if (score.standing == "agreed"_L1 && score.threat == item.threat) {
            return false;
        }
        if (score.threat == item.threat && item.raters.contains(score.rater)) {
            inputs.insert(figureText(score.value.value_or(-1)));
            levels.insert(score.level);
        }
    }
    return levels.size() > 1 || (levels.contains(QString()) && inputs.size() > 1);
}

Result<RoundPreview> RoundPlanner::planAfter(const ScoringRound& former, int number)
{
    Result<RoundPreview> preview = begun(number);
    const RoundService service(m_session);
    const Result<QList<RoundItem>> items = service.items(former);
    if (!preview || !items) {
        return !preview ? failure(preview) : failure(items);
    }
    QHash<QString, int> loads;
    for (const RoundItem& item : *items) {
        const Result<bool> apart = isApart(item, former);
        if (!apart) {
            return failure(apart);
        }
        preview->plan.groups += 1;
        preview->plan.pairs += item.holdsFor.value_or(1);
        if (!*apart) {
            ++preview->plan.settled;
            continue;
        }
        RoundItem again = item;
        again.id = {};
        again.uid.clear();
        again.round.clear();
        again.revision = 0;
        again.cause = toKey(RoundCause::Disagreement);
        again.agreed.clear();
        again.agreedReason.clear();
        again.decidedBy.clear();
        again.decidedOn = {};
        again.raters.removeIf([this, &loads](const QString& post) {
            const bool takesPart = std::ranges::any_of(
                m_options.raters, [&post](const RaterChoice& one) { return one.post == post; });
            return !takesPart || loads.value(post) >= m_options.itemLimit;
        });
        if (again.raters.isEmpty()) {
            ++preview->plan.leftAside;
            continue;
        }
        for (const QString& post : std::as_const(again.raters)) {
            ++loads[post];
        }
        again.line = static_cast<int>(preview->items.size()) + 1;
        preview->items.append(again);
    }
    const auto found = static_cast<int>(preview->items.size());
    preview->plan.causes.append(
        {toKey(RoundCause::Disagreement), found + preview->plan.leftAside, found});
    if (preview->items.isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The raters of “%1” do not differ in any level. There is nothing to "
                              "take up again.")
                        .arg(former.title));
    }
    return preview;
}

} // namespace daicho
