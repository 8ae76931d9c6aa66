// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

class TestClassify : public QObject
{
    Q_OBJECT

private slots:

    void storesTheClassAndSaysWhy()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = cli.run(typed(cli, u"yes"_s));

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QVERIFY(outcome.out.startsWith(u"A000001  住民記録\nConfidentiality 3A, "_s));
        QVERIFY(outcome.out.contains("\nWhy:\n  Q1 "_L1));
        QVERIFY(outcome.out.contains("\nHandling restrictions:\n  "_L1));
        const auto asset = cli.open()->assets().byCode(u"A000001"_s);
        QVERIFY_OK(asset);
        QCOMPARE(asset->confidentiality, u"3A"_s);
        QCOMPARE(cli.run({u"info"_s, cli.path(), u"--json"_s}).json().value(u"entries"_s), 3);
    }

    void anOverrideHoldsWhateverIsInheritedUntilTakenBack()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QStringList verb{u"classify"_s, cli.path(), u"--asset"_s, u"A000001"_s, u"--json"_s};

        const CliOutcome set = cli.run(verb + QStringList{u"--override"_s,
                                                          u"confidentiality=3B"_s,
                                                          u"--kind"_s,
                                                          u"cumulative"_s,
                                                          u"--reason"_s,
                                                          u"件数が多い"_s});

        QCOMPARE(set.code, 0);
        const QJsonObject first = set.json().value(u"inheritance"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"effective"_s), u"3B"_s);
        QCOMPARE(first.value(u"override"_s).toObject().value(u"kind"_s), u"cumulative"_s);
        const CliOutcome back =
            cli.run(verb + QStringList{u"--override"_s, u"confidentiality=none"_s});
        QCOMPARE(back.code, 0);
        QVERIFY(back.json().value(u"inheritance"_s).toArray().isEmpty());
    }

    void aBadOverrideChangesNothing_data()
    {
        QTest::addColumn<QStringList>("given");
        const QString option = u"--override"_s;
        const QStringList reason{u"--reason"_s, u"理由"_s};
        QTest::newRow("no reason") << QStringList{option, u"confidentiality=3B"_s};
        QTest::newRow("no class") << QStringList{option, u"confidentiality=9"_s} + reason;
        QTest::newRow("no property") << QStringList{option, u"secrecy=3B"_s} + reason;
        QTest::newRow("no sign") << QStringList{option, u"confidentiality"_s} + reason;
        QTest::newRow("no kind") << QStringList{option, u"integrity=2"_s, u"--kind"_s, u"bad"_s} +
                                        reason;
        QTest::newRow("answers too") << QStringList{u"Q1=yes"_s, option, u"integrity=2"_s} + reason;
    }

    void aBadOverrideChangesNothing()
    {
        QFETCH(const QStringList, given);
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome =
            cli.run(QStringList{u"classify"_s, cli.path(), u"--asset"_s, u"A000001"_s} + given);

        QCOMPARE(outcome.code, 2);
        QCOMPARE(cli.run({u"info"_s, cli.path(), u"--json"_s}).json().value(u"entries"_s), 2);
    }

    void givesThePromisedKeys()
    {
        CliFixture cli;
        cli.createWithAsset();

        const QJsonObject json = cli.run(typed(cli, u"no"_s) + QStringList{u"--json"_s}).json();

        QCOMPARE(json.value(u"scheme"_s), u"mic-r6.10"_s);
        for (const QString& key : {u"confidentiality"_s, u"integrity"_s, u"availability"_s}) {
            QCOMPARE(json.value(key).toString(), u"1"_s);
        }
        QVERIFY(json.value(u"restrictions"_s).isArray());
        QVERIFY(!json.value(u"steps"_s).toArray().isEmpty());
    }

    void aLowerClassNeedsReasonAndApprover_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QString>("where");
        const QStringList reason{u"--reason"_s, u"公表済み"_s};
        const QStringList approver{u"--approver"_s, u"総務部長"_s};
        QTest::newRow("neither") << QStringList() << u"class_reason"_s;
        QTest::newRow("reason alone") << reason << u"class_approver"_s;
        QTest::newRow("approver alone") << approver << u"class_reason"_s;
        QTest::newRow("both") << reason + approver << QString();
    }

    void aLowerClassNeedsReasonAndApprover()
    {
        QFETCH(QStringList, given);
        QFETCH(QString, where);
        CliFixture cli;
        cli.createWithAsset();
        cli.run(typed(cli, u"yes"_s));

        const CliOutcome outcome = cli.run(typed(cli, u"no"_s) + given);
        const auto asset = cli.open()->assets().byCode(u"A000001"_s);

        QVERIFY_OK(asset);
        if (where.isEmpty()) {
            QCOMPARE(outcome.code, 0);
            QCOMPARE(asset->confidentiality, u"1"_s);
            QCOMPARE(asset->classReason, u"公表済み"_s);
            QCOMPARE(asset->classApprover, u"総務部長"_s);
        } else {
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.words.contains("Add --reason TEXT and --approver POST."_L1),
                     qPrintable(outcome.words));
            QCOMPARE(asset->confidentiality, u"3A"_s);
        }
    }

    void raisingNeedsNeitherAndDropsTheReasonOfTheClassBefore()
    {
        CliFixture cli;
        cli.createWithAsset();
        cli.run(typed(cli, u"yes"_s));
        cli.run(typed(cli, u"no"_s) +
                QStringList{u"--reason"_s, u"公表済み"_s, u"--approver"_s, u"総務部長"_s});

        QCOMPARE(cli.run(typed(cli, u"yes"_s)).code, 0);

        const auto asset = cli.open()->assets().byCode(u"A000001"_s);
        QCOMPARE(asset->confidentiality, u"3A"_s);
        QVERIFY(asset->classReason.isEmpty() && asset->classApprover.isEmpty());
    }

    void wrongAnswersAreMisuse_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("kind");

        QTest::newRow("missing") << QStringList{u"--asset=A000001"_s, u"Q1=yes"_s}
                                 << u"invalid_input"_s;
        QTest::newRow("unknown question")
            << QStringList{u"--asset=A000001"_s, u"Z1=yes"_s} << u"invalid_input"_s;
        QTest::newRow("unknown asset")
            << QStringList{u"--asset=B1"_s, u"Q1=yes"_s} << u"not_found"_s;
    }

    void wrongAnswersAreMisuse()
    {
        QFETCH(QStringList, typed);
        QFETCH(QString, kind);
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome =
            cli.run(QStringList{u"classify"_s, cli.path(), u"--json"_s} + typed);

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"kind"_s), kind);
        QCOMPARE(cli.run({u"info"_s, cli.path(), u"--json"_s}).json().value(u"entries"_s), 2);
    }

private:
    /// Every question of the register's scheme with the same answer.
    static QStringList typed(const CliFixture& cli, const QString& answer)
    {
        QStringList typed{u"classify"_s, cli.path(), u"--asset=A000001"_s};
        for (const Question& question : cli.environment().catalogue.defaultScheme()->questions) {
            typed.append(question.id + u'=' + answer);
        }
        return typed;
    }
};

DAICHO_TEST(TestClassify)

} // namespace daicho

#include "tst_classify.moc"
