// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/transfer/exportservice.h"
#include "model/service/transfer/importfile.h"
#include "model/service/transfer/importmemoryservice.h"
#include "model/service/unitservice.h"
#include "model/sheet/opentable.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

/// What the import wizard decides: how rows match, own words, kept mappings, corrected cells, the
/// report; and the ledgers of IPA's layout.
class TestImportWizard : public QObject
{
    Q_OBJECT

private:
    static QString write(RegisterFixture& fixture, const QString& text)
    {
        const QString path = fixture.path(u"ledger.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("can't write");
        }
        file.write(text.toUtf8());
        return path;
    }

    static Result<ImportReport>
    import(RegisterFixture& fixture, const QString& text, const ImportRun& run = {})
    {
        NoProgress progress;
        return importFile(fixture.session(), write(fixture, text), run, progress);
    }

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString ipaLedger(const QStringList& rows)
    {
        return u"業務分類,情報資産名称,備考,利用者範囲,管理部署,媒体・保存先,個人情報,"
               u"要配慮個人情報,"
               "特定個人情報,評価値 機密性,評価値 完全性,評価値 可用性,重要度,保存期限,登録日,"
               "脅威の発生頻度,脆弱性,被害発生可能性,リスク値\n"_s +
               rows.join(u'\n') + u'\n';
    }

private slots:

    void matchesAsAsked_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("outcome"); // added updated rejected, name of X1

        QTest::newRow("by number") << u"number"_s << u"X1,名簿,税務課,書類"_s << u"0 1 0 名簿"_s;
        QTest::newRow("by number, without one")
            << u"number"_s << u",台帳,市民課,書類"_s << u"1 0 0 台帳"_s;
        QTest::newRow("by content, without number")
            << u"content"_s << u",台帳,市民課,書類"_s << u"0 0 0 台帳"_s;
        QTest::newRow("by content, of another name")
            << u"content"_s << u",名簿,市民課,書類"_s << u"1 0 0 台帳"_s;
        QTest::newRow("by content, the number of another")
            << u"content"_s << u"X1,名簿,市民課,書類"_s << u"0 0 1 台帳"_s;
        QTest::newRow("never") << u"never"_s << u",台帳,市民課,書類"_s << u"1 0 0 台帳"_s;
        QTest::newRow("never, a number that is taken")
            << u"never"_s << u"X1,台帳,市民課,書類"_s << u"0 0 1 台帳"_s;
    }

    void matchesAsAsked()
    {
        QFETCH(QString, by);
        QFETCH(QString, row);
        const QString header = u"資産番号,資産名,所属,媒体\n"_s;
        RegisterFixture fixture;
        fixture.create();
        QVERIFY_OK(import(fixture, header + u"X1,台帳,市民課,書類\n"_s));
        ImportRun run;
        run.options.matchBy = *matchByFromKey(by);

        const Result<ImportReport> report = import(fixture, header + row + u'\n', run);

        QVERIFY_OK(report);
        QTEST(u"%1 %2 %3 %4"_s.arg(report->added)
                  .arg(report->updated)
                  .arg(report->rejectedRows)
                  .arg(fixture.session().assets().byCode(u"X1"_s)->name),
              "outcome");
    }

    void aWordOfTheCityIsReadFromThenOn()
    {
        RegisterFixture fixture;
        fixture.create();
        ImportMemoryService memory(fixture.session());
        const QString ledger = u"資産番号,資産名,機密性\nX1,一,極秘\nX2,二,3C\n"_s;
        QCOMPARE(import(fixture, ledger)->rejectedRows, 1);

        QVERIFY_OK(memory.keepWord(u"confidentiality"_s, u"極秘"_s, u"3A"_s));

        QCOMPARE(import(fixture, ledger)->rejectedRows, 0);
        QCOMPARE(fixture.session().assets().byCode(u"X1"_s)->confidentiality, u"3A"_s);
        QCOMPARE(memory.words()->size(), 1);
        QVERIFY_OK(memory.removeWord(u"confidentiality"_s, u"極 秘"_s));
        QCOMPARE(memory.words()->size(), 0);
        QCOMPARE(import(fixture, ledger)->rejectedRows, 1);
        NoProgress progress;
        QVERIFY(fixture.session().history().verify(progress)->isEmpty());
    }

    void aWordGetsAnotherMeaningAndIsTakenBack()
    {
        RegisterFixture fixture;
        fixture.create();
        ImportMemoryService memory(fixture.session());
        QVERIFY_OK(memory.keepWord(u"confidentiality"_s, u"極秘"_s, u"3A"_s));

        QVERIFY_OK(memory.keepWord(u"confidentiality"_s, u"極秘"_s, u"3B"_s));

        QCOMPARE(memory.words()->size(), 1);
        QCOMPARE(memory.words()->first().value, u"3B"_s);
        QVERIFY_OK(fixture.session().history().undo());
        QCOMPARE(memory.words()->first().value, u"3A"_s);
    }

    void refusesWordsThatMeanNothing()
    {
        RegisterFixture fixture;
        fixture.create();
        ImportMemoryService memory(fixture.session());

        QVERIFY(!memory.keepWord(u"confidentiality"_s, u"極秘"_s, u"最高"_s));
        QVERIFY(!memory.keepWord(u"confidentiality"_s, u" "_s, u"3A"_s));
        QVERIFY(!memory.keepWord(u"secrecy"_s, u"極秘"_s, u"3A"_s));
        QVERIFY(!memory.removeWord(u"confidentiality"_s, u"極秘"_s));
        QCOMPARE(memory.words()->size(), 0);
    }

    void aMappingIsKeptForTheSameHeaders()
    {
        RegisterFixture fixture;
        fixture.create();
        const QString ledger = u"資産番号,よびな,しるし\nX1,台帳,甲\n"_s;
        ImportRun run;
        run.options.map =
            *ColumnMap::parse(R"({"columns": {"B": "name", "しるし": "manager"}})"_ba);
        run.keepMapping = true;
        QVERIFY_OK(import(fixture, ledger, run));

        const Result<ImportReport> again =
            import(fixture, u"しるし,資産番号,よびな\n乙,X2,名簿\n"_s);

        QVERIFY_OK(again);
        QCOMPARE(again->added, 1);
        QCOMPARE(fixture.session().assets().byCode(u"X2"_s)->name, u"名簿"_s);
        QCOMPARE(fixture.session().assets().byCode(u"X2"_s)->manager, u"乙"_s);
        QVERIFY(!again->warnings.isEmpty());
        // Other headers, other table.
        const Result<ImportReport> other = import(fixture, u"資産番号,よびな\nX3,名簿\n"_s);
        QVERIFY(!other || fixture.session().assets().byCode(u"X3"_s)->manager.isEmpty());
    }

    void aMappingIsNoEntryOfTheJournal()
    {
        RegisterFixture fixture;
        fixture.create();
        ImportRun run;
        run.options.map = *ColumnMap::parse(R"({"columns": {"よびな": "name"}})"_ba);
        run.keepMapping = true;
        const QString ledger = u"資産番号,よびな\nX1,台帳\n"_s;
        QVERIFY_OK(import(fixture, ledger, run));

        const Result<ImportReport> again = import(fixture, ledger);

        QVERIFY_OK(again);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(fixture.session().history().entries(10)->size(), 2);
    }

    void aCellIsCorrectedWithoutTouchingTheFile()
    {
        RegisterFixture fixture;
        fixture.create();
        const QString ledger = u"資産番号,資産名,機密性,備考\nX1,,極秘,消す\nX2,二,3C,\n"_s;
        ImportRun run;
        run.options.corrections = {
            {2, u"B"_s, u"一"_s}, {2, u"C"_s, u"3A"_s}, {2, u"D"_s, QString()}};

        const Result<ImportReport> report = import(fixture, ledger, run);

        QVERIFY_OK(report);
        QCOMPARE(report->rejectedRows, 0);
        const Result<Asset> asset = fixture.session().assets().byCode(u"X1"_s);
        QVERIFY_OK(asset);
        QCOMPARE(asset->name, u"一"_s);
        QCOMPARE(asset->confidentiality, u"3A"_s);
        QCOMPARE(asset->note, QString());
        QCOMPARE(contentOf(fixture.path(u"ledger.csv"_s)), ledger.toUtf8());
    }

    void theReportIsSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("workbook") << u"result.xlsx"_s;
        QTest::newRow("csv") << u"result.csv"_s;
    }

    void theReportIsSaved()
    {
        QFETCH(QString, name);
        RegisterFixture fixture;
        fixture.create();
        const Result<ImportReport> report =
            import(fixture, u"資産番号,資産名,機密性\nX1,一,極秘\nX2,二,2\n"_s);
        QVERIFY_OK(report);

        QVERIFY_OK(writeImportReport(fixture.session(), *report, fixture.path(name)));

        auto table = openTable(fixture.path(name));
        QVERIFY_OK(table);
        QStringList lines;
        NoProgress progress;
        QVERIFY_OK((*table)->readRows(
            0,
            [&lines](const SheetRow& row) {
                lines.append(row.text(0) + u'|' + row.text(1) + u'|' + row.text(2) + u'|' +
                             row.text(3));
                return true;
            },
            progress));
        QCOMPARE(lines.value(0), u"Kind|Row|Column|Value"_s);
        QCOMPARE(lines.value(1), u"Rejected|2|機密性 (C)|極秘"_s);
        QVERIFY(lines.value(2).startsWith(u"Warning|"_s));
        QVERIFY(!writeImportReport(fixture.session(), *report, fixture.path(u"result.txt"_s)));
    }

    void warnsOfClassesThatTheOlderSchemeHasAsWell_data()
    {
        QTest::addColumn<QString>("classes");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<bool>("warned");

        QTest::newRow("only older ones") << u"機密性2 機密性1"_s << QString() << true;
        QTest::newRow("with one that is refused") << u"2 3"_s << QString() << true;
        QTest::newRow("with one of today") << u"2 3C 1"_s << QString() << false;
        QTest::newRow("the same in both") << u"1 1"_s << QString() << false;
        QTest::newRow("under the older scheme") << u"2 3 1"_s << u"mic-3level"_s << false;
    }

    void warnsOfClassesThatTheOlderSchemeHasAsWell()
    {
        QFETCH(QString, classes);
        QFETCH(QString, scheme);
        QFETCH(bool, warned);
        RegisterFixture fixture;
        fixture.create({u"みほん市"_s, scheme, {}, true});
        QString ledger = u"資産番号,資産名,機密性\n"_s;
        int row = 0;
        for (const QString& word : classes.split(u' ')) {
            ledger += u"X%1,資産%1,%2\n"_s.arg(++row).arg(word);
        }

        const Result<ImportReport> report = import(fixture, ledger);

        QVERIFY_OK(report);
        QCOMPARE(report->warnings.join(u'\n').contains(u"mic-3level"_s), warned);
    }

    void readsTheLedgersOfIpa_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("ratings");

        QTest::newRow("current edition")
            << QStringList{u"人事,社員名簿,基本,人事課,人事課,書類,有,,,3,1,1,3,5年,2016/7/1,3,2,2,6"_s}
            << u"3 1 1 3 2"_s;
        QTest::newRow("older edition")
            << QStringList{u"人事,社員名簿,基本,人事課,人事課,書類,有,,,2,0,0,2,5年,2016/7/1,2,1,1,2"_s}
            << u"3 1 1 3 2"_s;
    }

    void readsTheLedgersOfIpa()
    {
        QFETCH(QStringList, rows);
        RegisterFixture fixture;
        fixture.create();
        rows.append(u"共通,案内,公開,全員,総務課,書類,,,,,,,,,,,,,"_s);

        const Result<ImportReport> report = import(fixture, ipaLedger(rows));

        QVERIFY_OK(report);
        QCOMPARE(report->added, 2);
        QCOMPARE(report->rejectedRows, 0);
        const Result<Asset> asset = fixture.session().assets().byCode(u"A000001"_s);
        QVERIFY_OK(asset);
        QCOMPARE(asset->name, u"社員名簿"_s);
        QCOMPARE(asset->confidentiality, QString());
        QCOMPARE(asset->personal, std::optional<bool>(true));
        const QJsonObject extra = QJsonDocument::fromJson(asset->extra.toUtf8()).object();
        QTEST(QStringList({extra[u"評価値 機密性"].toString(),
                           extra[u"評価値 完全性"].toString(),
                           extra[u"評価値 可用性"].toString(),
                           extra[u"脅威の発生頻度"].toString(),
                           extra[u"脆弱性"].toString()})
                  .join(u' '),
              "ratings");
        QCOMPARE(extra.size(), 5);
    }

    void refusesARatingOfNoEdition()
    {
        RegisterFixture fixture;
        fixture.create();

        const Result<ImportReport> report =
            import(fixture,
                   ipaLedger({u"人事,名簿,,,人事課,書類,,,,3,1,1,3,,,3,2,2,6"_s,
                              u"人事,台帳,,,人事課,書類,,,,0,高,1,3,,,3,2,2,6"_s}));

        QVERIFY_OK(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejected.size(), 2);
        QCOMPARE(report->rejected.first().value, u"0"_s);
    }

    void writesTheLedgerOfIpaThatImportsAgain_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("figures");
        QTest::newRow("current") << u"ipa"_s << u"3 1 1 3 3 2 2 6"_s;
        QTest::newRow("older") << u"ipa-older"_s << u"2 0 0 2 2 1 1 2"_s;
    }

    void writesTheLedgerOfIpaThatImportsAgain()
    {
        QFETCH(QString, what);
        RegisterFixture fixture;
        fixture.create();
        QVERIFY_OK(
            import(fixture, ipaLedger({u"人事,社員名簿,,,人事課,書類,有,,,3,1,1,3,,,3,2,2,6"_s})));
        ExportOptions options;
        options.what = *exportWhatFromKey(what);
        options.path = fixture.path(u"ipa.xlsx"_s);
        NoProgress progress;

        QVERIFY_OK(ExportService(fixture.session()).write(options, progress));

        auto table = openTable(options.path);
        QVERIFY_OK(table);
        QStringList figures;
        QVERIFY_OK((*table)->readRows(
            0,
            [&figures](const SheetRow& row) {
                if (row.number == 2) {
                    for (const int column : {9, 10, 11, 12, 15, 16, 17, 18}) {
                        figures.append(row.text(column));
                    }
                }
                return true;
            },
            progress));
        QTEST(figures.join(u' '), "figures");
        const Result<ImportReport> again =
            importFile(fixture.session(), options.path, {}, progress);
        QVERIFY_OK(again);
        QCOMPARE(again->unchanged, 1);
    }
};

DAICHO_TEST(TestImportWizard)

} // namespace daicho

#include "tst_importwizard.moc"
