// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/consensus/agreementservice.h"
#include "model/service/figures/explainservice.h"
#include "model/service/figures/statisticsservice.h"
#include "model/service/historyservice.h"
#include "tests/model/service/consensus/roundfixture.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

const QString kCommittee = u"情報セキュリティ委員会"_s;
const QStringList kRaters{u"総務部長"_s, u"福祉部長"_s, u"情報政策課長"_s};

ScoreInputs inputs(int likelihood, int loss)
{
    return {{u"likelihood"_s, QString::number(likelihood)}, {u"loss"_s, QString::number(loss)}};
}

AgreementDecision decisionFor(const QString& round)
{
    return {{round, {}}, kCommittee, QDate(2026, 5, 20)};
}

} // namespace

/// A closed round over two alike assets, of which the first is scored for both, and a third one.
class TestAgreement : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<RoundFixture>();
        m_residents = m_fixture->asset(u"住民記録"_s);
        m_tax = m_fixture->asset(u"税務"_s);
        m_web = m_fixture->asset(u"公式サイト"_s, u"1"_s);
        m_round = m_fixture->round(u"closed"_s);
        m_group = m_fixture->item(m_round, m_residents, u"A01"_s, kRaters, true);
        m_single = m_fixture->item(m_round, m_web, u"A02"_s, kRaters);
        score(m_residents, u"A01"_s, {{2, 4}, {3, 4}, {5, 5}});
        score(m_web, u"A02"_s, {{2, 2}, {2, 2}, {2, 2}});
    }

    void cleanup() { m_fixture.reset(); }

    void theMostDisputedPairComesFirst()
    {
        m_fixture->note(m_round, m_group, kRaters[0]);
        const AgreementService service(m_fixture->session());

        const auto view = service.view({m_round.uid, {}});

        QVERIFY_OK(view);
        QCOMPARE(view->table.pairs.size(), 2U);
        const PairConsensus& first = view->table.pairs.front();
        QCOMPARE(first.asset, m_residents.id);
        QCOMPARE(view->table.threats[first.threat], u"A01"_s);
        QCOMPARE(first.value.minimum, 8.0);
        QCOMPARE(first.value.median, 12.0);
        QCOMPARE(first.value.maximum, 25.0);
        QCOMPARE(first.farOff, 1);
        QCOMPARE(view->differing, 1);
        QCOMPARE(view->equal, 1);
        QCOMPARE(view->agreed, 0);
        QVERIFY(view->alpha);
        QCOMPARE(view->items.value(first.item).uid, m_group.uid);

        const auto pair = service.ratings({m_residents.id, u"A01"_s}, {m_round.uid, {}});
        QVERIFY_OK(pair);
        QCOMPARE(pair->ratings.size(), 3);
        QCOMPARE(pair->median, inputs(3, 4));
        QVERIFY(std::ranges::any_of(pair->ratings, [](const MemberRating& rating) {
            return rating.assessment.rater == kRaters[1] || !rating.isFarOff;
        }));
        QCOMPARE(pair->notes.size(), 1);
        QCOMPARE(pair->items.size(), 1);
    }

    void whatIsAgreedHoldsForTheGroup()
    {
        AgreementService service(m_fixture->session());

        const auto done =
            service.agree({{m_residents.id, u"A01"_s, inputs(4, 4), u"昨年の事案を踏まえる"_s}},
                          decisionFor(m_round.uid));

        QVERIFY_OK(done);
        QCOMPARE(*done, 1);
        for (const Asset& asset : {m_residents, m_tax}) {
            const auto agreed = agreedOf(asset, u"A01"_s);
            QVERIFY(agreed);
            QCOMPARE(agreed->value, 16.0);
            QCOMPARE(agreed->rater, kCommittee);
            QCOMPARE(agreed->note, u"昨年の事案を踏まえる"_s);
            QCOMPARE(agreed->round, m_round.uid);
            QCOMPARE(agreed->likeGroup, m_group.likeGroup);
        }
        const RoundItem item = m_fixture->stored(m_group);
        QCOMPARE(item.agreed, uR"({"likelihood":4,"loss":4})"_s);
        QCOMPARE(item.decidedBy, kCommittee);
        QCOMPARE(item.decidedOn, QDate(2026, 5, 20));
        QCOMPARE(m_fixture->stored(m_round).state, u"closed"_s);
        QCOMPARE(m_fixture->session().history().entries(1)->first().head.label,
                 u"agreement.save"_s);
    }

    void whoDiffersIsLeftOutOfTheGroup()
    {
        m_fixture->score(m_tax.id, u"A01"_s, kRaters[0], 1, 1);
        AgreementService service(m_fixture->session());

        QVERIFY_OK(service.agree({{m_residents.id, u"A01"_s, inputs(3, 4), {}}},
                                 decisionFor(m_round.uid)));

        QVERIFY(agreedOf(m_residents, u"A01"_s));
        QVERIFY(!agreedOf(m_tax, u"A01"_s));
    }

    void whatWasAgreedForAMemberAloneStays()
    {
        m_fixture->item(m_round, m_tax, u"A01"_s, kRaters);
        AgreementService service(m_fixture->session());
        const AgreementDraft group{m_residents.id, u"A01"_s, inputs(3, 4), {}};
        const AgreementDraft alone{m_tax.id, u"A01"_s, inputs(1, 2), u"紙のみ"_s};

        QVERIFY_OK(service.agree({alone, group}, decisionFor(m_round.uid)));
        QCOMPARE(agreedOf(m_tax, u"A01"_s)->value, 2.0);
        QVERIFY_OK(service.agree({group}, decisionFor(m_round.uid)));
        QCOMPARE(agreedOf(m_tax, u"A01"_s)->value, 2.0);
        QCOMPARE(agreedOf(m_residents, u"A01"_s)->value, 12.0);
    }

    void manyGroupsAreAgreedAtOnce()
    {
        const Asset portal = m_fixture->asset(u"電子申請"_s, u"1"_s);
        Asset disposed = m_fixture->asset(u"旧税務"_s);
        Asset ended = disposed;
        ended.disposedOn = QDate(2026, 3, 1);
        RoundFixture::taken(m_fixture->session().assets().update(disposed, ended));
        m_fixture->item(m_round, m_web, u"A03"_s, kRaters, true);
        m_fixture->item(m_round, m_residents, u"A02"_s, kRaters, true);
        AgreementService service(m_fixture->session());
        const auto agree = [&](int likelihood) {
            return service.agree({{m_residents.id, u"A01"_s, inputs(likelihood, 4), u"理由"_s},
                                  {m_web.id, u"A03"_s, inputs(likelihood, 2), u"理由"_s},
                                  {m_residents.id, u"A02"_s, inputs(likelihood, 3), u"理由"_s}},
                                 decisionFor(m_round.uid));
        };

        QVERIFY_OK(agree(1));
        QVERIFY_OK(agree(2));

        QCOMPARE(agreedOf(m_tax, u"A01"_s)->value, 8.0);
        QCOMPARE(agreedOf(m_tax, u"A02"_s)->value, 6.0);
        QCOMPARE(agreedOf(portal, u"A03"_s)->value, 4.0);
        QVERIFY(!agreedOf(portal, u"A01"_s));
        QVERIFY(!agreedOf(m_tax, u"A03"_s));
        QVERIFY(!agreedOf(disposed, u"A01"_s));
    }

    void aRoundIsAgreedOnceAllIsDecided()
    {
        AgreementService service(m_fixture->session());
        QVERIFY_OK(service.agree({{m_residents.id, u"A01"_s, inputs(3, 4), {}}},
                                 decisionFor(m_round.uid)));

        const auto equal = service.agreeWhereEqual(decisionFor(m_round.uid));

        QVERIFY_OK(equal);
        QCOMPARE(*equal, 1);
        QCOMPARE(agreedOf(m_web, u"A02"_s)->value, 4.0);
        QCOMPARE(agreedOf(m_web, u"A02"_s)->note, u"評価者全員の値が一致"_s);
        QCOMPARE(agreedOf(m_residents, u"A01"_s)->note, u"評価者の中央値による"_s);
        QCOMPARE(m_fixture->stored(m_round).state, u"agreed"_s);
        QCOMPARE(m_fixture->stored(m_round).agreedOn, QDate(2026, 5, 20));
        QCOMPARE(*service.agreeWhereEqual(decisionFor(m_round.uid)), 0);
    }

    void reopeningTakesItAllBack()
    {
        AgreementService service(m_fixture->session());
        QVERIFY_OK(service.agree(
            {{m_residents.id, u"A01"_s, inputs(3, 4), {}}, {m_web.id, u"A02"_s, inputs(2, 2), {}}},
            decisionFor(m_round.uid)));

        const auto reopened = service.reopen({{m_residents.id, u"A01"_s}}, {m_round.uid, {}});

        QVERIFY_OK(reopened);
        QCOMPARE(*reopened, 1);
        QVERIFY(!agreedOf(m_residents, u"A01"_s));
        QVERIFY(!agreedOf(m_tax, u"A01"_s));
        QVERIFY(agreedOf(m_web, u"A02"_s));
        QVERIFY(m_fixture->stored(m_group).agreed.isEmpty());
        QCOMPARE(m_fixture->stored(m_round).state, u"closed"_s);
    }

    void oneUndoTakesBackAnAgreement()
    {
        AgreementService service(m_fixture->session());
        QVERIFY_OK(service.agree(
            {{m_residents.id, u"A01"_s, inputs(3, 4), {}}, {m_web.id, u"A02"_s, inputs(2, 2), {}}},
            decisionFor(m_round.uid)));

        QVERIFY_OK(m_fixture->session().history().undo());

        QVERIFY(!agreedOf(m_residents, u"A01"_s));
        QVERIFY(!agreedOf(m_tax, u"A01"_s));
        QCOMPARE(m_fixture->stored(m_round).state, u"closed"_s);
        QVERIFY_OK(m_fixture->session().history().redo());
        QVERIFY(agreedOf(m_tax, u"A01"_s));
        QCOMPARE(m_fixture->stored(m_round).state, u"agreed"_s);
    }

    void agreeingAgainReplacesWhatStood()
    {
        AgreementService service(m_fixture->session());
        QVERIFY_OK(
            service.agree({{m_web.id, u"A02"_s, inputs(2, 2), {}}}, decisionFor(m_round.uid)));
        AgreementDecision other = decisionFor(m_round.uid);
        other.decidedBy = u"CISO"_s;

        QVERIFY_OK(service.agree({{m_web.id, u"A02"_s, inputs(3, 2), u"再検討"_s}}, other));

        QCOMPARE(agreedOf(m_web, u"A02"_s)->value, 6.0);
        QCOMPARE(agreedOf(m_web, u"A02"_s)->rater, u"CISO"_s);
        QCOMPARE(scoresOf(m_web, u"A02"_s).size(), 4);
    }

    void theAgreedValueStandsEverywhere()
    {
        AgreementService service(m_fixture->session());
        const StatisticsService statistics(m_fixture->session());
        QCOMPARE(statistics.overview()->methods.first().top.first().value, 25.0);
        QCOMPARE(statistics.overview()->methods.first().severalRaters, 2);

        QVERIFY_OK(service.agree({{m_residents.id, u"A01"_s, inputs(3, 4), {}}},
                                 decisionFor(m_round.uid)));

        const RiskCounts counts = statistics.overview()->methods.first();
        QCOMPARE(counts.top.first().value, 12.0);
        QCOMPARE(counts.whole.pairs, 3); // the group's other asset has a value now
        QCOMPARE(counts.severalRaters, 1);
        QCOMPARE(counts.agreed, 2);
        const auto told = ExplainService(m_fixture->session()).explain(m_residents);
        QVERIFY_OK(told);
        QCOMPARE(told->scores.size(), 4);
        QVERIFY(told->scores.first().stands);
        QCOMPARE(told->scores.first().assessment.rater, kCommittee);
        QVERIFY(!told->scores.last().stands);
        const QStringList lines = explanationLines(*told, Language::Japanese);
        QVERIFY2(lines.join(u'\n').contains(u"決定者"), qPrintable(lines.join(u'\n')));
    }

    void aPairOutsideOfRoundsIsAgreedOnToo()
    {
        m_fixture->score(m_tax.id, u"A03"_s, kRaters[0], 2, 3);
        m_fixture->score(m_tax.id, u"A03"_s, kRaters[1], 4, 3);
        AgreementService service(m_fixture->session());

        const auto view = service.view({});
        QVERIFY_OK(view);
        QCOMPARE(view->table.pairs.size(), 3U);
        QVERIFY_OK(service.agree({{m_tax.id, u"A03"_s, inputs(4, 3), {}}}, decisionFor({})));

        QCOMPARE(agreedOf(m_tax, u"A03"_s)->value, 12.0);
        QVERIFY(agreedOf(m_tax, u"A03"_s)->round.isEmpty());
        QCOMPARE(service.view({})->agreed, 1);
    }

    void refusesWhatCanNotBeAgreed_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("likelihood");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("where");
        QTest::newRow("an open round") << u"open"_s << kCommittee << 2 << u"理由"_s << u"state"_s;
        QTest::newRow("nobody") << u"closed"_s << QString() << 2 << u"理由"_s << u"decided_by"_s;
        QTest::newRow("a rater") << u"closed"_s << kRaters[0] << 2 << u"理由"_s << u"decided_by"_s;
        QTest::newRow("no reason") << u"closed"_s << kCommittee << 5 << QString() << u"reason"_s;
        QTest::newRow("out of range")
            << u"closed"_s << kCommittee << 6 << u"理由"_s << u"likelihood"_s;
    }

    void refusesWhatCanNotBeAgreed()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, by);
        QFETCH(const int, likelihood);
        QFETCH(const QString, reason);
        QFETCH(const QString, where);
        const ScoringRound round = m_fixture->round(state);
        m_fixture->item(round, m_web, u"A02"_s, kRaters);
        AgreementService service(m_fixture->session());
        AgreementDecision decision = decisionFor(round.uid);
        decision.decidedBy = by;

        const auto done =
            service.agree({{m_web.id, u"A02"_s, inputs(likelihood, 2), reason}}, decision);

        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(done.error().where.contains(where), qPrintable(done.error().where));
        QVERIFY(!agreedOf(m_web, u"A02"_s));
    }

    void refusesAPairThatIsNotInTheRound()
    {
        AgreementService service(m_fixture->session());
        QCOMPARE(
            service.agree({{m_tax.id, u"A02"_s, inputs(2, 2), u"理由"_s}}, decisionFor(m_round.uid))
                .error()
                .kind,
            ErrorKind::InvalidInput);
        QCOMPARE(service.view({u"nowhere"_s, {}}).error().kind, ErrorKind::NotFound);
    }

    void aRaterCanNotScoreOverWhatWasAgreed()
    {
        AgreementService service(m_fixture->session());
        QVERIFY_OK(
            service.agree({{m_web.id, u"A02"_s, inputs(2, 2), {}}}, decisionFor(m_round.uid)));
        ScoreDraft draft{m_web.id, u"A02"_s, inputs(5, 5), {}, kCommittee, 2026, {}};

        const auto saved = m_fixture->session().scoring().save(draft);

        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    }

    void theRegisterHoldsOneAgreedScoreOfAPair()
    {
        AgreementService service(m_fixture->session());
        QVERIFY_OK(
            service.agree({{m_web.id, u"A02"_s, inputs(2, 2), {}}}, decisionFor(m_round.uid)));
        Assessment second = *agreedOf(m_web, u"A02"_s);
        second.rater = u"もう一つの委員会"_s;

        const auto recorder = RoundFixture::taken(m_fixture->session().record(u"test"_s));
        QVERIFY(!recorder->insert(m_fixture->session().tables().assessment,
                                  fieldValues(second, assessmentFields())));
    }

    void wholesStandForTheirParts()
    {
        const Method method = *m_fixture->session().method();
        QJsonObject given{{u"likelihood"_s, 3},
                          {u"residents"_s, 2},
                          {u"downtime"_s, 5},
                          {u"money"_s, 1},
                          {u"law"_s, 1},
                          {u"trust"_s, 3}};

        QCOMPARE(wholeInputs(method, given), inputs(3, 5));
        QCOMPARE(medianInputs(method, {inputs(1, 2), inputs(4, 3), inputs(2, 5)}), inputs(2, 3));
        QCOMPARE(medianInputs(method, {inputs(1, 2), inputs(4, 3)}), inputs(4, 3));
        QCOMPARE(highestRisk(method), 25.0);
    }

private:
    void
    score(const Asset& asset, const QString& threat, const std::vector<std::pair<int, int>>& given)
    {
        for (size_t i = 0; i < given.size(); ++i) {
            m_fixture->score(
                asset.id, threat, kRaters[qsizetype(i)], given[i].first, given[i].second);
        }
    }

    QList<Assessment> scoresOf(const Asset& asset, const QString& threat)
    {
        const AssessmentStore store(m_fixture->session().tables().assessment);
        return RoundFixture::taken(store.ofPair(asset.id, threat, 2026));
    }

    std::optional<Assessment> agreedOf(const Asset& asset, const QString& threat)
    {
        const AssessmentStore store(m_fixture->session().tables().assessment);
        return RoundFixture::taken(store.agreed(asset.id, threat, 2026));
    }

    std::unique_ptr<RoundFixture> m_fixture;
    Asset m_residents;
    Asset m_tax;
    Asset m_web;
    ScoringRound m_round;
    RoundItem m_group;
    RoundItem m_single;
};

DAICHO_TEST(TestAgreement)
#include "tst_agreement.moc"
