// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/methodwriter.h"
#include "model/risk/amount.h"
#include "model/risk/engine.h"
#include "model/risk/methodfindings.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// Amounts as people write them, and names that they could not type.
class TestAmount : public QObject
{
    Q_OBJECT

private slots:

    void amountsAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("parted") << u"3,000,000"_s << u"3,000,000"_s;
        QTest::newRow("full-width") << u"３，０００，０００"_s << u"3,000,000"_s;
        QTest::newRow("with its unit") << u" 1500000円"_s << u"1,500,000"_s;
        QTest::newRow("decimals") << u"1,234.5"_s << u"1,234.5"_s;
        QTest::newRow("full-width decimals") << u"０．５"_s << u"0.5"_s;
        QTest::newRow("below zero") << u"－１２３４５"_s << u"-12,345"_s;
        QTest::newRow("three digits") << u"-123"_s << u"-123"_s;
        QTest::newRow("parted wrongly") << u"3,00"_s << QString();
        QTest::newRow("parted in part") << u"1000,000"_s << QString();
        QTest::newRow("another unit") << u"30ドル"_s << QString();
        QTest::newRow("not finite") << u"1e400"_s << QString();
        QTest::newRow("a word") << u"nan"_s << QString();
        QTest::newRow("hexadecimal") << u"0x10"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void amountsAreReadAsTyped()
    {
        QFETCH(QString, text);
        const std::optional<double> amount = readAmount(text, u"円"_s);
        QTEST(amount ? amountText(*amount) : QString(), "shown");
    }

    void whatAControlIsWorthIsSaidInAmounts()
    {
        const auto catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        const auto score = evaluate(*catalogue->method(u"ale"_s),
                                    {{u"sle"_s, u"３，０００，０００円"_s},
                                     {u"aro"_s, u"0.5回/年"_s},
                                     {u"aro_after"_s, u"0.1"_s},
                                     {u"cost"_s, u"400,000"_s}});
        QVERIFY_OK(score);
        QCOMPARE(*score->risk, 1'500'000.0);
        QCOMPARE(score->inputs[u"sle"_s].toDouble(), 3'000'000.0);
        QCOMPARE(score->steps.back().value, u"800000"_s);
        QVERIFY(score->steps.back().formula.ja.endsWith(u"= 800,000"_s));
    }

    void namesThatNobodyCouldTypeAreRefused()
    {
        const auto catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        Method method = *catalogue->method(u"policy-5x5"_s);
        QVERIFY(examineMethod(method).isEmpty());
        method.header.id = u"a b"_s;
        method.levels[0].id = u"LOW"_s;
        QStringList paths;
        for (const MethodFinding& finding : examineMethod(method)) {
            if (finding.isError) {
                paths.append(finding.path);
            }
        }
        QCOMPARE(paths, QStringList({u"id"_s, u"levels[0].id"_s}));
    }

    void whatCantBeTriedInFullIsSaid()
    {
        const auto catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        const Method& method = *catalogue->method(u"policy-5x5"_s);
        QCOMPARE(*combinationsOf(method), 25.0);
        QVERIFY(!combinationsOf(*catalogue->method(u"ale"_s)));
        QVERIFY(examineMethod(method, 25).isEmpty());
        const QList<MethodFinding> findings = examineMethod(method, 24);
        QCOMPARE(findings.size(), 1);
        QVERIFY(!findings.first().isError && findings.first().path == u"inputs"_s);
    }

    void acceptanceNeedsWhatItCompares()
    {
        const auto catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        Method method = *catalogue->method(u"iso27005-2022"_s);
        method.acceptance = {};
        method.acceptance.riskAtMost = 4;
        QCOMPARE(examineMethod(method).first().path, u"acceptance"_s);
    }
};

DAICHO_TEST(TestAmount)

} // namespace daicho

#include "tst_amount.moc"
