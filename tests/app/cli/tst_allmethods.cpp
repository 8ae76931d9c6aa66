// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoringservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

/// Every verb that scores, with every method.
class TestAllMethods : public QObject
{
    Q_OBJECT

private slots:

    void registersWorkWithEachMethod_data()
    {
        QTest::addColumn<QStringList>("inputs");
        QTest::addColumn<QJsonValue>("risk");
        QTest::addColumn<QJsonValue>("level");
        QTest::addColumn<QJsonValue>("acceptable");
        const QJsonValue none;
        const auto row = [](const char* id,
                            const QString& inputs,
                            const QJsonValue& risk,
                            const QJsonValue& level,
                            const QJsonValue& acceptable) {
            QTest::newRow(id) << inputs.split(u' ') << risk << level << acceptable;
        };
        row("policy-5x5", u"likelihood=2 loss=5"_s, 10, u"high"_s, false);
        row("ipa-3.1", u"c=3 i=1 a=1 personal=no threat=3 vulnerability=2"_s, 6, u"high"_s, false);
        row("ipa-2012", u"importance=2 likelihood=1"_s, 2, u"medium"_s, true);
        row("sg-threshold5", u"c=2 i=0 a=0 threat=2 vulnerability=2"_s, 8, none, false);
        row("jipdec-36", u"value=4 threat=3 vulnerability=3"_s, 36, none, false);
        row("product-27", u"importance=3 threat=3 vulnerability=2"_s, 18, u"medium"_s, false);
        row("iso27005-2022", u"likelihood=2 consequence=5"_s, none, u"m"_s, false);
        row("gmits", u"value=3 threat=2 vulnerability=0"_s, 5, none, none);
        row("iso27005-2011-e1b", u"likelihood=4 impact=4"_s, 8, u"high"_s, none);
        row("iso27005-2011-e2", u"consequence=3 likelihood=5"_s, 15, none, none);
        row("iso27005-2011-e3", u"value=4 threat=2 vulnerability=2"_s, 8, none, none);
        row("nist-800-30", u"likelihood=vl impact=VH"_s, none, u"l"_s, true);
        row("ale", u"sle=3000000 aro=0.5"_s, 1500000, none, none);
        row("critical-3x3", u"likelihood=h impact=m"_s, none, u"h"_s, none);
        row("product-3x3", u"likelihood=3 impact=2"_s, 6, u"medium"_s, none);
        row("ebios-4x4", u"likelihood=1 impact=4"_s, none, u"m"_s, none);
    }

    void registersWorkWithEachMethod()
    {
        QFETCH(QStringList, inputs);
        QFETCH(QJsonValue, risk);
        QFETCH(QJsonValue, level);
        QFETCH(QJsonValue, acceptable);
        const QString method = QString::fromLatin1(QTest::currentDataTag());
        CliFixture cli;
        const QString file = cli.path();

        QCOMPARE(cli.run({u"new"_s, file, u"--assets"_s, u"40"_s, u"--method"_s, method}).code, 0);
        const QStringList scored{
            u"score"_s, file, u"--asset"_s, u"A000001"_s, u"--threat"_s, u"A01"_s, u"--json"_s};
        const CliOutcome outcome = cli.run(scored + inputs);
        QCOMPARE(outcome.words, QString());
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json().value(u"method"_s), method);
        QCOMPARE(outcome.json().value(u"risk"_s), risk);
        QCOMPARE(outcome.json().value(u"level"_s), level);
        QCOMPARE(outcome.json().value(u"acceptable"_s), acceptable);

        const CliOutcome explained =
            cli.run({u"explain"_s, file, u"--asset"_s, u"A000001"_s, u"--threat"_s, u"A01"_s});
        QCOMPARE(explained.code, 0);
        QCOMPARE(cli.run({u"stats"_s, file}).code, 0);
        QCOMPARE(cli.run({u"stats"_s, file, u"--by"_s, u"category"_s, u"--json"_s}).code, 0);
        QCOMPARE(cli.run({u"check"_s, file, u"--rules"_s, u"risk"_s}).words, QString());
        roundTrip(cli, file);
    }

    void anotherMethodIsTriedFromTheCommandLine()
    {
        CliFixture cli;
        const QString file = cli.path();
        QCOMPARE(cli.run({u"new"_s, file, u"--assets"_s, u"40"_s}).code, 0);
        const QJsonObject before = cli.run({u"info"_s, file, u"--json"_s}).json();

        const CliOutcome outcome =
            cli.run({u"stats"_s, file, u"--method"_s, u"iso27005-2022"_s, u"--json"_s});

        QCOMPARE(outcome.code, 0);
        const QJsonObject json = outcome.json();
        QVERIFY(json.value(u"total"_s).toInt() > 0);
        QCOMPARE(json.value(u"impossible"_s), 0);
        QVERIFY(!json.value(u"levels"_s).toArray().isEmpty());
        QCOMPARE(cli.run({u"info"_s, file, u"--json"_s}).json(), before);
        const CliOutcome text =
            cli.run({u"stats"_s, file, u"--method"_s, u"ipa-3.1"_s, u"vulnerability=2"_s});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("would get another level"_L1));
        QCOMPARE(cli.run({u"stats"_s, file, u"--method"_s, u"none"_s}).code, 2);
        QCOMPARE(
            cli.run({u"stats"_s, file, u"--method"_s, u"ipa-3.1"_s, u"vulnerability=9"_s}).code, 2);
    }

private:
    /// The scores go out as a table and come in again without a change.
    static void roundTrip(CliFixture& cli, const QString& file)
    {
        const QString table = file + u".csv"_s;
        QCOMPARE(cli.run({u"export"_s, file, u"--what"_s, u"risks"_s, u"--to"_s, table}).code, 0);
        const CliOutcome back =
            cli.run({u"import"_s, file, table, u"--into"_s, u"scores"_s, u"--json"_s});
        QCOMPARE(back.code, 0);
        const QJsonObject json = back.json();
        QVERIFY2(json.value(u"rejected"_s).toArray().isEmpty(), qPrintable(back.out));
        QCOMPARE(json.value(u"updated"_s), 0);
        QCOMPARE(json.value(u"added"_s), 0);
        QVERIFY(json.value(u"unchanged"_s).toInt() > 0);
    }
};

DAICHO_TEST(TestAllMethods)

} // namespace daicho

#include "tst_allmethods.moc"
