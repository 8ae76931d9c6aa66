// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/wareki.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace daicho {

class TestFiscalYear : public QObject
{
    Q_OBJECT

private slots:
    void datesBelongToAFiscalYear_data();
    void datesBelongToAFiscalYear();
    void yearsAreWrittenInEveryStyle();
    void formsOfAYearAreRead_data();
    void formsOfAYearAreRead();
    void whatIsNoYearIsRefused_data();
    void whatIsNoYearIsRefused();
    void everyYearIsReadBackAsWritten();
};

void TestFiscalYear::datesBelongToAFiscalYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("worded");
    const auto row = [](const char* date, int year, const QString& worded) {
        QTest::newRow(date) << year << worded;
    };
    row("2026-03-31", 2025, u"令和7年度"_s);
    row("2026-04-01", 2026, u"令和8年度"_s);
    row("2025-04-07", 2025, u"令和7年度"_s);
    row("2019-04-30", 2019, u"令和元年度"_s);
    row("2019-05-01", 2019, u"令和元年度"_s);
    row("2020-03-31", 2019, u"令和元年度"_s);
    row("1989-01-07", 1988, u"昭和63年度"_s);
    row("1989-01-08", 1988, u"昭和63年度"_s);
    row("2016-12-19", 2016, u"平成28年度"_s);
    row("2003-11-05", 2003, u"平成15年度"_s);
    row("2024-02-29", 2023, u"令和5年度"_s);
    row("1989-04-01", 1989, u"平成元年度"_s);
    row("1926-12-25", 1926, u"大正15年度"_s);
    row("1912-07-30", 1912, u"明治45年度"_s);
}

void TestFiscalYear::datesBelongToAFiscalYear()
{
    const QDate date = QDate::fromString(QString::fromLatin1(QTest::currentDataTag()), Qt::ISODate);

    QTEST(fiscalYear(date), "year");
    QTEST(formatFiscalYear(fiscalYear(date), DateStyle::Wareki), "worded");
}

void TestFiscalYear::yearsAreWrittenInEveryStyle()
{
    QCOMPARE(formatFiscalYear(2025, DateStyle::Iso), u"2025"_s);
    QCOMPARE(formatFiscalYear(2025, DateStyle::WarekiShort), u"R07"_s);
    QCOMPARE(formatFiscalYear(2019, DateStyle::WarekiShort), u"R01"_s);
    QCOMPARE(formatFiscalYear(1872, DateStyle::Wareki), u"1872"_s);
}

void TestFiscalYear::formsOfAYearAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    const auto row = [](const QString& text, int year) {
        QTest::newRow(qPrintable(text)) << text << year;
    };
    row(u"令和7年度"_s, 2025);
    row(u"令和７年度"_s, 2025);
    row(u"令和 7 年度"_s, 2025);
    row(u"R7"_s, 2025);
    row(u"r07"_s, 2025);
    row(u"㋿7年度"_s, 2025);
    row(u"2025"_s, 2025);
    row(u"２０２５年度"_s, 2025);
    row(u"2025年"_s, 2025);
    row(u"令和元年度"_s, 2019);
    row(u"R元"_s, 2019);
    row(u"平成31年度"_s, 2019);
    row(u"平成元年度"_s, 1989);
    row(u"昭和63年度"_s, 1988);
    row(u"昭和元年度"_s, 1926);
}

void TestFiscalYear::formsOfAYearAreRead()
{
    QFETCH(QString, text);

    const Result<int> year = parseFiscalYear(text);

    QVERIFY_OK(year);
    QTEST(*year, "year");
}

void TestFiscalYear::whatIsNoYearIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s,
                                u"7"_s,
                                u"25"_s,
                                u"20250"_s,
                                u"令和"_s,
                                u"令和0年度"_s,
                                u"平成32年度"_s,
                                u"昭和64年度"_s,
                                u"令和7年4月"_s,
                                u"年度"_s,
                                u"2025度"_s,
                                u"1700"_s,
                                u"次年度"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestFiscalYear::whatIsNoYearIsRefused()
{
    QFETCH(QString, text);

    const Result<int> year = parseFiscalYear(text);

    QVERIFY2(!year, year ? qPrintable(QString::number(*year)) : "");
    QCOMPARE(year.error().kind, ErrorKind::InvalidInput);
    QVERIFY(year.error().message.contains(text));
}

void TestFiscalYear::everyYearIsReadBackAsWritten()
{
    for (int year = 1873; year < 2100; ++year) {
        for (const DateStyle style : {DateStyle::Iso, DateStyle::Wareki, DateStyle::WarekiShort}) {
            const Result<int> parsed = parseFiscalYear(formatFiscalYear(year, style));
            QVERIFY_OK(parsed);
            QCOMPARE(*parsed, year);
        }
    }
}

DAICHO_TEST(TestFiscalYear)

} // namespace daicho

#include "tst_fiscalyear.moc"
