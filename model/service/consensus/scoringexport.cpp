// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/consensus/scoringexport.h"

#include "model/core/progress.h"
#include "model/exchange/scoringwriter.h"
#include "model/exchange/stocktaketexts.h"
#include "model/service/consensus/agreementservice.h"
#include "model/service/consensus/memberfile.h"
#include "model/service/consensus/scoringrows.h"
#include "model/service/folderdelivery.h"
#include "model/service/roundservice.h"
#include "model/service/scoring/roundpreparation.h"
#include "model/service/session.h"
#include "model/store/campaignstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoringExport)
};

Failure wrong(const QString& message, const QString& where)
{
    return fail(ErrorKind::InvalidInput, message, {}, where);
}

QString suffixOf(ScoringFormat format)
{
    return format == ScoringFormat::Register ? u".daicho"_s : u".xlsx"_s;
}

/// By the path's ending, else as asked for.
Result<ScoringFormat> formatOf(const ScoringExportOptions& options)
{
    ScoringFormat format = options.format.value_or(ScoringFormat::Workbook);
    for (const ScoringFormat each : {ScoringFormat::Workbook, ScoringFormat::Register}) {
        if (!FolderDelivery::isFileName(options.path, suffixOf(each))) {
            continue;
        }
        if (options.rater.isEmpty()) {
            return wrong(Words::tr("One file per rater is written: name a folder, or one rater "
                                   "for a single file."),
                         options.path);
        }
        if (options.format.value_or(each) != each) {
            return wrong(Words::tr("“%1” ends in %2, which is not the format asked for.")
                             .arg(options.path, suffixOf(each)),
                         options.path);
        }
        format = each;
    }
    return format;
}

/// A rater's register file may hold scores that nobody has merged yet.
Result<void> requireFree(ScoringFormat format, const QString& target, const QString& hidden)
{
    const bool isFile = FolderDelivery::isFileName(target, suffixOf(format));
    const QString path = isFile ? target : target + u'/' + QFileInfo(hidden).fileName();
    if (format == ScoringFormat::Workbook || !QFileInfo::exists(path)) {
        return {};
    }
    return wrong(Words::tr("“%1” exists already and may hold scores. Merge it, or move it away "
                           "first. No file was written.")
                     .arg(path),
                 path);
}

/// The rater's items together with the journal entry they stand at.
Result<void>
readRows(Session& session, const Method& method, const ScoringRound& round, ScoringOrder& order)
{
    ScoringRows words(session, method);
    DAICHO_TRY(words.load());
    const Result<qint64> seq = newestEntry(session.database());
    const auto items = RoundService(session).items(round, order.rater);
    if (!seq || !items) {
        return !seq ? failure(seq) : failure(items);
    }
    order.seq = *seq;
    order.rows.clear();
    for (const RoundItem& item : *items) {
        Result<ScoringRow> row = words.row(round, item, order.rater);
        if (!row) {
            return failure(row);
        }
        if (!order.showsDraft) {
            row->draft.clear();
            row->last.clear();
        }
        order.rows.push_back(std::move(*row));
    }
    return {};
}

} // namespace

Result<qint64> ScoringExport::writeWorkbook(const ScoringRound& round,
                                            const RoundRater& rater,
                                            const QString& path)
{
    const Result<Method> method = AgreementService(m_session).methodOf({round.uid, round.cycle});
    const Result<RegisterInfo> info = m_session.info();
    const auto words = StocktakeTexts::load(m_session.language(), u":/scoring/texts.json"_s);
    if (!method || !info || !words) {
        return !method ? failure(method) : !info ? failure(info) : failure(words);
    }
    ScoringOrder order;
    order.path = path;
    order.registerUid = info->uid;
    order.roundUid = round.uid;
    order.round = round.title;
    order.cycle = round.cycle.value_or(0);
    order.due = round.due;
    order.rater = rater.rater;
    order.city = info->city;
    order.post = m_session.actor().post;
    order.created = m_session.environment().clock.now();
    order.isBlind = round.isBlind.value_or(false);
    order.showsDraft = round.proposal != "after"_L1;
    DAICHO_TRY(readRows(m_session, *method, round, order));
    DAICHO_TRY(ScoringWriter(*method, *words).write(order));
    return qint64(order.rows.size());
}

Result<ScoringExportResult> ScoringExport::write(const ScoringExportOptions& options,
                                                 Progress& progress)
{
    const Result<ScoringFormat> format = formatOf(options);
    const Result<std::optional<MemberMark>> member = memberMark(m_session.database());
    if (!format || !member) {
        return !format ? failure(format) : failure(member);
    }
    if (*member) {
        return wrong(Words::tr("This file is the part of “%1” in “%2”. Files for raters are "
                               "written from the whole register.")
                         .arg((*member)->rater, (*member)->round),
                     m_session.database().path());
    }
    const QString suffix = suffixOf(*format);
    const Result<ScoringRound> round = roundFor(options);
    const auto raters =
        round ? ratersFor(*round, options.rater) : Result<QList<RoundRater>>(failure(round));
    if (!raters) {
        return failure(raters);
    }
    auto delivery = FolderDelivery::begin(options.path, suffix);
    if (!delivery) {
        return failure(delivery);
    }
    ScoringExportResult result;
    result.round = round->title;
    for (const RoundRater& rater : *raters) {
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
        }
        const QString path = delivery->pathFor(rater.rater);
        DAICHO_TRY(requireFree(*format, options.path, path));
        const Result<qint64> rows = *format == ScoringFormat::Register
                                        ? MemberFile(m_session, *round, rater).write(path)
                                        : writeWorkbook(*round, rater, path);
        if (!rows) {
            return failure(rows);
        }
        ++result.files;
        result.rows += *rows;
        progress.report(result.files, raters->size());
    }
    DAICHO_TRY(delivery->finish());
    if (!m_session.file().isReadOnly()) {
        DAICHO_TRY(note(options, *raters, result.files));
    }
    return result;
}

Result<ScoringRound> ScoringExport::roundFor(const ScoringExportOptions& options)
{
    RoundService rounds(m_session);
    if (!options.round.isEmpty()) {
        const Result<ScoringRound> named = rounds.round(options.round);
        if (named && named->state != toKey(RoundState::Open)) {
            return wrong(Words::tr("“%1” is not open for scoring.").arg(named->title),
                         options.round);
        }
        return named;
    }
    const Result<RegisterInfo> info = m_session.info();
    if (!info) {
        return failure(info);
    }
    return RoundPreparation(m_session).ensureOpenRound(
        options.cycle.value_or(info->cycle.value_or(0)), options.rater);
}

Result<QList<RoundRater>> ScoringExport::ratersFor(const ScoringRound& round,
                                                   const QString& rater) const
{
    Result<QList<RoundRater>> all = RoundService(m_session).raters(round);
    if (!all) {
        return all;
    }
    if (!rater.isEmpty()) {
        all->removeIf([&rater](const RoundRater& one) { return one.rater != rater; });
    }
    if (all->isEmpty()) {
        return fail(ErrorKind::NotFound,
                    rater.isEmpty()
                        ? Words::tr("“%1” has no raters.").arg(round.title)
                        : Words::tr("“%1” is no rater of “%2”.").arg(rater, round.title),
                    {},
                    rater);
    }
    return all;
}

Result<void>
ScoringExport::note(const ScoringExportOptions& options, const QList<RoundRater>& raters, int files)
{
    auto recorder =
        m_session.record(u"export"_s,
                         {{u"what"_s, u"scoring"_s},
                          {u"file"_s, QFileInfo(QDir::cleanPath(options.path)).fileName()},
                          {u"files"_s, files}},
                         {},
                         EntryKind::Export);
    if (!recorder) {
        return failure(recorder);
    }
    const RoundRaterStore store(m_session.tables().roundRater);
    for (const RoundRater& rater : raters) {
        RoundRater sent = rater;
        sent.sentOn = m_session.environment().clock.today();
        DAICHO_TRY((*recorder)->update(
            store.table(), store.toStored(rater), fieldValues(sent, roundRaterFields())));
    }
    const auto entry = m_session.commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

} // namespace daicho
