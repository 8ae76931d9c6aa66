// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// Entries: 2 adds a unit, 3 an asset, 4 renames the asset and gives it the unit.
void fill(CliFixture& cli)
{
    Session& session = cli.create();
    Unit unit;
    unit.code = u"010"_s;
    unit.name = u"市民課"_s;
    const Unit added = *session.units().add(unit);
    Asset asset;
    asset.name = u"名簿"_s;
    const Asset stored = *session.assets().add(asset);
    Asset edited = stored;
    edited.name = u"名簿（正）"_s;
    edited.unit = added.id;
    if (!session.assets().update(stored, edited)) {
        qFatal("the asset can't be changed");
    }
    cli.close();
}

} // namespace

class TestDiff : public QObject
{
    Q_OBJECT

private slots:

    void netChangesAreListedForPrograms()
    {
        CliFixture cli;
        fill(cli);
        const CliOutcome outcome =
            cli.run({u"diff"_s, cli.path(), u"--from"_s, u"#3"_s, u"--to"_s, u"#4"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(
            outcome.json(),
            (QJsonObject{{u"added"_s, 0},
                         {u"changed"_s, 1},
                         {u"removed"_s, 0},
                         {u"records"_s,
                          QJsonArray{QJsonObject{
                              {u"entity"_s, u"asset"_s},
                              {u"code"_s, u"A000001"_s},
                              {u"change"_s, u"changed"_s},
                              {u"fields"_s,
                               QJsonObject{{u"name"_s, QJsonArray{u"名簿"_s, u"名簿（正）"_s}},
                                           {u"unit"_s, QJsonArray{QJsonValue(), u"010"_s}}}}}}}}));
    }

    void peopleReadLines()
    {
        CliFixture cli;
        fill(cli);
        const CliOutcome outcome = cli.run({u"diff"_s, cli.path(), u"--from=#1"_s, u"--to=2026"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(u"Added: Asset A000001 名簿（正）\n"_s),
                 qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(u"Added: Unit 010 市民課\n"_s));
        QVERIFY(outcome.out.endsWith(u"2 added, 0 changed, 0 removed\n"_s));
    }

    void unknownPointsNameTheRange_data()
    {
        QTest::addColumn<QString>("point");
        for (const char* point : {"#99", "2030-01-01", "2020", "someday"}) {
            QTest::newRow(point) << QString::fromLatin1(point);
        }
    }

    void unknownPointsNameTheRange()
    {
        QFETCH(QString, point);
        CliFixture cli;
        fill(cli);
        const CliOutcome outcome =
            cli.run({u"diff"_s, cli.path(), u"--from=#1"_s, u"--to"_s, point, u"--json"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.error().value(u"message"_s).toString().contains(u'#'));
    }

    void bothPointsAreNeededInTheirOrder()
    {
        CliFixture cli;
        fill(cli);
        QCOMPARE(cli.run({u"diff"_s, cli.path(), u"--from=#1"_s}).code, 2);
        QCOMPARE(cli.run({u"diff"_s, cli.path(), u"--from=#4"_s, u"--to=#2"_s}).code, 2);
    }
};

DAICHO_TEST(TestDiff)

} // namespace daicho

#include "tst_diff.moc"
