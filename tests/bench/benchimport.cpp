// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/exportservice.h"
#include "model/service/transfer/importservice.h"
#include "model/sheet/opentable.h"
#include "model/store/migrator.h"
#include "tests/bench/bench.h"

#include <QFile>

#include <expat.h>
#include <sqlite3.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// Unzips the sheet and the strings and runs expat over them with handlers that keep nothing.
double parseAlone(const QString& workbook)
{
    return secondsOf([&workbook] {
        int error = 0;
        zip_t* archive = zip_open(workbook.toUtf8().constData(), ZIP_RDONLY, &error);
        require(archive != nullptr, workbook);
        for (const char* part : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
            zip_file_t* file = zip_fopen(archive, part, 0);
            if (file == nullptr) {
                continue;
            }
            XML_Parser parser = XML_ParserCreate(nullptr);
            qint64 seen = 0;
            XML_SetUserData(parser, &seen);
            XML_SetElementHandler(
                parser,
                [](void* data, const XML_Char*, const XML_Char**) {
                    ++*static_cast<qint64*>(data);
                },
                [](void*, const XML_Char*) {});
            XML_SetCharacterDataHandler(parser, [](void* data, const XML_Char*, int length) {
                *static_cast<qint64*>(data) += length;
            });
            char buffer[65536];
            for (zip_int64_t size = 0; (size = zip_fread(file, buffer, sizeof buffer)) > 0;) {
                XML_Parse(parser, buffer, static_cast<int>(size), 0);
            }
            XML_Parse(parser, nullptr, 0, 1);
            XML_ParserFree(parser);
            zip_fclose(file);
        }
        zip_discard(archive);
    });
}

void run(sqlite3* handle, const QByteArray& sql)
{
    require(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK,
            QString::fromUtf8(sqlite3_errmsg(handle)));
}

/// Reads every row of the imported register's tables; with a target, inserts each once with bound
/// values into the same tables and indexes.
void copyRows(sqlite3* from, sqlite3* into)
{
    for (const char* table : {"register",
                              "actor",
                              "unit",
                              "place",
                              "asset",
                              "asset_index",
                              "catalogue_document",
                              "journal_entry",
                              "journal_change"}) {
        sqlite3_stmt* select = nullptr;
        sqlite3_prepare_v2(from, QByteArray("SELECT * FROM ") + table, -1, &select, nullptr);
        const int columns = sqlite3_column_count(select);
        sqlite3_stmt* insert = nullptr;
        if (into != nullptr) {
            const QByteArray places = QByteArray("?,").repeated(columns).chopped(1);
            sqlite3_prepare_v2(into,
                               "INSERT INTO " + QByteArray(table) + " VALUES (" + places + ")",
                               -1,
                               &insert,
                               nullptr);
            require(insert != nullptr, QString::fromLatin1(table));
        }
        while (sqlite3_step(select) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column) {
                sqlite3_value* value = sqlite3_column_value(select, column);
                if (insert != nullptr) {
                    sqlite3_bind_value(insert, column + 1, value);
                }
            }
            if (insert != nullptr) {
                require(sqlite3_step(insert) == SQLITE_DONE,
                        QString::fromUtf8(sqlite3_errmsg(into)));
                sqlite3_reset(insert);
            }
        }
        sqlite3_finalize(insert);
        sqlite3_finalize(select);
    }
}

double insertAlone(const QString& imported, const QString& target)
{
    QFile::remove(target);
    sqlite3* from = nullptr;
    sqlite3* into = nullptr;
    sqlite3_open_v2(imported.toUtf8().constData(), &from, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_open(target.toUtf8().constData(), &into);
    for (const Migration& step : required(builtInMigrations())) {
        run(into, QByteArray(step.sql).replace("\n--;\n", "\n"));
    }
    run(into,
        "PRAGMA foreign_keys = OFF; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
        "PRAGMA cache_size = -65536");
    copyRows(from, nullptr); // warm
    const double reading = secondsOf([from] { copyRows(from, nullptr); });
    const double all = secondsOf([from, into] {
        run(into, "BEGIN IMMEDIATE");
        copyRows(from, into);
        run(into, "COMMIT");
    });
    sqlite3_close(from);
    sqlite3_close(into);
    QFile::remove(target);
    return all - reading;
}

} // namespace

BenchRow benchImport(const BenchPlace& place)
{
    const QString workbook = place.path(u"register-%1.xlsx"_s.arg(place.rows()));
    if (!QFile::exists(workbook)) {
        const auto session = place.open(place.registerOf(place.rows()));
        ExportOptions options;
        options.path = workbook;
        NoProgress progress;
        required(ExportService(*session).write(options, progress));
    }
    const QString target = place.path(u"imported.daicho"_s);
    QFile::remove(target);
    BenchRow row;
    row.aim = 2.0;
    {
        const auto session = required(
            Session::create(target, {u"計測市"_s, {}, {}, true}, {u"計測"_s}, place.environment()));
        NoProgress progress;
        row.ours = secondsOf([&] {
            auto source = required(openTable(workbook));
            const ImportReport report = required(
                ImportService(*session).run(*source, {u"bench"_s, {}, false, false}, progress));
            require(report.added == place.rows() && report.rejected.isEmpty(),
                    u"added %1, rejected %2"_s.arg(report.added).arg(report.rejectedRows));
        });
    }
    const double parsing = parseAlone(workbook);
    const double inserting = insertAlone(target, place.path(u"limit.daicho"_s));
    row.limit = parsing + inserting;
    row.remark = u"%1 assets; limit: unzip and expat %2 s, bare inserts %3 s"_s.arg(place.rows())
                     .arg(parsing, 0, 'f', 2)
                     .arg(inserting, 0, 'f', 2);
    QFile::remove(target);
    return row;
}

} // namespace daicho
