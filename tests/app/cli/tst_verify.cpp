// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

/// Of the verb; what is found is model/service's to test.
class TestVerifyVerb : public QObject
{
    Q_OBJECT

private slots:

    void aSoundRegisterIsWell()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = cli.run({u"verify"_s, cli.path()});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QCOMPARE(outcome.masked(),
                 u"All is well: file, records and journal belong together.\n"
                 "Journal entries  2\n"
                 "Head digest      DIGEST\n"_s);
    }

    void givesThePromisedKeys()
    {
        CliFixture cli;
        cli.createWithAsset();

        QJsonObject json = cli.run({u"verify"_s, cli.path(), u"--json"_s}).json();

        QCOMPARE(json.take(u"head"_s).toString().size(), 64);
        QCOMPARE(json,
                 (QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"entries"_s, 2}}));
    }

    void whatWasChangedBehindTheBackIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");

        QTest::newRow("record") << QByteArray("UPDATE asset SET name = 'x'");
        QTest::newRow("entry") << QByteArray("UPDATE journal_entry SET reason = 'x' WHERE seq = 2");
        QTest::newRow("change") << QByteArray("UPDATE journal_change SET after = '{}' WHERE seq=2");
    }

    void whatWasChangedBehindTheBackIsNamed()
    {
        QFETCH(QByteArray, sql);
        CliFixture cli;
        cli.createWithAsset();
        cli.tamper(sql);

        const CliOutcome text = cli.run({u"verify"_s, cli.path()});
        const CliOutcome json = cli.run({u"verify"_s, cli.path(), u"--json"_s});

        QCOMPARE(text.code, 1);
        QVERIFY(text.out.contains(" found."_L1));
        QCOMPARE(json.code, 1);
        QCOMPARE(json.json().value(u"ok"_s), false);
        const QJsonArray problems = json.json().value(u"problems"_s).toArray();
        QVERIFY(!problems.isEmpty());
        for (const QJsonValue& problem : problems) {
            QVERIFY(!problem[u"kind"_s].toString().isEmpty());
            QVERIFY(!problem[u"where"_s].toString().isEmpty());
            QVERIFY(!problem[u"message"_s].toString().isEmpty());
        }
    }

    void aSealMustBeADigestOfTheJournal()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QString earlier = cli.run({u"history"_s, cli.path(), u"--json"_s})
                                    .json()[u"entries"_s][1][u"digest"_s]
                                    .toString();

        const CliOutcome known = cli.run({u"verify"_s, cli.path(), u"--seal"_s, earlier.toUpper()});
        const CliOutcome unknown =
            cli.run({u"verify"_s, cli.path(), u"--json"_s, u"--seal"_s, QString(64, QChar(u'0'))});

        QCOMPARE(known.code, 0);
        QCOMPARE(unknown.code, 1);
        QCOMPARE(unknown.json()[u"problems"_s][0][u"kind"_s], u"seal_unknown"_s);
    }
};

DAICHO_TEST(TestVerifyVerb)

} // namespace daicho

#include "tst_verify.moc"
