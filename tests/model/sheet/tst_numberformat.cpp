// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/numberformat.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestNumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void formatsSayWhatANumberIs_data();
    void formatsSayWhatANumberIs();
    void builtInFormatsIncludeTheJapaneseOnes();
    void serialsBecomeDates_data();
    void serialsBecomeDates();
    void isoValuesBecomeDates_data();
    void isoValuesBecomeDates();
};

void TestNumberFormat::formatsSayWhatANumberIs_data()
{
    using enum NumberMeaning;
    QTest::addColumn<NumberMeaning>("meaning");
    const auto row = [](const char* code, NumberMeaning meaning) {
        QTest::newRow(code) << meaning;
    };
    row("General", Number);
    row("G/標準", Number);
    row("@", Number);
    row("0.00", Number);
    row("#,##0;[Red]-#,##0", Number);
    row("0.00E+00", Number);
    row("##0.0E+0", Number);
    row("0\"日\"", Number);
    row("\"yyyy\"0", Number);
    row("0\\d", Number);
    row("[h]:mm", Number);
    row("[mm]:ss", Number);
    row("[hh]:mm:ss.000", Number);
    row("[", Number);
    row("[h", Number);
    row("\"", Number);
    row("0\\", Number);
    row("_-* #,##0.00_-;\\-* #,##0.00_-", Number);
    row("yyyy/m/d", Date);
    row("yyyy-mm-dd;@", Date);
    row("[$-411]ggge\"年\"m\"月\"d\"日\"", Date);
    row("[$-411]ge.m.d;@", Date);
    row("[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\"", Date);
    row("m月d日", Date);
    row("mmm-yy", Date);
    row("aaaa", Date);
    row("[DBNum1][$-411]yyyy年m月d日", Date);
    row("[$-F800]dddd, mmmm dd, yyyy", Date);
    row("[=0]\"\";yyyy/m/d", Date);
    row("[<=43585][$-411]ggge年;[>43830]ggge年", Date);
    row("YYYY\\年MM\\月", Date);
    row("h:mm", Time);
    row("h:mm AM/PM", Time);
    row("mm:ss.0", Time);
    row("[$-F400]h:mm:ss\\ AM/PM", Time);
    row("h\"時\"mm\"分\"", Time);
    row("yyyy/m/d h:mm", DateTime);
    row("d/m/yyyy hh:mm:ss.000", DateTime);
}

void TestNumberFormat::formatsSayWhatANumberIs()
{
    QFETCH(NumberMeaning, meaning);

    QCOMPARE(meaningOfFormat(QString::fromUtf8(QTest::currentDataTag())), meaning);
}

void TestNumberFormat::builtInFormatsIncludeTheJapaneseOnes()
{
    QCOMPARE(meaningOfBuiltInFormat(0), NumberMeaning::Number);
    QCOMPARE(meaningOfBuiltInFormat(14), NumberMeaning::Date);
    QCOMPARE(meaningOfBuiltInFormat(20), NumberMeaning::Time);
    QCOMPARE(meaningOfBuiltInFormat(22), NumberMeaning::DateTime);
    QCOMPARE(meaningOfBuiltInFormat(31), NumberMeaning::Date);
    QCOMPARE(meaningOfBuiltInFormat(32), NumberMeaning::Time);
    QCOMPARE(meaningOfBuiltInFormat(46), NumberMeaning::Number);
    QCOMPARE(meaningOfBuiltInFormat(49), NumberMeaning::Number);
    QCOMPARE(meaningOfBuiltInFormat(58), NumberMeaning::Date);
}

void TestNumberFormat::serialsBecomeDates_data()
{
    using enum NumberMeaning;
    QTest::addColumn<double>("serial");
    QTest::addColumn<NumberMeaning>("meaning");
    QTest::addColumn<bool>("date1904");
    QTest::addColumn<QString>("text");
    QTest::newRow("first day") << 1.0 << Date << false << u"1900-01-01"_s;
    QTest::newRow("before the day that never was") << 59.0 << Date << false << u"1900-02-28"_s;
    QTest::newRow("the day that never was") << 60.0 << Date << false << u"raw"_s;
    QTest::newRow("after it") << 61.0 << Date << false << u"1900-03-01"_s;
    QTest::newRow("today") << 46113.0 << Date << false << u"2026-04-01"_s;
    QTest::newRow("1904 epoch") << 0.0 << Date << true << u"1904-01-01"_s;
    QTest::newRow("1904") << 44651.0 << Date << true << u"2026-04-01"_s;
    QTest::newRow("empty reference") << 0.0 << Date << false << u"raw"_s;
    QTest::newRow("negative") << -1.0 << Date << false << u"raw"_s;
    QTest::newRow("last day") << 2958465.0 << Date << false << u"9999-12-31"_s;
    QTest::newRow("after the last day") << 2958466.0 << Date << false << u"raw"_s;
    QTest::newRow("rounds over the end") << 2958465.9999999999 << Date << false << u"raw"_s;
    QTest::newRow("moment") << 46113.395833333336 << DateTime << false << u"2026-04-01T09:30:00"_s;
    QTest::newRow("date with a time below") << 46113.5 << Date << false << u"2026-04-01T12:00:00"_s;
    QTest::newRow("midnight") << 46113.0 << DateTime << false << u"2026-04-01"_s;
    QTest::newRow("milliseconds") << 0.0000115856 << Time << false << u"00:00:01.001"_s;
    QTest::newRow("time") << 0.75 << Time << false << u"18:00:00"_s;
    QTest::newRow("time of a day") << 46113.75 << Time << false << u"2026-04-01T18:00:00"_s;
    QTest::newRow("time as moment") << 0.25 << DateTime << false << u"06:00:00"_s;
    QTest::newRow("plain number") << 46113.0 << Number << false << u"raw"_s;
}

void TestNumberFormat::serialsBecomeDates()
{
    QFETCH(double, serial);
    QFETCH(NumberMeaning, meaning);
    QFETCH(bool, date1904);
    QFETCH(QString, text);
    Cell cell;
    cell.type = Cell::Type::Number;
    cell.number = serial;
    cell.text = u"raw"_s;

    applyMeaning(cell, meaning, date1904);

    QCOMPARE(cell.text, text);
    QCOMPARE(cell.type == Cell::Type::Number, text == u"raw");
}

void TestNumberFormat::isoValuesBecomeDates_data()
{
    using enum Cell::Type;
    QTest::addColumn<Cell::Type>("type");
    QTest::addColumn<QString>("text");
    QTest::newRow("2026-04-01") << Date << u"2026-04-01"_s;
    QTest::newRow("2026-04-01T00:00:00.000Z") << Date << u"2026-04-01"_s;
    QTest::newRow("2026-04-01T09:30:00Z") << DateTime << u"2026-04-01T09:30:00"_s;
    QTest::newRow("2026-04-01T09:30:00.250") << DateTime << u"2026-04-01T09:30:00.250"_s;
    QTest::newRow("09:30:00") << Time << u"09:30:00"_s;
    QTest::newRow("2026-02-30") << Text << u"2026-02-30"_s;
    QTest::newRow("2026-04-01Tx") << Text << u"2026-04-01Tx"_s;
    QTest::newRow("") << Empty << QString();
}

void TestNumberFormat::isoValuesBecomeDates()
{
    QFETCH(Cell::Type, type);
    QFETCH(QString, text);
    Cell cell;

    assignIsoDate(cell, QString::fromLatin1(QTest::currentDataTag()));

    QCOMPARE(cell.type, type);
    QCOMPARE(cell.text, text);
}

DAICHO_TEST(TestNumberFormat)
#include "tst_numberformat.moc"
