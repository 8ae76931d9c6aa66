// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

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
            QVERIFY(!method[u"levels"_s].toArray().isEmpty());
        }
        QVERIFY(ids.contains(u"policy-5x5"_s) && ids.contains(u"ipa-3.1"_s));
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
