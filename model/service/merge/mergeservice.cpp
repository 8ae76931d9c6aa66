// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/merge/mergeservice.h"

#include "model/service/merge/mergefile.h"
#include "model/service/merge/returnedfiles.h"
#include "model/service/merge/scoreanswers.h"
#include "model/service/merge/scoremerge.h"
#include "model/service/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

EntryHead
headOf(const Session& session, const QJsonObject& arguments, const QString& label = u"merge"_s)
{
    EntryHead head;
    head.actor = session.actorUid();
    head.label = label;
    head.arguments = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    return head;
}

/// Merges one file as an entry of its own labelled `label`; a report of why where the file could
/// not be read or is refused. `start` makes the merge of what was read.
template <class Content, class Start>
Result<MergeReport> mergeReturned(const Session& session,
                                  Recorder& recorder,
                                  const ReturnedFiles::Read& read,
                                  Result<Content>& content,
                                  bool isDryRun,
                                  const QString& label,
                                  const Start& start)
{
    MergeReport refused;
    refused.file = QFileInfo(read.path).fileName();
    if (!content) {
        if (content.error().kind == ErrorKind::Cancelled) {
            return failure(content);
        }
        refused.error = content.error();
        return refused;
    }
    auto file = start(refused.file, std::move(*content));
    Result<std::optional<Error>> refusal = file.refusal();
    if (!refusal) {
        return failure(refusal);
    }
    if (*refusal) {
        refused.error = **refusal;
        return refused;
    }
    DAICHO_TRY(recorder.next(headOf(session, file.arguments(), label)));
    Result<MergeReport> report = file.merge();
    if (!report) {
        return report;
    }
    const Result<std::optional<EntryRef>> entry = recorder.next(headOf(session, {}));
    if (!entry) {
        return failure(entry);
    }
    if (!isDryRun) {
        report->entry = *entry;
    }
    return report;
}

} // namespace

Result<QList<MergeReport>>
MergeService::merge(const QStringList& paths, const MergeOptions& options, Progress& progress)
{
    Result<QStringList> files = returnedFiles(paths, m_session.environment().clock);
    if (!files) {
        return failure(files);
    }
    MergeDesk desk(m_session);
    DAICHO_TRY(desk.load());
    const ImportContext context = desk.context();
    ReturnedFiles reading(*files, desk.layout(), context, m_session.environment(), progress);
    const auto recorder = m_session.record(u"merge"_s);
    if (!recorder) {
        return failure(recorder);
    }
    QList<MergeReport> reports;
    while (!reading.atEnd()) {
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled,
                        Words::tr("Stopped. The register is as it was before."));
        }
        ReturnedFiles::Read read = reading.next();
        const auto startScores = [&](const QString& name, ReturnedScores&& scores) {
            return ScoreMerge(desk, **recorder, options, name, std::move(scores));
        };
        const auto startBook = [&](const QString& name, ReturnedWorkbook&& book) {
            return MergeFile(desk, **recorder, options, name, std::move(book));
        };
        const bool dry = options.dryRun;
        Result<MergeReport> report =
            read.scores
                ? mergeReturned(m_session,
                                **recorder,
                                read,
                                *read.scores,
                                dry,
                                u"merge.scores"_s,
                                startScores)
                : mergeReturned(m_session, **recorder, read, read.book, dry, u"merge"_s, startBook);
        if (!report) {
            return failure(report);
        }
        reports.append(std::move(*report));
        progress.report(reports.size(), files->size());
    }
    if (options.dryRun) {
        return reports;
    }
    const auto committed = m_session.commit(**recorder);
    return committed ? Result<QList<MergeReport>>(reports)
                     : Result<QList<MergeReport>>(failure(committed));
}

Result<QList<WaitingAnswer>> MergeService::waiting()
{
    MergeDesk desk(m_session);
    DAICHO_TRY(desk.load());
    const Result<QList<MergeItem>> items = desk.items().waiting();
    if (!items) {
        return failure(items);
    }
    QStringList uids;
    for (const MergeItem& item : *items) {
        uids.append(item.asset);
    }
    uids.removeDuplicates();
    uids.removeAll(QString());
    const auto records =
        RecordsAsOf(m_session.tables().asset, m_session.tables().references).present(uids);
    if (!records) {
        return failure(records);
    }
    QList<WaitingAnswer> answers;
    for (const MergeItem& item : *items) {
        const auto record = records->constFind(item.asset);
        Values values = record != records->constEnd() ? record->values : Values();
        if (isScoreAnswer(item)) {
            Result<WaitingAnswer> score = waitingScore(desk, item, values);
            if (!score) {
                return failure(score);
            }
            answers.append(std::move(*score));
            continue;
        }
        WaitingAnswer answer{item,
                             item.unit ? desk.names().unitName(item.unit) : QString(),
                             {},
                             {},
                             {},
                             desk.words(item.base),
                             desk.words(item.ours),
                             desk.words(item.theirs)};
        const bool known = !values.empty();
        if (!known) {
            values.resize(assetFields().size());
            DAICHO_TRY(desk.apply(item.theirs, values));
        }
        answer.code = known ? assetNumber(values) : QString();
        answer.name = MergeDesk::value(values, u"name").toString();
        if (!item.field.isEmpty()) {
            const size_t field = MergeDesk::at(item.field);
            answer.field = assetFields()[field].label.in(m_session.language());
            answer.ours = desk.words(field, values[field]);
            Values theirs(values.size());
            DAICHO_TRY(desk.apply(item.theirs, theirs));
            answer.theirs = desk.words(field, theirs[field]);
        }
        if (answer.theirs.isEmpty()) {
            answer.theirs = item.theirs.isEmpty() ? item.reason : Words::tr("(empty)");
        }
        answers.append(std::move(answer));
    }
    return answers;
}

Result<std::optional<EntryRef>> MergeService::accept(const QStringList& itemUids,
                                                     const QString& reason)
{
    return decide(itemUids, true, reason);
}

Result<std::optional<EntryRef>> MergeService::reject(const QStringList& itemUids,
                                                     const QString& reason)
{
    return decide(itemUids, false, reason);
}

Result<std::optional<EntryRef>>
MergeService::decide(const QStringList& itemUids, bool accepted, const QString& reason)
{
    MergeDesk desk(m_session);
    DAICHO_TRY(desk.load());
    auto recorder = m_session.record(
        accepted ? u"merge.accept"_s : u"merge.reject"_s, {{u"count"_s, itemUids.size()}}, reason);
    if (!recorder) {
        return failure(recorder);
    }
    QSet<std::pair<QString, UnitId>> units;
    for (const QString& uid : itemUids) {
        const Result<std::optional<MergeItem>> item = desk.items().byUid(uid);
        if (!item) {
            return failure(item);
        }
        if (!*item || (*item)->state != toKey(MergeState::Waiting)) {
            return fail(ErrorKind::Conflict,
                        Words::tr("Someone else has decided on one of the answers meanwhile. "
                                  "Nothing was saved; look at the list anew."),
                        {},
                        uid);
        }
        const Result<void> done = accepted ? desk.accept(**recorder, **item, reason)
                                           : desk.reject(**recorder, **item, reason);
        if (!done) {
            return failure(done);
        }
        units.insert({(*item)->campaign, (*item)->unit});
    }
    for (const auto& [campaign, unit] : units) {
        DAICHO_TRY(desk.settleUnit(**recorder, campaign, unit));
    }
    return m_session.commit(**recorder);
}

} // namespace daicho
