// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/roundservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/scorebook.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

/// Workbooks of raters out and back in, as a script does it.
class TestExportScoring : public QObject
{
    Q_OBJECT

private slots:

    void oneRatersWorkbookGoesOutAndComesBack()
    {
        CliFixture cli;
        fill(cli);
        const QString path = cli.path(u"rater.xlsx"_s);
        const CliOutcome sent = send(cli, {u"--rater"_s, u"総務部長"_s, u"--to"_s, path});
        QVERIFY2(sent.code == 0, qPrintable(sent.words));
        QCOMPARE(sent.json().value(u"files"_s).toInt(), 1);
        QVERIFY(sent.json().value(u"rows"_s).toInt() > 0);
        ScoreBook book(path);
        for (QStringList& row : book.rows) {
            row[book.titles.indexOf(u"発生の可能性"_s)] = u"2"_s;
            row[book.titles.indexOf(u"発生時の損失"_s)] = u"3"_s;
        }
        book.write(path);

        const CliOutcome merged = cli.run({u"merge"_s, cli.path(), path, u"--json"_s});

        QVERIFY2(merged.code == 0, qPrintable(merged.words + merged.out));
        QCOMPARE(merged.json().value(u"rater"_s).toString(), u"総務部長"_s);
        QCOMPARE(merged.json().value(u"added"_s).toInt(), int(book.rows.size()));
        QVERIFY(merged.json().value(u"conflicts"_s).toArray().isEmpty());
        QVERIFY(merged.json().value(u"entry"_s).toInt() > 0);
        const CliOutcome again = cli.run({u"merge"_s, cli.path(), path, u"--json"_s});
        QCOMPARE(again.json().value(u"unchanged"_s).toInt(), int(book.rows.size()));
        QVERIFY(again.json().value(u"entry"_s).isNull());
        QCOMPARE(cli.run({u"verify"_s, cli.path()}).code, 0);
        const CliOutcome undone = cli.run({u"undo"_s, cli.path()});
        QCOMPARE(undone.code, 0);
    }

    void withoutARaterEachGetsAFile()
    {
        CliFixture cli;
        fill(cli);
        QCOMPARE(send(cli, {u"--rater"_s, u"総務部長"_s, u"--to"_s, cli.path(u"a.xlsx"_s)}).code,
                 0);
        QCOMPARE(send(cli, {u"--rater"_s, u"福祉部長"_s, u"--to"_s, cli.path(u"b.xlsx"_s)}).code,
                 0);
        const QString folder = cli.path(u"out"_s);

        const CliOutcome sent = send(cli, {u"--to"_s, folder});

        QVERIFY2(sent.code == 0, qPrintable(sent.words));
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(sent.json().value(u"files"_s).toInt(), int(files.size()));
        QVERIFY(files.contains(u"総務部長.xlsx"_s));
        QVERIFY(files.contains(u"福祉部長.xlsx"_s));
        QVERIFY(cli.run({u"history"_s, cli.path()}).out.contains(u"scoring"_s));
    }

    void aFolderOfScoringWorkbooksMerges()
    {
        CliFixture cli;
        fill(cli);
        const QString folder = cli.path(u"in"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const QString& rater : {u"総務部長"_s, u"福祉部長"_s}) {
            const QString path = folder + u'/' + rater + u".xlsx"_s;
            QCOMPARE(send(cli, {u"--rater"_s, rater, u"--to"_s, path}).code, 0);
            ScoreBook book(path);
            book.rows.first()[book.titles.indexOf(u"発生の可能性"_s)] = u"4"_s;
            book.rows.first()[book.titles.indexOf(u"発生時の損失"_s)] = u"4"_s;
            book.write(path);
        }

        const CliOutcome merged = cli.run({u"merge"_s, cli.path(), folder, u"--json"_s});

        QVERIFY2(merged.code == 0, qPrintable(merged.out));
        const QJsonArray files = merged.json().value(u"files"_s).toArray();
        QCOMPARE(files.size(), 2);
        for (const QJsonValue& file : files) {
            QCOMPARE(file.toObject().value(u"added"_s).toInt(), 1);
        }
        const CliOutcome risks = cli.run({u"export"_s,
                                          cli.path(),
                                          u"--what"_s,
                                          u"risks"_s,
                                          u"--to"_s,
                                          cli.path(u"risks.csv"_s),
                                          u"--json"_s});
        QCOMPARE(risks.code, 0);
        const CliOutcome scores = cli.run({u"export"_s,
                                           cli.path(),
                                           u"--what"_s,
                                           u"scores"_s,
                                           u"--to"_s,
                                           cli.path(u"scores.csv"_s),
                                           u"--json"_s});
        const int standing = risks.json().value(u"rows"_s).toInt();
        QVERIFY(standing > 0);
        QCOMPARE(scores.json().value(u"rows"_s).toInt(), 2 * standing);
    }

    void refusesAFileOfAnotherRater()
    {
        CliFixture cli;
        fill(cli);
        const QString path = cli.path(u"rater.xlsx"_s);
        QCOMPARE(send(cli, {u"--rater"_s, u"総務部長"_s, u"--to"_s, path}).code, 0);
        ScoreBook book(path);
        book.start(u"評価者"_s) = u"市長"_s;
        book.write(path);

        const CliOutcome merged = cli.run({u"merge"_s, cli.path(), path, u"--json"_s});

        QCOMPARE(merged.code, 1);
        QCOMPARE(merged.error().value(u"kind"_s).toString(), u"conflict"_s);
    }

    void refusesAClosedRound()
    {
        CliFixture cli;
        fill(cli);
        const QString path = cli.path(u"rater.xlsx"_s);
        QCOMPARE(send(cli, {u"--rater"_s, u"総務部長"_s, u"--to"_s, path}).code, 0);
        closeRound(cli);

        const CliOutcome merged = cli.run({u"merge"_s, cli.path(), path, u"--json"_s});

        QCOMPARE(merged.code, 1);
        QCOMPARE(merged.error().value(u"kind"_s).toString(), u"conflict"_s);
    }

    void aRatersRegisterFileGoesOutAndComesBack()
    {
        CliFixture cli;
        fill(cli);
        const QString path = cli.path(u"総務部長.daicho"_s);
        const CliOutcome sent = send(cli, {u"--rater"_s, u"総務部長"_s, u"--to"_s, path});
        QVERIFY2(sent.code == 0, qPrintable(sent.words));
        QCOMPARE(cli.run({u"verify"_s, path}).code, 0);
        const QJsonObject item = cli.run({u"round"_s, path, u"items"_s, u"--json"_s})
                                     .json()
                                     .value(u"items"_s)[0]
                                     .toObject();
        const CliOutcome scored = cli.run({u"score"_s,
                                           path,
                                           u"--asset"_s,
                                           item.value(u"asset"_s).toString(),
                                           u"--threat"_s,
                                           item.value(u"threat"_s).toString(),
                                           u"likelihood=2"_s,
                                           u"loss=3"_s});
        QVERIFY2(scored.code == 0, qPrintable(scored.words));

        const CliOutcome merged = cli.run({u"merge"_s, cli.path(), path, u"--json"_s});

        QVERIFY2(merged.code == 0, qPrintable(merged.words + merged.out));
        QCOMPARE(merged.json().value(u"rater"_s).toString(), u"総務部長"_s);
        QCOMPARE(merged.json().value(u"added"_s).toInt(), 1);
        QCOMPARE(send(cli, {u"--rater"_s, u"総務部長"_s, u"--to"_s, path}).code, 2); // exists
    }

    void theFormatIsThatOfTheEndingOrAsked()
    {
        CliFixture cli;
        fill(cli);
        const QString folder = cli.path(u"out"_s);
        const QStringList rater{u"--rater"_s, u"総務部長"_s};
        QCOMPARE(send(cli, rater + QStringList{u"--to"_s, folder, u"--format"_s, u"daicho"_s}).code,
                 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files), {u"総務部長.daicho"_s});
        const QStringList both{u"--to"_s, cli.path(u"a.daicho"_s), u"--format"_s, u"xlsx"_s};
        QCOMPARE(send(cli, rater + both).code, 2);
    }

    void writesNothingOnceTheRoundIsClosed()
    {
        CliFixture cli;
        fill(cli);
        const QString path = cli.path(u"rater.xlsx"_s);
        QCOMPARE(send(cli, {u"--rater"_s, u"総務部長"_s, u"--to"_s, path}).code, 0);
        closeRound(cli);
        QVERIFY(QFile::remove(path));

        const CliOutcome refused = send(cli, {u"--rater"_s, u"総務部長"_s, u"--to"_s, path});

        QCOMPARE(refused.code, 2);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"invalid_input"_s);
        QVERIFY(!QFile::exists(path));
        const CliOutcome rounds = cli.run({u"round"_s, cli.path(), u"--json"_s});
        QCOMPARE(rounds.json().value(u"rounds"_s).toArray().size(), 1);
    }

    void refusesAPostThatNobodyKnows()
    {
        CliFixture cli;
        QCOMPARE(cli.run({u"new"_s, cli.path(), u"--sample"_s}).code, 0);
        const QString path = cli.path(u"rater.xlsx"_s);
        const CliOutcome refused = send(cli, {u"--rater"_s, u"市民部長代行"_s, u"--to"_s, path});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.error().value(u"message"_s).toString().contains(u"市民部長, "_s));
        QVERIFY(!QFile::exists(path));
        const CliOutcome taken = send(cli, {u"--rater"_s, u"市民部長"_s, u"--to"_s, path});
        QVERIFY2(taken.code == 0, qPrintable(taken.words));
    }

    void refusesWhatFitsNoRater_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::newRow("a file for all") << QStringList{u"--to"_s, u"x.xlsx"_s};
        QTest::newRow("a register file for all") << QStringList{u"--to"_s, u"x.daicho"_s};
        QTest::newRow("no year") << QStringList{u"--cycle"_s, u"soon"_s, u"--to"_s, u"x"_s};
    }

    void refusesWhatFitsNoRater()
    {
        QFETCH(const QStringList, typed);
        CliFixture cli;
        fill(cli);
        QCOMPARE(send(cli, typed).code, 2);
    }

    void papersAreWrittenAsAWorkbook_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("minutes") << u"minutes"_s;
        QTest::newRow("committee") << u"committee"_s;
    }

    void papersAreWrittenAsAWorkbook()
    {
        QFETCH(const QString, what);
        CliFixture cli;
        fill(cli);
        QCOMPARE(send(cli, {u"--rater"_s, u"総務部長"_s, u"--to"_s, cli.path(u"a.xlsx"_s)}).code,
                 0);
        const QString path = cli.path(u"papers.xlsx"_s);
        const CliOutcome early =
            cli.run({u"export"_s, cli.path(), u"--what"_s, what, u"--to"_s, path, u"--json"_s});
        QCOMPARE(early.code, 2); // the round is blind and open
        closeRound(cli);

        const CliOutcome written =
            cli.run({u"export"_s, cli.path(), u"--what"_s, what, u"--to"_s, path, u"--json"_s});

        QVERIFY2(written.code == 0, qPrintable(written.words));
        QVERIFY(QFile(path).size() > 0);
        const CliOutcome wrong =
            cli.run({u"export"_s, cli.path(), u"--what"_s, what, u"--to"_s, cli.path(u"x.txt"_s)});
        QCOMPARE(wrong.code, 2);
    }

    void papersNeedSomethingToAgreeOn()
    {
        CliFixture cli;
        fill(cli);
        const CliOutcome written = cli.run({u"export"_s,
                                            cli.path(),
                                            u"--what"_s,
                                            u"minutes"_s,
                                            u"--to"_s,
                                            cli.path(u"minutes.xlsx"_s)});
        QCOMPARE(written.code, 2);
        QVERIFY(!QFile::exists(cli.path(u"minutes.xlsx"_s)));
    }

private:
    static void fill(CliFixture& cli)
    {
        Session& session = cli.create();
        for (const QString& name : {u"住民記録"_s, u"公式サイト"_s}) {
            Asset asset;
            asset.name = name;
            asset.kind = u"information"_s;
            asset.zone = u"lgwan"_s;
            asset.confidentiality = name == u"住民記録"_s ? u"3B"_s : u"1"_s;
            asset.integrity = u"2"_s;
            asset.availability = u"2"_s;
            QVERIFY_OK(session.assets().add(asset));
        }
        cli.close();
    }

    static void closeRound(CliFixture& cli)
    {
        const auto session = cli.open();
        RoundService rounds(*session);
        const auto round = rounds.current(2026);
        QVERIFY_OK(round);
        QVERIFY(round->has_value());
        QVERIFY_OK(rounds.close(**round));
    }

    static CliOutcome send(CliFixture& cli, const QStringList& typed)
    {
        return cli.run(
            QStringList{u"export"_s, cli.path(), u"--what"_s, u"scoring"_s, u"--json"_s} +
            QStringList{u"--lang"_s, u"ja"_s} + typed);
    }
};

DAICHO_TEST(TestExportScoring)

} // namespace daicho

#include "tst_exportscoring.moc"
