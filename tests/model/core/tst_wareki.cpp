// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/wareki.h"
#include "tests/support/testmain.h"

#include <memory>
#include <unicode/ucal.h>

using namespace Qt::StringLiterals;

namespace daicho {
namespace {

QDate iso(const char* date)
{
    return QDate::fromString(QString::fromLatin1(date), Qt::ISODate);
}

} // namespace

class TestWareki : public QObject
{
    Q_OBJECT

private slots:
    void datesAreWrittenInEveryStyle_data();
    void datesAreWrittenInEveryStyle();
    void datesWithoutAnEraAreWrittenAsIso();
    void formsOfOneDayAreRead_data();
    void formsOfOneDayAreRead();
    void edgesOfErasAreRead_data();
    void edgesOfErasAreRead();
    void eraDatesPastTheEndAreConvertedWithAWarning_data();
    void eraDatesPastTheEndAreConvertedWithAWarning();
    void datesThatDoNotExistAreRefused_data();
    void datesThatDoNotExistAreRefused();
    void everyDayIsReadBackAsWritten();
    void everyDayAgreesWithTheCalendarOfIcu();
};

void TestWareki::datesAreWrittenInEveryStyle_data()
{
    QTest::addColumn<QString>("wareki");
    QTest::addColumn<QString>("shortWareki");
    const auto row = [](const char* date, const QString& wareki, const QString& shortWareki) {
        QTest::newRow(date) << wareki << shortWareki;
    };
    row("2026-03-31", u"令和8年3月31日"_s, u"R08.03.31"_s);
    row("2026-04-01", u"令和8年4月1日"_s, u"R08.04.01"_s);
    row("2025-04-07", u"令和7年4月7日"_s, u"R07.04.07"_s);
    row("2019-04-30", u"平成31年4月30日"_s, u"H31.04.30"_s);
    row("2019-05-01", u"令和元年5月1日"_s, u"R01.05.01"_s);
    row("2020-03-31", u"令和2年3月31日"_s, u"R02.03.31"_s);
    row("1989-01-07", u"昭和64年1月7日"_s, u"S64.01.07"_s);
    row("1989-01-08", u"平成元年1月8日"_s, u"H01.01.08"_s);
    row("2016-12-19", u"平成28年12月19日"_s, u"H28.12.19"_s);
    row("2003-11-05", u"平成15年11月5日"_s, u"H15.11.05"_s);
    row("2024-02-29", u"令和6年2月29日"_s, u"R06.02.29"_s);
    row("1926-12-24", u"大正15年12月24日"_s, u"T15.12.24"_s);
    row("1926-12-25", u"昭和元年12月25日"_s, u"S01.12.25"_s);
    row("1912-07-29", u"明治45年7月29日"_s, u"M45.07.29"_s);
    row("1912-07-30", u"大正元年7月30日"_s, u"T01.07.30"_s);
    row("1873-01-01", u"明治6年1月1日"_s, u"M06.01.01"_s);
}

void TestWareki::datesAreWrittenInEveryStyle()
{
    const QDate date = iso(QTest::currentDataTag());

    QTEST(formatDate(date, DateStyle::Wareki), "wareki");
    QTEST(formatDate(date, DateStyle::WarekiShort), "shortWareki");
    QCOMPARE(formatDate(date, DateStyle::Iso), QString::fromLatin1(QTest::currentDataTag()));
}

void TestWareki::datesWithoutAnEraAreWrittenAsIso()
{
    QCOMPARE(formatDate(QDate(1872, 12, 31), DateStyle::Wareki), u"1872-12-31"_s);
    QCOMPARE(formatDate(QDate(1600, 10, 21), DateStyle::WarekiShort), u"1600-10-21"_s);
    QCOMPARE(formatDate(QDate(), DateStyle::Iso), QString());
    QCOMPARE(formatDate(QDate(), DateStyle::Wareki), QString());
}

void TestWareki::formsOfOneDayAreRead_data()
{
    QTest::addColumn<QString>("text");
    // All of them are 7 April 2025.
    const QStringList forms = {
        u"令和7年4月7日"_s,
        u"令和７年４月７日"_s,
        u"令和07年04月07日"_s,
        u"R7.4.7"_s,
        u"r7.4.7"_s,
        u"Ｒ７．４．７"_s,
        u"ｒ７／４／７"_s,
        u"R07/04/07"_s,
        u"R7-4-7"_s,
        u"R7－4－7"_s,
        u"R7・4・7"_s,
        u"R7‐4‐7"_s,
        u"㋿7.4.7"_s,
        u"㋿７年４月７日"_s,
        u"令7.4.7"_s,
        u"令7. 4. 7"_s,
        u"令和 7年 4月 7日"_s,
        u"令 和 ７ 年 ４ 月 ７ 日"_s,
        u"　令和7年4月7日　"_s,
        u"令和7年\n4月7日"_s,
        u"令和7年4月7日（月）"_s,
        u"令和7年4月7日(月)"_s,
        u"令和7年4月7日㈪"_s,
        u"令和7年4月7日 月曜日"_s,
        u"R7.4.7(月・祝)"_s,
        u"2025/4/7(月) 9:30"_s,
        u"令和7年4月7日（月曜日）"_s,
        u"2025/4/7"_s,
        u"2025/04/07"_s,
        u"2025-04-07"_s,
        u"2025-4-7"_s,
        u"2025.4.7"_s,
        u"２０２５／４／７"_s,
        u"2025年4月7日"_s,
        u"２０２５年４月７日"_s,
        u"2025年4月7日(月)"_s,
        u"20250407"_s,
        u"２０２５０４０７"_s,
        u"5070407"_s,
        u"５０７０４０７"_s,
        u"R070407"_s,
        u"2025-04-07T00:00:00"_s,
        u"2025-04-07 00:00:00"_s,
        u"2025-04-07T09:30"_s,
        u"2025/4/7 9:30:15"_s,
        u"2025-04-07T00:00:00.000"_s,
        u"2025-04-07T00:00:00Z"_s,
        u"2025-04-06T15:00:00.000Z"_s,
        u"2025-04-07T23:59:59+09:00"_s,
        u"2025-04-07T23:59:59+0900"_s,
        u"2025-04-06T20:00:00-05:00"_s,
    };
    for (const QString& form : forms) {
        QTest::newRow(qPrintable(form)) << form;
    }
}

void TestWareki::formsOfOneDayAreRead()
{
    QFETCH(QString, text);

    const Result<ParsedDate> parsed = parseDate(text);

    QVERIFY_OK(parsed);
    QCOMPARE(parsed->date, QDate(2025, 4, 7));
    QCOMPARE(parsed->warning, QString());
}

void TestWareki::edgesOfErasAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const QString& text, QDate date) {
        QTest::newRow(qPrintable(text)) << text << date;
    };
    row(u"令和元年5月1日"_s, QDate(2019, 5, 1));
    row(u"令和1年5月1日"_s, QDate(2019, 5, 1));
    row(u"R元.5.1"_s, QDate(2019, 5, 1));
    row(u"5010501"_s, QDate(2019, 5, 1));
    row(u"㍻31年4月30日"_s, QDate(2019, 4, 30));
    row(u"H31.4.30"_s, QDate(2019, 4, 30));
    row(u"平成元年1月8日"_s, QDate(1989, 1, 8));
    row(u"4050101"_s, QDate(1993, 1, 1));
    row(u"㍼64年1月7日"_s, QDate(1989, 1, 7));
    row(u"S64.1.7"_s, QDate(1989, 1, 7));
    row(u"昭和元年12月25日"_s, QDate(1926, 12, 25));
    row(u"3011225"_s, QDate(1926, 12, 25));
    row(u"㍽15年12月24日"_s, QDate(1926, 12, 24));
    row(u"t1.7.30"_s, QDate(1912, 7, 30));
    row(u"㍾45年7月29日"_s, QDate(1912, 7, 29));
    row(u"M6.1.1"_s, QDate(1873, 1, 1));
    row(u"1060101"_s, QDate(1873, 1, 1));
    row(u"1868/10/23"_s, QDate(1868, 10, 23));
    row(u"令和6年2月29日"_s, QDate(2024, 2, 29));
    row(u"9999-12-31"_s, QDate(9999, 12, 31));
}

void TestWareki::edgesOfErasAreRead()
{
    QFETCH(QString, text);

    const Result<ParsedDate> parsed = parseDate(text);

    QVERIFY_OK(parsed);
    QTEST(parsed->date, "date");
    QCOMPARE(parsed->warning, QString());
}

void TestWareki::eraDatesPastTheEndAreConvertedWithAWarning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("a year that 平成 never reached") << u"平成32年1月1日"_s << QDate(2020, 1, 1);
    QTest::newRow("of the compact form") << u"4320101"_s << QDate(2020, 1, 1);
    QTest::newRow("the rest of 平成31年") << u"平成31年5月1日"_s << QDate(2019, 5, 1);
    QTest::newRow("its last day") << u"H31.12.31"_s << QDate(2019, 12, 31);
    QTest::newRow("a year that 昭和 never reached") << u"昭和65年3月31日"_s << QDate(1990, 3, 31);
}

void TestWareki::eraDatesPastTheEndAreConvertedWithAWarning()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);

    const Result<ParsedDate> parsed = parseDate(text);

    QVERIFY_OK(parsed);
    QCOMPARE(parsed->date, date);
    QVERIFY2(parsed->warning.contains(text), qPrintable(parsed->warning));
    QVERIFY2(parsed->warning.contains(formatDate(date, DateStyle::Wareki)),
             qPrintable(parsed->warning));
}

void TestWareki::datesThatDoNotExistAreRefused_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {
        // of no era
        u"令和0年1月1日"_s,
        u"R0.1.1"_s,
        u"5000101"_s,
        u"令和元年4月30日"_s,
        u"平成元年1月7日"_s,
        u"昭和64年1月8日"_s,
        u"S64.12.31"_s,
        u"大正15年12月25日"_s,
        u"明治45年7月30日"_s,
        u"明治5年12月2日"_s,
        u"明治100年1月1日"_s,
        // of no calendar
        u"令和7年2月30日"_s,
        u"2025/2/29"_s,
        u"2025-13-01"_s,
        u"2025-00-10"_s,
        u"2025-04-31"_s,
        u"20250431"_s,
        u"5070230"_s,
        u"令和7年4月0日"_s,
        u"0000-01-01"_s,
        // of no form
        u""_s,
        u"　"_s,
        u"未定"_s,
        u"令和7年"_s,
        u"令和7年4月"_s,
        u"4月7日"_s,
        u"7/4/25"_s,
        u"25/4/7"_s,
        u"07/04/2025"_s,
        u"2025/4-7"_s,
        u"2025年4.7"_s,
        u"070407"_s,
        u"45754"_s,
        u"6070407"_s,
        u"0070407"_s,
        u"202504071"_s,
        u"令和7年4月7日頃"_s,
        u"約2025/4/7"_s,
        u"R7.4.7〜R8.3.31"_s,
        u"X7.4.7"_s,
        u"R7.4"_s,
        u"R7.4.7.1"_s,
        u"2025/4/7 25:00"_s,
        u"2025-04-07T"_s,
        u"2025-04-07T09:60"_s,
        u"2025-04-07T09:00+"_s,
        u"2025-04-07T09:00:00+99:00"_s,
        u"2025-04-07T09:00:00."_s,
        u"R7.4.7R8.3.31"_s,
    };
    for (const QString& text : texts) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestWareki::datesThatDoNotExistAreRefused()
{
    QFETCH(QString, text);

    const Result<ParsedDate> parsed = parseDate(text);

    QVERIFY2(!parsed, parsed ? qPrintable(parsed->date.toString(Qt::ISODate)) : "");
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(parsed.error().message.contains(text), qPrintable(parsed.error().message));
}

void TestWareki::everyDayIsReadBackAsWritten()
{
    for (QDate date(1873, 1, 1); date < QDate(2040, 1, 1); date = date.addDays(1)) {
        for (const DateStyle style : {DateStyle::Iso, DateStyle::Wareki, DateStyle::WarekiShort}) {
            const QString text = formatDate(date, style);
            const Result<ParsedDate> parsed = parseDate(text);
            QVERIFY2(parsed && parsed->date == date && parsed->warning.isEmpty(), qPrintable(text));
        }
    }
}

void TestWareki::everyDayAgreesWithTheCalendarOfIcu()
{
    struct Close
    {
        void operator()(UCalendar* calendar) const { ucal_close(calendar); }
    };

    constexpr int kMeiji = 232; // ICU numbers the eras from 大化 on
    static const QStringList eras = {u"明治"_s, u"大正"_s, u"昭和"_s, u"平成"_s, u"令和"_s};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCalendar, Close> calendar(
        ucal_open(u"UTC", -1, "ja_JP@calendar=japanese", UCAL_DEFAULT, &status));
    QVERIFY(U_SUCCESS(status));

    for (QDate date(1873, 1, 1); date < QDate(2040, 1, 1); date = date.addDays(1)) {
        ucal_setMillis(calendar.get(),
                       static_cast<UDate>(date.startOfDay(Qt::UTC).toMSecsSinceEpoch()),
                       &status);
        const int era = ucal_get(calendar.get(), UCAL_ERA, &status) - kMeiji;
        const int year = ucal_get(calendar.get(), UCAL_EXTENDED_YEAR, &status);
        const int eraYear = ucal_get(calendar.get(), UCAL_YEAR, &status);
        QVERIFY(U_SUCCESS(status));
        QCOMPARE(year, date.year());
        const QString begin =
            eras.value(era) + (eraYear == 1 ? u"元"_s : QString::number(eraYear)) + u'年';
        QVERIFY2(formatDate(date, DateStyle::Wareki).startsWith(begin), qPrintable(begin));
    }
}

DAICHO_TEST(TestWareki)

} // namespace daicho

#include "tst_wareki.moc"
