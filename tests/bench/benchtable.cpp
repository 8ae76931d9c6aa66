// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/textfold.h"
#include "model/register/asset.h"
#include "model/service/assets/assetwindow.h"
#include "model/service/changefeed.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kVisibleRows = 40;
constexpr int kJumps = 1000;

/// Runs the event loop until the claim holds.
void waitFor(const std::function<bool()>& claim)
{
    while (!claim()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// A window over the register with a reader thread, as the table page has it.
struct OpenWindow
{
    OpenWindow(const BenchPlace& place, const QString& file)
        : reader({file, {}, {u"計測"_s}, place.environment()})
        , window(reader, feed)
    {
    }

    void complete()
    {
        window.setQuery({}, {});
        waitFor([this] { return window.isLoaded() && !window.isBusy(); });
    }

    bool showsFrom(int first)
    {
        window.setVisible(first, first + kVisibleRows - 1);
        bool complete = true;
        for (int row = first; row < first + kVisibleRows; ++row) {
            complete = window.row(row) != nullptr && complete;
        }
        return complete;
    }

    ChangeFeed feed;
    SessionThread reader;
    AssetWindow window;
};

sqlite3* openBare(const QString& file)
{
    sqlite3* handle = nullptr;
    require(sqlite3_open_v2(file.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) ==
                SQLITE_OK,
            file);
    sqlite3_exec(handle, "PRAGMA cache_size = -65536", nullptr, nullptr, nullptr);
    return handle;
}

sqlite3_stmt* prepareBare(sqlite3* handle, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK,
            QString::fromUtf8(sqlite3_errmsg(handle)));
    return statement;
}

/// Steps to the end and touches every column, as a reader of the values does.
int readAll(sqlite3_stmt* statement, int atMost = -1)
{
    int rows = 0;
    while (rows != atMost && sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            sqlite3_column_text(statement, column);
        }
        ++rows;
    }
    sqlite3_reset(statement);
    return rows;
}

} // namespace

BenchRow benchOpen(const BenchPlace& place)
{
    const QString large = place.registerOf(place.assets());
    const QString small = place.registerOf(100);
    const auto firstRows = [&place](const QString& file) {
        return secondsOf([&] {
            OpenWindow open(place, file);
            open.window.setQuery({}, {});
            waitFor([&open] { return open.window.isLoaded(); });
            waitFor([&open] { return open.showsFrom(0); });
        });
    };
    std::vector<double> ours;
    std::vector<double> limit;
    for (int run = 0; run < 9; ++run) {
        ours.push_back(firstRows(large));
        limit.push_back(firstRows(small));
    }
    return {{},
            median(ours),
            median(limit),
            1.5,
            0,
            0,
            u"%1 assets against 100, session and window to the first rows, unpainted"_s.arg(
                place.assets())};
}

BenchRow benchJump(const BenchPlace& place)
{
    const QString file = place.registerOf(place.assets());
    OpenWindow open(place, file);
    open.complete();
    QRandomGenerator random(1);
    std::vector<int> targets;
    for (int i = 0; i < kJumps; ++i) {
        targets.push_back(random.bounded(open.window.count() - kVisibleRows));
    }
    std::vector<double> ours;
    for (const int first : targets) {
        ours.push_back(secondsOf([&] { waitFor([&] { return open.showsFrom(first); }); }));
    }

    sqlite3* handle = openBare(file);
    sqlite3_stmt* statement = prepareBare(handle, "SELECT * FROM asset WHERE id = ?1");
    std::vector<double> limit;
    for (const int first : targets) {
        std::vector<qint64> keys;
        for (int row = first; row < first + kVisibleRows; ++row) {
            keys.push_back(open.window.id(row).value);
        }
        limit.push_back(secondsOf([&] {
            for (const qint64 key : keys) {
                sqlite3_bind_int64(statement, 1, key);
                readAll(statement);
            }
        }));
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return {{},
            percentile(ours, 0.99),
            percentile(limit, 0.99),
            3,
            0,
            0,
            u"p99 of %1 jumps, %2 rows each; median %3 ms against %4 ms"_s.arg(kJumps)
                .arg(kVisibleRows)
                .arg(median(ours) * 1e3, 0, 'f', 3)
                .arg(median(limit) * 1e3, 0, 'f', 3)};
}

BenchRow benchFilter(const BenchPlace& place)
{
    const QString file = place.registerOf(place.assets());
    OpenWindow open(place, file);
    open.complete();
    const QStringList words = {u"住民"_s, u"システム"_s, u"申請書"_s, u"課税台帳"_s, u"ない言葉"_s};
    sqlite3* handle = openBare(file);
    // The two plans that can serve; the better one is the limit.
    const QByteArray columns = "SELECT a.* FROM asset_index i JOIN asset a ON a.id = i.asset_id ";
    sqlite3_stmt* walk = prepareBare(handle,
                                     columns + "WHERE i.search LIKE ?1 ORDER BY "
                                               "i.reading_key, i.asset_id LIMIT 40");
    sqlite3_stmt* sort = prepareBare(
        handle,
        "SELECT a.* FROM (SELECT asset_id, reading_key FROM asset_index NOT INDEXED WHERE "
        "search LIKE ?1 ORDER BY +reading_key, +asset_id LIMIT 40) i JOIN asset a ON a.id "
        "= i.asset_id ORDER BY i.reading_key, i.asset_id");
    double ours = 0;
    double limit = 0;
    for (int round = 0; round < 2; ++round) { // the first warms both
        ours = 0;
        limit = 0;
        for (const QString& word : words) {
            AssetFilter filter;
            filter.text = word;
            ours += secondsOf([&] {
                open.window.setQuery(filter, {});
                bool shown = false;
                const auto connection =
                    QObject::connect(&open.window, &AssetWindow::reset, [&shown] { shown = true; });
                waitFor([&] {
                    const int rows = std::min(open.window.count(), kVisibleRows);
                    bool complete = shown;
                    for (int row = 0; complete && row < rows; ++row) {
                        complete = open.window.row(row) != nullptr;
                    }
                    return complete;
                });
                QObject::disconnect(connection);
            });
            waitFor([&open] { return !open.window.isBusy(); });
            const QByteArray pattern = '%' + foldSearchWord(word).toUtf8() + '%';
            double best = 1e9;
            for (sqlite3_stmt* plan : {walk, sort}) {
                sqlite3_bind_text(plan, 1, pattern.constData(), -1, SQLITE_TRANSIENT);
                best = std::min(best, secondsOf([plan] { readAll(plan, kVisibleRows); }));
            }
            limit += best;
        }
    }
    sqlite3_finalize(walk);
    sqlite3_finalize(sort);
    sqlite3_close(handle);
    return {{},
            ours,
            limit,
            1.3,
            0,
            0,
            u"five words, from every row to none, of %1 assets by reading"_s.arg(place.assets())};
}

} // namespace daicho
