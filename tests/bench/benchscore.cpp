// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "tests/bench/bench.h"
#include "tests/bench/syncs.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kScores = 2000;
constexpr int kStarts = 9;

/// From the start of the process to the moment in which it says that it has painted; how long it
/// takes to end is no part of it.
double startOf(const QString& program, const QStringList& arguments)
{
    std::vector<double> seconds;
    for (int run = 0; run < kStarts; ++run) {
        QProcess process;
        seconds.push_back(secondsOf([&] {
            process.start(program, arguments);
            require(process.waitForReadyRead(60'000), program);
        }));
        require(process.readAllStandardOutput().startsWith("painted"), program);
        process.waitForFinished(60'000);
        require(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, program);
    }
    return median(seconds);
}

} // namespace

BenchRow benchStart(const BenchPlace& place)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString sample = place.path(u"sample.daicho"_s);
    if (!QFile::exists(sample)) {
        require(QProcess::execute(folder + u"/daicho-cli"_s, {u"new"_s, sample, u"--sample"_s}) ==
                    0,
                sample);
    }
    const double ours = startOf(folder + u"/daicho"_s, {u"--exit-after-first-paint"_s, sample});
    const double limit = startOf(folder + u"/bench-emptywindow"_s, {});
    return {{}, ours, limit, 2.0, 0, 0, u"process start to first painted window, sample city"_s};
}

namespace {

/// What so many commits took, each, and how often they synced.
struct Commits
{
    std::vector<double> seconds;
    qint64 syncs = 0;
};

Commits saveScores(const BenchPlace& place, const QString& file)
{
    Commits commits;
    const auto session = place.open(file);
    const qint64 assets = required(session->assets().count());
    const qint64 before = countedSyncs();
    for (int i = 0; i < kScores; ++i) {
        ScoreDraft draft;
        draft.asset = AssetId{i * (assets / kScores) + 1};
        draft.threat = u"A04"_s;
        draft.inputs = {{u"likelihood"_s, QString::number(i % 5 + 1)},
                        {u"loss"_s, QString::number(i / 5 % 5 + 1)}};
        commits.seconds.push_back(secondsOf([&] {
            const auto saved = session->scoring().save(draft);
            // Generated registers hold assets out of scope, which are refused.
            require(saved.has_value() || saved.error().kind == ErrorKind::InvalidInput,
                    saved ? QString() : saved.error().message);
        }));
    }
    commits.syncs = countedSyncs() - before;
    return commits;
}

Commits updateBare(const QString& file)
{
    Commits commits;
    sqlite3* handle = nullptr;
    require(sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK, file);
    sqlite3_exec(
        handle, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle,
                       "UPDATE assessment SET value = ?2, level = ?3 WHERE id = ?1",
                       -1,
                       &statement,
                       nullptr);
    const qint64 before = countedSyncs();
    for (int i = 0; i < kScores; ++i) {
        commits.seconds.push_back(secondsOf([&] {
            sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
            sqlite3_bind_int(statement, 1, i + 1);
            sqlite3_bind_double(statement, 2, i % 25 + 1);
            sqlite3_bind_text(statement, 3, i % 2 == 0 ? "low" : "high", -1, SQLITE_STATIC);
            sqlite3_step(statement);
            sqlite3_reset(statement);
            sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr);
        }));
    }
    commits.syncs = countedSyncs() - before;
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return commits;
}

} // namespace

BenchRow benchScore(const BenchPlace& place)
{
    registerCountingFiles(); // before the first connection
    const QString file = place.path(u"score.daicho"_s);
    QFile::remove(file);
    require(QFile::copy(place.registerOf(place.rows()), file), file);
    const Commits ours = saveScores(place, file);
    const Commits limit = updateBare(file);
    QFile::remove(file);
    const auto each = [](qint64 syncs) {
        return QString::number(static_cast<double>(syncs) / kScores, 'f', 2);
    };
    const auto milliseconds = [](double seconds) { return QString::number(seconds * 1e3, 'f', 2); };
    return {{},
            median(ours.seconds),
            median(limit.seconds),
            3.0,
            0,
            0,
            u"median; p99 %1 ms against %2 ms; syncs a commit %3 against %4"_s.arg(
                milliseconds(percentile(ours.seconds, 0.99)),
                milliseconds(percentile(limit.seconds, 0.99)),
                each(ours.syncs),
                each(limit.syncs))};
}

} // namespace daicho
