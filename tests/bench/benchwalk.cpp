// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/figures/keptfigures.h"
#include "model/service/jobrunner.h"
#include "model/service/pageservices.h"
#include "model/service/scoringservice.h"
#include "model/service/sessionthread.h"
#include "tests/bench/bench.h"
#include "views/score/scorepage.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kPairs = 200;
constexpr int kRuns = 3;
constexpr int kChanges = 50;

/// Heat map, categories and levels of the scores, and what overviews count assets by.
double bareGroups(const QString& file, int cycle)
{
    sqlite3* handle = nullptr;
    require(sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK, file);
    const double seconds = secondsOf([&] {
        for (const char* sql :
             {"SELECT s.method, s.threat, s.level, s.likelihood, s.loss, count(*) FROM assessment "
              "s JOIN asset a ON a.id = s.asset_id WHERE s.cycle = ?1 AND a.exclusion = '' GROUP "
              "BY 1, 2, 3, 4, 5",
              "SELECT exclusion, kind, zone, confidentiality, integrity, availability, unit_id, "
              "EXISTS (SELECT 1 FROM assessment s WHERE s.asset_id = asset.id AND s.cycle = ?1), "
              "count(*) FROM asset GROUP BY 1, 2, 3, 4, 5, 6, 7, 8"}) {
            sqlite3_stmt* statement = nullptr;
            sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
            sqlite3_bind_int(statement, 1, cycle);
            while (sqlite3_step(statement) == SQLITE_ROW) {
            }
            sqlite3_finalize(statement);
        }
    });
    sqlite3_close(handle);
    return seconds;
}

void scoreOne(Session& session, qint64 first)
{
    ScoreDraft draft;
    draft.threat = u"A04"_s;
    draft.inputs = {{u"likelihood"_s, u"4"_s}, {u"loss"_s, u"4"_s}};
    for (qint64 asset = first; asset < first + 1000; ++asset) {
        draft.asset = AssetId{asset};
        // Generated registers hold assets out of scope, which are refused.
        if (session.scoring().save(draft)) {
            return;
        }
    }
}

void type(const QWidget& page, int key, const QString& text)
{
    QWidget* hand = page.focusWidget();
    require(hand != nullptr, u"no question has the focus"_s);
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(hand, &press);
}

/// From Enter to the painted next pair, each.
std::vector<double> walk(ScorePage& page)
{
    std::vector<double> seconds;
    for (int pair = 0; pair < kPairs; ++pair) {
        for (int i = 0; i < 6; ++i) {
            const int digit = 1 + (pair + i) % 5;
            type(page, Qt::Key_0 + digit, QString::number(digit));
        }
        seconds.push_back(secondsOf([&page] {
            type(page, Qt::Key_Return, u"\r"_s);
            page.repaint();
        }));
        QCoreApplication::processEvents();
    }
    return seconds;
}

QString milliseconds(double seconds)
{
    return QString::number(seconds * 1e3, 'f', 1);
}

} // namespace

BenchRow benchStats(const BenchPlace& place)
{
    const QString file = place.path(u"stats.daicho"_s);
    QFile::remove(file);
    require(QFile::copy(place.scoredRegister(), file), file);
    std::vector<double> ours;
    std::vector<double> limit;
    std::vector<double> after;
    {
        const auto session = place.open(file);
        const int cycle = required(session->info()).cycle.value_or(0);
        for (int run = 0; run < kRuns; ++run) {
            ours.push_back(secondsOf([&] { required(StatisticsService(*session).overview()); }));
            limit.push_back(bareGroups(file, cycle));
        }
        KeptFigures kept;
        required(kept.overview(*session));
        for (qint64 asset = 1; asset <= kChanges; ++asset) {
            scoreOne(*session, asset * 1000);
            after.push_back(secondsOf([&] { required(kept.overview(*session)); }));
        }
        require(kept.wholeReadings() == 1, u"kept up"_s);
    }
    QFile::remove(file);
    return {{},
            median(ours),
            median(limit),
            1.3,
            0,
            0,
            u"heat map and figures from nothing; after one change %1 ms, p99 %2 ms"_s.arg(
                milliseconds(median(after)), milliseconds(percentile(after, 0.99)))};
}

BenchRow benchWalk(const BenchPlace& place)
{
    const QString file = place.path(u"walk.daicho"_s);
    QFile::remove(file);
    require(QFile::copy(place.registerOf(place.assets()), file), file);
    std::vector<double> pairs;
    {
        ChangeFeed feed;
        Environment environment = place.environment();
        environment.feed = &feed;
        const SessionPlan plan{file, {}, {u"計測"_s}, environment};
        auto session = required(Session::open(file, {}, {u"計測"_s}, environment));
        SessionThread reader(plan);
        JobRunner jobs(plan);
        ScorePage page({*session, reader, feed, jobs});
        page.resize(1080, 724);
        page.show();
        page.refresh();
        const auto* label = page.findChild<QLabel*>(u"threatLabel"_s);
        while (label->text().isEmpty()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        pairs = walk(page);
    }
    QFile::remove(file);
    return {{},
            median(pairs),
            0.016,
            1.0,
            0,
            0,
            u"Enter to the painted next pair, saved on the way; p99 %1 ms"_s.arg(
                milliseconds(percentile(pairs, 0.99)))};
}

} // namespace daicho
