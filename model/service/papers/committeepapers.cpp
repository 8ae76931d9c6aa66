// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/papers/committeepapers.h"

#include "model/core/progress.h"
#include "model/core/wareki.h"
#include "model/core/wording.h"
#include "model/exchange/stocktaketexts.h"
#include "model/report/pdf/pdfwriter.h"
#include "model/service/papers/paperrisks.h"
#include "model/service/papers/papertables.h"
#include "model/service/papers/reviewwords.h"
#include "model/service/session.h"
#include "model/service/tablefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteePapers)
};

constexpr qsizetype kFocusRisks = 20;

QString
verdict(const std::optional<double>& alpha, const ConsensusLimits& limits, const Wording& words)
{
    if (!alpha) {
        return words(u"比べられる評価がありません。", u"There is nothing to compare.");
    }
    if (*alpha >= limits.reliableAlpha) {
        return words(u"信頼できる一致です。", u"Reliable agreement.");
    }
    if (*alpha >= limits.tentativeAlpha) {
        return words(u"暫定的な結論に使える程度の一致です。",
                     u"Good enough for tentative conclusions.");
    }
    return words(u"一致は十分ではありません。基準の受け取り方を確かめてください。",
                 u"Agreement is low: make sure that all read the criteria alike.");
}

QList<PaperRater> ratersOf(Session& session, const ConsensusView& view)
{
    QList<PaperRater> raters;
    if (!view.round) {
        return raters;
    }
    const auto asked = AgreementStore(session.tables()).raters(view.round->uid);
    for (const RoundRater& rater : asked.value_or(QList<RoundRater>())) {
        PaperRater told{rater.rater, 0, 0, 0};
        const qsizetype place = view.table.raters.indexOf(rater.rater);
        for (const PairConsensus& pair : view.table.pairs) {
            if (!view.items.value(pair.item).raters.contains(rater.rater)) {
                continue;
            }
            ++told.items;
            told.scored += std::ranges::any_of(view.table.ratingsOf(pair),
                                               [place](const RatedFigures& rating) {
                                                   return rating.rater == place;
                                               })
                               ? 1
                               : 0;
            const auto notes =
                AgreementStore(session.tables()).notes(pair.asset, view.table.threats[pair.threat]);
            for (const RatingNote& note : notes.value_or(QList<RatingNote>())) {
                told.unknown += note.round == view.round->uid && note.rater == rater.rater ? 1 : 0;
            }
        }
        raters.append(told);
    }
    return raters;
}

/// All but the single risks.
ConsensusPaper factsOf(Session& session,
                       const ConsensusView& view,
                       const RegisterInfo& info,
                       const Scheme& scheme,
                       const StocktakeTexts& words)
{
    const Environment& environment = session.environment();
    const Wording wording(session.language());
    ConsensusPaper paper;
    paper.head = {
        session.language(),
        info.city,
        {},
        session.actor().post,
        ReviewWords(environment.catalogue, session.language()).marking(Edition::Internal, scheme),
        view.cycle,
        environment.clock.today(),
        environment.clock.now()};
    paper.round = view.round ? view.round->title : QString();
    paper.method = view.method.header.label.in(session.language());
    paper.pairs = qint64(view.table.pairs.size());
    paper.agreed = view.agreed;
    paper.equal = view.equal;
    paper.differing = view.differing;
    paper.unrated = view.unrated;
    paper.alphaPairs = view.alphaPairs;
    paper.alphaMeaning = words.text(u"minutes.alpha_meaning"_s);
    paper.alphaSource = words.text(u"minutes.alpha_source"_s);
    paper.raters = ratersOf(session, view);
    const auto alpha = [&](const QString& figure, const std::optional<double>& value) {
        paper.alphas.append({figure, value, verdict(value, view.limits, wording)});
    };
    alpha(view.method.labelOf(view.method.figures.likelihood).in(session.language()),
          view.alphaLikelihood);
    alpha(view.method.labelOf(view.method.figures.loss).in(session.language()), view.alphaLoss);
    alpha(wording(u"リスク値", u"Risk value"), view.alpha);
    paper.alphas.removeIf([](const PaperAlpha& one) { return one.figure.isEmpty(); });
    return paper;
}

/// Those that are decided, and the first of those to talk about.
Result<void>
pickRisks(Session& session, const ConsensusView& view, Progress& progress, ConsensusPaper& paper)
{
    PaperRisks maker(session, view);
    DAICHO_TRY(maker.load());
    for (const RiskLevel& level : view.method.levels) {
        paper.levels.append({level.id, level.label.in(session.language()), 0});
    }
    const qsizetype high = std::max<qsizetype>(paper.levels.size() - 2, 0);
    for (const PairConsensus& pair : view.table.pairs) {
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
        }
        const qsizetype level = maker.levelOf(pair);
        if (level >= 0 && level < paper.levels.size()) {
            ++paper.levels[level].pairs;
        }
        const bool isFocus = !pair.isAgreed() && pair.count > 0 &&
                             (pair.value.spread() > 0 || level >= high) &&
                             paper.focus.size() < kFocusRisks;
        if (!isFocus && !pair.isAgreed()) {
            continue;
        }
        const Result<PaperRisk> risk = maker.risk(pair);
        if (!risk) {
            return failure(risk);
        }
        (isFocus ? paper.focus : paper.decided).append(*risk);
    }
    std::ranges::stable_sort(paper.decided, {}, &PaperRisk::line);
    if (!view.round) { // its items have numbers, other pairs get theirs here
        int line = 0;
        for (QList<PaperRisk>* part : {&paper.focus, &paper.decided}) {
            for (PaperRisk& risk : *part) {
                risk.line = ++line;
            }
        }
    }
    return {};
}

} // namespace

QString toKey(CommitteePaper paper)
{
    return paper == CommitteePaper::Minutes ? u"minutes"_s : u"committee"_s;
}

std::optional<CommitteePaper> committeePaperFromKey(const QString& key)
{
    for (const CommitteePaper paper : {CommitteePaper::Minutes, CommitteePaper::Committee}) {
        if (key == toKey(paper)) {
            return paper;
        }
    }
    return std::nullopt;
}

QString decidingBody(const Session& session)
{
    const auto words = StocktakeTexts::load(session.language(), u":/scoring/texts.json"_s);
    return words ? words->text(u"deciding_body"_s) : QString();
}

/// The newest round of the cycle that is not just being prepared.
Result<ConsensusScope> CommitteePapers::scopeFor(const ConsensusScope& wanted) const
{
    const Result<RegisterInfo> info = m_session.info();
    if (!wanted.round.isEmpty() || !info) {
        return info ? Result<ConsensusScope>(wanted) : failure(info);
    }
    const int cycle = wanted.cycle.value_or(info->cycle.value_or(0));
    const auto rounds = AgreementStore(m_session.tables()).rounds(cycle);
    if (!rounds) {
        return failure(rounds);
    }
    for (const ScoringRound& round : *rounds) {
        if (round.state != "draft"_L1) {
            return ConsensusScope{round.uid, cycle};
        }
    }
    return ConsensusScope{{}, cycle};
}

Result<ConsensusPaper> CommitteePapers::collect(const CommitteePaperOptions& options,
                                                Progress& progress) const
{
    const Result<ConsensusScope> scope = scopeFor(options.scope);
    const auto words = StocktakeTexts::load(m_session.language(), u":/scoring/texts.json"_s);
    const Result<RegisterInfo> info = m_session.info();
    const Result<Scheme> scheme = m_session.scheme();
    if (!scope || !words || !info || !scheme) {
        return !scope   ? failure(scope)
               : !words ? failure(words)
               : !info  ? failure(info)
                        : failure(scheme);
    }
    const Result<ConsensusView> view = AgreementService(m_session).view(*scope);
    if (!view) {
        return failure(view);
    }
    if (view->table.pairs.empty()) {
        return fail(ErrorKind::NotFound,
                    Words::tr("There is nothing to agree on: no round, and no pair that several "
                              "raters scored."),
                    {},
                    QString::number(view->cycle));
    }
    if (view->round && view->round->isBlind.value_or(false) && view->round->state == "open"_L1) {
        return fail(
            ErrorKind::InvalidInput,
            Words::tr("“%1” is blind and still open. Close it first; papers would show what "
                      "the others gave.")
                .arg(view->round->title),
            {},
            view->round->uid);
    }
    ConsensusPaper paper = factsOf(m_session, *view, *info, *scheme, *words);
    paper.body = options.body.isEmpty() ? decidingBody(m_session) : options.body;
    DAICHO_TRY(pickRisks(m_session, *view, progress, paper));
    return paper;
}

Result<CommitteePaperResult> CommitteePapers::write(const CommitteePaperOptions& options,
                                                    Progress& progress)
{
    const QString suffix = QFileInfo(options.path).suffix().toLower();
    if (suffix != "pdf"_L1 && suffix != "xlsx"_L1) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is no file that can be written. Name a file that ends in .pdf "
                              "or .xlsx.")
                        .arg(QFileInfo(options.path).fileName()),
                    {},
                    options.path);
    }
    const Result<ConsensusPaper> paper = collect(options, progress);
    if (!paper) {
        return failure(paper);
    }
    const bool isMinutes = options.paper == CommitteePaper::Minutes;
    if (suffix == "pdf"_L1) {
        DAICHO_TRY(writePdf(
            isMinutes ? minutes(*paper) : committeePapers(*paper), options.path, progress));
    } else {
        const auto rows = writeTable(m_session,
                                     isMinutes ? decidedTable(*paper) : focusTable(*paper),
                                     options.path,
                                     progress);
        if (!rows) {
            return failure(rows);
        }
    }
    if (!m_session.file().isReadOnly()) {
        DAICHO_TRY(note(options));
    }
    return CommitteePaperResult{paper->pairs};
}

Result<void> CommitteePapers::note(const CommitteePaperOptions& options)
{
    auto recorder = m_session.record(
        u"export"_s,
        {{u"what"_s, toKey(options.paper)}, {u"file"_s, QFileInfo(options.path).fileName()}},
        {},
        EntryKind::Export);
    if (!recorder) {
        return failure(recorder);
    }
    const auto entry = m_session.commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

} // namespace daicho
