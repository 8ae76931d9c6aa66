// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// What a script sees where a verb can't do what was asked.
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:

    void everyRefusalSaysWhatItIsAbout_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("where");
        // REGISTER, TABLE and MAP stand for files of the test.
        const auto row = [](const char* typed, int code, const char* where) {
            QTest::newRow(typed) << QString::fromUtf8(typed).split(u' ') << code
                                 << QString::fromUtf8(where);
        };
        row("new NEW --method=other", 2, "other");
        row("new NEW --scheme=other", 2, "other");
        row("new NEW --seed=3", 2, "--seed");
        row("undo REGISTER --entry=9999", 2, "--entry");
        row("undo REGISTER --as=福祉部長", 1, "福祉部長");
        row("import REGISTER TABLE --map=MAP", 2, "--map");
        row("history REGISTER --limit=0", 2, "--limit");
        row("explain REGISTER --asset=A9", 2, "A9");
        row("score REGISTER --asset=A000001 --threat=Q01 likelihood=1 loss=1", 2, "Q01");
        for (const char* later : {"zones", "clauses", "cycle", "backup", "restore"}) {
            QTest::newRow(later) << QStringList{QString::fromLatin1(later), u"REGISTER"_s} << 2
                                 << QString::fromLatin1(later);
        }
    }

    void everyRefusalSaysWhatItIsAbout()
    {
        QFETCH(QStringList, typed);
        QFETCH(int, code);
        QFETCH(QString, where);
        CliFixture cli;
        cli.createWithAsset();
        const QString table = cli.write(u"t.csv"_s, "資産番号,資産名\nX-1,表\n");
        const QString map = cli.write(u"m.json"_s, "{broken");
        const QHash<QString, QString> files{{u"REGISTER"_s, cli.path()},
                                            {u"TABLE"_s, table},
                                            {u"--map=MAP"_s, u"--map="_s + map},
                                            {u"NEW"_s, cli.path(u"new.daicho"_s)}};
        for (QString& word : typed) {
            word = files.value(word, word);
        }

        const CliOutcome outcome = cli.run(typed + QStringList{u"--json"_s});

        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.error().value(u"where"_s).toString(), where);
        QCOMPARE(outcome.words.section(u'\n', 0, 0),
                 outcome.error().value(u"message"_s).toString().section(u'\n', 0, 0));
        QVERIFY(!QFile::exists(cli.path(u"new.daicho"_s)));
    }

    void behindTheMarkNothingIsAnOption()
    {
        CliFixture cli;
        cli.createWithAsset();

        QCOMPARE(cli.run({u"info"_s, u"--json"_s, u"--"_s, cli.path()}).code, 0);
        const CliOutcome odd = cli.run({u"info"_s, u"--"_s, u"--json"_s});

        QCOMPARE(odd.code, 4);
        QCOMPARE(odd.out, QString());
    }

    void aNumberInFullWidthIsFound()
    {
        CliFixture cli;
        cli.createWithAsset();

        QCOMPARE(cli.run({u"explain"_s, cli.path(), u"--asset"_s, u"Ａ０００００１"_s}).code, 0);
        QCOMPARE(cli.run({u"explain"_s, cli.path(), u"--asset=a000001"_s}).code, 0);
    }

    void everyKindThatIsExportedComesBackUnchanged_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"assets", "units", "places", "flows", "relations", "measures"}) {
            QTest::newRow(what) << QString::fromLatin1(what);
        }
    }

    void everyKindThatIsExportedComesBackUnchanged()
    {
        QFETCH(QString, what);
        CliFixture cli;
        QCOMPARE(cli.run({u"new"_s, cli.path(), u"--sample"_s}).code, 0);
        const QString path = cli.path(u"out.csv"_s);
        QCOMPARE(cli.run({u"export"_s, cli.path(), u"--what"_s, what, u"--to"_s, path}).code, 0);

        const QJsonObject back =
            cli.run({u"import"_s, cli.path(), path, u"--into"_s, what, u"--json"_s}).json();

        QVERIFY(back.value(u"unchanged"_s).toInt() > 0);
        QCOMPARE(back.value(u"unchanged"_s), back.value(u"rows"_s));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestRefusals)
#include "tst_refusals.moc"
