// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/consensus/agreementservice.h"
#include "tests/bench/bench.h"

#include <QFile>

#include <cmath>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kCycle = 2031; // no generated score is of this year
constexpr int kRaters = 7;
constexpr int kThreats = 5;
constexpr int kPairs = 100'000;
constexpr int kRuns = 5;

void execute(sqlite3* handle, const char* sql)
{
    char* message = nullptr;
    sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    require(message == nullptr, QString::fromUtf8(message));
}

/// A register in which seven raters scored five threats of each of 20,000 assets.
QString ratedRegister(const BenchPlace& place)
{
    const QString path = place.path(u"consensus.daicho"_s);
    if (QFile::exists(path)) {
        return path;
    }
    require(QFile::copy(place.registerOf(kPairs / kThreats * 5 / 4), path), path);
    sqlite3* handle = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK, path);
    execute(handle,
            "WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 7), "
            "t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) "
            "INSERT INTO assessment (uid, revision, asset_id, threat, cycle, rater, method, "
            "method_version, inputs, likelihood, loss, value, level) "
            "SELECT 'c' || a.id || '-' || t.n || '-' || r.n, 1, a.id, 'A0' || t.n, 2031, "
            "'評価者' || r.n, 'policy-5x5', '1', '{}', (a.id + r.n) % 5 + 1, (a.id * t.n) % 5 + 1, "
            "((a.id + r.n) % 5 + 1) * ((a.id * t.n) % 5 + 1), "
            "CASE WHEN r.n % 3 = 0 THEN 'high' ELSE 'low' END "
            "FROM (SELECT id FROM asset WHERE exclusion = '' ORDER BY id LIMIT 20000) a, t, r");
    sqlite3_close(handle);
    return path;
}

/// The same rows read with SQLite alone, each column once.
double bareSeconds(const QString& path)
{
    sqlite3* handle = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK, path);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(
        handle,
        "SELECT s.asset_id, s.threat, s.id, s.rater, s.method, s.likelihood, s.loss, s.value, "
        "s.level, s.standing <> '' FROM assessment s JOIN asset a ON a.id = s.asset_id "
        "WHERE s.cycle = ?1 AND a.exclusion = '' ORDER BY s.asset_id, s.threat",
        -1,
        &statement,
        nullptr);
    require(statement != nullptr, QString::fromUtf8(sqlite3_errmsg(handle)));
    qint64 rows = 0;
    double sum = 0;
    const double seconds = secondsOf([&] {
        sqlite3_bind_int(statement, 1, kCycle);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            sum += sqlite3_column_double(statement, 7) +
                   double(sqlite3_column_text(statement, 1)[0]) +
                   double(sqlite3_column_text(statement, 3)[0]);
            ++rows;
        }
    });
    require(rows == qint64(kPairs) * kRaters && sum > 0, QString::number(rows));
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return seconds;
}

} // namespace

BenchRow benchConsensus(const BenchPlace& place)
{
    const QString path = ratedRegister(place);
    std::vector<double> ours;
    std::vector<double> bare;
    double alpha = 0;
    const auto session = place.open(path);
    const AgreementService service(*session);
    for (int run = 0; run < kRuns; ++run) {
        bare.push_back(bareSeconds(path));
        ours.push_back(secondsOf([&] {
            const ConsensusView view = required(service.view({{}, kCycle}));
            require(view.table.pairs.size() == size_t(kPairs),
                    QString::number(view.table.pairs.size()));
            alpha = view.alpha.value_or(0);
        }));
    }
    return {{},
            median(ours),
            median(bare),
            2.0,
            0,
            0,
            u"100,000 pairs × 7 raters, sorted, with α = %1"_s.arg(alpha, 0, 'f', 3)};
}

} // namespace daicho
