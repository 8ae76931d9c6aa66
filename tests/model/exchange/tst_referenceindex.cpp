// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/matchkey.h"
#include "model/exchange/referenceindex.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// How texts find records.
class TestReferenceIndex : public QObject
{
    Q_OBJECT

private:
    static ReferenceIndex cityUnits()
    {
        ReferenceIndex index;
        index.add(1, u"100"_s, u"総務部"_s);
        index.add(2, u"110"_s, u"総務課"_s, 1);
        index.add(3, u"111"_s, u"庶務係"_s, 2);
        index.add(4, u"200"_s, u"福祉部"_s);
        index.add(5, u"210"_s, u"総務課"_s, 4);
        index.add(6, u"220"_s, u"子育てサポート課"_s, 4);
        return index;
    }

private slots:
    void findsByCodeNameAndPath_data();
    void findsByCodeNameAndPath();
    void findsByLevels();
    void textsNameOneRecordOnly();
    void knowsRecordsAddedLater();
    void matchKeysFoldWhatOfficesVary();
    void equalRowsAreCounted();
};

void TestReferenceIndex::findsByCodeNameAndPath_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("id");

    QTest::newRow("code") << u"110"_s << 2;
    QTest::newRow("wide code") << u"１１０"_s << 2;
    QTest::newRow("name") << u"庶務係"_s << 3;
    QTest::newRow("kana and width") << u"子育てｻﾎﾟｰﾄ課"_s << 6;
    QTest::newRow("path together") << u"総務部総務課"_s << 2;
    QTest::newRow("path with blank") << u"福祉部　総務課"_s << 5;
    QTest::newRow("end of a path") << u"総務課庶務係"_s << 3;
    QTest::newRow("whole path") << u"総務部 総務課 庶務係"_s << 3;
    QTest::newRow("two of the name") << u"総務課"_s << -1;
    QTest::newRow("unknown") << u"税務課"_s << 0;
    QTest::newRow("empty") << QString() << 0;
}

void TestReferenceIndex::findsByCodeNameAndPath()
{
    QFETCH(QString, text);
    QFETCH(int, id);

    const Resolution found = cityUnits().resolve(text);

    QCOMPARE(found.id, qint64(qMax(id, 0)));
    QCOMPARE(found.outcome,
             id > 0    ? Resolution::Outcome::Found
             : id == 0 ? Resolution::Outcome::Unknown
                       : Resolution::Outcome::Ambiguous);
}

void TestReferenceIndex::findsByLevels()
{
    const ReferenceIndex units = cityUnits();

    QCOMPARE(units.resolve(QStringList{u"福祉部"_s, u"総務課"_s}).id, 5);
    QCOMPARE(units.resolve(QStringList{u"総務課"_s, u"庶務係"_s}).id, 3);
    QCOMPARE(units.resolve(QStringList{u"福祉部"_s, u"庶務係"_s}).id, 0);
    QCOMPARE(units.resolve(QStringList{u"福祉部"_s}).id, 4);
    QCOMPARE(units.child(4, u"総務課"_s).id, 5);
    QCOMPARE(units.child(0, u"総務部"_s).id, 1);
    QCOMPARE(units.child(0, u"総務課"_s).id, 0);
}

void TestReferenceIndex::textsNameOneRecordOnly()
{
    ReferenceIndex units = cityUnits();

    for (qint64 id = 1; id <= 6; ++id) {
        QCOMPARE(units.resolve(units.textOf(id)).id, id);
    }
    QCOMPARE(units.textOf(5), u"福祉部　総務課"_s);
    units.add(7, u"120"_s, u"総務課"_s, 1);
    QCOMPARE(units.textOf(7), u"120"_s);
}

void TestReferenceIndex::knowsRecordsAddedLater()
{
    ReferenceIndex index;
    QCOMPARE(index.resolve(u"総務課"_s).outcome, Resolution::Outcome::Unknown);

    index.add(1, {}, u"総務課"_s);

    QCOMPARE(index.resolve(u"総務課"_s).id, 1);
}

void TestReferenceIndex::matchKeysFoldWhatOfficesVary()
{
    QCOMPARE(assetNumberKey(u"Ａ－００１"_s, {}), assetNumberKey(u"a-001"_s, {}));
    QVERIFY(assetNumberKey(u"A-1"_s, u"1"_s) != assetNumberKey(u"A-1"_s, u"2"_s));
    QVERIFY(assetNumberKey({}, u"1"_s).isEmpty());
    QCOMPARE(assetContentKey(u"総務課"_s, u"文書"_s, u"例規　データ"_s, u"paper"_s),
             assetContentKey(u"総務課 "_s, u"文書"_s, u"例規ﾃﾞｰﾀ"_s, u"paper"_s));
    QVERIFY(assetContentKey(u"a"_s, u"b"_s, u"c"_s, {}) !=
            assetContentKey(u"a"_s, {}, u"bc"_s, {}));
}

void TestReferenceIndex::equalRowsAreCounted()
{
    OccurrenceCounter counter;

    QCOMPARE(counter.next(u"x"_s), 0);
    QCOMPARE(counter.next(u"x"_s), 1);
    QCOMPARE(counter.next(u"y"_s), 0);
    QCOMPARE(counter.next(u"x"_s), 2);
}

DAICHO_TEST(TestReferenceIndex)

} // namespace daicho

#include "tst_referenceindex.moc"
