// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

/// Of the verb; what is explained is model/service's to test.
class TestExplain : public QObject
{
    Q_OBJECT

private slots:

    void explainsTheScores()
    {
        CliFixture cli;
        score(cli);

        const CliOutcome text = cli.run({u"explain"_s, cli.path(), u"--asset=A000001"_s});
        const CliOutcome json =
            cli.run({u"explain"_s, cli.path(), u"--asset=A000001"_s, u"--json"_s});

        QCOMPARE(text.code, 0);
        QCOMPARE(text.words, QString());
        QVERIFY(text.out.contains(u"住民記録"_s));
        QVERIFY(text.out.contains("12"_L1));
        QCOMPARE(json.code, 0);
        QCOMPARE(json.json().value(u"asset"_s), u"A000001"_s);
        QCOMPARE(json.json().value(u"scores"_s).toArray().size(), 2);
    }

    void explainsThoseAgainstOneThreat()
    {
        CliFixture cli;
        score(cli);

        const QJsonObject json =
            cli.run(
                   {u"explain"_s, cli.path(), u"--asset=A000001"_s, u"--threat=A02"_s, u"--json"_s})
                .json();

        QCOMPARE(json.value(u"scores"_s).toArray().size(), 1);
    }

    void whatIsUnknownIsMisuse_data()
    {
        QTest::addColumn<QStringList>("options");

        QTest::newRow("asset") << QStringList{u"--asset=A999999"_s};
        QTest::newRow("threat") << QStringList{u"--asset=A000001"_s, u"--threat=Z99"_s};
        QTest::newRow("no asset") << QStringList();
    }

    void whatIsUnknownIsMisuse()
    {
        QFETCH(QStringList, options);
        CliFixture cli;
        cli.createWithAsset();

        QCOMPARE(cli.run(QStringList{u"explain"_s, cli.path()} + options).code, 2);
    }

private:
    static void score(CliFixture& cli)
    {
        cli.createWithAsset();
        for (const QString& threat : {u"A01"_s, u"A02"_s}) {
            QCOMPARE(cli.run({u"score"_s,
                              cli.path(),
                              u"--asset=A000001"_s,
                              u"--threat"_s,
                              threat,
                              u"likelihood=3"_s,
                              u"loss=4"_s})
                         .code,
                     0);
        }
    }
};

DAICHO_TEST(TestExplain)

} // namespace daicho

#include "tst_explain.moc"
