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

/// A register with one asset of a unit, whose personal information is public.
void fill(CliFixture& cli)
{
    Session& session = cli.create();
    Unit unit;
    unit.code = u"010"_s;
    unit.name = u"市民課"_s;
    unit.bodyKind = u"internal_department"_s;
    Asset asset;
    asset.name = u"名簿"_s;
    asset.unit = session.units().add(unit)->id;
    asset.personal = true;
    asset.confidentiality = u"1"_s;
    if (!session.assets().add(asset)) {
        qFatal("the asset can't be added");
    }
    cli.close();
}

QJsonObject finding(const CliOutcome& outcome, const QString& rule)
{
    for (const QJsonValue& item : outcome.json().value(u"findings"_s).toArray()) {
        if (item.toObject().value(u"rule"_s) == rule) {
            return item.toObject();
        }
    }
    return {};
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private slots:

    void errorsEndWithOneAndAreListedForPrograms()
    {
        CliFixture cli;
        fill(cli);
        const CliOutcome outcome =
            cli.run({u"check"_s, cli.path(), u"--rules"_s, u"ledger"_s, u"--json"_s});
        QCOMPARE(outcome.code, 1);
        const QJsonObject json = outcome.json();
        QCOMPARE(json.keys(), (QStringList{u"errors"_s, u"findings"_s, u"notes"_s, u"warnings"_s}));
        QCOMPARE(json.value(u"errors"_s).toInt(), 1);
        const QJsonObject found = finding(outcome, u"K12"_s);
        QCOMPARE(found.value(u"severity"_s), u"error"_s);
        QCOMPARE(found.value(u"subject"_s), u"asset"_s);
        QCOMPARE(found.value(u"subject_code"_s), u"A000001"_s);
        QCOMPARE(found.value(u"policy"_s), u"６⑵"_s);
        QVERIFY(found.value(u"message"_s).toString().contains(u"“1”"_s));
        const int total = json.value(u"errors"_s).toInt() + json.value(u"warnings"_s).toInt() +
                          json.value(u"notes"_s).toInt();
        QCOMPARE(json.value(u"findings"_s).toArray().size(), total);
    }

    void allRunsWhatThereIsAndIsTheDefault()
    {
        CliFixture cli;
        fill(cli);
        const QString all = cli.run({u"check"_s, cli.path(), u"--rules"_s, u"all"_s}).out;
        QCOMPARE(all, cli.run({u"check"_s, cli.path()}).out);
        QVERIFY(all.contains(u"Error  K12  A000001 名簿"_s));
        QVERIFY(all.endsWith(u" notes\n"_s));
    }

    void withoutErrorsItEndsWithZero()
    {
        CliFixture cli;
        cli.create();
        cli.close();
        const CliOutcome outcome = cli.run({u"check"_s, cli.path(), u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json().value(u"findings"_s).toArray(), QJsonArray());
    }

    void aUnitIsCheckedAlone()
    {
        CliFixture cli;
        fill(cli);
        QCOMPARE(cli.run({u"check"_s, cli.path(), u"--unit=010"_s}).code, 1);
        const CliOutcome none = cli.run({u"check"_s, cli.path(), u"--unit=999"_s, u"--json"_s});
        QCOMPARE(none.code, 2);
        QCOMPARE(none.error().value(u"kind"_s), u"not_found"_s);
    }

    void rulesOfLaterVersionsAndUnknownOnesAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("zones") << QStringList{u"--rules=zones"_s};
        QTest::newRow("policy") << QStringList{u"--rules=policy"_s};
        QTest::newRow("unknown") << QStringList{u"--rules=moon"_s};
        QTest::newRow("no day") << QStringList{u"--on=soon"_s};
    }

    void rulesOfLaterVersionsAndUnknownOnesAreUsageErrors()
    {
        QFETCH(QStringList, options);
        CliFixture cli;
        fill(cli);
        const CliOutcome outcome =
            cli.run(QStringList{u"check"_s, cli.path(), u"--json"_s} + options);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.error().value(u"message"_s).toString().isEmpty());
    }

    void theDayCanBeChosen()
    {
        CliFixture cli;
        fill(cli);
        const auto session = cli.open();
        const Asset asset = *session->assets().byCode(u"A000001"_s);
        Asset edited = asset;
        edited.retentionUntil = QDate(2027, 3, 31);
        QVERIFY_OK(session->assets().update(asset, edited));
        QVERIFY(finding(cli.run({u"check"_s, cli.path(), u"--json"_s}), u"K08"_s).isEmpty());
        QVERIFY(!finding(cli.run({u"check"_s, cli.path(), u"--json"_s, u"--on=R9.4.1"_s}), u"K08"_s)
                     .isEmpty());
    }
};

DAICHO_TEST(TestCheck)

} // namespace daicho

#include "tst_check.moc"
