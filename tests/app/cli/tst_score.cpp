// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoringservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestScore : public QObject
{
    Q_OBJECT

private slots:

    void storesOneAssessment()
    {
        CliFixture cli;
        const Asset asset = cli.createWithAsset();

        const CliOutcome outcome = cli.run({u"score"_s,
                                            cli.path(),
                                            u"--asset"_s,
                                            u"A000001"_s,
                                            u"--threat"_s,
                                            u"A01"_s,
                                            u"likelihood=3"_s,
                                            u"loss=4"_s,
                                            u"--as"_s,
                                            u"総務課長"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QVERIFY(outcome.out.startsWith(u"A000001 against A01, rated by 総務課長 for 2026\n"_s));
        QVERIFY(outcome.out.contains("\nRisk value: 12\nLevel: High\nAcceptable: no\n"_L1));
        const auto scores = cli.open()->scoring().scores(asset.id);
        QVERIFY_OK(scores);
        QCOMPARE(scores->size(), 1);
        QCOMPARE(scores->first().rater, u"総務課長"_s);
        QCOMPARE(scores->first().value, std::optional<double>(12));
        QCOMPARE(scores->first().scoredAt, u"2026-04-01T00:00:00.000Z"_s);
    }

    void takesRaterAndCycle()
    {
        CliFixture cli;
        cli.createWithAsset();

        const QJsonObject json = cli.run({u"score"_s,
                                          cli.path(),
                                          u"--json"_s,
                                          u"--asset=A000001"_s,
                                          u"--threat=A01"_s,
                                          u"--rater=委員１"_s,
                                          u"--cycle=令和7年度"_s,
                                          u"likelihood=1"_s,
                                          u"loss=1"_s})
                                     .json();

        QCOMPARE(json.value(u"asset"_s), u"A000001"_s);
        QCOMPARE(json.value(u"threat"_s), u"A01"_s);
        QCOMPARE(json.value(u"rater"_s), u"委員１"_s);
        QCOMPARE(json.value(u"cycle"_s), 2025);
        QCOMPARE(json.value(u"risk"_s), 1);
        QCOMPARE(json.value(u"level"_s), u"low"_s);
    }

    void theSameScoreAgainWritesNothing()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QStringList typed{u"score"_s,
                                cli.path(),
                                u"--asset=A000001"_s,
                                u"--threat=A01"_s,
                                u"likelihood=1"_s,
                                u"loss=1"_s};

        QCOMPARE(cli.run(typed).code, 0);
        const QJsonObject before = cli.run({u"info"_s, cli.path(), u"--json"_s}).json();
        QCOMPARE(cli.run(typed).code, 0);

        QCOMPARE(before.value(u"assessments"_s), 1);
        QCOMPARE(cli.run({u"info"_s, cli.path(), u"--json"_s}).json(), before);
    }

    void whatIsUnknownOrOutOfRangeIsMisuse_data()
    {
        QTest::addColumn<QString>("asset");
        QTest::addColumn<QString>("threat");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("cycle");
        QTest::addColumn<QString>("kind");

        QTest::newRow("asset") << u"A999999"_s << u"A01"_s << u"loss=1"_s << u"2026"_s
                               << u"not_found"_s;
        QTest::newRow("threat") << u"A000001"_s << u"Z99"_s << u"loss=1"_s << u"2026"_s
                                << u"not_found"_s;
        QTest::newRow("value") << u"A000001"_s << u"A01"_s << u"loss=6"_s << u"2026"_s
                               << u"invalid_input"_s;
        QTest::newRow("cycle") << u"A000001"_s << u"A01"_s << u"loss=1"_s << u"1999"_s
                               << u"not_found"_s;
        QTest::newRow("later cycle")
            << u"A000001"_s << u"A01"_s << u"loss=1"_s << u"2028"_s << u"not_found"_s;
        QTest::newRow("no cycle") << u"A000001"_s << u"A01"_s << u"loss=1"_s << u"next"_s
                                  << u"invalid_input"_s;
    }

    void whatIsUnknownOrOutOfRangeIsMisuse()
    {
        QFETCH(QString, asset);
        QFETCH(QString, threat);
        QFETCH(QString, input);
        QFETCH(QString, cycle);
        QFETCH(QString, kind);
        CliFixture cli;
        cli.createWithAsset();
        const QJsonObject before = cli.run({u"info"_s, cli.path(), u"--json"_s}).json();

        const CliOutcome outcome = cli.run({u"score"_s,
                                            cli.path(),
                                            u"--json"_s,
                                            u"--asset"_s,
                                            asset,
                                            u"--threat"_s,
                                            threat,
                                            u"--cycle"_s,
                                            cycle,
                                            u"likelihood=1"_s,
                                            input});

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"kind"_s), kind);
        QCOMPARE(cli.run({u"info"_s, cli.path(), u"--json"_s}).json(), before);
    }
};

DAICHO_TEST(TestScore)

} // namespace daicho

#include "tst_score.moc"
