// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/exportservice.h"

#include "model/core/progress.h"
#include "model/exchange/exporttable.h"
#include "model/service/assetservice.h"
#include "model/service/exportnames.h"
#include "model/service/jsonlistwriter.h"
#include "model/service/risklist.h"
#include "model/service/session.h"
#include "model/sheet/csvwriter.h"
#include "model/sheet/workbookwriter.h"

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
    workbook.properties.title =
        options.what == ExportWhat::Register ? Words::tr("Asset register") : Words::tr("Risk list");
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
Result<QStringList> extraHeaders(Session& session, const AssetFilter& filter)
{
    QStringList headers;
    QSet<QString> known;
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
            return headers;
        }
        if (rows->utf8(0).isEmpty()) {
            continue;
        }
        const QJsonObject extra = QJsonDocument::fromJson(rows->utf8(0).toByteArray()).object();
        for (auto member = extra.begin(); member != extra.end(); ++member) {
            if (!known.contains(member.key())) {
                known.insert(member.key());
                headers.append(member.key());
            }
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
    const std::vector<FieldInfo> fields = exportFields(options.edition);
    ExportTable table(fields, texts, *headers);
    SheetSpec sheet;
    sheet.name = Words::tr("Asset register");
    sheet.columns = table.columns();
    sheet.rowsForEntry = kRowsForEntry;
    DAICHO_TRY(writer.beginSheet(sheet));
    const size_t extra = static_cast<size_t>(
        std::find_if(fields.begin(),
                     fields.end(),
                     [](const FieldInfo& field) { return field.key == "extra"_L1; }) -
        fields.begin());
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
            return table.writeRow(writer,
                                  record.values,
                                  headers->isEmpty() ? QString() : record.values[extra].toString());
        }));
    return done;
}

} // namespace

QString toKey(ExportWhat what)
{
    return what == ExportWhat::Register ? u"register"_s : u"risks"_s;
}

std::optional<ExportWhat> exportWhatFromKey(const QString& key)
{
    return key == "register"_L1 || key == "assets"_L1 ? std::optional(ExportWhat::Register)
           : key == "risks"_L1 || key == "scores"_L1  ? std::optional(ExportWhat::Risks)
                                                      : std::nullopt;
}

Result<qint64> ExportService::write(const ExportOptions& options, Progress& progress)
{
    if (options.what == ExportWhat::Risks && options.edition == Edition::Public) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The risk list names weaknesses and has no public edition."),
                    {},
                    u"edition"_s);
    }
    Result<std::unique_ptr<TableWriter>> writer = openWriter(m_session, options);
    if (!writer) {
        return failure(writer);
    }
    const Result<qint64> rows = options.what == ExportWhat::Register
                                    ? writeRegister(m_session, **writer, options, progress)
                                    : RiskList(m_session).write(**writer, options, progress);
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
