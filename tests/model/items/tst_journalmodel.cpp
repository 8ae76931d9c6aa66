// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/items/journalmodel.h"
#include "model/service/historyservice.h"
#include "model/service/unitservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace daicho {

using namespace Qt::StringLiterals;

class TestJournalModel : public QObject
{
    Q_OBJECT

    static void addUnits(Session& session, int from, int count)
    {
        for (int i = from; i < from + count; ++i) {
            Unit unit;
            unit.code = u"U%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            unit.name = u"第%1課"_s.arg(i);
            QVERIFY_OK(session.units().add(unit));
        }
    }

    static bool load(JournalModel& model)
    {
        QSignalSpy loaded(&model, &JournalModel::loaded);
        model.reload();
        return loaded.wait();
    }

private slots:

    void anEmptyModelAsksForNothing()
    {
        PageFixture fixture;
        JournalModel model(fixture.reader(), fixture.feed());
        const QAbstractItemModelTester tester(&model);

        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(!model.isLoaded());
        QCOMPARE(model.columnCount(), int(JournalModel::ColumnCount));
    }

    void entriesStandNewestFirst()
    {
        PageFixture fixture;
        addUnits(fixture.session(), 1, 2);
        JournalModel model(fixture.reader(), fixture.feed());
        const QAbstractItemModelTester tester(&model);

        QVERIFY(load(model));

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.entry(0).seq, 3);
        QCOMPARE(model.index(0, JournalModel::SeqColumn).data().toString(), u"3"_s);
        QVERIFY(model.index(0, JournalModel::WhatColumn).data().toString().contains(u"第2課"_s));
        QCOMPARE(model.index(2, JournalModel::ActorColumn).data().toString(), u"情報政策課長"_s);
        QCOMPARE(model.rowOf(1), 2);
        QCOMPARE(model.rowOf(99), -1);
    }

    void timesAreThoseOfJapan_data()
    {
        QTest::addColumn<DateStyle>("style");
        QTest::addColumn<QString>("expected");
        QTest::newRow("wareki") << DateStyle::Wareki << u"令和8年4月1日 09:00"_s;
        QTest::newRow("short") << DateStyle::WarekiShort << u"R08.04.01 09:00"_s;
        QTest::newRow("iso") << DateStyle::Iso << u"2026-04-01 09:00"_s;
    }

    void timesAreThoseOfJapan()
    {
        QFETCH(DateStyle, style);
        QFETCH(QString, expected);
        PageFixture fixture;
        JournalModel model(fixture.reader(), fixture.feed());
        QVERIFY(load(model));

        model.setDateStyle(style);

        QCOMPARE(model.index(0, JournalModel::TimeColumn).data().toString(), expected);
    }

    void furtherPagesAreReadOnDemand()
    {
        PageFixture fixture;
        addUnits(fixture.session(), 1, 250);
        JournalModel model(fixture.reader(), fixture.feed());
        QVERIFY(load(model));
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({}));
        QSignalSpy loaded(&model, &JournalModel::loaded);

        model.fetchMore({});

        QVERIFY(!model.canFetchMore({}));
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 251);
        QCOMPARE(model.entry(250).seq, 1);
        QVERIFY(!model.canFetchMore({}));
    }

    void allThatMatchGoesOut()
    {
        PageFixture fixture;
        addUnits(fixture.session(), 1, 250);
        NoProgress progress;

        const auto all = JournalModel::allRows(fixture.session(), {}, DateStyle::Wareki, progress);
        const auto some =
            JournalModel::allRows(fixture.session(), u"第24"_s, DateStyle::Iso, progress);

        QVERIFY_OK(all);
        QCOMPARE(all->size(), 251);
        QCOMPARE(all->last().value(JournalModel::SeqColumn).toString(), u"1"_s);
        QCOMPARE(all->last().value(JournalModel::DigestColumn).toString().size(), 64);
        QVERIFY_OK(some);
        QCOMPARE(some->size(), 11); // 24, 240 to 249
    }

    void newEntriesAppearAtTheTop()
    {
        PageFixture fixture;
        addUnits(fixture.session(), 1, 1);
        JournalModel model(fixture.reader(), fixture.feed());
        const QAbstractItemModelTester tester(&model);
        QVERIFY(load(model));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

        addUnits(fixture.session(), 2, 1);

        QVERIFY(inserted.wait());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.entry(0).seq, 3);
    }

    void theFilterFindsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("a name") << u"第12課"_s << 1;
        QTest::newRow("full width") << u"第１２課"_s << 1;
        QTest::newRow("the post") << u"情報政策"_s << 31;
        QTest::newRow("two words") << u"第12課 情報政策"_s << 1;
        QTest::newRow("nothing") << u"水道局"_s << 0;
        QTest::newRow("blanks") << u"  "_s << 31;
    }

    void theFilterFindsWords()
    {
        QFETCH(QString, text);
        QFETCH(int, rows);
        PageFixture fixture;
        addUnits(fixture.session(), 1, 30);
        JournalModel model(fixture.reader(), fixture.feed());
        const QAbstractItemModelTester tester(&model);
        QVERIFY(load(model));
        QSignalSpy loaded(&model, &JournalModel::loaded);

        model.setFilter(text);

        QVERIFY(text.trimmed().isEmpty() || loaded.wait());
        QCOMPARE(model.rowCount(), rows);
    }

    void theDigestIsShortAndWholeInTheTip()
    {
        PageFixture fixture;
        JournalModel model(fixture.reader(), fixture.feed());
        QVERIFY(load(model));

        const QModelIndex digest = model.index(0, JournalModel::DigestColumn);

        QCOMPARE(digest.data().toString().size(), 12);
        QCOMPARE(digest.data(Qt::ToolTipRole).toString(), model.entry(0).digest);
        QVERIFY(model.entry(0).digest.startsWith(digest.data().toString()));
    }

    void everyColumnHasAHeader()
    {
        PageFixture fixture;
        const JournalModel model(fixture.reader(), fixture.feed());

        for (int column = 0; column < JournalModel::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestJournalModel)
#include "tst_journalmodel.moc"
