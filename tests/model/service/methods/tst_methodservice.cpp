// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/methoddraft.h"
#include "model/catalogue/methodwriter.h"
#include "model/service/assetservice.h"
#include "model/service/figures/explainservice.h"
#include "model/service/historyservice.h"
#include "model/service/methods/rescoretext.h"
#include "model/service/methodservice.h"
#include "model/service/scoringservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// The city's own methods and their versions; judging stored scores by another method.
class TestMethodService : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<RegisterFixture>();
        m_session = &m_fixture->create();
        Asset asset;
        asset.code = u"A000001"_s;
        asset.name = u"住民記録"_s;
        asset.confidentiality = u"3B"_s;
        asset.integrity = u"2"_s;
        asset.availability = u"2"_s;
        asset.personal = true;
        const auto saved = m_session->assets().add(asset);
        QVERIFY_OK(saved);
        m_asset = saved->id;
    }

    void theUsualMethodsComeFirst()
    {
        const auto copy = saveMethod(*m_session, ownCopy());
        QVERIFY_OK(copy);
        const auto methods = MethodService(*m_session).methods();
        QVERIFY_OK(methods);
        QStringList ids;
        for (const KnownMethod& known : *methods) {
            ids += known.method.header.id;
        }
        QCOMPARE(ids.mid(0, 4),
                 QStringList({u"policy-5x5"_s, u"ipa-3.1"_s, u"jipdec-36"_s, u"city-method-1"_s}));
        QCOMPARE(ids.size(), qsizetype(17));
        QVERIFY(methods->at(0).inForce && !methods->at(3).inForce && methods->at(3).isOwn);
        QVERIFY(!methods->at(4).isFirst);
    }

    void aNewVersionLeavesOldScoresAsTheyWere()
    {
        const auto first = saveMethod(*m_session, ownCopy());
        QVERIFY_OK(first);
        QCOMPARE(first->header.version, u"1"_s);
        QVERIFY_OK(chooseMethod(*m_session, u"city-method-1"_s));
        score(u"A01"_s, u"2"_s, u"3"_s); // 6: medium
        const auto second = saveMethod(*m_session, stricter(*first));
        QVERIFY_OK(second);
        QCOMPARE(second->header.version, u"2"_s);
        score(u"A02"_s, u"2"_s, u"3"_s); // 6: now high

        const auto scores = m_session->scoring().scores(m_asset);
        QVERIFY_OK(scores);
        QCOMPARE(scores->at(0).level, u"medium"_s);
        QCOMPARE(scores->at(0).methodVersion, u"1"_s);
        QCOMPARE(scores->at(1).level, u"high"_s);
        QCOMPARE(scores->at(1).methodVersion, u"2"_s);
        const auto old = m_session->scoring().evaluate(scores->at(0));
        QVERIFY_OK(old);
        QCOMPARE(old->level, u"medium"_s);
        QCOMPARE(old->version, u"1"_s);
        QCOMPARE(MethodService(*m_session).named(u"city-method-1@1"_s)->levels[1].to,
                 std::optional(9.0));
        QVERIFY(!MethodService(*m_session).named(u"city-method-1@9"_s));
    }

    void savingIsAnEntryThatCanBeTakenBack()
    {
        QVERIFY_OK(saveMethod(*m_session, ownCopy()));
        QVERIFY_OK(m_session->history().undo());
        QCOMPARE(MethodService(*m_session).methods()->size(), qsizetype(16));
        // The same id begins at the next version: the first text stays what it was.
        const auto again = saveMethod(*m_session, stricter(ownCopy()));
        QVERIFY_OK(again);
        QCOMPARE(again->header.version, u"2"_s);
    }

    void methodsOfTheProductAreLeftAlone()
    {
        const auto saved =
            saveMethod(*m_session, *m_session->environment().catalogue.method(u"gmits"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(saved.error().where, u"gmits"_s);
    }

    void brokenMethodsAreRefused()
    {
        MethodDraft draft(ownCopy());
        draft.setBand(1, 6, 9); // 5 belongs to no band
        const auto saved = saveMethod(*m_session, draft.method());
        QVERIFY(!saved);
        QCOMPARE(saved.error().where, u"levels"_s);
        QVERIFY(saved.error().message.contains(u"5"_s));
        QVERIFY(!takeInMethod(*m_session, "{}", u"x.json"_s));
    }

    void filesComeBackAsTheyWentOut()
    {
        const auto saved = saveMethod(*m_session, ownCopy());
        QVERIFY_OK(saved);
        const auto taken = takeInMethod(*m_session, writeMethod(*saved), u"x.json"_s);
        QVERIFY_OK(taken);
        QCOMPARE(taken->header.version, u"2"_s);
        QCOMPARE(taken->levels.size(), saved->levels.size());
        for (const Method& method : m_session->environment().catalogue.methods()) {
            const QByteArray json = writeMethod(method);
            const auto read = parseMethod(json);
            QVERIFY_OK(read);
            QCOMPARE(writeMethod(*read), json);
        }
    }

    void anotherCriterionIsTriedWithoutStoring()
    {
        score(u"A01"_s, u"2"_s, u"3"_s);
        score(u"A02"_s, u"1"_s, u"1"_s);
        const auto before = m_session->scoring().scores(m_asset);
        const auto report = attempt(stricter(ownCopy()));
        QVERIFY_OK(report);
        QCOMPARE(report->total, 2);
        QCOMPARE(report->changed, 1);
        QCOMPARE(report->impossible, 0);
        QCOMPARE(report->lines.size(), qsizetype(1));
        QCOMPARE(report->lines.first().pair.threat, u"A01"_s);
        QCOMPARE(report->lines.first().to, u"高"_s);
        QCOMPARE(*m_session->scoring().scores(m_asset), *before);
    }

    void scalesOfAsManyStepsAreTakenStepByStep()
    {
        score(u"A01"_s, u"2"_s, u"5"_s);
        const auto report = attempt(method(u"nist-800-30"_s));
        QVERIFY_OK(report);
        QCOMPARE(report->impossible, 0);
        QVERIFY_OK(apply(method(u"nist-800-30"_s)));
        const auto scores = m_session->scoring().scores(m_asset);
        QCOMPARE(scores->first().method, u"nist-800-30"_s);
        QCOMPARE(scores->first().inputs, u"{\"impact\":\"vh\",\"likelihood\":\"l\"}"_s);
        QCOMPARE(scores->first().level, u"m"_s);
        QVERIFY(!scores->first().value);
        QVERIFY_OK(ExplainService(*m_session).explain(*m_session->assets().asset(m_asset), {}));
    }

    void whatLacksAnInputStaysAsItIs()
    {
        score(u"A01"_s, u"2"_s, u"5"_s);
        const auto report = apply(method(u"ipa-3.1"_s));
        QVERIFY_OK(report);
        QCOMPARE(report->impossible, 1);
        QCOMPARE(report->missing.keys(), QStringList{u"vulnerability"_s});
        QCOMPARE(m_session->scoring().scores(m_asset)->first().method, u"policy-5x5"_s);
    }

    void classesAndGivenValuesFillTheRest()
    {
        score(u"A04"_s, u"2"_s, u"5"_s);
        const auto report = apply(method(u"ipa-3.1"_s), {{u"vulnerability"_s, u"３"_s}});
        QVERIFY_OK(report);
        QCOMPARE(report->impossible, 0);
        QCOMPARE(report->withDefaults, 1);
        const Assessment after = m_session->scoring().scores(m_asset)->first();
        QCOMPARE(after.method, u"ipa-3.1"_s);
        QCOMPARE(after.importance, std::optional(3.0));
        const auto undone = m_session->history().undo();
        QVERIFY_OK(undone);
        const Assessment back = m_session->scoring().scores(m_asset)->first();
        QCOMPARE(back.method, u"policy-5x5"_s);
        QCOMPARE(back.value, std::optional(10.0));
    }

    void wrongGivenValuesAreRefused()
    {
        const auto report = attempt(method(u"ipa-3.1"_s), {{u"vulnerability"_s, u"4"_s}});
        QVERIFY(!report);
        QCOMPARE(report.error().where, u"vulnerability"_s);
        QVERIFY(!attempt(method(u"ipa-3.1"_s), {{u"x"_s, u"4"_s}}));
    }

    void onlyTheYearAskedForIsTouched()
    {
        score(u"A01"_s, u"2"_s, u"3"_s);
        score(u"A01"_s, u"2"_s, u"3"_s, 2025);
        const auto report =
            rescore(*m_session, {{2025, {}}, stricterPolicy(), {}}, u"試行"_s, m_progress);
        QVERIFY_OK(report);
        QCOMPARE(report->total, 1);
        QCOMPARE(m_session->scoring().scores(m_asset, 2025)->first().level, u"high"_s);
        QCOMPARE(m_session->scoring().scores(m_asset, 2026)->first().level, u"medium"_s);
    }

    void theReportReadsAsTextAndJson()
    {
        score(u"A01"_s, u"2"_s, u"3"_s);
        const auto report = attempt(stricter(ownCopy()));
        QVERIFY_OK(report);
        const QJsonObject json = toJson(*report, Language::English);
        QCOMPARE(json.value(u"changed"_s), 1);
        QCOMPARE(json.value(u"levels"_s)[0][u"to"_s], u"high"_s);
        QCOMPARE(json.value(u"scores"_s)[0][u"asset"_s], u"A000001"_s);
        QVERIFY(rescoreSentences(*report).first().startsWith(u"1 of 1 "_s));
        QCOMPARE(rescoreRow(report->lines.first()).size(), rescoreColumns().size());
    }

private:
    const Method& method(const QString& id) const
    {
        return *m_session->environment().catalogue.method(id);
    }

    Method ownCopy() const
    {
        return MethodDraft::copyOf(
                   method(u"policy-5x5"_s), u"city-method-1"_s, {u"市の方法"_s, u"Our method"_s})
            .method();
    }

    /// High begins at 6.
    static Method stricter(const Method& method)
    {
        MethodDraft draft(method);
        draft.setBand(1, 5, 5);
        draft.setBand(2, 6, 16);
        return draft.method();
    }

    /// Saved, so that its scores explain themselves.
    Method stricterPolicy() { return *saveMethod(*m_session, stricter(ownCopy())); }

    void score(const QString& threat,
               const QString& likelihood,
               const QString& loss,
               std::optional<int> cycle = {})
    {
        ScoreDraft draft;
        draft.asset = m_asset;
        draft.threat = threat;
        draft.cycle = cycle;
        draft.inputs = {{u"likelihood"_s, likelihood}, {u"loss"_s, loss}};
        QVERIFY_OK(m_session->scoring().save(draft));
    }

    Result<RescoreReport> attempt(const Method& method, const ScoreInputs& given = {})
    {
        return tryRescore(*m_session, {{2026, {}}, method, given}, m_progress);
    }

    Result<RescoreReport> apply(const Method& method, const ScoreInputs& given = {})
    {
        return rescore(*m_session, {{2026, {}}, method, given}, {}, m_progress);
    }

    std::unique_ptr<RegisterFixture> m_fixture;
    Session* m_session = nullptr;
    AssetId m_asset;
    NoProgress m_progress;
};

DAICHO_TEST(TestMethodService)

} // namespace daicho

#include "tst_methodservice.moc"
