// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/sheet/opentable.h"
#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

/// Files that others made (../shared/data), by the records that they are known to hold.
class TestSharedTables : public QObject
{
    Q_OBJECT

private:
    static QString root() { return QStringLiteral(DAICHO_TEST_ROOT "/../shared/data"); }

    /// The one file of the group whose name ends so.
    static QString fileNamed(const QString& group, const QString& ending)
    {
        const QFileInfoList files = QDir(root() + u'/' + group).entryInfoList(QDir::Files);
        const auto found = std::ranges::find_if(
            files, [&](const QFileInfo& file) { return file.fileName().endsWith(ending); });
        return found == files.end() ? QString() : found->filePath();
    }

private slots:
    void findsTheRecords_data();
    void findsTheRecords();
    void importsOrRefuses_data();
    void importsOrRefuses();
    void saysSomethingOfEveryFile();
};

void TestSharedTables::findsTheRecords_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("header");
    QTest::addColumn<int>("records");

    const auto add =
        [](const char* group, const char* file, const char* sheet, int header, int records) {
            QTest::addRow("%s %s", file, sheet)
                << QString::fromUtf8(group) << QString::fromUtf8(file) << QString::fromUtf8(sheet)
                << header << records;
        };
    add("registers", "Asset_Inventory.xlsx", "Asset Inventory", 2, 10);
    add("registers", "システム機能一覧_サンプル.xlsx", "1", 8, 15);
    add("registers", "メール一覧_サンプル.xlsx", "1", 7, 5);
    add("risks", "品質確保に係る調査票テンプレート例.xlsx", "データの品質確保に係る調査票", 10, 76);
    add("risks", "Risk_Register.xlsx", "Sheet1", 1, 10);
    add("templates",
        "標準の活用に係る調査票テンプレート例.xlsx",
        "データ標準の活用に係る調査票",
        7,
        12);
    add("templates", "データ品質評価ツール.xlsx", "評価シート", 6, 81);
    add("templates", "(サブシステム名).xlsx", "1", 7, 0);
    add("opendata", "住所.csv", "", 1, 25);
    add("opendata", "施設.csv", "", 1, 33);
    add("opendata", "法人.csv", "", 1, 26);
    add("opendata", "000490028_5.csv", "", 1, 54);
    add("opendata", "000490029_19.csv", "", 1, 54);
    add("opendata", "summary_by_types.csv", "", 1, 4);
    add("opendata", "テーブル一覧_サンプル.xlsx", "1", 8, 3);
    add("opendata", "リクエスト一覧_サンプル.xlsx", "1", 7, 22);
    add("opendata", "KEN_ALL.CSV", "", 0, 0);
}

void TestSharedTables::findsTheRecords()
{
    QFETCH(QString, group);
    QFETCH(QString, file);
    QFETCH(QString, sheet);
    const QString path = fileNamed(group, file);
    if (path.isEmpty()) {
        QSKIP("The shared data is not here.");
    }
    NoProgress progress;
    const auto source = openTable(path);
    QVERIFY_OK(source);

    const Result<TableAnalysis> found = analyseTable(**source, {}, testContext(), progress);

    QVERIFY_OK(found);
    const SheetAnalysis& best = found->sheets[std::max(found->best, 0)];
    if (!sheet.isEmpty()) {
        QCOMPARE(best.name, sheet);
    }
    QTEST(best.headerRow, "header");
    QTEST(best.rows, "records");
}

void TestSharedTables::importsOrRefuses_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("rejected");

    QTest::newRow("inventory") << u"registers"_s << u"Asset_Inventory.xlsx"_s << 10 << 0;
    QTest::newRow("functions") << u"registers"_s << u"システム機能一覧_サンプル.xlsx"_s << 15 << 0;
    QTest::newRow("mails") << u"registers"_s << u"メール一覧_サンプル.xlsx"_s << 5 << 0;
    QTest::newRow("facilities") << u"opendata"_s << u"施設.csv"_s << 33 << 0;
    // The row of the whole country names no city.
    QTest::newRow("cities") << u"opendata"_s << u"000490028_5.csv"_s << 53 << 1;
    QTest::newRow("post codes") << u"opendata"_s << u"KEN_ALL.CSV"_s << -1 << -1;
    QTest::newRow("survey") << u"risks"_s << u"品質確保に係る調査票テンプレート例.xlsx"_s << -1
                            << -1;
}

void TestSharedTables::importsOrRefuses()
{
    QFETCH(QString, group);
    QFETCH(QString, file);
    QFETCH(int, good);
    const QString path = fileNamed(group, file);
    if (path.isEmpty()) {
        QSKIP("The shared data is not here.");
    }
    const auto source = openTable(path);
    QVERIFY_OK(source);

    const Result<Drafts> drafts = readDrafts(**source);

    if (good < 0) {
        QVERIFY(!drafts);
        QVERIFY(!drafts.error().message.isEmpty());
        return;
    }
    QVERIFY_OK(drafts);
    QTEST(drafts->rejected(), "rejected");
    QCOMPARE(static_cast<int>(drafts->rows.size()) - drafts->rejected(), good);
}

void TestSharedTables::saysSomethingOfEveryFile()
{
    const QFileInfoList files = QDir(root() + u"/torture"_s).entryInfoList(QDir::Files);
    if (files.isEmpty()) {
        QSKIP("The shared data is not here.");
    }
    NoProgress progress;
    for (const QFileInfo& file : files) {
        const auto source = openTable(file.filePath());
        if (!source) {
            QVERIFY(!source.error().message.isEmpty());
            continue;
        }
        const Result<TableAnalysis> found = analyseTable(**source, {}, testContext(), progress);
        QVERIFY2(found || !found.error().message.isEmpty(), qPrintable(file.fileName()));
        const Result<Drafts> drafts = readDrafts(**source);
        QVERIFY2(drafts || !drafts.error().message.isEmpty(), qPrintable(file.fileName()));
    }
}

DAICHO_TEST(TestSharedTables)

} // namespace daicho

#include "tst_shareddata.moc"
