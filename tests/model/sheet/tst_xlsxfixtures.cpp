// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/sheet/cellreference.h"
#include "tests/model/sheet/sheetsupport.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

/// "台帳 B2" to "=Number 24690".
using Table = QMap<QString, QString>;

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
}

/// What make_fixtures.py put into each workbook.
Table expectedTable()
{
    Table table;
    QFile file(fixturePath(u"table.tsv"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return table;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList fields = line.split(u'\t');
        table[fields[0] + u' ' + fields[1]] =
            (fields[3] == u"formula" ? u"="_s : QString()) + fields[2] + u' ' + fields[4];
    }
    return table;
}

Table readTable(const QString& path)
{
    Table table;
    const auto source = openTable(path);
    if (!source) {
        return {{u"error"_s, source.error().message}};
    }
    for (int sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
        for (const QString& line : cellLines(**source, sheet)) {
            table[(*source)->sheets()[sheet].name + u' ' + line.section(u' ', 0, 0)] =
                escaped(line.section(u' ', 1));
        }
    }
    return table;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// One table as four writers wrote it.
class TestXlsxFixtures : public QObject
{
    Q_OBJECT

private slots:
    void everyCellIsReadFromEveryWriter_data();
    void everyCellIsReadFromEveryWriter();
    void layoutIsReadFromEveryWriter_data();
    void layoutIsReadFromEveryWriter();
    void commentsAndPropertiesAreRead();
    void readingsStandBesideTheText();
    void damageIsAnErrorAndNothingElse_data();
    void damageIsAnErrorAndNothingElse();
};

void TestXlsxFixtures::everyCellIsReadFromEveryWriter_data()
{
    QTest::addColumn<Table>("differences");
    // What a writer can't store or stores otherwise.
    const Table uncalculated = {{u"台帳 C5"_s, u"=Empty "_s},
                                {u"台帳 H4"_s, u"=Empty "_s},
                                {u"台帳 I2"_s, u"=Empty "_s},
                                {u"台帳 I3"_s, u"=Empty "_s},
                                {u"台帳 J2"_s, u"=Empty "_s},
                                {u"台帳 J3"_s, u"=Empty "_s}};
    Table before1904 = uncalculated;
    before1904[u"台帳 E4"_s] = u"Number -1460"_s;
    const Table booleanAsText = {{u"台帳 H4"_s, u"=Text TRUE"_s}};
    const Table booleanAsFormula = {{u"台帳 H2"_s, u"=Boolean TRUE"_s},
                                    {u"台帳 H3"_s, u"=Boolean FALSE"_s}};
    QTest::newRow("openpyxl.xlsx") << uncalculated;
    QTest::newRow("openpyxl_1904.xlsx") << before1904;
    QTest::newRow("xlsxwriter.xlsx") << booleanAsText;
    QTest::newRow("xlsxwriter_constant.xlsx") << booleanAsText;
    QTest::newRow("libreoffice.xlsx") << booleanAsFormula;
}

void TestXlsxFixtures::everyCellIsReadFromEveryWriter()
{
    QFETCH(Table, differences);
    Table expected = expectedTable();
    QCOMPARE(expected.size(), 53);
    expected.insert(differences);

    const Table read = readTable(fixturePath(QString::fromLatin1(QTest::currentDataTag())));

    for (const QString& cell : expected.keys()) {
        QVERIFY2(read.value(cell) == expected[cell],
                 qPrintable(cell + u": "_s + read.value(cell) + u" is not "_s + expected[cell]));
    }
    QCOMPARE(read.size(), expected.size());
}

void TestXlsxFixtures::layoutIsReadFromEveryWriter_data()
{
    QTest::addColumn<bool>("isMerged");
    QTest::addColumn<SheetVisibility>("deepest");
    QTest::newRow("openpyxl.xlsx") << true << SheetVisibility::VeryHidden;
    QTest::newRow("xlsxwriter.xlsx") << true << SheetVisibility::Hidden;
    QTest::newRow("xlsxwriter_constant.xlsx") << false << SheetVisibility::Hidden;
    QTest::newRow("libreoffice.xlsx") << true << SheetVisibility::Hidden;
}

void TestXlsxFixtures::layoutIsReadFromEveryWriter()
{
    QFETCH(bool, isMerged);
    QFETCH(SheetVisibility, deepest);
    const auto source = openTable(fixturePath(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY_OK(source);
    NoProgress progress;
    const Result<SheetLayout> layout = (*source)->layout(0, progress);
    QVERIFY_OK(layout);
    QList<int> hiddenRows;
    QVERIFY_OK((*source)->readRows(
        0,
        [&](const SheetRow& row) {
            if (row.hidden) {
                hiddenRows.append(row.number);
            }
            return true;
        },
        progress));

    QCOMPARE((*source)->sheets(),
             (QList<SheetInfo>{
                 {u"台帳"_s}, {u"隠し"_s, SheetVisibility::Hidden}, {u"深く隠し"_s, deepest}}));
    const QList<CellRange> merged = {{5, 0, 5, 1}};
    QCOMPARE(layout->merges, isMerged ? merged : QList<CellRange>());
    QVERIFY(layout->isColumnHidden(3));
    QVERIFY(!layout->isColumnHidden(2));
    QCOMPARE(layout->hiddenRows, 1);
    QCOMPARE(hiddenRows, QList<int>{4});
    QCOMPARE(layout->filter, (CellRange{1, 0, 6, 10}));
    QCOMPARE(layout->lastRow, 6);
    QCOMPARE(layout->lastColumn, 10);
    // Read once more by readRows, from the same pass.
    QCOMPARE((*source)->layout(0, progress)->merges, layout->merges);
}

void TestXlsxFixtures::commentsAndPropertiesAreRead()
{
    const auto source = openTable(fixturePath(u"openpyxl.xlsx"_s));
    QVERIFY_OK(source);
    const Result<QList<SheetComment>> comments = (*source)->comments(0);
    const Result<QList<SheetComment>> none = (*source)->comments(1);
    const Result<DocumentProperties> properties = (*source)->properties();

    QVERIFY_OK(comments);
    QCOMPARE(*comments, (QList<SheetComment>{{2, 1, u"情報政策課"_s, u"住民課に確認"_s}}));
    QVERIFY_OK(none);
    QVERIFY(none->isEmpty());
    QVERIFY_OK(properties);
    QCOMPARE(properties->title, u"情報資産台帳"_s);
    QCOMPARE(properties->author, u"情報政策課長"_s);
    QCOMPARE(properties->created, QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
}

void TestXlsxFixtures::readingsStandBesideTheText()
{
    const auto source = openTable(fixturePath(u"phonetic.xlsx"_s));
    QVERIFY_OK(source);
    NoProgress progress;
    QStringList pairs;
    QVERIFY_OK((*source)->readRows(
        0,
        [&](const SheetRow& row) {
            for (const Cell& cell : row.cells) {
                pairs.append(cell.text + u'/' + cell.reading);
            }
            return true;
        },
        progress));

    QCOMPARE(pairs,
             (QStringList{u"情報システム課/ジョウホウシステムカ"_s,
                          u"太い文字/フトいモジ"_s,
                          u"読みなし/"_s,
                          u"𠮷田/ヨシダ"_s,
                          u"直接/チョクセツ"_s}));
}

void TestXlsxFixtures::damageIsAnErrorAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("whole");
    for (const char* name : {"openpyxl.xlsx", "xlsxwriter_constant.xlsx", "phonetic.xlsx"}) {
        QTest::newRow(name) << contentOf(fixturePath(QString::fromLatin1(name)));
    }
}

void TestXlsxFixtures::damageIsAnErrorAndNothingElse()
{
    QFETCH(QByteArray, whole);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.xlsx"_s);
    QRandomGenerator random(7);
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = whole;
        if (round % 3 == 0) {
            bytes.truncate(random.bounded(int(bytes.size())));
        }
        for (int flips = round % 8; flips > 0 && !bytes.isEmpty(); --flips) {
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        }
        QVERIFY(writeFile(path, bytes));

        const auto source = openTable(path);
        if (source) {
            for (int sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
                cellLines(**source, sheet);
                (void)(*source)->comments(sheet).has_value();
            }
            (void)(*source)->properties().has_value();
        } else {
            QCOMPARE(source.error().kind, ErrorKind::Unreadable);
        }
    }
}

DAICHO_TEST(TestXlsxFixtures)
#include "tst_xlsxfixtures.moc"
