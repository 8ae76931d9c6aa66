// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

class TestEvaluate : public QObject
{
    Q_OBJECT

private slots:

    void showsTheCalculation()
    {
        const CliOutcome outcome =
            CliFixture().run({u"evaluate"_s, u"policy-5x5"_s, u"likelihood=2"_s, u"loss＝２"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QVERIFY(outcome.out.contains(u"2 × "_s));
        QVERIFY(outcome.out.endsWith("Risk value: 4\nLevel: Low\nAcceptable: yes\n"_L1));
    }

    void givesThePromisedKeys_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QStringList>("inputs");
        QTest::addColumn<int>("risk");
        QTest::addColumn<QString>("level");
        QTest::addColumn<bool>("acceptable");

        const QString policy = u"policy-5x5"_s;
        QTest::newRow("4") << policy << QStringList{u"likelihood=1"_s, u"loss=4"_s} << 4 << u"low"_s
                           << true;
        QTest::newRow("5") << policy << QStringList{u"loss=5"_s, u"likelihood=1"_s} << 5
                           << u"medium"_s << false;
        QTest::newRow("dimensions") << policy
                                    << QStringList{u"likelihood=5"_s,
                                                   u"residents=1"_s,
                                                   u"downtime=2"_s,
                                                   u"money=3"_s,
                                                   u"law=1"_s,
                                                   u"trust=5"_s}
                                    << 25 << u"critical"_s << false;
        QTest::newRow("ipa") << u"ipa-3.1"_s
                             << QStringList{u"c=3"_s,
                                            u"i=1"_s,
                                            u"a=1"_s,
                                            u"personal=no"_s,
                                            u"threat=3"_s,
                                            u"vulnerability=3"_s}
                             << 9 << u"high"_s << false;
    }

    void givesThePromisedKeys()
    {
        QFETCH(QString, method);
        QFETCH(QStringList, inputs);
        QFETCH(int, risk);
        QFETCH(QString, level);
        QFETCH(bool, acceptable);

        const CliOutcome outcome =
            CliFixture().run(QStringList{u"evaluate"_s, method, u"--json"_s} + inputs);

        const QJsonObject json = outcome.json();
        QCOMPARE(outcome.code, 0);
        QCOMPARE(json.value(u"method"_s), method);
        QCOMPARE(json.value(u"risk"_s), risk);
        QCOMPARE(json.value(u"level"_s), level);
        QCOMPARE(json.value(u"acceptable"_s), acceptable);
        for (const QString& key : {u"version"_s, u"inputs"_s, u"importance"_s, u"likelihood"_s}) {
            QVERIFY2(json.contains(key), qPrintable(key));
        }
        QVERIFY(!json.value(u"steps"_s).toArray().isEmpty());
    }

    void wrongInputsAreMisuse_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("kind");

        QTest::newRow("unknown method") << QStringList{u"none"_s} << u"not_found"_s;
        QTest::newRow("out of range")
            << QStringList{u"policy-5x5"_s, u"likelihood=6"_s, u"loss=1"_s} << u"invalid_input"_s;
        QTest::newRow("missing") << QStringList{u"policy-5x5"_s, u"likelihood=1"_s}
                                 << u"invalid_input"_s;
        QTest::newRow("unknown key")
            << QStringList{u"policy-5x5"_s, u"likelihood=1"_s, u"loss=1"_s, u"x=1"_s}
            << u"invalid_input"_s;
        QTest::newRow("no pair") << QStringList{u"policy-5x5"_s, u"likelihood"_s}
                                 << u"invalid_input"_s;
    }

    void wrongInputsAreMisuse()
    {
        QFETCH(QStringList, typed);
        QFETCH(QString, kind);

        const CliOutcome outcome =
            CliFixture().run(QStringList{u"evaluate"_s, u"--json"_s} + typed);

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"kind"_s), kind);
        QVERIFY(!outcome.error().value(u"where"_s).toString().isEmpty());
    }
};

DAICHO_TEST(TestEvaluate)

} // namespace daicho

#include "tst_evaluate.moc"
