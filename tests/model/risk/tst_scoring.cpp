// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/engine.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// "c=1 i=2" as inputs.
ScoreInputs inputsOf(const QString& text)
{
    ScoreInputs inputs;
    for (const QString& pair : text.split(u' ', Qt::SkipEmptyParts)) {
        inputs.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    return inputs;
}

QString levelOf(int risk, const std::vector<std::pair<int, QString>>& upTo)
{
    const auto level = std::ranges::find_if(
        upTo, [risk](const std::pair<int, QString>& one) { return risk <= one.first; });
    return level->second;
}

} // namespace

/// The two shipped methods against the vectors and, over their whole input space, against a
/// formula of the test's own.
class TestScoring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void policyVectors_data();
    void policyVectors();
    void policyIsLikelihoodTimesLossEverywhere();
    void theLossIsTheHighestOfItsDimensionsEverywhere();
    void ipaVectors_data();
    void ipaVectors();
    void ipaFollowsItsFormulaEverywhere();
    void stepsExplainThePolicyScore();
    void stepsExplainTheIpaScore();
    void jsonHasThePromisedKeys();
    void storedInputsGiveTheSameScore();
    void reachableRisksAreThoseOfTheGuides();
    void bandsCoverEveryReachableRisk();

private:
    Result<Score> policy(const QString& inputs) const
    {
        return evaluate(*m_catalogue.method(u"policy-5x5"_s), inputsOf(inputs));
    }

    Result<Score> ipa(const QString& inputs) const
    {
        return evaluate(*m_catalogue.method(u"ipa-3.1"_s), inputsOf(inputs));
    }

    Catalogue m_catalogue;
};

void TestScoring::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);
}

void TestScoring::policyVectors_data()
{
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<int>("loss");
    QTest::addColumn<double>("risk");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("approverRequired");

    QTest::newRow("1,1") << 1 << 1 << 1.0 << u"low"_s << false;
    QTest::newRow("2,2") << 2 << 2 << 4.0 << u"low"_s << false;
    QTest::newRow("1,4") << 1 << 4 << 4.0 << u"low"_s << true;
    QTest::newRow("1,5") << 1 << 5 << 5.0 << u"medium"_s << true;
    QTest::newRow("3,3") << 3 << 3 << 9.0 << u"medium"_s << false;
    QTest::newRow("2,4") << 2 << 4 << 8.0 << u"medium"_s << true;
    QTest::newRow("2,5") << 2 << 5 << 10.0 << u"high"_s << true;
    QTest::newRow("4,4") << 4 << 4 << 16.0 << u"high"_s << true;
    QTest::newRow("5,3") << 5 << 3 << 15.0 << u"high"_s << false;
    QTest::newRow("4,5") << 4 << 5 << 20.0 << u"critical"_s << true;
    QTest::newRow("5,4") << 5 << 4 << 20.0 << u"critical"_s << true;
    QTest::newRow("5,5") << 5 << 5 << 25.0 << u"critical"_s << true;
}

void TestScoring::policyVectors()
{
    QFETCH(int, likelihood);
    QFETCH(int, loss);
    QFETCH(double, risk);
    QFETCH(QString, level);
    QFETCH(bool, approverRequired);

    const auto score = policy(u"likelihood=%1 loss=%2"_s.arg(likelihood).arg(loss));

    QVERIFY_OK(score);
    QCOMPARE(score->risk, std::optional(risk));
    QCOMPARE(score->level, level);
    QCOMPARE(score->acceptable, std::optional(risk <= 4));
    QCOMPARE(score->approverRequired, std::optional(approverRequired));
}

void TestScoring::policyIsLikelihoodTimesLossEverywhere()
{
    const std::vector<std::pair<int, QString>> bands = {
        {4, u"low"_s}, {9, u"medium"_s}, {16, u"high"_s}, {25, u"critical"_s}};
    const QMap<QString, QString> approvers = {{u"low"_s, u"department_head"_s},
                                              {u"medium"_s, u"officer"_s},
                                              {u"high"_s, u"general_officer"_s},
                                              {u"critical"_s, u"ciso"_s}};
    for (int likelihood = 1; likelihood <= 5; ++likelihood) {
        for (int loss = 1; loss <= 5; ++loss) {
            const auto score = policy(u"likelihood=%1 loss=%2"_s.arg(likelihood).arg(loss));

            QVERIFY_OK(score);
            QCOMPARE(score->risk, std::optional<double>(likelihood * loss));
            QCOMPARE(score->likelihood, std::optional<double>(likelihood));
            QCOMPARE(score->loss, std::optional<double>(loss));
            QVERIFY(!score->importance);
            QCOMPARE(score->level, levelOf(likelihood * loss, bands));
            QCOMPARE(score->acceptable, std::optional(likelihood * loss <= 4));
            QCOMPARE(score->approverRequired, std::optional(loss >= 4));
            QCOMPARE(score->approver, approvers.value(score->level));
        }
    }
}

void TestScoring::theLossIsTheHighestOfItsDimensionsEverywhere()
{
    for (int n = 0; n < 5 * 5 * 5 * 5 * 5; ++n) {
        const std::array losses = {
            n % 5 + 1, n / 5 % 5 + 1, n / 25 % 5 + 1, n / 125 % 5 + 1, n / 625 + 1};
        const auto score = policy(
            u"likelihood=3 residents=%1 downtime=%2 money=%3 law=%4 trust=%5"_s.arg(losses[0])
                .arg(losses[1])
                .arg(losses[2])
                .arg(losses[3])
                .arg(losses[4]));

        QVERIFY_OK(score);
        const int loss = *std::ranges::max_element(losses);
        if (score->loss != loss || score->risk != 3.0 * loss) {
            QFAIL("the loss is not the maximum of its dimensions");
        }
    }
}

void TestScoring::ipaVectors_data()
{
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<double>("importance");
    QTest::addColumn<double>("likelihood");
    QTest::addColumn<double>("risk");
    QTest::addColumn<QString>("level");

    const auto row = [](const char* name,
                        const QString& inputs,
                        double importance,
                        double likelihood,
                        double risk,
                        const QString& level) {
        QTest::newRow(name) << inputs << importance << likelihood << risk << level;
    };
    // Vectors 1 to 4 of the guide name a part of the inputs only; the rest is set to 1 and no.
    row("1", u"c=1 i=1 a=1 personal=no threat=2 vulnerability=2"_s, 1, 1, 1, u"low"_s);
    row("2", u"c=1 i=1 a=1 personal=no threat=3 vulnerability=2"_s, 1, 2, 2, u"low"_s);
    row("3", u"c=1 i=1 a=1 personal=no threat=3 vulnerability=3"_s, 1, 3, 3, u"medium"_s);
    row("4", u"c=1 i=3 a=3 personal=no threat=1 vulnerability=1"_s, 3, 1, 3, u"medium"_s);
    row("5", u"c=1 i=2 a=3 personal=no threat=2 vulnerability=1"_s, 3, 1, 3, u"medium"_s);
    row("6", u"c=2 i=1 a=1 personal=no threat=3 vulnerability=3"_s, 2, 3, 6, u"high"_s);
    row("7", u"c=3 i=3 a=2 personal=yes threat=3 vulnerability=3"_s, 3, 3, 9, u"high"_s);
    row("8", u"c=3 i=3 a=3 personal=yes threat=2 vulnerability=2"_s, 3, 1, 3, u"medium"_s);
    row("9", u"c=2 i=2 a=2 personal=no threat=2 vulnerability=3"_s, 2, 2, 4, u"medium"_s);
    row("10", u"c=2 i=1 a=1 personal=no threat=2 vulnerability=2"_s, 2, 1, 2, u"low"_s);
    row("11", u"c=1 i=1 a=1 personal=no threat=3 vulnerability=3"_s, 1, 3, 3, u"medium"_s);
    row("12", u"c=1 i=1 a=1 personal=yes threat=3 vulnerability=3"_s, 3, 3, 9, u"high"_s);
    row("13", u"c=1 i=1 a=1 personal=no threat=1 vulnerability=1"_s, 1, 1, 1, u"low"_s);
    row("14", u"c=2 i=2 a=1 personal=no threat=1 vulnerability=3"_s, 2, 1, 2, u"low"_s);
}

void TestScoring::ipaVectors()
{
    QFETCH(QString, inputs);
    QFETCH(double, importance);
    QFETCH(double, likelihood);
    QFETCH(double, risk);
    QFETCH(QString, level);

    const auto score = ipa(inputs);

    QVERIFY_OK(score);
    QCOMPARE(score->importance, std::optional(importance));
    QCOMPARE(score->likelihood, std::optional(likelihood));
    QCOMPARE(score->risk, std::optional(risk));
    QCOMPARE(score->level, level);
    QCOMPARE(score->acceptable, std::optional(risk <= 4));
    QVERIFY(!score->approverRequired);
    QVERIFY(!score->loss);
}

void TestScoring::ipaFollowsItsFormulaEverywhere()
{
    const std::vector<std::pair<int, QString>> bands = {
        {2, u"low"_s}, {4, u"medium"_s}, {9, u"high"_s}};
    for (int n = 0; n < 3 * 3 * 3 * 2 * 3 * 3; ++n) {
        const int c = n % 3 + 1;
        const int i = n / 3 % 3 + 1;
        const int a = n / 9 % 3 + 1;
        const bool personal = n / 27 % 2 == 1;
        const int threat = n / 54 % 3 + 1;
        const int vulnerability = n / 162 + 1;
        const int importance = personal ? 3 : std::max({c, i, a});
        const int likelihood = std::max(1, threat + vulnerability - 3);

        const auto score = ipa(u"c=%1 i=%2 a=%3 personal=%4 threat=%5 vulnerability=%6"_s.arg(c)
                                   .arg(i)
                                   .arg(a)
                                   .arg(personal ? u"有"_s : u"無"_s)
                                   .arg(threat)
                                   .arg(vulnerability));

        QVERIFY_OK(score);
        QCOMPARE(score->importance, std::optional<double>(importance));
        QCOMPARE(score->likelihood, std::optional<double>(likelihood));
        QCOMPARE(score->risk, std::optional<double>(importance * likelihood));
        QCOMPARE(score->level, levelOf(importance * likelihood, bands));
    }
}

void TestScoring::stepsExplainThePolicyScore()
{
    const auto score = policy(u"likelihood=3 residents=2 downtime=1 money=4 law=1 trust=3"_s);
    QVERIFY_OK(score);

    QStringList ja;
    QStringList en;
    for (const ScoreStep& step : score->steps) {
        ja += u"%1 | %2 | %3"_s.arg(step.name, step.formula.ja, step.value);
        en += step.formula.en;
    }

    QCOMPARE(ja.join(u'\n'),
             u"loss | 最大（住民への影響 2、業務の停止 1、金銭の損失 4、法令違反 1、信用の失墜 "
             u"3）= 4 | 4\n"
             u"risk | 発生の可能性 3 × 発生時の損失 4 = 12 | 12\n"
             u"level | リスク値 12（10–16の範囲）→ 高 | high\n"
             u"acceptance | 12 > 4 → 受容できない | no\n"
             u"approver | 発生時の損失 4 ≥ 4 → "
             u"リスク値にかかわらず、承認者の承認なしに受容しない | yes"_s);
    QCOMPARE(en.at(1), u"Likelihood 3 × Loss on occurrence 4 = 12"_s);
    QCOMPARE(en.at(2), u"Risk 12 (within 10–16) → High"_s);
}

void TestScoring::stepsExplainTheIpaScore()
{
    const auto score = ipa(u"c=1 i=1 a=1 personal=yes threat=3 vulnerability=2"_s);
    QVERIFY_OK(score);

    QStringList ja;
    for (const ScoreStep& step : score->steps) {
        ja += step.formula.ja;
    }

    QCOMPARE(ja.join(u'\n'),
             u"最大（機密性 1、完全性 1、可用性 1）= 1\n"
             u"評価値の最大 1、個人情報 有 → 3\n"
             u"表（脅威の起こりやすさ 3、脆弱性（つけ込みやすさ） 2）= 2\n"
             u"重要度 3 × 被害発生可能性 2 = 6\n"
             u"リスク値 6（6–9の範囲）→ 高\n"
             u"6 > 4 → 受容できない"_s);
}

void TestScoring::jsonHasThePromisedKeys()
{
    const auto policyScore = policy(u"likelihood=２ loss=４"_s);
    const auto ipaScore = ipa(u"c=1 i=1 a=1 personal=no threat=1 vulnerability=1"_s);
    QVERIFY_OK(policyScore);
    QVERIFY_OK(ipaScore);

    const QJsonObject json = toJson(*policyScore, Language::English);
    const QJsonObject other = toJson(*ipaScore, Language::English);

    QCOMPARE(json.value(u"method"_s).toString(), u"policy-5x5"_s);
    QCOMPARE(json.value(u"version"_s).toString(), u"1"_s);
    QCOMPARE(json.value(u"inputs"_s).toObject(),
             QJsonObject({{u"likelihood"_s, 2}, {u"loss"_s, 4}}));
    QVERIFY(json.value(u"importance"_s).isNull());
    QCOMPARE(json.value(u"likelihood"_s).toInt(), 2);
    QCOMPARE(json.value(u"risk"_s).toInt(), 8);
    QCOMPARE(json.value(u"level"_s).toString(), u"medium"_s);
    QCOMPARE(json.value(u"acceptable"_s), QJsonValue(false));
    QCOMPARE(json.value(u"approver_required"_s), QJsonValue(true));
    QCOMPARE(json.value(u"steps"_s).toArray().size(), qsizetype(4));
    QVERIFY(!other.contains(u"approver_required"_s));
    QCOMPARE(other.value(u"importance"_s).toInt(), 1);
    QVERIFY(other.value(u"loss"_s).isNull());
    QCOMPARE(other.value(u"inputs"_s).toObject().value(u"personal"_s), QJsonValue(false));
}

void TestScoring::storedInputsGiveTheSameScore()
{
    const auto score = ipa(u"c=2 i=3 a=1 personal=はい threat=３ vulnerability=2"_s);
    QVERIFY_OK(score);

    const auto again = evaluate(*m_catalogue.method(u"ipa-3.1"_s), inputsFromJson(score->inputs));

    QVERIFY_OK(again);
    QCOMPARE(*again, *score);
}

void TestScoring::reachableRisksAreThoseOfTheGuides()
{
    QCOMPARE(reachableRisks(*m_catalogue.method(u"ipa-3.1"_s)),
             std::vector<double>({1, 2, 3, 4, 6, 9}));
    QCOMPARE(reachableRisks(*m_catalogue.method(u"policy-5x5"_s)),
             std::vector<double>({1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25}));
}

void TestScoring::bandsCoverEveryReachableRisk()
{
    for (const Method& method : m_catalogue.methods()) {
        if (method.levels.empty() || !method.figures.level.isEmpty()) {
            continue;
        }
        const std::vector<double> risks = reachableRisks(method);
        for (const double risk : risks) {
            QVERIFY2(bandOf(method, risk) != nullptr, qPrintable(method.header.id));
        }
        QVERIFY(bandOf(method, risks.front() - 1) == nullptr);
        QVERIFY(bandOf(method, risks.back() + 1) == nullptr);
    }
}

} // namespace daicho

DAICHO_TEST(daicho::TestScoring)
#include "tst_scoring.moc"
