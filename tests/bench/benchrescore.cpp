// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/service/methods/rescoring.h"
#include "tests/bench/bench.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// What a program without a journal would do at least: read each score's inputs in turn and write
/// the new method's results back, in one transaction.
qint64 rescoreBare(const QString& file)
{
    sqlite3* handle = nullptr;
    require(sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK, file);
    sqlite3_exec(
        handle, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    sqlite3_stmt* read = nullptr;
    sqlite3_stmt* write = nullptr;
    sqlite3_prepare_v2(handle,
                       "SELECT id, inputs, likelihood, loss FROM assessment WHERE id > ?1 "
                       "ORDER BY id LIMIT 4096",
                       -1,
                       &read,
                       nullptr);
    sqlite3_prepare_v2(handle,
                       "UPDATE assessment SET revision = revision + 1, method = 'iso27005-2022', "
                       "method_version = '1', inputs = ?2, value = NULL, level = ?3, "
                       "acceptable = ?4 WHERE id = ?1",
                       -1,
                       &write,
                       nullptr);
    sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);

    struct Row
    {
        sqlite3_int64 id;
        QByteArray inputs;
        double risk;
    };

    std::vector<Row> rows;
    qint64 count = 0;
    sqlite3_int64 last = 0;
    do {
        rows.clear();
        sqlite3_bind_int64(read, 1, last);
        while (sqlite3_step(read) == SQLITE_ROW) {
            rows.push_back({sqlite3_column_int64(read, 0),
                            QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(read, 1)),
                                       sqlite3_column_bytes(read, 1)),
                            sqlite3_column_double(read, 2) * sqlite3_column_double(read, 3)});
            last = rows.back().id;
        }
        sqlite3_reset(read);
        for (const Row& row : rows) {
            sqlite3_bind_int64(write, 1, row.id);
            sqlite3_bind_text(
                write, 2, row.inputs.constData(), int(row.inputs.size()), SQLITE_STATIC);
            sqlite3_bind_text(write, 3, row.risk > 9 ? "h" : "l", -1, SQLITE_STATIC);
            sqlite3_bind_int(write, 4, row.risk > 4 ? 0 : 1);
            sqlite3_step(write);
            sqlite3_reset(write);
        }
        count += qint64(rows.size());
    } while (!rows.empty());
    sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_finalize(read);
    sqlite3_finalize(write);
    sqlite3_close(handle);
    return count;
}

/// Gives every asset one score in each of the five categories, with inputs that the generator made.
constexpr auto kScoreAll =
    "CREATE TEMP TABLE made AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, cycle, rater, "
    "method, method_version, inputs, likelihood, loss, value, level, acceptable, scored_at "
    "FROM assessment;"
    "CREATE UNIQUE INDEX temp.made_n ON made (n);"
    "DELETE FROM assessment;"
    "WITH pick (k, threat) AS (VALUES (0, 'A01'), (1, 'B01'), (2, 'C01'), (3, 'D01'), (4, 'E01')) "
    "INSERT INTO assessment (uid, revision, asset_id, threat, cycle, rater, method, "
    "method_version, inputs, likelihood, loss, value, level, acceptable, scored_at) "
    "SELECT printf('%08x-%04x-7000-8000-%012x', a.id, pick.k, a.id), 1, a.id, pick.threat, "
    "made.cycle, '委員', made.method, made.method_version, made.inputs, made.likelihood, "
    "made.loss, made.value, made.level, made.acceptable, made.scored_at "
    "FROM asset a CROSS JOIN pick JOIN made "
    "ON made.n = (a.id * 5 + pick.k) % (SELECT count(*) FROM made) ORDER BY a.id, pick.k;";

} // namespace

QString BenchPlace::scoredRegister() const
{
    QString file = path(u"scored-%1.daicho"_s.arg(assets()));
    if (QFile::exists(file)) {
        return file;
    }
    const QString draft = file + u".part"_s;
    QFile::remove(draft);
    require(QFile::copy(registerOf(assets()), draft), draft);
    sqlite3* handle = nullptr;
    require(sqlite3_open(draft.toUtf8().constData(), &handle) == SQLITE_OK, draft);
    require(sqlite3_exec(handle, kScoreAll, nullptr, nullptr, nullptr) == SQLITE_OK,
            QString::fromUtf8(sqlite3_errmsg(handle)));
    sqlite3_close(handle);
    require(QFile::rename(draft, file), file);
    return file;
}

namespace {

QString copyOf(const BenchPlace& place, const QString& name)
{
    QString file = place.path(name);
    QFile::remove(file);
    require(QFile::copy(place.scoredRegister(), file), file);
    return file;
}

} // namespace

BenchRow benchRescore(const BenchPlace& place)
{
    const QString bare = copyOf(place, u"rescore-bare.daicho"_s);
    qint64 scores = 0;
    const double limit = secondsOf([&] { scores = rescoreBare(bare); });
    QFile::remove(bare);
    const QString file = copyOf(place, u"rescore.daicho"_s);
    double look = 0;
    double ours = 0;
    {
        const auto session = place.open(file);
        const Catalogue& catalogue = session->environment().catalogue;
        const RescoreOrder order{
            {required(session->info()).cycle, {}}, *catalogue.method(u"iso27005-2022"_s), {}};
        NoProgress progress;
        look = secondsOf([&] { required(tryRescore(*session, order, progress)); });
        RescoreReport report;
        ours = secondsOf([&] { report = required(rescore(*session, order, {}, progress)); });
        require(report.total == scores && report.impossible == 0, u"all are rescored"_s);
    }
    QFile::remove(file);
    return {
        {},
        ours,
        limit,
        2.0,
        0,
        0,
        u"%1 scores, one journal entry; only looked at %2 s"_s.arg(scores).arg(look, 0, 'f', 2)};
}

} // namespace daicho
