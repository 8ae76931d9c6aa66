// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

/// Of the verb; what is read and matched is model/exchange's and model/service's to test.
class TestImportVerb : public QObject
{
    Q_OBJECT

private slots:

    void saysWhatWentInAndWhatDidNot()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = cli.run({u"import"_s, cli.path(), ledger(cli)});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        const QStringList lines = outcome.out.split(u'\n');
        QCOMPARE(lines.first(),
                 u"3 rows: 1 added, 1 updated, 0 unchanged, 0 skipped, 1 rejected"_s);
        QVERIFY2(lines.at(1).startsWith(u"Row 4, 機密性 (C): "_s), qPrintable(lines.at(1)));
        QCOMPARE(lines.at(lines.size() - 2), u"Journal entry #3"_s);
    }

    void givesThePromisedKeys()
    {
        CliFixture cli;
        cli.createWithAsset();

        QJsonObject json = cli.run({u"import"_s, cli.path(), ledger(cli), u"--json"_s}).json();

        const QJsonArray rejected = json.take(u"rejected"_s).toArray();
        QCOMPARE(rejected.size(), 1);
        QJsonObject problem = rejected.first().toObject();
        QVERIFY(!problem.take(u"reason"_s).toString().isEmpty());
        QCOMPARE(
            problem,
            (QJsonObject{{u"row"_s, 4}, {u"column"_s, u"機密性 (C)"_s}, {u"value"_s, u"極高"_s}}));
        QVERIFY(json.take(u"warnings"_s).isArray());
        QCOMPARE(json,
                 (QJsonObject{{u"rows"_s, 3},
                              {u"added"_s, 1},
                              {u"updated"_s, 1},
                              {u"unchanged"_s, 0},
                              {u"skipped"_s, 0},
                              {u"rejected_rows"_s, 1},
                              {u"entry"_s, 3}}));
    }

    void theSameFileAgainWritesNoEntry()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QStringList typed{u"import"_s, cli.path(), ledger(cli), u"--json"_s};
        cli.run(typed);

        const QJsonObject json = cli.run(typed).json();

        QCOMPARE(json.value(u"unchanged"_s), 2);
        QVERIFY(json.value(u"entry"_s).isNull());
        QCOMPARE(info(cli).value(u"entries"_s), 3);
    }

    void aDryRunChangesNothing()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QJsonObject before = info(cli);

        const CliOutcome outcome = cli.run({u"import"_s, cli.path(), ledger(cli), u"--dry-run"_s});

        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.endsWith("This was a dry run: nothing was changed.\n"_L1));
        QCOMPARE(info(cli), before);
    }

    void strictKeepsEverythingOut()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QJsonObject before = info(cli);

        const CliOutcome outcome = cli.run({u"import"_s, cli.path(), ledger(cli), u"--strict"_s});

        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.out.endsWith("Rows were rejected, so nothing was imported.\n"_L1));
        QCOMPARE(info(cli), before);
    }

    void aMatchMayBeSkippedOrStopTheImport()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QJsonObject before = info(cli);

        const CliOutcome stopped =
            cli.run({u"import"_s, cli.path(), ledger(cli), u"--on-match=stop"_s, u"--json"_s});
        QCOMPARE(stopped.code, 1);
        QCOMPARE(stopped.error().value(u"kind"_s), u"conflict"_s);
        QCOMPARE(info(cli), before);

        const CliOutcome skipped =
            cli.run({u"import"_s, cli.path(), ledger(cli), u"--on-match=skip"_s, u"--json"_s});
        QCOMPARE(skipped.code, 0);
        QCOMPARE(skipped.json().value(u"skipped"_s), 1);
        QCOMPARE(skipped.json().value(u"added"_s), 1);
    }

    void aMapDecides()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QString map =
            cli.write(u"map.json"_s, R"({"values": {"confidentiality": {"極高": "3A"}}})");

        const CliOutcome outcome = cli.run(
            {u"import"_s, cli.path(), ledger(cli), u"--map"_s, map, u"--strict"_s, u"--json"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json().value(u"added"_s), 2);
    }

    void matchesAsAsked()
    {
        CliFixture cli;
        cli.createWithAsset();

        const QJsonObject json =
            cli.run({u"import"_s, cli.path(), ledger(cli), u"--match=never"_s, u"--json"_s}).json();

        QCOMPARE(json.value(u"updated"_s), 0);
        QCOMPARE(json.value(u"rejected_rows"_s), 2); // one has the number of the stored asset
    }

    void aWordOfTheCityIsKeptUntilItIsRemoved()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QStringList word{
            u"words"_s, cli.path(), u"--field=confidentiality"_s, u"--word=極高"_s, u"--json"_s};
        const QStringList import{u"import"_s, cli.path(), ledger(cli), u"--dry-run"_s, u"--json"_s};

        const QJsonObject kept = cli.run(word + QStringList{u"--means=3A"_s}).json();

        QCOMPARE(kept.value(u"words"_s).toArray().size(), 1);
        QCOMPARE(cli.run(import).json().value(u"rejected_rows"_s), 0);
        QCOMPARE(cli.run(word + QStringList{u"--means=最高"_s}).code, 2);
        QCOMPARE(cli.run(word + QStringList{u"--remove"_s}).code, 0);
        QCOMPARE(cli.run(import).json().value(u"rejected_rows"_s), 1);
    }

    void theMapIsRememberedWhenAsked()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QString table = cli.write(u"odd.csv"_s, "資産番号,よびな,しるし\nX1,台帳,甲\n");
        const QString map =
            cli.write(u"map.json"_s, R"({"columns": {"よびな": "name", "しるし": "manager"}})");
        const QStringList typed{u"import"_s, cli.path(), table, u"--json"_s};
        QCOMPARE(cli.run(typed + QStringList{u"--map"_s, map, u"--remember"_s}).code, 0);

        const QJsonObject again = cli.run(typed).json();

        QCOMPARE(again.value(u"unchanged"_s), 1);
        QVERIFY(!again.value(u"warnings"_s).toArray().isEmpty());
    }

    void theReportIsWrittenBeside()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QJsonObject before = info(cli);
        const QStringList typed{u"import"_s, cli.path(), ledger(cli), u"--report"_s};

        QVERIFY(cli.run(typed + QStringList{cli.path(u"none/result.csv"_s)}).code != 0);
        QVERIFY(cli.run(typed + QStringList{cli.path(u"result.txt"_s)}).code != 0);
        QCOMPARE(info(cli), before);
        QCOMPARE(cli.run(typed + QStringList{cli.path(u"result.csv"_s)}).code, 0);

        QFile report(cli.path(u"result.csv"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("極高"));
    }

    void unitsAndPlacesGoInToo()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QString units =
            cli.write(u"units.csv"_s, "所属コード,所属名\n010,総務課\n020,税務課\n");

        const QJsonObject json =
            cli.run({u"import"_s, cli.path(), units, u"--into=units"_s, u"--json"_s}).json();

        QCOMPARE(json.value(u"added"_s), 2);
        QCOMPARE(info(cli).value(u"units"_s), 2);
    }

    void whatCannotBeUsedIsMisuse_data()
    {
        QTest::addColumn<QStringList>("options");

        QTest::newRow("target") << QStringList{u"--into=nothing"_s};
        QTest::newRow("sheet") << QStringList{u"--sheet=none"_s};
        QTest::newRow("on match") << QStringList{u"--on-match=ask"_s};
        QTest::newRow("missing map") << QStringList{u"--map=none.json"_s};
        QTest::newRow("bad map") << QStringList{u"--map=BAD"_s};
        QTest::newRow("map of unknown fields") << QStringList{u"--map=FIELD"_s};
    }

    void whatCannotBeUsedIsMisuse()
    {
        QFETCH(QStringList, options);
        CliFixture cli;
        cli.createWithAsset();
        options.replaceInStrings(u"BAD"_s, cli.write(u"bad.json"_s, "{"));
        options.replaceInStrings(
            u"FIELD"_s, cli.write(u"field.json"_s, R"({"columns": {"資産名": "nothing"}})"));
        const QJsonObject before = info(cli);

        const CliOutcome outcome =
            cli.run(QStringList{u"import"_s, cli.path(), ledger(cli), u"--json"_s} + options);

        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.error().value(u"message"_s).toString().isEmpty());
        QCOMPARE(info(cli), before);
    }

    void aTableThatCannotBeReadChangesNothing()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QJsonObject before = info(cli);

        for (const QString& path :
             {cli.path(u"none.csv"_s), cli.write(u"t.xlsx"_s, "PK\x03\x04")}) {
            const CliOutcome outcome = cli.run({u"import"_s, cli.path(), path, u"--json"_s});

            QCOMPARE(outcome.code, 3);
            QCOMPARE(outcome.error().value(u"kind"_s), u"unreadable"_s);
        }
        QCOMPARE(info(cli), before);
    }

    void anInterruptionLeavesTheRegisterAsItWas()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QJsonObject before = info(cli);
        const QString path = ledger(cli);
        cli.interrupt();

        const CliOutcome outcome = cli.run({u"import"_s, cli.path(), path, u"--json"_s});

        QCOMPARE(outcome.code, 5);
        QCOMPARE(outcome.error().value(u"kind"_s), u"cancelled"_s);
        QCOMPARE(info(cli), before);
    }

private:
    /// A row that changes A000001, a new one, and one with a class that does not exist.
    static QString ledger(const CliFixture& cli)
    {
        return cli.write(u"ledger.csv"_s,
                         "資産番号,資産名,機密性\n"
                         "A000001,住民記録,3A\n"
                         "A000002,税務情報,2\n"
                         "A000003,戸籍,極高\n");
    }

    static QJsonObject info(CliFixture& cli)
    {
        return cli.run({u"info"_s, cli.path(), u"--json"_s}).json();
    }
};

DAICHO_TEST(TestImportVerb)

} // namespace daicho

#include "tst_import.moc"
