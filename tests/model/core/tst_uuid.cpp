// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/clock.h"
#include "model/core/uuid.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace daicho {
namespace {

FixedClock clockAt(QDate date)
{
    return FixedClock(QDateTime(date, QTime(0, 0), Qt::UTC));
}

QStringList uidsOf(const Clock& clock, int count)
{
    QStringList uids;
    for (int i = 0; i < count; ++i) {
        uids << newUid(clock);
    }
    return uids;
}

} // namespace

class TestUuid : public QObject
{
    Q_OBJECT

private slots:
    void uidsHaveTheFormOfVersionSeven();
    void uidsBeginWithTheMilliseconds();
    void uidsOfOneMillisecondAscend();
    void aClockThatStepsBackKeepsThemAscending();
    void threadsNeverShareAUid();
};

void TestUuid::uidsHaveTheFormOfVersionSeven()
{
    static const QRegularExpression form(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);

    const QString uid = newUid(SystemClock());

    QVERIFY2(form.match(uid).hasMatch(), qPrintable(uid));
    QCOMPARE(QUuid(uid).toString(QUuid::WithoutBraces), uid);
}

void TestUuid::uidsBeginWithTheMilliseconds()
{
    // Later than every other clock here: an earlier one would not turn the uids' time back.
    const FixedClock clock = clockAt(QDate(2100, 1, 1));

    const QString uid = newUid(clock);

    const QString digits = uid.left(8) + uid.mid(9, 4);
    QCOMPARE(digits.toLongLong(nullptr, 16), clock.now().toMSecsSinceEpoch());
}

void TestUuid::uidsOfOneMillisecondAscend()
{
    const QStringList uids = uidsOf(clockAt(QDate(2026, 4, 1)), 50'000);

    QVERIFY(std::is_sorted(uids.begin(), uids.end()));
    QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), uids.size());
}

void TestUuid::aClockThatStepsBackKeepsThemAscending()
{
    const QString before = newUid(clockAt(QDate(2026, 4, 2)));

    const QString after = newUid(clockAt(QDate(2026, 4, 1)));

    QVERIFY(before < after);
}

void TestUuid::threadsNeverShareAUid()
{
    constexpr int kThreads = 4;
    constexpr int kEach = 5'000;
    const SystemClock clock;
    std::vector<QStringList> made(kThreads);
    std::vector<std::thread> threads;
    for (QStringList& uids : made) {
        threads.emplace_back([&uids, &clock] { uids = uidsOf(clock, kEach); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }

    QSet<QString> all;
    for (const QStringList& uids : made) {
        QVERIFY(std::is_sorted(uids.begin(), uids.end()));
        all.unite(QSet<QString>(uids.begin(), uids.end()));
    }
    QCOMPARE(all.size(), kThreads * kEach);
}

DAICHO_TEST(TestUuid)

} // namespace daicho

#include "tst_uuid.moc"
