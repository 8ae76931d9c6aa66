// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/sheet/readbudget.h"
#include "model/sheet/workbookwriter.h"
#include "model/sheet/zippackage.h"
#include "tests/model/sheet/sheetsupport.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

SheetSpec assetSheet()
{
    SheetSpec spec;
    spec.name = u"台帳"_s;
    spec.columns = {{u"番号"_s}, {u"名称"_s}, {u"件数"_s}, {u"登録日"_s}};
    spec.columns[2].kind = ColumnKind::Integer;
    spec.columns[3].kind = ColumnKind::Date;
    return spec;
}

QString partOf(const QString& path, const QString& part)
{
    BudgetMeter meter({});
    const Result<ZipPackage> package = ZipPackage::open(path, meter);
    const Result<QByteArray> bytes = package ? package->head(part, 1 << 20) : failure(package);
    return bytes ? QString::fromUtf8(*bytes) : bytes.error().message;
}

} // namespace

class TestWorkbookWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void valuesComeBackAsTheyWere();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void textThatIsTooLongNamesItsCell();
    void datesOutsideTheCalendarStayText();
    void theSheetIsReadyForPaper();
    void aWideTablePrintsOnSeveralPages();
    void choicesBecomeDropDownLists();
    void stylesColourCells();
    void longTablesGoOnInTheNextSheet();
    void propertiesAreThoseGiven();
    void theSameInputGivesTheSameBytes();
    void anUnfinishedFileLeavesNothing();
    void aMissingFolderIsAnError();

private:
    std::unique_ptr<WorkbookWriter> create(const WorkbookOptions& options = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWorkbookWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"台帳.xlsx"_s);
}

std::unique_ptr<WorkbookWriter> TestWorkbookWriter::create(const WorkbookOptions& options) const
{
    auto writer = WorkbookWriter::create(m_path, options);
    return writer ? std::move(*writer) : nullptr;
}

void TestWorkbookWriter::valuesComeBackAsTheyWere()
{
    const auto writer = create();
    QVERIFY(writer);
    SheetSpec spec = assetSheet();
    spec.titles = {u"情報資産台帳"_s};

    QVERIFY_OK(writer->beginSheet(spec));
    QVERIFY_OK(writer->beginRow());
    QVERIFY_OK(writer->text(0, u"007"_s));
    QVERIFY_OK(writer->text(1, QByteArrayView("住基")));
    QVERIFY_OK(writer->number(2, 12345));
    QVERIFY_OK(writer->date(3, QDate(2026, 4, 1)));
    QVERIFY_OK(writer->beginRow());
    QVERIFY_OK(writer->text(1, QString()));
    QVERIFY_OK(writer->date(3, QDate()));
    QVERIFY_OK(writer->number(2, 0.1));
    QVERIFY_OK(writer->finish());

    QCOMPARE(fileLines(m_path),
             (QStringList{u"A1 Text 情報資産台帳"_s,
                          u"A2 Text 番号"_s,
                          u"B2 Text 名称"_s,
                          u"C2 Text 件数"_s,
                          u"D2 Text 登録日"_s,
                          u"A3 Text 007"_s,
                          u"B3 Text 住基"_s,
                          u"C3 Number 12345"_s,
                          u"D3 Date 2026-04-01"_s,
                          u"C4 Number 0.1"_s}));
}

void TestWorkbookWriter::textsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("formula") << u"=1+1"_s;
    QTest::newRow("other signs") << u"@+-'x"_s;
    QTest::newRow("line breaks") << u"一\n二\r\n三\r"_s;
    QTest::newRow("tab and blanks") << u" \ta　 "_s;
    QTest::newRow("full-width blanks") << u"　字下げ　"_s;
    QTest::newRow("escape") << u"_x000D_ _x0041_"_s;
    QTest::newRow("control characters") << u"a\u0001\u001Fb\u007F"_s;
    QTest::newRow("no characters") << u"\uFFFE\uFFFF"_s;
    QTest::newRow("NUL") << QString(u"a\0b"_s);
    QTest::newRow("markup") << u"<a href=\"x\">&amp;'</a>"_s;
    QTest::newRow("planes") << u"𠮷😀葛\U000E0100"_s;
    QTest::newRow("number") << u"1-2"_s;
    QTest::newRow("address") << u"https://example.jp/?a=b"_s;
    QTest::newRow("longest") << QString(32767, u'台');
    QTest::newRow("longest in pairs") << u"𠮷"_s.repeated(16383);
}

void TestWorkbookWriter::textsComeBackAsTheyWere()
{
    QFETCH(QString, text);
    const auto writer = create();
    QVERIFY(writer);

    QVERIFY_OK(writer->beginSheet(assetSheet()));
    QVERIFY_OK(writer->beginRow());
    QVERIFY_OK(writer->text(1, text));
    QVERIFY_OK(writer->finish());

    QCOMPARE(fileLines(m_path).value(4), QString(u"B2 Text "_s + text));
}

void TestWorkbookWriter::textThatIsTooLongNamesItsCell()
{
    const auto writer = create();
    QVERIFY(writer);
    QVERIFY_OK(writer->beginSheet(assetSheet()));
    QVERIFY_OK(writer->beginRow());

    for (const QString& text : {QString(32768, u'x'), u"𠮷"_s.repeated(16384)}) {
        const Result<void> written = writer->text(1, text);

        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(written.error().where, u"B2"_s);
        QVERIFY(written.error().message.contains(u"32,767"));
    }
    QVERIFY(!writer->number(2, qInf()));
    QVERIFY(!writer->text(20000, u"x"_s));
}

void TestWorkbookWriter::datesOutsideTheCalendarStayText()
{
    const auto writer = create();
    QVERIFY(writer);
    QVERIFY_OK(writer->beginSheet(assetSheet()));
    for (const QDate date : {QDate(1868, 10, 23),
                             QDate(1899, 12, 31),
                             QDate(1900, 1, 1),
                             QDate(1900, 2, 28),
                             QDate(1900, 3, 1),
                             QDate(9999, 12, 31)}) {
        QVERIFY_OK(writer->beginRow());
        QVERIFY_OK(writer->date(3, date));
    }
    QVERIFY_OK(writer->finish());

    QCOMPARE(fileLines(m_path).mid(4),
             (QStringList{u"D2 Text 1868-10-23"_s,
                          u"D3 Text 1899-12-31"_s,
                          u"D4 Date 1900-01-01"_s,
                          u"D5 Date 1900-02-28"_s,
                          u"D6 Date 1900-03-01"_s,
                          u"D7 Date 9999-12-31"_s}));
}

void TestWorkbookWriter::theSheetIsReadyForPaper()
{
    WorkbookOptions options;
    options.pageHeader = u"R&D 内部用"_s;
    const auto writer = create(options);
    QVERIFY(writer);
    SheetSpec spec = assetSheet();
    spec.name = u"a/b"_s;
    spec.columns[0].hidden = true;
    QVERIFY_OK(writer->beginSheet(spec));
    QVERIFY_OK(writer->beginRow());
    QVERIFY_OK(writer->text(0, u"x"_s));
    QVERIFY_OK(writer->finish());

    const QString sheet = partOf(m_path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"<pane ySplit=\"1\" topLeftCell=\"A2\""));
    QVERIFY(sheet.contains(u"paperSize=\"9\""));
    QVERIFY(sheet.contains(u"orientation=\"landscape\""));
    QVERIFY(sheet.contains(u"fitToHeight=\"0\""));
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:D2\"/>"));
    QVERIFY(sheet.contains(u"<oddHeader>&amp;LR&amp;&amp;D 内部用</oddHeader>"));
    QVERIFY(sheet.contains(u"<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>"));
    QVERIFY(!sheet.contains(u"printOptions"));
    const QString book = partOf(m_path, u"xl/workbook.xml"_s);
    QVERIFY(book.contains(u"<sheet name=\"a_b\""));
    QVERIFY(book.contains(u"'a_b'!$1:$1") || book.contains(u"a_b!$1:$1"));
    QVERIFY(partOf(m_path, u"xl/styles.xml"_s).contains(u"FFE8EAF6"));
    const auto source = openTable(m_path);
    QVERIFY_OK(source);
    NoProgress progress;
    QCOMPARE((*source)->layout(0, progress)->hiddenColumns, (QList<ColumnSpan>{{0, 0}}));
}

void TestWorkbookWriter::aWideTablePrintsOnSeveralPages()
{
    const auto writer = create();
    QVERIFY(writer);
    SheetSpec spec;
    spec.name = u"wide"_s;
    spec.frozenColumns = 2;
    for (int i = 0; i < 20; ++i) {
        spec.columns.append({.title = QString::number(i),
                             .kind = i == 3 ? ColumnKind::Amount : ColumnKind::Text,
                             .width = 30});
    }
    QVERIFY_OK(writer->beginSheet(spec));
    QVERIFY_OK(writer->beginRow());
    QVERIFY_OK(writer->number(3, 1'200'000));
    QVERIFY_OK(writer->finish());

    const QString sheet = partOf(m_path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"fitToWidth=\"3\" fitToHeight=\"0\""));
    QVERIFY(sheet.contains(u"<pane xSplit=\"2\" ySplit=\"1\" topLeftCell=\"C2\""));
    QVERIFY(partOf(m_path, u"xl/workbook.xml"_s).contains(u"wide!$A:$B,wide!$1:$1"));
    QVERIFY(partOf(m_path, u"xl/styles.xml"_s).contains(u"#,##0"));
}

void TestWorkbookWriter::choicesBecomeDropDownLists()
{
    const auto writer = create();
    QVERIFY(writer);
    SheetSpec spec = assetSheet();
    spec.columns[0].choices = {u"3A"_s, u"3B"_s, u"_x0041_"_s};
    spec.columns[1].choices = {u"有"_s};
    spec.columns[3].choices = spec.columns[0].choices;
    spec.rowsForEntry = 10;
    QVERIFY_OK(writer->beginSheet(spec));
    QVERIFY_OK(writer->beginRow());
    QVERIFY_OK(writer->finish());

    const QString sheet = partOf(m_path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"sqref=\"A2:A12\"><formula1>lists!$A$1:$A$3</formula1>"));
    QVERIFY(sheet.contains(u"sqref=\"B2:B12\"><formula1>lists!$B$1:$B$1</formula1>"));
    QVERIFY(sheet.contains(u"sqref=\"D2:D12\"><formula1>lists!$A$1:$A$3</formula1>"));
    const auto source = openTable(m_path);
    QVERIFY_OK(source);
    QCOMPARE((*source)->sheets(),
             (QList<SheetInfo>{{u"台帳"_s}, {u"lists"_s, SheetVisibility::Hidden}}));
    QCOMPARE(
        cellLines(**source, 1),
        (QStringList{u"A1 Text 3A"_s, u"B1 Text 有"_s, u"A2 Text 3B"_s, u"A3 Text _x0041_"_s}));
}

void TestWorkbookWriter::stylesColourCells()
{
    WorkbookOptions options;
    options.styles = {{0xB71C1C, 0xFFFFFF, true}};
    const auto writer = create(options);
    QVERIFY(writer);
    QVERIFY_OK(writer->beginSheet(assetSheet()));
    QVERIFY_OK(writer->beginRow());
    QVERIFY_OK(writer->text(1, u"高"_s, 0));
    QVERIFY_OK(writer->text(0, QByteArrayView(), 0));
    QVERIFY_OK(writer->finish());

    const QString styles = partOf(m_path, u"xl/styles.xml"_s);
    QVERIFY(styles.contains(u"FFB71C1C"));
    QVERIFY(styles.contains(u"yyyy-mm-dd"));
    QCOMPARE(fileLines(m_path).value(4), u"B2 Text 高"_s);
}

void TestWorkbookWriter::longTablesGoOnInTheNextSheet()
{
    WorkbookOptions options;
    options.rowsPerSheet = 3;
    const auto writer = create(options);
    QVERIFY(writer);
    QVERIFY_OK(writer->beginSheet(assetSheet()));
    for (int i = 0; i < 7; ++i) {
        QVERIFY_OK(writer->beginRow());
        QVERIFY_OK(writer->number(2, i));
    }
    QVERIFY_OK(writer->finish());

    const auto source = openTable(m_path);
    QVERIFY_OK(source);
    QCOMPARE((*source)->sheets(),
             (QList<SheetInfo>{{u"台帳"_s}, {u"台帳 (2)"_s}, {u"台帳 (3)"_s}}));
    QCOMPARE(cellLines(**source, 0).mid(4).size(), 3);
    QCOMPARE(cellLines(**source, 1).first(), u"A1 Text 番号"_s);
    QCOMPARE(cellLines(**source, 2).last(), u"C2 Number 6"_s);
}

void TestWorkbookWriter::propertiesAreThoseGiven()
{
    WorkbookOptions options;
    options.properties = {u"台帳"_s,
                          u"情報資産"_s,
                          u"情報政策課長"_s,
                          u"みほん市"_s,
                          QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC)};
    const auto writer = create(options);
    QVERIFY(writer);
    QVERIFY_OK(writer->beginSheet(assetSheet()));
    QVERIFY_OK(writer->finish());
    const auto source = openTable(m_path);
    QVERIFY_OK(source);

    const Result<DocumentProperties> read = (*source)->properties();

    QVERIFY_OK(read);
    QCOMPARE(read->title, options.properties.title);
    QCOMPARE(read->subject, options.properties.subject);
    QCOMPARE(read->author, options.properties.author);
    QCOMPARE(read->company, options.properties.company);
    QCOMPARE(read->created, options.properties.created);
}

void TestWorkbookWriter::theSameInputGivesTheSameBytes()
{
    WorkbookOptions options;
    options.properties.created = QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC);
    QByteArray first;
    for (int round = 0; round < 2; ++round) {
        const auto writer = create(options);
        QVERIFY(writer);
        QVERIFY_OK(writer->beginSheet(assetSheet()));
        QVERIFY_OK(writer->beginRow());
        QVERIFY_OK(writer->text(0, u"a"_s));
        QVERIFY_OK(writer->finish());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(first.isEmpty() || first == bytes);
        first = bytes;
    }
}

void TestWorkbookWriter::anUnfinishedFileLeavesNothing()
{
    QVERIFY(writeFile(m_path, "before"));
    {
        const auto writer = create();
        QVERIFY(writer);
        QVERIFY_OK(writer->beginSheet(assetSheet()));
        QVERIFY_OK(writer->beginRow());
        QVERIFY_OK(writer->text(0, u"a"_s));
    }

    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestWorkbookWriter::aMissingFolderIsAnError()
{
    const auto writer = WorkbookWriter::create(m_folder->filePath(u"nowhere/a.xlsx"_s), {});

    QVERIFY(!writer);
    QCOMPARE(writer.error().kind, ErrorKind::Io);
}

DAICHO_TEST(TestWorkbookWriter)
#include "tst_workbookwriter.moc"
