// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/exportservice.h"

#include "model/core/progress.h"
#include "model/exchange/exporttable.h"
#include "model/service/assetservice.h"
#include "model/service/checks/checklist.h"
#include "model/service/effectivecolumns.h"
#include "model/service/exportnames.h"
#include "model/service/session.h"
#include "model/service/transfer/ipalist.h"
#include "model/service/transfer/jsonlistwriter.h"
#include "model/service/transfer/planlist.h"
#include "model/service/transfer/recordlist.h"
#include "model/service/transfer/restrictionlist.h"
#include "model/service/transfer/riskfigures.h"
#include "model/service/transfer/risklist.h"
#include "model/sheet/csvwriter.h"
#include "model/sheet/workbookwriter.h"
#include "model/store/streamedreading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

constexpr int kRowsForEntry = 200;

Result<std::unique_ptr<TableWriter>> openWriter(const Session& session,
                                                const ExportOptions& options)
{
    const QString suffix = QFileInfo(options.path).suffix().toLower();
    if (suffix == "csv"_L1) {
        auto csv = CsvWriter::create(options.path);
        return csv ? Result<std::unique_ptr<TableWriter>>(std::move(*csv))
                   : Result<std::unique_ptr<TableWriter>>(failure(csv));
    }
    if (suffix == "json"_L1) {
        auto json = JsonListWriter::create(options.path);
        return json ? Result<std::unique_ptr<TableWriter>>(std::move(*json))
                    : Result<std::unique_ptr<TableWriter>>(failure(json));
    }
    if (suffix != "xlsx"_L1) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is no file type that can be written. Name a file that ends in "
                              ".xlsx, .csv or .json.")
                        .arg(QFileInfo(options.path).fileName()),
                    {},
                    options.path);
    }
    const Result<RegisterInfo> info = session.info();
    if (!info) {
        return failure(info);
    }
    WorkbookOptions workbook;
    workbook.properties.title = options.what == ExportWhat::Risks         ? Words::tr("Risk list")
                                : options.what == ExportWhat::Scores      ? Words::tr("Scores")
                                : options.what == ExportWhat::LedgerCheck ? Words::tr("Findings")
                                : options.what == ExportWhat::Treatment
                                    ? Words::tr("Treatment plan")
                                : options.what == ExportWhat::Budget ? Words::tr("Budget request")
                                                                     : Words::tr("Asset register");
    workbook.properties.author = session.actor().post;
    workbook.properties.company = info->city;
    workbook.properties.created = session.environment().clock.now();
    workbook.pageHeader = options.edition == Edition::Public ? Words::tr("Public edition")
                                                             : Words::tr("Not for publication");
    workbook.styles = RiskList::styles();
    auto writer = WorkbookWriter::create(options.path, workbook);
    return writer ? Result<std::unique_ptr<TableWriter>>(std::move(*writer))
                  : Result<std::unique_ptr<TableWriter>>(failure(writer));
}

/// The headers under which earlier imports kept columns, in the order they first occur.
class ExtraHeaders
{
public:
    void add(QByteArrayView json)
    {
        const QJsonObject extra = QJsonDocument::fromJson(json.toByteArray()).object();
        for (auto member = extra.begin(); member != extra.end(); ++member) {
            if (!m_known.contains(member.key())) {
                m_known.insert(member.key());
                m_headers.append(member.key());
            }
        }
    }

    const QStringList& headers() const { return m_headers; }

private:
    QSet<QString> m_known;
    QStringList m_headers;
};

Result<QStringList> extraHeaders(Session& session, const AssetFilter& filter)
{
    ExtraHeaders found;
    if (filter.isEmpty()) {
        DAICHO_TRY(
            visitExtras(session.database(), [&found](QByteArrayView json) { found.add(json); }));
        return found.headers();
    }
    Result<Statement> rows = AssetQuery::rows(session.database(), "a.extra", filter, {u"code"_s});
    if (!rows) {
        return failure(rows);
    }
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return found.headers();
        }
        if (!rows->utf8(0).isEmpty()) {
            found.add(rows->utf8(0));
        }
    }
}

/// The fields of a public register: what names no weakness and no person's post.
std::vector<FieldInfo> exportFields(Edition edition)
{
    std::vector<FieldInfo> fields = importFields(ImportTarget::Assets);
    if (edition == Edition::Public) {
        static const QSet<QString> open = {u"code"_s,
                                           u"branch"_s,
                                           u"kind"_s,
                                           u"name"_s,
                                           u"reading"_s,
                                           u"business"_s,
                                           u"business_category"_s,
                                           u"standard_business"_s,
                                           u"exclusion"_s,
                                           u"unit"_s};
        for (FieldInfo& field : fields) {
            if (!open.contains(field.key)) {
                field.traits |= Hidden;
            }
        }
    }
    return fields;
}

Result<qint64> writeRegister(Session& session,
                             TableWriter& writer,
                             const ExportOptions& options,
                             Progress& progress)
{
    const Result<Scheme> scheme = session.scheme();
    const Result<QStringList> headers = options.edition == Edition::Public
                                            ? Result<QStringList>(QStringList())
                                            : extraHeaders(session, options.filter);
    const Result<qint64> total = session.assets().count(options.filter);
    if (!scheme || !headers || !total) {
        return !scheme ? failure(scheme) : !headers ? failure(headers) : failure(total);
    }
    ExportNames names(session);
    DAICHO_TRY(names.load());
    const FieldTexts texts(session.environment().catalogue, *scheme, names, session.language());
    std::vector<FieldInfo> fields = exportFields(options.edition);
    const size_t extra = static_cast<size_t>(
        std::ranges::find(fields, u"extra"_s, &FieldInfo::key) - fields.begin());
    EffectiveColumns effective(session.database(), fields);
    ExportTable table(fields, texts, *headers);
    SheetSpec sheet;
    sheet.name = Words::tr("Asset register");
    sheet.columns = table.columns();
    sheet.rowsForEntry = kRowsForEntry;
    DAICHO_TRY(writer.beginSheet(sheet));
    qint64 done = 0;
    DAICHO_TRY(session.assets().visitStored(
        options.filter, options.order, [&](const StoredRecord& record) {
            if (++done % 256 == 0) {
                if (progress.isCancelled()) {
                    return Result<void>(
                        fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written.")));
                }
                progress.report(done, *total);
            }
            const Result<const Values*> row = effective.row(record);
            if (!row) {
                return Result<void>(failure(row));
            }
            return table.writeRow(
                writer, **row, headers->isEmpty() ? QString() : record.values[extra].toString());
        }));
    return done;
}

Result<qint64>
writeRows(Session& session, TableWriter& writer, const ExportOptions& options, Progress& progress)
{
    CheckScope scope;
    scope.filter = options.filter;
    scope.rules = options.rules;
    switch (options.what) {
    case ExportWhat::Register: {
        Result<qint64> rows = writeRegister(session, writer, options, progress);
        // Behind the register, as an import takes the first sheet.
        const bool isWorkbook = options.path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
        if (rows && options.withFindings && isWorkbook && options.edition == Edition::Internal) {
            DAICHO_TRY(CheckList(session).write(writer, scope, progress));
        }
        return rows;
    }
    case ExportWhat::Restrictions:
        return RestrictionList(session).write(writer, progress);
    case ExportWhat::LedgerCheck:
        return CheckList(session).write(writer, scope, progress);
    case ExportWhat::Risks: {
        const Result<qint64> rows = RiskList(session).write(writer, options, progress);
        auto* workbook = dynamic_cast<WorkbookWriter*>(&writer);
        // The figures are the whole register's: they would not fit a part of it.
        if (rows && workbook != nullptr && options.filter.isEmpty()) {
            DAICHO_TRY(writeRiskFigures(session, *workbook, options.cycle));
        }
        return rows;
    }
    case ExportWhat::Scores:
        return RiskList(session).write(writer, options, progress);
    case ExportWhat::Ipa:
    case ExportWhat::IpaOlder:
        return IpaList(session).write(writer, options, progress);
    case ExportWhat::Units:
    case ExportWhat::Places:
    case ExportWhat::Treatment:
        return PlanList(session).write(writer, options, progress);
    case ExportWhat::Budget:
        return BudgetList(session).write(
            writer, options.path.endsWith(".xlsx"_L1, Qt::CaseInsensitive), progress);
    case ExportWhat::Relations:
    case ExportWhat::Flows:
    case ExportWhat::Measures:
        return RecordList(session, *importTargetFromKey(toKey(options.what)))
            .write(writer, progress);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toKey(ExportWhat what)
{
    switch (what) {
    case ExportWhat::Register:
        return u"register"_s;
    case ExportWhat::Risks:
        return u"risks"_s;
    case ExportWhat::Scores:
        return u"scores"_s;
    case ExportWhat::LedgerCheck:
        return u"ledger-check"_s;
    case ExportWhat::Ipa:
        return u"ipa"_s;
    case ExportWhat::IpaOlder:
        return u"ipa-older"_s;
    case ExportWhat::Units:
        return u"units"_s;
    case ExportWhat::Places:
        return u"places"_s;
    case ExportWhat::Relations:
        return u"relations"_s;
    case ExportWhat::Flows:
        return u"flows"_s;
    case ExportWhat::Restrictions:
        return u"restrictions"_s;
    case ExportWhat::Measures:
        return u"measures"_s;
    case ExportWhat::Treatment:
        return u"treatment"_s;
    case ExportWhat::Budget:
        return u"budget"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ExportWhat> exportWhatFromKey(const QString& key)
{
    return key == "register"_L1 || key == "assets"_L1 ? std::optional(ExportWhat::Register)
           : key == "risks"_L1                        ? std::optional(ExportWhat::Risks)
           : key == "scores"_L1                       ? std::optional(ExportWhat::Scores)
           : key == "ledger-check"_L1                 ? std::optional(ExportWhat::LedgerCheck)
           : key == "ipa"_L1                          ? std::optional(ExportWhat::Ipa)
           : key == "ipa-older"_L1                    ? std::optional(ExportWhat::IpaOlder)
           : key == "units"_L1                        ? std::optional(ExportWhat::Units)
           : key == "places"_L1                       ? std::optional(ExportWhat::Places)
           : key == "relations"_L1                    ? std::optional(ExportWhat::Relations)
           : key == "flows"_L1                        ? std::optional(ExportWhat::Flows)
           : key == "restrictions"_L1                 ? std::optional(ExportWhat::Restrictions)
           : key == "measures"_L1                     ? std::optional(ExportWhat::Measures)
           : key == "treatment"_L1                    ? std::optional(ExportWhat::Treatment)
           : key == "budget"_L1                       ? std::optional(ExportWhat::Budget)
                                                      : std::nullopt;
}

Result<qint64> ExportService::write(const ExportOptions& options, Progress& progress)
{
    if (options.what != ExportWhat::Register && options.edition == Edition::Public) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("A list with risks names weaknesses and has no public edition."),
                    {},
                    u"edition"_s);
    }
    const StreamedReading streamed(m_session.database());
    Result<std::unique_ptr<TableWriter>> writer = openWriter(m_session, options);
    if (!writer) {
        return failure(writer);
    }
    Result<qint64> rows = writeRows(m_session, **writer, options, progress);
    if (!rows) {
        return rows;
    }
    DAICHO_TRY((*writer)->finish());
    if (m_session.file().isReadOnly()) {
        return rows;
    }
    auto recorder = m_session.record(u"export"_s,
                                     {{u"what"_s, toKey(options.what)},
                                      {u"file"_s, QFileInfo(options.path).fileName()},
                                      {u"edition"_s, toKey(options.edition)},
                                      {u"rows"_s, *rows}},
                                     {},
                                     EntryKind::Export);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return rows;
}

} // namespace daicho
