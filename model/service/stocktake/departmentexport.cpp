// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/stocktake/departmentexport.h"

#include "model/core/progress.h"
#include "model/exchange/departmentwriter.h"
#include "model/exchange/returnedhandling.h"
#include "model/exchange/stocktaketexts.h"
#include "model/service/assetservice.h"
#include "model/service/exportnames.h"
#include "model/service/folderdelivery.h"
#include "model/service/session.h"
#include "model/service/stocktake/restrictionservice.h"
#include "model/service/stocktake/stocktakeservice.h"
#include "model/service/unitservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DepartmentExport)
};

/// Everything that the workbooks of one export share.
struct Desk
{
    Scheme scheme;
    ExportNames names;
    StocktakeTexts words;
    DepartmentPlan plan;
    QHash<UnitId, Unit> units;

    explicit Desk(Session& session)
        : names(session)
    {
    }
};

Result<std::unique_ptr<Desk>> deskFor(Session& session)
{
    auto desk = std::make_unique<Desk>(session);
    const Result<Scheme> scheme = session.scheme();
    const Result<RegisterInfo> info = session.info();
    const auto words = StocktakeTexts::load(session.language());
    const Result<QList<Unit>> units = session.units().units();
    const Result<QList<Place>> places = session.units().places();
    if (!scheme || !info || !words || !units || !places) {
        return !scheme  ? failure(scheme)
               : !info  ? failure(info)
               : !words ? failure(words)
               : !units ? failure(units)
                        : failure(places);
    }
    DAICHO_TRY(desk->names.load());
    desk->scheme = *scheme;
    desk->words = *words;
    desk->plan.registerUid = info->uid;
    desk->plan.city = info->city;
    desk->plan.post = session.actor().post;
    desk->plan.created = session.environment().clock.now();
    for (const Choice& one :
         session.environment().catalogue.choices(u"restriction_answer"_s).items()) {
        desk->plan.handlingAnswers.append(one.label.in(session.language()));
    }
    const QDate today = session.environment().clock.today();
    for (const Unit& unit : *units) {
        desk->units.insert(unit.id, unit);
        if (!unit.isClosed(today)) {
            desk->plan.units.append(desk->names.unitName(unit.id));
        }
    }
    for (const Place& place : *places) {
        desk->plan.places.append(desk->names.placeName(place.id));
    }
    return desk;
}

/// The rows of some units together with the journal entry they stand at.
Result<void> readRows(Session& session, const QList<UnitId>& units, DepartmentOrder& order)
{
    AssetFilter filter;
    QStringList ids;
    for (const UnitId unit : units) {
        ids.append(QString::number(unit.value));
    }
    filter.anyOf.insert(u"unit"_s, ids);
    filter.anyOf.insert(u"disposed_on"_s, {QString()});
    filter.anyOf.insert(u"disposal_method"_s, {QString()});
    for (;;) {
        const Result<qint64> before = newestEntry(session.database());
        if (!before) {
            return failure(before);
        }
        order.rows.clear();
        DAICHO_TRY(
            session.assets().visitStored(filter, {u"code"_s}, [&order](const StoredRecord& record) {
                order.rows.push_back({record.uid, record.values});
                return Result<void>();
            }));
        const Result<qint64> after = newestEntry(session.database());
        if (!after) {
            return failure(after);
        }
        // Somebody saved meanwhile: the rows may be newer than the entry they would name.
        if (*after == *before) {
            order.seq = *before;
            return {};
        }
    }
}

/// What the unit is asked about handling, with what stands for it already.
Result<void> readHandling(
    Session& session, UnitId unit, int year, const QList<UnitId>& covered, DepartmentOrder& order)
{
    const auto questions = RestrictionService(session).questions(unit, year, covered);
    if (!questions) {
        return failure(questions);
    }
    const ChoiceSet& answers = session.environment().catalogue.choices(u"restriction_answer"_s);
    for (const RestrictionQuestion& question : *questions) {
        order.handling.push_back(
            {writeHandlingKey({question.property, question.classId, question.restriction}),
             question.restriction,
             question.classLabel,
             question.text,
             question.answer ? answers.labelOf(question.answer->answer, session.language())
                             : QString(),
             question.answer ? question.answer->gap : QString(),
             answers.labelOf(question.lastYear, session.language())});
    }
    return {};
}

} // namespace

Result<DepartmentExportResult> DepartmentExport::write(const DepartmentExportOptions& options,
                                                       Progress& progress)
{
    if (options.unit.isEmpty() &&
        (options.isNewOnly || FolderDelivery::isFileName(options.path, u".xlsx"_s))) {
        return fail(ErrorKind::InvalidInput,
                    options.isNewOnly
                        ? Words::tr("Name the unit that the new asset belongs to.")
                        : Words::tr("One workbook per unit is written: name a folder, or one unit "
                                    "for a single file."),
                    {},
                    options.path);
    }
    if (options.isNewOnly) {
        return writeNewOnly(options);
    }
    QList<UnitId> units;
    if (!options.unit.isEmpty()) {
        const Result<Unit> unit = m_session.units().unit(options.unit);
        if (!unit) {
            return failure(unit);
        }
        units.append(unit->id);
    }
    const Result<Campaign> campaign = campaignFor(options);
    if (!campaign) {
        return failure(campaign);
    }
    return write(*campaign, units, options.path, progress);
}

Result<Campaign> DepartmentExport::campaignFor(const DepartmentExportOptions& options)
{
    StocktakeService service(m_session);
    const Result<RegisterInfo> info = m_session.info();
    if (!info) {
        return failure(info);
    }
    const int year = options.year.value_or(info->cycle.value_or(0));
    const auto existing = service.ofYear(year);
    if (!existing) {
        return failure(existing);
    }
    if (*existing) {
        return **existing;
    }
    const auto units = service.unitsWithAssets();
    if (!units) {
        return failure(units);
    }
    QList<UnitId> ids;
    for (const Unit& unit : *units) {
        ids.append(unit.id);
    }
    return service.create(service.proposal(year), ids);
}

Result<DepartmentExportResult> DepartmentExport::write(const Campaign& campaign,
                                                       const QList<UnitId>& units,
                                                       const QString& path,
                                                       Progress& progress)
{
    StocktakeService service(m_session);
    const Result<StocktakeBoard> board = service.board(campaign);
    if (!board) {
        return failure(board);
    }
    QList<UnitId> asked;
    for (const BoardRow& row : board->rows) {
        if (units.isEmpty() || units.contains(row.unit.unit)) {
            asked.append(row.unit.unit);
        }
    }
    const QList<UnitId> written = units.isEmpty() ? asked : units;
    const auto result = writeUnits(campaign, written, path, progress);
    if (!result || m_session.file().isReadOnly()) {
        return result;
    }
    if (!asked.isEmpty()) {
        DAICHO_TRY(service.markSent(campaign, asked));
    }
    DAICHO_TRY(note(path, result->files));
    return result;
}

Result<DepartmentExportResult> DepartmentExport::writeUnits(const Campaign& campaign,
                                                            const QList<UnitId>& units,
                                                            const QString& path,
                                                            Progress& progress)
{
    const auto desk = deskFor(m_session);
    auto delivery = FolderDelivery::begin(path, u".xlsx"_s);
    const StocktakeService service(m_session);
    const Result<StocktakeBoard> board = service.board(campaign);
    const Result<UnitCoverage> coverage = service.coverage(campaign);
    if (!desk || !delivery || !board || !coverage) {
        return !desk       ? failure(desk)
               : !delivery ? failure(delivery)
               : !board    ? failure(board)
                           : failure(coverage);
    }
    DepartmentPlan plan = (*desk)->plan;
    plan.campaignUid = campaign.uid;
    plan.year = campaign.year;
    plan.fields = campaign.fields;
    plan.sheets = campaign.sheets;
    QHash<UnitId, QDate> due;
    for (const BoardRow& row : board->rows) {
        due.insert(row.unit.unit, row.due);
    }
    DepartmentQueue queue(
        m_session.environment().catalogue, (*desk)->scheme, (*desk)->names, (*desk)->words, plan);
    DepartmentExportResult result;
    for (const UnitId id : units) {
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
        }
        const Unit unit = (*desk)->units.value(id);
        DepartmentOrder order;
        order.path = delivery->pathFor(unit);
        order.unitCode = unit.code;
        order.unitName = unit.name;
        order.due = due.value(id, campaign.due);
        DAICHO_TRY(readRows(m_session, coverage->of(id), order));
        if (plan.sheets.contains(u"handling"_s)) {
            DAICHO_TRY(
                readHandling(m_session, id, campaign.year.value_or(0), coverage->of(id), order));
        }
        ++result.files;
        result.rows += qint64(order.rows.size());
        DAICHO_TRY(queue.add(std::move(order)));
        progress.report(result.files, units.size());
    }
    DAICHO_TRY(queue.finish());
    DAICHO_TRY(delivery->finish());
    return result;
}

Result<DepartmentExportResult>
DepartmentExport::writeNewOnly(const DepartmentExportOptions& options)
{
    const Result<Unit> unit = m_session.units().unit(options.unit);
    const auto desk = deskFor(m_session);
    auto delivery = FolderDelivery::begin(options.path, u".xlsx"_s);
    const Result<qint64> seq = newestEntry(m_session.database());
    if (!unit || !desk || !delivery || !seq) {
        return !unit       ? failure(unit)
               : !desk     ? failure(desk)
               : !delivery ? failure(delivery)
                           : failure(seq);
    }
    DepartmentPlan plan = (*desk)->plan;
    plan.fields = DepartmentLayout::defaultFields();
    plan.rowsForNew = 1;
    const FieldTexts texts(
        m_session.environment().catalogue, (*desk)->scheme, (*desk)->names, m_session.language());
    const DepartmentWriter writer((*desk)->scheme, texts, (*desk)->words, plan);
    DAICHO_TRY(writer.write({delivery->pathFor(*unit), unit->code, unit->name, {}, *seq, {}}));
    DAICHO_TRY(delivery->finish());
    if (!m_session.file().isReadOnly()) {
        DAICHO_TRY(note(options.path, 1));
    }
    return DepartmentExportResult{1, 0};
}

Result<void> DepartmentExport::note(const QString& path, int files)
{
    auto recorder = m_session.record(u"export"_s,
                                     {{u"what"_s, u"department"_s},
                                      {u"file"_s, QFileInfo(QDir::cleanPath(path)).fileName()},
                                      {u"files"_s, files}},
                                     {},
                                     EntryKind::Export);
    if (!recorder) {
        return failure(recorder);
    }
    const auto entry = m_session.commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

} // namespace daicho
