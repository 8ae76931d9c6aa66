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
#include "model/service/tablefile.h"
#include "model/service/transfer/ipalist.h"
#include "model/service/transfer/planlist.h"
#include "model/service/transfer/recordlist.h"
#include "model/service/transfer/restrictionlist.h"
#include "model/service/transfer/riskfigures.h"
#include "model/service/transfer/risklist.h"
#include "model/store/streamedreading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

constexpr int kRowsForEntry = 200;
constexpr int kFrozenColumns = 4; ///< number, branch, kind and name

constexpr std::pair<ExportWhat, const char16_t*> kKeys[] = {
    {ExportWhat::Register, u"register"},
    {ExportWhat::Risks, u"risks"},
    {ExportWhat::Scores, u"scores"},
    {ExportWhat::LedgerCheck, u"ledger-check"},
    {ExportWhat::Ipa, u"ipa"},
    {ExportWhat::IpaOlder, u"ipa-older"},
    {ExportWhat::Units, u"units"},
    {ExportWhat::Places, u"places"},
    {ExportWhat::Relations, u"relations"},
    {ExportWhat::Flows, u"flows"},
    {ExportWhat::Restrictions, u"restrictions"},
    {ExportWhat::Measures, u"measures"},
    {ExportWhat::Treatment, u"treatment"},
    {ExportWhat::Budget, u"budget"}};

QString titleOf(Session& session, ExportWhat what)
{
    switch (what) {
    case ExportWhat::Register:
    case ExportWhat::Ipa:
    case ExportWhat::IpaOlder:
        return Words::tr("Asset register");
    case ExportWhat::Risks:
        return Words::tr("Risk list");
    case ExportWhat::Scores:
        return Words::tr("Scores");
    case ExportWhat::LedgerCheck:
        return Words::tr("Findings");
    case ExportWhat::Restrictions:
        return Words::tr("Handling restrictions");
    case ExportWhat::Treatment:
        return Words::tr("Treatment plan");
    case ExportWhat::Budget:
        return Words::tr("Budget request");
    case ExportWhat::Units:
    case ExportWhat::Places:
    case ExportWhat::Relations:
    case ExportWhat::Flows:
    case ExportWhat::Measures:
        return RecordList(session, *importTargetFromKey(toKey(what))).title();
    }
    Q_UNREACHABLE();
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
    sheet.frozenColumns = kFrozenColumns;
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
    case ExportWhat::Treatment:
        return PlanList(session).write(writer, options, progress);
    case ExportWhat::Budget:
        return BudgetList(session).write(
            writer, options.path.endsWith(".xlsx"_L1, Qt::CaseInsensitive), progress);
    case ExportWhat::Units:
    case ExportWhat::Places:
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
    const auto found =
        std::ranges::find(kKeys, what, &std::pair<ExportWhat, const char16_t*>::first);
    return QString::fromUtf16(found->second);
}

std::optional<ExportWhat> exportWhatFromKey(const QString& key)
{
    if (key == "assets"_L1) {
        return ExportWhat::Register;
    }
    for (const auto& [what, itsKey] : kKeys) {
        if (key == QStringView(itsKey)) {
            return what;
        }
    }
    return std::nullopt;
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
    Result<std::unique_ptr<TableWriter>> writer =
        openTableWriter(m_session,
                        titleOf(m_session, options.what),
                        options.path,
                        {options.edition, RiskList::styles()});
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
