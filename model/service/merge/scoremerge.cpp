// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/merge/scoremerge.h"

#include "model/catalogue/flagword.h"
#include "model/core/textfold.h"
#include "model/service/assetservice.h"
#include "model/service/consensus/agreementservice.h"
#include "model/service/merge/mergedesk.h"
#include "model/service/scoring/groupspread.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/sheet/cellreference.h"
#include "model/store/recorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

using Kind = ScoringColumn::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoreMerge)
};

} // namespace

ScoreMerge::ScoreMerge(MergeDesk& desk,
                       Recorder& recorder,
                       const MergeOptions& options,
                       const QString& fileName,
                       ReturnedScores scores)
    : m_desk(desk)
    , m_session(desk.session())
    , m_recorder(recorder)
    , m_options(options)
    , m_scores(std::move(scores))
    , m_records(m_session.tables().assessment, m_session.tables().references)
{
    m_report.file = fileName;
}

std::optional<RowToken> ScoreMerge::tokenOf(const ReturnedScoreRow& row) const
{
    const Result<ReadRowToken> read = readRowToken(row.token, {});
    return read ? std::optional(read->token) : std::nullopt;
}

Result<std::optional<Error>> ScoreMerge::refusal()
{
    const auto refused = [this](const QString& message) {
        return std::optional(Error{ErrorKind::Conflict, message, {}, m_report.file});
    };
    const Result<RegisterInfo> info = m_session.info();
    if (!info) {
        return failure(info);
    }
    m_mark = {m_scores.roundUid, m_scores.rater};
    QString registerUid = m_scores.registerUid;
    for (const ReturnedScoreRow& row : m_scores.rows) {
        const std::optional<RowToken> token = tokenOf(row);
        const auto mark = token ? readScoringMark(token->campaign) : std::nullopt;
        if (!mark) {
            continue;
        }
        registerUid = registerUid.isEmpty() ? token->registerUid : registerUid;
        m_mark.roundUid = m_mark.roundUid.isEmpty() ? mark->roundUid : m_mark.roundUid;
        if (m_mark.rater.isEmpty()) {
            m_mark.rater = mark->rater;
        } else if (foldLabel(m_mark.rater) != foldLabel(mark->rater)) {
            return refused(Words::tr("“%1” names “%2” as its rater, but was made for “%3”. It was "
                                     "not merged: nobody can send in scores under another name.")
                               .arg(m_report.file, m_mark.rater, mark->rater));
        }
        m_mark.rater = mark->rater; // as it was written
    }
    if (registerUid != info->uid) {
        return refused(Words::tr("“%1” was sent out from another register. It was not merged.")
                           .arg(m_report.file));
    }
    const AgreementStore store(m_session.tables());
    const auto round = store.round(m_mark.roundUid);
    const auto raters = store.raters(m_mark.roundUid);
    if (!round || !raters) {
        return !round ? failure(round) : failure(raters);
    }
    if (!*round) {
        return refused(Words::tr("“%1” belongs to a round of scoring that this register does not "
                                 "have. It was not merged.")
                           .arg(m_report.file));
    }
    m_round = **round;
    if (m_round.state != "open"_L1) {
        return refused(Words::tr("“%1” belongs to “%2”, which is not open for scoring any more. "
                                 "It was not merged.")
                           .arg(m_report.file, m_round.title));
    }
    const auto rater = std::ranges::find(*raters, m_mark.rater, &RoundRater::rater);
    if (rater == raters->end()) {
        return refused(Words::tr("“%1” is no rater of “%2”. “%3” was not merged.")
                           .arg(m_mark.rater, m_round.title, m_report.file));
    }
    m_rater = *rater;
    return std::optional<Error>();
}

QJsonObject ScoreMerge::arguments() const
{
    return {{u"file"_s, m_report.file}, {u"rater"_s, m_mark.rater}, {u"round"_s, m_round.uid}};
}

Result<void> ScoreMerge::load()
{
    Result<Method> method = AgreementService(m_session).methodOf({m_round.uid, m_round.cycle});
    const auto items = AgreementStore(m_session.tables()).items(m_round.uid);
    if (!method || !items) {
        return !method ? failure(method) : failure(items);
    }
    m_method = std::move(*method);
    m_layout.emplace(m_method, true);
    m_columns = m_scores.columns(*m_layout);
    for (const RoundItem& item : *items) {
        if (!item.raters.contains(m_mark.rater)) {
            continue;
        }
        if (!m_assets.contains(item.asset)) {
            const Result<Asset> asset = m_session.assets().asset(item.asset);
            if (!asset) {
                return failure(asset);
            }
            m_assets.insert(item.asset, *asset);
        }
        m_items.insert(item.uid, item);
        m_byKey.insert(
            foldLabel(scoringRowKey(m_assets.value(item.asset).displayCode(), item.threat)),
            item.uid);
    }
    return {};
}

QString
ScoreMerge::text(const ReturnedScoreRow& row, ScoringColumn::Kind kind, const QString& key) const
{
    const int wanted = m_layout->find(kind, key);
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        if (*column == wanted) {
            return row.cells.value(column.key());
        }
    }
    return {};
}

bool ScoreMerge::hasColumn(ScoringColumn::Kind kind) const
{
    return !letterOf(kind).isEmpty();
}

QString ScoreMerge::letterOf(ScoringColumn::Kind kind, const QString& key) const
{
    const int wanted = m_layout->find(kind, key);
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        if (*column == wanted) {
            return columnLetters(column.key());
        }
    }
    return {};
}

Result<void> ScoreMerge::reject(const ReturnedScoreRow& row,
                                const RoundItem* item,
                                ScoringColumn::Kind kind,
                                const QString& key,
                                const QString& reason)
{
    const int at = m_layout->find(kind, key);
    const QString header =
        at < 0 ? QString()
               : m_layout->columns()[static_cast<size_t>(at)].title.in(m_session.language());
    const ImportProblem problem{row.row, letterOf(kind, key), header, text(row, kind, key), reason};
    m_report.rejected.append(problem);
    MergeItem asked = draft(row, item, MergeWhat::Check);
    asked.reason = Words::tr("%1 “%2”: %3").arg(problem.column(), problem.value, reason);
    const Result<MergeItem> raised = raise(std::move(asked));
    if (!raised) {
        return failure(raised);
    }
    if (raised->state == toKey(MergeState::Waiting)) {
        m_report.waiting.append({row.row, text(row, Kind::AssetNumber), MergeWhat::Check, reason});
    }
    return {};
}

Result<MergeReport> ScoreMerge::merge()
{
    DAICHO_TRY(load());
    m_report.rater = m_mark.rater;
    m_report.round = m_round.title;
    for (const ReturnedScoreRow& row : m_scores.rows) {
        DAICHO_TRY(takeRow(row));
    }
    m_report.unconfirmed += static_cast<int>(m_items.size()) - m_report.rows;
    DAICHO_TRY(dropStale());
    DAICHO_TRY(noteReturn());
    // After all rows: what the file says of an asset itself stays.
    const Result<int> alike = spreadOverGroups(m_session, m_recorder, m_given);
    return alike ? Result<MergeReport>(m_report) : Result<MergeReport>(failure(alike));
}

/// By the hidden mark, else by number and threat, which a round has once only.
const RoundItem*
ScoreMerge::itemOf(const ReturnedScoreRow& row, qint64& seq, QString& problem) const
{
    const QString code = text(row, Kind::AssetNumber);
    const QString threat = text(row, Kind::ThreatId);
    const QString key = scoringRowKey(code, threat);
    const Result<ReadRowToken> read = readRowToken(row.token, key);
    if (read) {
        const auto mark = readScoringMark(read->token.campaign);
        const auto item = m_items.constFind(read->token.assetUid);
        if (!mark || *mark != m_mark) {
            problem = Words::tr("The row comes from the workbook of another rater or round.");
            return nullptr;
        }
        if (item != m_items.constEnd() && read->matchesNumber) {
            seq = read->token.seq;
            return &*item;
        }
        problem = item == m_items.constEnd()
                      ? Words::tr("The row is no longer part of the round.")
                      : Words::tr("Asset number or threat of the row were changed.");
        return nullptr;
    }
    const auto known = m_byKey.constFind(foldLabel(key));
    if (known == m_byKey.constEnd()) {
        problem =
            Words::tr("The round has no item of this asset number and threat for this rater.");
        return nullptr;
    }
    return &*m_items.constFind(*known);
}

QMap<QString, QString> ScoreMerge::inputsOf(const ReturnedScoreRow& row) const
{
    QMap<QString, QString> inputs;
    for (const MethodInput& input : m_method.inputs) {
        const QString typed = text(row, Kind::Input, input.key);
        if (!typed.isEmpty()) {
            inputs.insert(input.key, typed);
        }
    }
    return inputs;
}

Result<void> ScoreMerge::takeRow(const ReturnedScoreRow& row)
{
    const QMap<QString, QString> inputs = inputsOf(row);
    const std::optional<bool> unknown = parseFlag(text(row, Kind::Unknown));
    const bool isUnknown = unknown.value_or(false);
    const bool isItem = !row.token.isEmpty() || (!text(row, Kind::AssetNumber).isEmpty() &&
                                                 !text(row, Kind::ThreatId).isEmpty());
    if (!isItem && inputs.isEmpty() && !isUnknown) {
        return {};
    }
    qint64 seq = 0;
    QString problem;
    const RoundItem* const item = itemOf(row, seq, problem);
    if (item == nullptr) {
        // The header once more, or lines that somebody wrote between the rows.
        if (!inputs.isEmpty() && m_layout->match(text(row, Kind::ThreatId)) < 0) {
            return reject(row, nullptr, Kind::ThreatId, {}, problem);
        }
        return {};
    }
    if (m_seen.contains(item->uid)) {
        return inputs.isEmpty() ? Result<void>()
                                : reject(row,
                                         item,
                                         Kind::ThreatId,
                                         {},
                                         Words::tr("Row %1 is about the same asset and threat.")
                                             .arg(m_seen.value(item->uid)));
    }
    m_seen.insert(item->uid, row.row);
    ++m_report.rows;
    const Subject subject{row, *item, seq, m_assets.value(item->asset).displayCode()};
    if (!inputs.isEmpty()) {
        return takeScore(subject, inputs);
    }
    if (isUnknown) {
        return takeUnknown(subject);
    }
    ++m_report.unconfirmed;
    return {};
}

} // namespace daicho
