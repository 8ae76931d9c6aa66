// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/pairdraft.h"
#include "tests/model/service/scoring/roundcity.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

class TestPairDraft : public QObject
{
    Q_OBJECT

private:
    RegisterFixture m_fixture;
    DraftRules m_rules;
    LikelihoodGuide m_guide;

    const Catalogue& catalogue() const { return m_fixture.environment().catalogue; }

    PairDraft draft(const QString& threat,
                    const DraftFacts& facts,
                    const QString& method = u"policy-5x5"_s) const
    {
        return PairDrafter(*catalogue().method(method),
                           *catalogue().defaultScheme(),
                           m_rules,
                           &m_guide.report)
            .draft(*catalogue().threat(threat), facts);
    }

    static bool has(const PairDraft& draft, const QString& source)
    {
        return std::ranges::any_of(
            draft.reasons, [&source](const DraftReason& one) { return one.source == source; });
    }

private slots:

    void initTestCase()
    {
        QVERIFY_OK(draftRules(catalogue()));
        QVERIFY_OK(likelihoodGuide(catalogue()));
        m_rules = *draftRules(catalogue());
        m_guide = *likelihoodGuide(catalogue());
    }

    void aNewPairStartsFromThreatAndClass()
    {
        DraftFacts facts;
        facts.asset = serverAsset(u"一"_s);

        const PairDraft made = draft(u"A02"_s, facts);
        QCOMPARE(made.inputs.value(u"likelihood"_s), u"4"_s); // T 3
        QCOMPARE(made.inputs.value(u"loss"_s), u"2"_s);
        QVERIFY(made.score.has_value());
        QCOMPARE(made.score->risk, std::optional<double>(8));
        QVERIFY(has(made, u"threat"_s) && has(made, u"class"_s));
        facts.asset.confidentiality = u"3B"_s;
        QCOMPARE(draft(u"A02"_s, facts).inputs.value(u"loss"_s), u"3"_s);
        // A power failure hits availability only.
        QCOMPARE(draft(u"E01"_s, facts).inputs.value(u"loss"_s), u"2"_s);
    }

    void aLeakThatMustBeReportedRaisesTheLoss()
    {
        DraftFacts facts;
        facts.asset = serverAsset(u"一"_s);
        facts.asset.personal = true;
        facts.asset.personCount = 101;
        QCOMPARE(draft(u"B02"_s, facts).inputs.value(u"loss"_s), u"4"_s);
        QVERIFY(has(draft(u"B02"_s, facts), u"report"_s));
        facts.asset.personCount = 100;
        QCOMPARE(draft(u"B02"_s, facts).inputs.value(u"loss"_s), u"2"_s);
        facts.asset.personCount = 101;
        QCOMPARE(draft(u"E01"_s, facts).inputs.value(u"loss"_s), u"2"_s);
    }

    void theLastDecisionGoesBeforeTheDefaults()
    {
        DraftFacts facts;
        facts.asset = serverAsset(u"一"_s);
        facts.lastCycle = 2025;
        facts.lastInputs = QJsonObject{{u"likelihood"_s, 1},
                                       {u"residents"_s, 3},
                                       {u"downtime"_s, 2},
                                       {u"money"_s, 1},
                                       {u"law"_s, 1},
                                       {u"trust"_s, 1}};

        const PairDraft made = draft(u"A02"_s, facts);
        QCOMPARE(made.inputs.value(u"likelihood"_s), u"1"_s);
        QCOMPARE(made.inputs.value(u"residents"_s), u"3"_s);
        QCOMPARE(made.score->risk, std::optional<double>(3));
        QVERIFY(made.reasons.front().text.ja.contains(u"2025年度"_s));
        // A class above what was decided then asks for more.
        facts.lastInputs->insert(u"residents"_s, 1);
        facts.asset.confidentiality = u"3A"_s;
        const PairDraft raised = draft(u"A02"_s, facts);
        QCOMPARE(raised.inputs.value(u"loss"_s), u"3"_s);
        QVERIFY(!raised.inputs.contains(u"residents"_s));
    }

    void findingsRaiseByOneStepAndNotYearAfterYear()
    {
        DraftFacts facts;
        facts.asset = serverAsset(u"一"_s);
        facts.findings = {u"K06"_s, u"K42"_s};
        const PairDraft made = draft(u"B11"_s, facts); // T 2: 3 by default
        QCOMPARE(made.inputs.value(u"likelihood"_s), u"4"_s);
        QVERIFY(made.reasons.size() >= 3);

        facts.lastCycle = 2025;
        facts.lastInputs = QJsonObject{{u"likelihood"_s, 4}, {u"loss"_s, 3}};
        QCOMPARE(draft(u"B11"_s, facts).inputs.value(u"likelihood"_s), u"4"_s);
    }

    void everyMethodGetsACompleteDraft()
    {
        DraftFacts facts;
        facts.asset = serverAsset(u"一"_s);
        for (const Method& method : catalogue().methods()) {
            const bool asksForNumbers = std::ranges::any_of(method.inputs, [](const auto& input) {
                return input.type == InputType::Number && !input.isOptional;
            });
            const PairDraft made = draft(u"A02"_s, facts, method.header.id);
            QVERIFY2(made.score.has_value() || asksForNumbers, qPrintable(method.header.id));
        }
    }

    void reasonsAreStoredInBothLanguages()
    {
        DraftFacts facts;
        facts.asset = serverAsset(u"一"_s);
        const PairDraft made = draft(u"A02"_s, facts);

        const QString json = toJsonText(made.reasons);
        QCOMPARE(reasonsFromJson(json), made.reasons);
        QCOMPARE(reasonLines(json, Language::English).size(), qsizetype(made.reasons.size()));
        QVERIFY(reasonLines(u"no JSON"_s, Language::Japanese).isEmpty());
    }

    void badRulesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("falling") << QByteArray("[1, 2, 3]") << QByteArray("[3, 2, 1]");
        QTest::newRow("out of range") << QByteArray("[1, 2, 3]") << QByteArray("[1, 2, 6]");
        QTest::newRow("twice") << QByteArray("\"K05\"") << QByteArray("\"K06\"");
        QTest::newRow("unknown key")
            << QByteArray("\"class_table\"") << QByteArray("\"classtable\"");
    }

    void badRulesAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = catalogue().document(u"rules"_s, u"draft"_s)->json;
        QVERIFY(json.contains(from));
        QVERIFY(!parseDraftRules(json.replace(from, to), u"draft.json"_s));
    }

    void badSiteRulesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("fact") << QByteArray("\"ups_minutes\"") << QByteArray("\"ups\"");
        QTest::newRow("two steps") << QByteArray("\"steps\": 1") << QByteArray("\"steps\": 2");
        QTest::newRow("no limit") << QByteArray("\"at_least\": 72,") << QByteArray();
    }

    void badSiteRulesAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = catalogue().document(u"rules"_s, u"site-likelihood"_s)->json;
        QVERIFY(json.contains(from));
        QVERIFY(!parseSiteRules(json.replace(from, to), u"site.json"_s));
    }

    void theRulesNameWhatThereIs()
    {
        const QByteArray ledger = catalogue().document(u"rules"_s, u"ledger"_s) != nullptr
                                      ? catalogue().document(u"rules"_s, u"ledger"_s)->json
                                      : QByteArray();
        for (const FindingRaise& raise : m_rules.findings) {
            QVERIFY2(ledger.isEmpty() || ledger.contains('"' + raise.rule.toUtf8() + '"'),
                     qPrintable(raise.rule));
            for (const QString& threat : raise.threats) {
                QVERIFY2(catalogue().threat(threat) != nullptr, qPrintable(threat));
            }
        }
        const Result<SiteRules> places = siteRules(catalogue());
        for (const SiteRule& rule : places->items) {
            for (const QString& threat : rule.threats) {
                QVERIFY2(catalogue().threat(threat) != nullptr, qPrintable(threat));
            }
        }
    }
};

DAICHO_TEST(TestPairDraft)

} // namespace daicho

#include "tst_pairdraft.moc"
