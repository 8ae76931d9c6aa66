// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

/// Of the verb; the figures are model/risk's and model/service's to test.
class TestStats : public QObject
{
    Q_OBJECT

private slots:

    void countsForPeople()
    {
        CliFixture cli;
        score(cli);

        const CliOutcome outcome = cli.run({u"stats"_s, cli.path()});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QVERIFY(outcome.out.startsWith("Cycle 2026\n\n"
                                       "Assets          1\n"
                                       "In scope        1\n"
                                       "Out of scope    0\n"
                                       "Not classified  1\n"
                                       "Not scored      0\n"_L1));
        QVERIFY(outcome.out.contains("\nScores by policy-5x5\n"_L1));
        // The score of likelihood 3 and loss 4.
        QVERIFY(outcome.out.contains("\n  4  0  0  1  0  0\n"_L1) ||
                outcome.out.contains("\n  3  0  0  0  1  0\n"_L1));
    }

    void countsForPrograms()
    {
        CliFixture cli;
        score(cli);

        const QJsonObject json = cli.run({u"stats"_s, cli.path(), u"--json"_s}).json();

        QCOMPARE(json.value(u"cycle"_s), 2026);
        QCOMPARE(json[u"assets"_s][u"total"_s], 1);
        QCOMPARE(json[u"methods"_s][0][u"method"_s], u"policy-5x5"_s);
        QCOMPARE(json[u"methods"_s][0][u"pairs"_s], 1);
        QVERIFY(!json.value(u"heat_maps"_s).toArray().isEmpty());
    }

    void countsByEachKey_data()
    {
        QTest::addColumn<QString>("by");

        for (const char* by : {"unit", "zone", "category", "class", "clause"}) {
            QTest::newRow(by) << QString::fromLatin1(by);
        }
    }

    void countsByEachKey()
    {
        QFETCH(QString, by);
        CliFixture cli;
        score(cli);

        const CliOutcome text = cli.run({u"stats"_s, cli.path(), u"--by"_s, by});
        const CliOutcome json = cli.run({u"stats"_s, cli.path(), u"--by"_s, by, u"--json"_s});

        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("In scope"_L1));
        QCOMPARE(json.code, 0);
        QCOMPARE(json.json().value(u"by"_s), by);
        QVERIFY(json.json().value(u"rows"_s).isArray());
    }

    void eachYearCountsItsOwnScores()
    {
        CliFixture cli;
        score(cli);
        const QStringList before{u"score"_s,
                                 cli.path(),
                                 u"likelihood=5"_s,
                                 u"loss=5"_s,
                                 u"--asset=A000001"_s,
                                 u"--threat=A02"_s,
                                 u"--cycle=2025"_s};
        QCOMPARE(cli.run(before).code, 0);
        const auto levels = [&cli](const QString& cycle) {
            const QJsonObject json =
                cli.run({u"stats"_s, cli.path(), u"--cycle"_s, cycle, u"--json"_s}).json();
            return json[u"methods"_s][0][u"pairs"_s].toInt();
        };

        QCOMPARE(levels(u"2025"_s), 1);
        QCOMPARE(levels(u"2026"_s), 1);
        const CliOutcome earlier = cli.run({u"stats"_s, cli.path(), u"--cycle=2025"_s});
        QVERIFY(earlier.out != cli.run({u"stats"_s, cli.path()}).out);
        for (const QString& cycle : {u"2025"_s, u"2026"_s}) {
            const QString pdf = cli.path(cycle + u".pdf"_s);
            QCOMPARE(cli.run({u"report"_s, cli.path(), u"--to"_s, pdf, u"--cycle"_s, cycle}).code,
                     0);
        }
    }

    void aCycleWithoutScoresIsMisuse()
    {
        CliFixture cli;
        score(cli);

        QCOMPARE(cli.run({u"stats"_s, cli.path(), u"--cycle=2026"_s}).code, 0);
        const CliOutcome outcome =
            cli.run({u"stats"_s, cli.path(), u"--cycle=2020"_s, u"--json"_s});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"kind"_s), u"not_found"_s);
    }

    void anUnknownKeyIsMisuse()
    {
        CliFixture cli;
        cli.createWithAsset();

        QCOMPARE(cli.run({u"stats"_s, cli.path(), u"--by=colour"_s}).code, 2);
    }

private:
    static void score(CliFixture& cli)
    {
        cli.createWithAsset();
        QCOMPARE(cli.run({u"score"_s,
                          cli.path(),
                          u"--asset=A000001"_s,
                          u"--threat=A01"_s,
                          u"likelihood=3"_s,
                          u"loss=4"_s})
                     .code,
                 0);
    }
};

DAICHO_TEST(TestStats)

} // namespace daicho

#include "tst_stats.moc"
