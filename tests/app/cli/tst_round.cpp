// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

class TestRound : public QObject
{
    Q_OBJECT

private:
    static CliOutcome round(CliFixture& cli, const QStringList& further)
    {
        return cli.run(QStringList{u"round"_s, cli.path(), u"--json"_s} + further);
    }

    static QStringList score(CliFixture& cli, const QString& rater)
    {
        return {u"score"_s,
                cli.path(),
                u"--asset=A000001"_s,
                u"--threat=A01"_s,
                u"--rater=%1"_s.arg(rater),
                u"likelihood=2"_s,
                u"loss=2"_s};
    }

private slots:

    void aRoundIsPreparedOpenedAndClosed()
    {
        CliFixture cli;
        cli.createWithAsset();
        QCOMPARE(round(cli, {}).json().value(u"rounds"_s).toArray().size(), 0);

        const QJsonObject dry =
            round(cli, {u"prepare"_s, u"--raters=市民部長,福祉部長"_s, u"--dry-run"_s}).json();
        QVERIFY(dry.value(u"groups"_s).toInt() > 0);
        QCOMPARE(round(cli, {}).json().value(u"rounds"_s).toArray().size(), 0);

        const QJsonObject made = round(cli,
                                       {u"prepare"_s,
                                        u"--raters=市民部長,消防長:disaster+infrastructure"_s,
                                        u"--limit=5"_s,
                                        u"--due=R8.5.29"_s,
                                        u"--title=第1回評価"_s})
                                     .json();
        QCOMPARE(made.value(u"round"_s)[u"state"_s].toString(), u"draft"_s);
        QCOMPARE(made.value(u"round"_s)[u"due"_s].toString(), u"2026-05-29"_s);
        const QJsonArray raters = made.value(u"raters"_s).toArray();
        for (const QJsonValue rater : raters) {
            QCOMPARE(rater[u"items"_s].toInt(), 5);
        }
        QCOMPARE(round(cli, {u"open"_s}).json().value(u"state"_s).toString(), u"open"_s);
        const QJsonArray items =
            round(cli, {u"items"_s, u"--rater=消防長"_s}).json().value(u"items"_s).toArray();
        QCOMPARE(items.size(), 5);
        QVERIFY(!items.first()[u"reasons"_s].toArray().isEmpty());
        QCOMPARE(items.first()[u"asset"_s].toString(), u"A000001"_s);

        QCOMPARE(cli.run(score(cli, u"市民部長"_s)).code, 0);
        QCOMPARE(round(cli, {u"close"_s}).json().value(u"state"_s).toString(), u"closed"_s);
        // A rater of the closed round is refused, somebody else is not.
        const CliOutcome late = cli.run(score(cli, u"市民部長"_s));
        QCOMPARE(late.code, 2);
        QVERIFY(late.words.contains(u"第1回評価"_s));
        QCOMPARE(cli.run(score(cli, u"教育部長"_s)).code, 0);
        QCOMPARE(round(cli, {u"drifted"_s}).json().value(u"drifted"_s).toArray().size(), 0);
        QCOMPARE(round(cli, {u"discard"_s}).code, 2);
    }

    void whatCanNotBeIsMisuse_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::newRow("no raters") << QStringList{u"prepare"_s};
        QTest::newRow("limit") << QStringList{u"prepare"_s, u"--raters=部長"_s, u"--limit=0"_s};
        QTest::newRow("sample") << QStringList{u"prepare"_s, u"--raters=部長"_s, u"--sample=101"_s};
        QTest::newRow("twice") << QStringList{u"prepare"_s, u"--raters=部長,部長"_s};
        QTest::newRow("category") << QStringList{u"prepare"_s, u"--raters=部長:magic"_s};
        QTest::newRow("date") << QStringList{u"prepare"_s, u"--raters=部長"_s, u"--due=soon"_s};
        QTest::newRow("follows") << QStringList{u"prepare"_s, u"--raters=部長"_s, u"--follows=3"_s};
        QTest::newRow("nothing to open") << QStringList{u"open"_s};
        QTest::newRow("no such round") << QStringList{u"close"_s, u"--number=7"_s};
        QTest::newRow("no such action") << QStringList{u"agree"_s};
        QTest::newRow("year") << QStringList{u"prepare"_s, u"--year=soon"_s};
    }

    void whatCanNotBeIsMisuse()
    {
        QFETCH(QStringList, typed);
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = round(cli, typed);

        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.error().value(u"message"_s).toString().isEmpty());
        QCOMPARE(round(cli, {}).json().value(u"rounds"_s).toArray().size(), 0);
    }

    void completenessIsCounted()
    {
        CliFixture cli;
        cli.createWithAsset();
        QCOMPARE(cli.run(score(cli, u"市民部長"_s)).code, 0);

        const QJsonObject units =
            cli.run({u"stats"_s, cli.path(), u"--completeness=unit"_s, u"--json"_s}).json();
        const QJsonArray rows = units.value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()[u"scored"_s].toInt(), 1);
        QVERIFY(rows.first()[u"total"_s].toInt() > 1);
        QCOMPARE(rows.first()[u"categories"_s].toArray().size(), 5);

        QCOMPARE(round(cli, {u"prepare"_s, u"--raters=市民部長,福祉部長"_s, u"--open"_s}).code, 0);
        const QJsonObject raters =
            cli.run({u"stats"_s, cli.path(), u"--completeness=rater"_s, u"--json"_s}).json();
        QCOMPARE(raters.value(u"rows"_s).toArray().size(), 2);
    }
};

DAICHO_TEST(TestRound)

} // namespace daicho

#include "tst_round.moc"
