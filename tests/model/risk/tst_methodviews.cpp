// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/heatmapaxes.h"
#include "model/risk/methodtext.h"
#include "model/risk/proposal.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const std::vector<InputProposal>& proposals)
{
    QStringList texts;
    for (const InputProposal& proposal : proposals) {
        texts += u"%1=%2"_s.arg(proposal.key, proposal.value);
    }
    return texts;
}

} // namespace

/// What windows and the command line show of a method: description, heat map, proposals.
class TestMethodViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePolicyHeatMapHasFiveByFiveCells();
    void theIpaHeatMapIsImportanceByLikelihood();
    void aMethodDescribesItsInputsAndBands();
    void likelihoodIsProposedFromTheThreat_data();
    void likelihoodIsProposedFromTheThreat();
    void ipaInputsAreProposedFromClassesAndFlags();
    void whatIsNotKnownIsNotProposed();

private:
    const Method& policy() const { return *m_catalogue.method(u"policy-5x5"_s); }

    const Method& ipa() const { return *m_catalogue.method(u"ipa-3.1"_s); }

    Catalogue m_catalogue;
};

void TestMethodViews::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);
}

void TestMethodViews::thePolicyHeatMapHasFiveByFiveCells()
{
    const auto axes = heatMapAxes(policy());

    QVERIFY(axes.has_value());
    QCOMPARE(axes->x.value, u"likelihood"_s);
    QCOMPARE(axes->y.value, u"loss"_s);
    QCOMPARE(axes->cells.size(), size_t(25));
    for (const HeatMapPlace& cell : axes->cells) {
        QCOMPARE(cell.risk, std::optional(cell.x * cell.y));
        QCOMPARE(cell.level, bandOf(policy(), cell.x * cell.y)->id);
        QCOMPARE(cell.acceptable, std::optional(cell.x * cell.y <= 4));
    }
}

void TestMethodViews::theIpaHeatMapIsImportanceByLikelihood()
{
    const auto axes = heatMapAxes(ipa());

    QVERIFY(axes.has_value());
    QCOMPARE(axes->cells.size(), size_t(9));
    QCOMPARE(axes->y.label.ja, u"重要度"_s);
    QCOMPARE(axes->cells.at(5).risk, std::optional(6.0));
    QCOMPARE(axes->cells.at(5).level, u"high"_s);
}

void TestMethodViews::aMethodDescribesItsInputsAndBands()
{
    const QJsonObject json = describeMethod(policy(), Language::Japanese);
    const QJsonArray inputs = json.value(u"inputs"_s).toArray();
    const QJsonObject likelihood = inputs.at(0).toObject();

    QCOMPARE(json.value(u"method"_s).toString(), u"policy-5x5"_s);
    QCOMPARE(json.value(u"default"_s), QJsonValue(true));
    QCOMPARE(inputs.size(), qsizetype(7));
    QCOMPARE(likelihood.value(u"key"_s).toString(), u"likelihood"_s);
    QCOMPARE(likelihood.value(u"min"_s).toInt(), 1);
    QCOMPARE(likelihood.value(u"max"_s).toInt(), 5);
    QCOMPARE(likelihood.value(u"question"_s).toString(),
             u"この資産（群）で、いまの対策のもとで、どのくらい起こり得るか"_s);
    QCOMPARE(likelihood.value(u"values"_s).toArray().size(), qsizetype(5));
    QCOMPARE(inputs.at(1).toObject().value(u"instead_of"_s).toArray().size(), qsizetype(5));
    const QJsonArray levels = json.value(u"levels"_s).toArray();
    QCOMPARE(levels.at(3).toObject().value(u"id"_s).toString(), u"critical"_s);
    QCOMPARE(levels.at(3).toObject().value(u"from"_s).toInt(), 17);
    QCOMPARE(json.value(u"acceptable"_s).toObject(), QJsonObject({{u"risk_at_most"_s, 4}}));
    QCOMPARE(json.value(u"approver_rules"_s).toArray().size(), qsizetype(1));
    QCOMPARE(describeMethod(ipa(), Language::English)
                 .value(u"inputs"_s)
                 .toArray()
                 .at(3)
                 .toObject()
                 .value(u"type"_s)
                 .toString(),
             u"flag"_s);
}

void TestMethodViews::likelihoodIsProposedFromTheThreat_data()
{
    QTest::addColumn<QString>("threat");
    QTest::addColumn<QString>("policyValue");
    QTest::addColumn<QString>("ipaValue");

    QTest::newRow("1") << u"A09"_s << u"likelihood=2"_s << u"threat=1"_s;
    QTest::newRow("2") << u"A01"_s << u"likelihood=3"_s << u"threat=2"_s;
    QTest::newRow("3") << u"A02"_s << u"likelihood=4"_s << u"threat=3"_s;
}

void TestMethodViews::likelihoodIsProposedFromTheThreat()
{
    QFETCH(QString, threat);
    QFETCH(QString, policyValue);
    QFETCH(QString, ipaValue);
    const Scheme& scheme = *m_catalogue.defaultScheme();

    const auto forPolicy = proposeInputs(policy(), scheme, *m_catalogue.threat(threat), {});
    const auto forIpa = proposeInputs(ipa(), scheme, *m_catalogue.threat(threat), {});

    QCOMPARE(textsOf(forPolicy), QStringList{policyValue});
    QCOMPARE(textsOf(forIpa), QStringList{ipaValue});
    QVERIFY(forPolicy.front().reason.ja.contains(threat));
}

void TestMethodViews::ipaInputsAreProposedFromClassesAndFlags()
{
    const AssetFacts facts{u"3B"_s, u"2"_s, u"1"_s, {{u"personal"_s, true}}};

    const auto proposals =
        proposeInputs(ipa(), *m_catalogue.defaultScheme(), *m_catalogue.threat(u"A01"_s), facts);

    QCOMPARE(textsOf(proposals),
             QStringList({u"c=3"_s, u"i=2"_s, u"a=1"_s, u"personal=yes"_s, u"threat=2"_s}));
    QCOMPARE(proposals.front().reason.ja, u"分類 自治体機密性3B から"_s);
}

void TestMethodViews::whatIsNotKnownIsNotProposed()
{
    const AssetFacts facts{u"3Z"_s, {}, u"2"_s, {}};

    const auto proposals =
        proposeInputs(ipa(), *m_catalogue.defaultScheme(), *m_catalogue.threat(u"A01"_s), facts);

    QCOMPARE(textsOf(proposals), QStringList({u"a=2"_s, u"threat=2"_s}));
}

} // namespace daicho

DAICHO_TEST(daicho::TestMethodViews)
#include "tst_methodviews.moc"
