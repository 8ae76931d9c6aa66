// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/assettablemodel.h"
#include "model/service/assets/assetwindow.h"
#include "model/service/changefeed.h"
#include "tests/bench/bench.h"
#include "tests/bench/blocktimer.h"
#include "views/register/registertable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kKeyMilliseconds = 120; // between two keys of a quick typist
constexpr int kSettleSeconds = 20;

void runLoopFor(int milliseconds)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(milliseconds);
    while (timer.isActive()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void settle(const AssetWindow& window)
{
    QElapsedTimer waited;
    waited.start();
    while (window.isBusy() && waited.elapsed() < kSettleSeconds * 1000) {
        runLoopFor(20);
    }
    require(!window.isBusy(), u"the table did not come to rest"_s);
}

} // namespace

/// The register's table on the screen while words are typed into its filter and taken out again.
BenchRow benchTyping(const BenchPlace& place)
{
    const QString file = place.registerOf(place.assets());
    const auto session = place.open(file);
    ChangeFeed feed;
    SessionThread reader({file, {}, {u"計測"_s}, place.environment()});
    AssetWindow window(reader, feed);
    AssetTableModel model(window, *session);
    accomplished(model.reload());
    RegisterTable table(model);
    QObject::connect(&table, &RegisterTable::visibleRowsChanged, &window, &AssetWindow::setVisible);
    table.showColumns({u"code"_s, u"name"_s, u"unit"_s, u"kind"_s, u"zone"_s, u"level"_s}, {});
    table.resize(1280, 800);
    table.show();
    window.setQuery({}, {});
    window.countFacets();
    settle(window);
    runLoopFor(500);

    BlockTimer& timer = BlockTimer::instance();
    std::vector<double> longest;
    int keys = 0;
    for (const QString& word : {u"住民基本台帳"_s, u"システム管理"_s, u"ない言葉"_s}) {
        timer.reset();
        const auto length = static_cast<int>(word.size());
        for (int i = 1; i <= 2 * length; ++i) {
            AssetFilter filter;
            filter.text = word.left(i <= length ? i : 2 * length - i);
            BlockTimer::Span span(timer);
            window.setQuery(filter, {});
            span.end();
            runLoopFor(kKeyMilliseconds);
            ++keys;
        }
        settle(window);
        longest.push_back(timer.longest());
    }
    return {
        {},
        *std::max_element(longest.begin(), longest.end()),
        0.050,
        1.0,
        0,
        0,
        u"longest block of the window thread, %1 keys typed over %2 assets; limit 50 ms"_s.arg(keys)
            .arg(place.assets())};
}

} // namespace daicho
