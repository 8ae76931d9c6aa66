// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/clockchoice.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace daicho {

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void todayIsTheDateInTokyo_data();
    void todayIsTheDateInTokyo();
    void instantsAreUtcWithMilliseconds();
    void aFixedClockStandsStill();
    void theSystemClockTellsThePresent();
    void withoutATextTheSystemClockIsChosen();
    void aNamedInstantIsAClockThatStandsStill();
    void whatIsNoInstantIsNoClock_data();
    void whatIsNoInstantIsNoClock();
};

void TestClock::todayIsTheDateInTokyo_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QDate>("today");
    QTest::newRow("last moment of the fiscal year")
        << u"2026-03-31T14:59:59.999Z"_s << QDate(2026, 3, 31);
    QTest::newRow("first moment of the next") << u"2026-03-31T15:00:00Z"_s << QDate(2026, 4, 1);
    QTest::newRow("summer, without summer time") << u"2026-07-31T15:00:00Z"_s << QDate(2026, 8, 1);
    QTest::newRow("another offset") << u"2026-03-31T23:59:00-10:00"_s << QDate(2026, 4, 1);
    QTest::newRow("leap day") << u"2024-02-28T15:00:00Z"_s << QDate(2024, 2, 29);
}

void TestClock::todayIsTheDateInTokyo()
{
    QFETCH(QString, instant);

    const FixedClock clock(QDateTime::fromString(instant, Qt::ISODateWithMs));

    QTEST(clock.today(), "today");
}

void TestClock::instantsAreUtcWithMilliseconds()
{
    const FixedClock clock(
        QDateTime::fromString(u"2026-04-01T09:00:00.5+09:00"_s, Qt::ISODateWithMs));

    QCOMPARE(clock.instant(), u"2026-04-01T00:00:00.500Z"_s);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

void TestClock::aFixedClockStandsStill()
{
    const FixedClock clock(QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));

    QCOMPARE(clock.now(), clock.now());
    QCOMPARE(clock.now().toMSecsSinceEpoch(), 1775001600000);
}

void TestClock::theSystemClockTellsThePresent()
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();

    const QDateTime now = clock.now();

    QVERIFY(before <= now);
    QVERIFY(now <= QDateTime::currentDateTimeUtc());
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(clock.instant().endsWith(u'Z'));
}

void TestClock::withoutATextTheSystemClockIsChosen()
{
    const auto clock = clockFor({});

    QVERIFY_OK(clock);
    QVERIFY(dynamic_cast<SystemClock*>(clock->get()) != nullptr);
}

void TestClock::aNamedInstantIsAClockThatStandsStill()
{
    const auto clock = clockFor(u"2030-03-31T15:00:00Z"_s);

    QVERIFY_OK(clock);
    QCOMPARE((*clock)->today(), QDate(2030, 4, 1));
}

void TestClock::whatIsNoInstantIsNoClock_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("word") << u"yesterday"_s;
    QTest::newRow("date") << u"2026-04-01"_s;
    QTest::newRow("no zone") << u"2026-04-01T09:00:00"_s;
}

void TestClock::whatIsNoInstantIsNoClock()
{
    QFETCH(QString, now);

    const auto clock = clockFor(now);

    QVERIFY(!clock);
    QCOMPARE(clock.error().kind, ErrorKind::InvalidInput);
    QVERIFY(clock.error().message.contains(now));
}

DAICHO_TEST(TestClock)

} // namespace daicho

#include "tst_clock.moc"
