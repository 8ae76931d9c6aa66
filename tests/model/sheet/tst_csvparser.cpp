// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/csvparser.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

/// Records as "1:a|b"; an error as "!" and its message. Fed in pieces of `step` bytes.
QStringList parsed(const QByteArray& bytes, size_t step, char separator = ',', size_t limit = 1000)
{
    QStringList lines;
    const RecordVisitor visit = [&](const CsvRecord& record) {
        QStringList fields;
        for (int i = 0; i < record.size(); ++i) {
            const std::string_view field = record.field(i);
            fields.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        }
        lines.append(u"%1:%2"_s.arg(record.number()).arg(fields.join(u'|')));
        return true;
    };
    CsvParser parser(separator, limit);
    const std::string_view all(bytes.constData(), size_t(bytes.size()));
    Result<bool> outcome = true;
    for (size_t place = 0; outcome && place < all.size(); place += step) {
        outcome = parser.feed(all.substr(place, step), visit);
    }
    if (outcome) {
        outcome = parser.finish(visit);
    }
    if (!outcome) {
        lines.append(u"!"_s + outcome.error().message);
    }
    return lines;
}

} // namespace

class TestCsvParser : public QObject
{
    Q_OBJECT

private slots:
    void recordsAreCutAsExcelCutsThem_data();
    void recordsAreCutAsExcelCutsThem();
    void anUnclosedQuoteIsNamedWhereItOpens();
    void aNulByteIsNamedByItsRow();
    void anEndlessFieldIsRefused();
    void theVisitorMayStop();
    void separatorsAreDetected_data();
    void separatorsAreDetected();
};

void TestCsvParser::recordsAreCutAsExcelCutsThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("LF") << "a,b\nc\n"_ba << QStringList{u"1:a|b"_s, u"2:c"_s};
    QTest::newRow("CRLF") << "a,b\r\nc\r\n"_ba << QStringList{u"1:a|b"_s, u"2:c"_s};
    QTest::newRow("CR") << "a,b\rc\r"_ba << QStringList{u"1:a|b"_s, u"2:c"_s};
    QTest::newRow("no end") << "a\nb"_ba << QStringList{u"1:a"_s, u"2:b"_s};
    QTest::newRow("blank lines count")
        << "a\n\n\nb"_ba << QStringList{u"1:a"_s, u"2:"_s, u"3:"_s, u"4:b"_s};
    QTest::newRow("empty fields") << ",a,\n"_ba << QStringList{u"1:|a|"_s};
    QTest::newRow("quotes") << "\"a,b\",\"c\"\"d\",\"\"\n"_ba << QStringList{u"1:a,b|c\"d|"_s};
    QTest::newRow("line break") << "\"a\nb\r\nc\",d\ne"_ba
                                << QStringList{u"1:a\nb\r\nc|d"_s, u"2:e"_s};
    QTest::newRow("quote inside") << "a\"b,c\n"_ba << QStringList{u"1:a\"b|c"_s};
    QTest::newRow("rest behind a quote") << "\"a\"b,c\n"_ba << QStringList{u"1:ab|c"_s};
    QTest::newRow("quoted end") << "\"a\""_ba << QStringList{u"1:a"_s};
    QTest::newRow("only quotes") << "\"\"\"\""_ba << QStringList{u"1:\""_s};
    QTest::newRow("Ctrl+Z") << "a\r\n\x1A"_ba << QStringList{u"1:a"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void TestCsvParser::recordsAreCutAsExcelCutsThem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, records);

    for (const size_t step : {size_t(1), size_t(3), size_t(1000)}) {
        QCOMPARE(parsed(bytes, step), records);
    }
}

void TestCsvParser::anUnclosedQuoteIsNamedWhereItOpens()
{
    const QStringList lines = parsed("\"a\nb\",c\nd,\"e\nf\n"_ba, 1000);

    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().contains(u"row 2 (line 3 of the file)"));
}

void TestCsvParser::aNulByteIsNamedByItsRow()
{
    for (const char* field : {"a", "\"a"}) {
        const QStringList lines = parsed(QByteArray("x\n") + field + QByteArray("\0b\n", 3), 1000);

        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().contains(u"Row 2 (line 2 of the file)"));
        QVERIFY(lines.last().contains(u"NUL"));
    }
}

void TestCsvParser::anEndlessFieldIsRefused()
{
    const QByteArray many(100'000, 'x');

    QVERIFY(parsed("a\n" + many, 100).last().startsWith(u"!The text at row 2"));
    QVERIFY(parsed("a\n\"" + many, 100).last().startsWith(u"!In row 2"));
}

void TestCsvParser::theVisitorMayStop()
{
    int seen = 0;
    CsvParser parser(',', 1000);
    const Result<bool> fed = parser.feed("a\nb\nc\n", [&](const CsvRecord&) { return ++seen < 2; });

    QVERIFY_OK(fed);
    QVERIFY(!*fed);
    QCOMPARE(seen, 2);
}

void TestCsvParser::separatorsAreDetected_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << "a,b\nc,d\n"_ba << ',';
    QTest::newRow("semicolon") << "a;b\n1,5;2,5\n3,5;4\n"_ba << ';';
    QTest::newRow("tab") << "a\tb\nc, d\te\n"_ba << '\t';
    QTest::newRow("quoted ones do not count") << "\"a;b;c\",d\n\"e;f;g\",h\n"_ba << ',';
    QTest::newRow("none") << "a\nb\n"_ba << ',';
    QTest::newRow("nothing") << QByteArray() << ',';
    QTest::newRow("one line without end") << "a;b"_ba << ';';
}

void TestCsvParser::separatorsAreDetected()
{
    QFETCH(QByteArray, sample);
    QFETCH(char, separator);

    QCOMPARE(detectSeparator({sample.constData(), size_t(sample.size())}), separator);
}

DAICHO_TEST(TestCsvParser)
#include "tst_csvparser.moc"
