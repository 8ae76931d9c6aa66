// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/methoddraft.h"
#include "model/service/methodservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

class TestMethods : public QObject
{
    Q_OBJECT

private slots:

    void showsKeysRangesAndBands()
    {
        const CliOutcome outcome = CliFixture().run({u"methods"_s, u"policy-5x5"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QVERIFY(outcome.out.startsWith("policy-5x5  "_L1));
        QVERIFY(outcome.out.section(u'\n', 0, 0).endsWith("(default)"_L1));
        QVERIFY(outcome.out.contains(u"\n  likelihood  1–5  "_s));
        QVERIFY(outcome.out.contains(u"\n    critical  17–25  "_s));
        QVERIFY(outcome.out.endsWith("\n  Acceptable: at most 4\n"_L1));
    }

    void listsAll()
    {
        CliFixture cli;

        const CliOutcome text = cli.run({u"methods"_s});
        const QJsonArray list =
            cli.run({u"methods"_s, u"--json"_s}).json().value(u"methods"_s).toArray();

        QVERIFY(text.out.contains("policy-5x5"_L1) && text.out.contains("ipa-3.1"_L1));
        QStringList ids;
        for (const QJsonValue& method : list) {
            ids.append(method[u"method"_s].toString());
            QVERIFY(!method[u"inputs"_s].toArray().isEmpty());
            QVERIFY(method[u"levels"_s].isArray());
            QVERIFY(!method[u"source"_s].toString().isEmpty());
        }
        QCOMPARE(ids.mid(0, 3), QStringList({u"policy-5x5"_s, u"ipa-3.1"_s, u"jipdec-36"_s}));
        QCOMPARE(ids.size(), qsizetype(16));
        QCOMPARE(list[3][u"group"_s], u"other"_s);
        QVERIFY(text.out.indexOf("jipdec-36  "_L1) < text.out.indexOf("\nOthers:\n"_L1));
        QVERIFY(text.out.indexOf("\nOthers:\n"_L1) < text.out.indexOf("\nale  "_L1));
    }

    void oneMethodIsShownInFull()
    {
        const QString nist = CliFixture().run({u"methods"_s, u"nist-800-30"_s}).out;
        QVERIFY(nist.contains("not yet compared with the original"_L1));
        QVERIFY(nist.contains(u"vl/l/m/h/vh, 0–100"_s));
        QVERIFY(nist.contains("instead of initiation, adverse"_L1));
        QVERIFY(nist.contains("80–95"_L1) || nist.contains(u"80–95"_s));
        const QString jipdec = CliFixture().run({u"methods"_s, u"jipdec-36"_s}).out;
        QVERIFY(jipdec.contains(u"risk = value × threat × vulnerability"_s));
        QVERIFY(CliFixture()
                    .run({u"methods"_s, u"iso27005-2011-e2"_s})
                    .out.contains("equals share a rank"_L1));
    }

    void amountsSayTheirUnit()
    {
        const CliOutcome outcome = CliFixture().run({u"methods"_s, u"ale"_s});
        QVERIFY(outcome.out.contains(u"sle        0– yen"_s));
        QVERIFY(outcome.out.contains(u"aro        0– per year"_s));
    }

    void filesAreChecked()
    {
        const CliFixture cli;
        QFile file(u":/catalogue/methods/product-27.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        const auto check = [&cli](QByteArray json) {
            return CliFixture().run(
                {u"methods"_s, u"--check"_s, cli.write(u"m.json"_s, json), u"--json"_s});
        };
        const CliOutcome fine = check(good);
        QCOMPARE(fine.code, 0);
        QVERIFY(
            fine.json().value(u"warnings"_s)[0].toString().contains("only the risk value 27"_L1));
        QByteArray gap = good;
        gap.replace("\"from\": 10", "\"from\": 13");
        const CliOutcome holed = check(gap);
        QCOMPARE(holed.code, 1);
        QCOMPARE(holed.json().value(u"problems"_s)[0].toString(),
                 u"m.json: levels: no band holds the risk values 12 that the inputs can give"_s);
        QCOMPARE(check("{").code, 1);
        QCOMPARE(CliFixture().run({u"methods"_s, u"--check"_s, u"/none.json"_s}).code, 3);
    }

    void whatIsNoMethodsFileIsSaidPlainly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << 3 << u"is empty"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << 3 << u"Save it as UTF-8"_s;
        QTest::newRow("too large") << QByteArray(5'000'000, ' ') << 3 << u"too large"_s;
        QTest::newRow("a table") << QByteArray("[]") << 1 << u"must be a JSON object"_s;
        QTest::newRow("cut off") << QByteArray("{\n\"kind\": ") << 1 << u"line 2"_s;
        QTest::newRow("a scheme") << QByteArray(R"({"kind": "scheme"})") << 1
                                  << u"must be method"_s;
    }

    void whatIsNoMethodsFileIsSaidPlainly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const CliFixture cli;
        const CliOutcome outcome =
            CliFixture().run({u"methods"_s, u"--check"_s, cli.write(u"m.json"_s, bytes)});
        QTEST(outcome.code, "code");
        QVERIFY2((outcome.out + outcome.words).contains(words),
                 qPrintable(outcome.out + outcome.words));
    }

    void aMarkOfByteOrderIsNoMistake()
    {
        const CliFixture cli;
        QFile file(u":/catalogue/methods/product-27.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString path = cli.write(u"m.json"_s, "\xef\xbb\xbf" + file.readAll());
        QCOMPARE(CliFixture().run({u"methods"_s, u"--check"_s, path}).code, 0);
    }

    void methodsOfARegisterAreFound()
    {
        CliFixture cli;
        cli.create();
        const Method& policy = *cli.environment().catalogue.method(u"policy-5x5"_s);
        QVERIFY_OK(saveMethod(
            cli.session(),
            MethodDraft::copyOf(policy, u"city-method-1"_s, {u"市"_s, u"City"_s}).method()));
        cli.close();
        const QString place = cli.path();
        const QJsonArray list = cli.run({u"methods"_s, u"--in"_s, place, u"--json"_s})
                                    .json()
                                    .value(u"methods"_s)
                                    .toArray();
        QCOMPARE(list[3][u"method"_s], u"city-method-1"_s);
        QCOMPARE(list[3][u"group"_s], u"own"_s);
        const CliOutcome score = cli.run({u"evaluate"_s,
                                          u"city-method-1"_s,
                                          u"--in"_s,
                                          place,
                                          u"--json"_s,
                                          u"likelihood=3"_s,
                                          u"loss=3"_s});
        QCOMPARE(score.code, 0);
        QCOMPARE(score.json().value(u"risk"_s), 9);
        QCOMPARE(cli.run({u"methods"_s, u"city-method-1"_s}).code, 2);
    }

    void oneMethodIsOneDocument()
    {
        const QJsonObject json = CliFixture().run({u"methods"_s, u"ipa-3.1"_s, u"--json"_s}).json();

        QCOMPARE(json.value(u"method"_s), u"ipa-3.1"_s);
        QCOMPARE(json.value(u"default"_s), false);
    }

    void anUnknownMethodIsMisuse()
    {
        const CliOutcome outcome = CliFixture().run({u"methods"_s, u"none"_s, u"--json"_s});

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"kind"_s), u"not_found"_s);
        QCOMPARE(outcome.error().value(u"where"_s), u"none"_s);
    }
};

DAICHO_TEST(TestMethods)

} // namespace daicho

#include "tst_methods.moc"
