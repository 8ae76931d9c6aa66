// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

/// pairs, threats and sites: what is to be scored.
class TestScopeVerbs : public QObject
{
    Q_OBJECT

private:
    static CliOutcome run(CliFixture& cli, const QString& verb, const QStringList& further)
    {
        return cli.run(QStringList{verb, cli.path(), u"--json"_s} + further);
    }

    static QJsonObject pair(CliFixture& cli, const QString& threat)
    {
        const QJsonObject json = run(cli, u"pairs"_s, {u"--asset=A000001"_s}).json();
        for (const QJsonValue each : json.value(u"pairs"_s).toArray()) {
            if (each[u"threat"_s].toString() == threat) {
                return each.toObject();
            }
        }
        return {};
    }

    static qint64 entries(CliFixture& cli)
    {
        return run(cli, u"info"_s, {}).json().value(u"entries"_s).toInteger();
    }

    /// The sample city's site and threat, as listed.
    static QJsonObject likelihood(CliFixture& cli, const QStringList& site, const QString& threat)
    {
        const QJsonArray sites = run(cli, u"sites"_s, site + QStringList{u"--threat"_s, threat})
                                     .json()
                                     .value(u"sites"_s)
                                     .toArray();
        return sites.size() == 1 ? sites[0][u"likelihoods"_s][0].toObject() : QJsonObject();
    }

private slots:

    void threatsOfAnAssetAreListedWithTheirScores()
    {
        CliFixture cli;
        cli.createWithAsset();
        QCOMPARE(pair(cli, u"A01"_s).value(u"scored"_s).toInt(-1), 0);
        QCOMPARE(cli.run({u"score"_s,
                          cli.path(),
                          u"--asset"_s,
                          u"Ａ０００００１"_s,
                          u"--threat"_s,
                          u"ａ０１"_s,
                          u"likelihood=2"_s,
                          u"loss=2"_s})
                     .code,
                 0);

        const QJsonObject listed = run(cli, u"pairs"_s, {u"--asset=A000001"_s}).json();

        QCOMPARE(pair(cli, u"A01"_s).value(u"scored"_s).toInt(), 1);
        QCOMPARE(listed.value(u"cycle"_s).toInt(), 2026);
        QCOMPARE(listed.value(u"categories"_s).toArray().size(), 5);
        QCOMPARE(listed.value(u"categories"_s)[0][u"scored"_s].toInt(), 1);
    }

    void completenessIsListedPerUnitAndRater()
    {
        CliFixture cli;
        cli.createWithAsset();

        const QJsonObject units = run(cli, u"pairs"_s, {}).json();

        QCOMPARE(units.value(u"by"_s).toString(), u"unit"_s);
        QCOMPARE(units.value(u"rows"_s).toArray().size(), 1);
        QCOMPARE(run(cli, u"pairs"_s, {u"--by=rater"_s}).json().value(u"by"_s).toString(),
                 u"rater"_s);
    }

    void aPairIsRuledOutAndBroughtBack()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QStringList named{u"--asset=A000001"_s, u"--threat=A01"_s};

        const CliOutcome out =
            run(cli, u"pairs"_s, QStringList{u"exclude"_s, u"--reason=外に出ない"_s} + named);

        QCOMPARE(out.code, 0);
        QCOMPARE(pair(cli, u"A01"_s).value(u"excluded"_s).toBool(), true);
        QCOMPARE(pair(cli, u"A01"_s).value(u"reason"_s).toString(), u"外に出ない"_s);
        const QJsonObject listed =
            run(cli, u"pairs"_s, {u"excluded"_s}).json().value(u"excluded"_s)[0].toObject();
        QCOMPARE(listed.value(u"asset"_s).toString(), u"A000001"_s);
        QCOMPARE(listed.value(u"decided_on"_s).toString(), u"2026-04-01"_s);
        QCOMPARE(run(cli, u"pairs"_s, QStringList{u"restore"_s} + named).code, 0);
        QCOMPARE(pair(cli, u"A01"_s).value(u"excluded"_s).toBool(), false);
        QCOMPARE(run(cli, u"pairs"_s, QStringList{u"restore"_s} + named).code, 2);
    }

    void threatsOfTheCityAreAddedAndRetired()
    {
        CliFixture cli;
        cli.createWithAsset();

        const QJsonObject made = run(cli,
                                     u"threats"_s,
                                     {u"add"_s,
                                      u"--category=disaster"_s,
                                      u"--name=火山灰"_s,
                                      u"--properties=A"_s,
                                      u"--likelihood=1"_s,
                                      u"--applies=asset_kind:information+system"_s})
                                     .json();

        QCOMPARE(made.value(u"threat"_s).toString(), u"Z01"_s);
        QCOMPARE(made.value(u"own"_s).toBool(), true);
        const QJsonArray own =
            run(cli, u"threats"_s, {u"--own"_s}).json().value(u"threats"_s).toArray();
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0][u"label"_s].toString(), u"火山灰"_s);
        QCOMPARE(own[0][u"applies"_s][u"asset_kind"_s].toArray().size(), 2);
        QCOMPARE(run(cli, u"threats"_s, {u"retire"_s, u"--threat=Z01"_s}).code, 0);
        QCOMPARE(pair(cli, u"Z01"_s), QJsonObject());
        QCOMPARE(run(cli, u"threats"_s, {u"reinstate"_s, u"--threat=z01"_s}).code, 0);
        QVERIFY(!run(cli, u"threats"_s, {}).json().value(u"threats"_s).toArray().isEmpty());
    }

    void aLikelihoodIsDecidedForAPlace()
    {
        CliFixture cli;
        QCOMPARE(cli.run({u"new"_s, cli.path(), u"--sample"_s}).code, 0);
        const QStringList place{u"--place=B07"_s};
        const QJsonObject proposed = likelihood(cli, place, u"C01"_s);
        QCOMPARE(proposed.value(u"state"_s).toString(), u"proposed"_s);
        QVERIFY(proposed.value(u"reason"_s).toString().contains("26.1 %"_L1));

        const CliOutcome set =
            run(cli,
                u"sites"_s,
                QStringList{u"set"_s, u"--threat=C01"_s, u"--shaking=２"_s, u"--reason=再計算"_s} +
                    place);

        QCOMPARE(set.code, 0);
        const QJsonObject decided = likelihood(cli, place, u"C01"_s);
        QCOMPARE(decided.value(u"state"_s).toString(), u"decided"_s);
        QCOMPARE(decided.value(u"likelihood"_s).toDouble(), 2.0);
        QCOMPARE(decided.value(u"reason"_s).toString(), u"再計算"_s);
        QCOMPARE(run(cli, u"sites"_s, QStringList{u"clear"_s, u"--threat=C01"_s} + place).code, 0);
        QCOMPARE(likelihood(cli, place, u"C01"_s), proposed);
        QVERIFY(run(cli, u"sites"_s, {u"accept"_s}).json().value(u"accepted"_s).toInt() > 10);
    }

    void whatCanNotBeIsMisuse_data()
    {
        QTest::addColumn<QStringList>("typed");
        const auto row = [](const char* name, const char* words) {
            QTest::newRow(name) << QString::fromUtf8(words).split(u' ');
        };
        row("pairs action", "pairs frob");
        row("pairs asset", "pairs --asset=ZZ");
        row("pairs cycle", "pairs --cycle=1999");
        row("pairs by", "pairs --by=zone");
        row("no reason", "pairs exclude --asset=A000001 --threat=A01");
        row("no threat", "pairs exclude --asset=A000001 --reason=x");
        row("unknown threat", "pairs exclude --asset=A000001 --threat=Q99 --reason=x");
        row("no such exclusion", "pairs restore --asset=A000001 --threat=A01");
        row("threats action", "threats frob");
        row("no name", "threats add --category=disaster");
        row("no category", "threats add --name=x");
        row("category", "threats list --category=magic");
        row("taken", "threats add --category=disaster --name=x --threat=A01");
        row("likelihood of threat", "threats add --category=disaster --name=x --likelihood=4");
        row("properties", "threats add --category=disaster --name=x --properties=XYZ");
        row("applies", "threats add --category=disaster --name=x --applies=zone");
        row("applies to nothing", "threats add --category=disaster --name=x --applies=zone:moon");
        row("retire what", "threats retire");
        row("retire unknown", "threats retire --threat=Q99");
        row("not retired", "threats reinstate --threat=A01");
        row("sites action", "sites frob");
        row("sites cycle", "sites --cycle=1999");
        row("sites threat", "sites --threat=Q99");
        row("place", "sites --place=nowhere");
        row("unit", "sites --unit=nowhere");
        row("no site", "sites set --threat=D01 --likelihood=2 --reason=x");
        row("no such number", "sites set --contractor=x --threat=D03 --likelihood=two --reason=x");
        row("no step", "sites set --contractor=x --threat=D03 --likelihood=9 --reason=x");
        row("likelihood without reason", "sites set --contractor=x --threat=D03 --likelihood=2");
        row("not judged so", "sites set --contractor=x --threat=A01 --likelihood=2 --reason=x");
        row("percent", "sites set --contractor=x --threat=D03 --shaking=101 --reason=x");
    }

    void whatCanNotBeIsMisuse()
    {
        QFETCH(QStringList, typed);
        CliFixture cli;
        cli.createWithAsset();
        const qint64 before = entries(cli);

        const CliOutcome outcome = run(cli, typed.first(), typed.mid(1));

        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.error().value(u"message"_s).toString().isEmpty());
        QVERIFY(!outcome.error().value(u"where"_s).toString().isEmpty());
        QCOMPARE(entries(cli), before);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestScopeVerbs)
#include "tst_scopeverbs.moc"
