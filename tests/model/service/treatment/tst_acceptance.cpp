// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/historyservice.h"
#include "tests/model/service/treatment/treatmentrig.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestAcceptance : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_rig = std::make_unique<TreatmentRig>(); }

    void anAcceptanceIsCheckedAgainstTheLevel();
    void aGreatLossIsNeverAcceptedWithoutApprover();
    void anAcceptanceTakesTheEarlierOnesPlace();
    void acceptancesEndEarlyWithAReason();
    void exceptionsNeedANumber();
    void oneInForceIsPutRight();
    void aPastEndMayStayWhileTheRestIsPutRight();
    void aRenewalTakesThePresentLevel();
    void anExceptionIsRenewedUnderAnotherNumber();

private:
    std::unique_ptr<TreatmentRig> m_rig;
};

void TestAcceptance::anAcceptanceIsCheckedAgainstTheLevel()
{
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 4, 3);
    AcceptanceService service(m_rig->session());
    const auto proposal = service.proposal(risk);
    QVERIFY_OK(proposal);
    QCOMPARE(proposal->level, u"high"_s);
    QCOMPARE(proposal->approverRole, u"general_officer"_s);
    QCOMPARE(proposal->expiresOn, QDate(2028, 3, 31));
    const auto refusedAt = [&](const std::function<void(RiskAcceptance&)>& change) {
        RiskAcceptance draft = *proposal;
        draft.reason = u"更新まで待つ"_s;
        draft.approver = u"総務部長"_s;
        change(draft);
        const auto made = service.accept(draft);
        return made ? u"accepted"_s : made.error().where;
    };
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.reason = u" "_s; }), u"reason"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.approver.clear(); }), u"approver"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.approver = draft.applicant; }),
             u"approver"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.approverRole = u"officer"_s; }),
             u"approver_role"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.expiresOn = QDate(2026, 3, 31); }),
             u"expires_on"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.expiresOn = QDate(2028, 4, 1); }),
             u"expires_on"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.kind = u"forever"_s; }), u"kind"_s);
    QVERIFY(service.all()->isEmpty());
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.approverRole = u"ciso"_s; }),
             u"accepted"_s);
    QCOMPARE(service.all()->size(), 1);
}

void TestAcceptance::aGreatLossIsNeverAcceptedWithoutApprover()
{
    AcceptanceService service(m_rig->session());
    RiskAcceptance small = *service.proposal(m_rig->scored(u"掲示物"_s, 1, 3));
    small.reason = u"影響が小さい"_s;
    QVERIFY_OK(service.accept(small));
    RiskAcceptance great = *service.proposal(m_rig->scored(u"住民記録"_s, 1, 4));
    QCOMPARE(great.level, u"low"_s);
    great.reason = u"起こりにくい"_s;
    QCOMPARE(service.accept(great).error().where, u"approver"_s);
    great.approver = u"市民課長"_s;
    QVERIFY_OK(service.accept(great));
}

void TestAcceptance::anAcceptanceTakesTheEarlierOnesPlace()
{
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 3, 3);
    AcceptanceService service(m_rig->session());
    RiskAcceptance draft = *service.proposal(risk);
    draft.reason = u"更新まで待つ"_s;
    draft.approver = u"総務部長"_s;
    QVERIFY_OK(service.accept(draft));
    draft.conditions = u"四半期ごとに点検する"_s;
    QVERIFY_OK(service.accept(draft));
    const auto facts = TreatmentService(m_rig->session()).facts(risk);
    QCOMPARE(facts->acceptances.size(), 2);
    QCOMPARE(facts->inForce(QDate(2026, 4, 1))->conditions, u"四半期ごとに点検する"_s);
    QCOMPARE(facts->acceptances.last().endedOn, QDate(2026, 4, 1));
    QCOMPARE(facts->inForce(QDate(2028, 4, 1)), nullptr);
}

void TestAcceptance::acceptancesEndEarlyWithAReason()
{
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 3, 3);
    AcceptanceService service(m_rig->session());
    RiskAcceptance draft = *service.proposal(risk);
    draft.reason = u"更新まで待つ"_s;
    draft.approver = u"総務部長"_s;
    const auto accepted = service.accept(draft);
    QVERIFY(!service.endEarly(*accepted, u"  "_s));
    const auto ended = service.endEarly(*accepted, u"事故があった"_s);
    QVERIFY_OK(ended);
    QCOMPARE(ended->endedOn, QDate(2026, 4, 1));
    QVERIFY(!service.endEarly(*ended, u"もう一度"_s));
    QCOMPARE(TreatmentService(m_rig->session()).facts(risk)->inForce(QDate(2026, 4, 1)), nullptr);
}

void TestAcceptance::exceptionsNeedANumber()
{
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 3, 3);
    AcceptanceService service(m_rig->session());
    RiskAcceptance draft = *service.proposal(risk, u"exception"_s);
    QCOMPARE(draft.approverRole, u"ciso"_s);
    draft.reason = u"旧端末でしか動かない"_s;
    draft.approver = u"副市長"_s;
    QCOMPARE(service.accept(draft).error().where, u"number"_s);
    draft.number = u"例外8-1"_s;
    QVERIFY_OK(service.accept(draft));
    QVERIFY(TreatmentService(m_rig->session()).facts(risk)->inForce(QDate(2026, 4, 1)) == nullptr);
}

void TestAcceptance::oneInForceIsPutRight()
{
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 4, 3);
    AcceptanceService service(m_rig->session());
    const auto base = service.accept(m_rig->draftFor(risk));
    QVERIFY_OK(base);
    const auto refusedAt = [&](const std::function<void(RiskAcceptance&)>& change) {
        RiskAcceptance edited = *base;
        change(edited);
        const auto saved = service.update(*base, edited);
        return saved ? u"saved"_s : saved.error().where;
    };
    QCOMPARE(refusedAt([](RiskAcceptance& edited) { edited.reason.clear(); }), u"reason"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& edited) { edited.approverRole = u"officer"_s; }),
             u"approver_role"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& edited) { edited.approver = edited.applicant; }),
             u"approver"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& edited) { edited.expiresOn = QDate(2028, 4, 1); }),
             u"expires_on"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& edited) { edited.approvedOn = QDate(2026, 4, 2); }),
             u"approved_on"_s);
    // Approved a day earlier, it belongs to the fiscal year before.
    QCOMPARE(refusedAt([](RiskAcceptance& edited) {
                 edited.approvedOn = QDate(2026, 3, 31);
                 edited.expiresOn = QDate(2027, 4, 1);
             }),
             u"expires_on"_s);

    RiskAcceptance edited = *base;
    edited.reason = u"機器の更新まで待つ"_s;
    edited.approver = u"副市長"_s;
    edited.approverRole = u"ciso"_s;
    edited.expiresOn = QDate(2027, 3, 31);
    const auto saved = service.update(*base, edited);
    QVERIFY_OK(saved);
    QCOMPARE(saved->reason, u"機器の更新まで待つ"_s);
    QCOMPARE(saved->expiresOn, QDate(2027, 3, 31));
    QCOMPARE(service.all()->size(), 1);
    QCOMPARE(service.update(*base, edited).error().kind, ErrorKind::Conflict);
    const auto steps = m_rig->session().history().historyOf(saved->uid, 10);
    QCOMPARE(steps->size(), 2);
    QCOMPARE(steps->first().entry.head.label, u"acceptance.update"_s);
    QVERIFY_OK(m_rig->session().history().undo());
    QCOMPARE(service.all()->first().approver, u"総務部長"_s);
}

void TestAcceptance::aPastEndMayStayWhileTheRestIsPutRight()
{
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 4, 3);
    RiskAcceptance old = m_rig->draftFor(risk);
    old.approvedOn = QDate(2025, 4, 1);
    old.expiresOn = QDate(2026, 3, 31);
    auto recorder = m_rig->session().record(u"import.rows"_s);
    QVERIFY_OK((*recorder)->insert(m_rig->session().tables().acceptance,
                                   fieldValues(old, acceptanceFields())));
    QVERIFY_OK(m_rig->session().commit(**recorder));
    AcceptanceService service(m_rig->session());
    const RiskAcceptance base = service.all()->first();
    RiskAcceptance edited = base;
    edited.reason = u"予備機で備える"_s;
    QVERIFY_OK(service.update(base, edited));
    edited.expiresOn = QDate(2026, 3, 30);
    QCOMPARE(service.update(service.all()->first(), edited).error().where, u"expires_on"_s);
}

void TestAcceptance::aRenewalTakesThePresentLevel()
{
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 3, 3);
    AcceptanceService service(m_rig->session());
    RiskAcceptance draft = m_rig->draftFor(risk);
    draft.expiresOn = QDate(2026, 9, 30);
    const auto earlier = service.accept(draft);
    QVERIFY_OK(earlier);
    auto renewal = service.renewal(*earlier);
    QCOMPARE(renewal->level, u"medium"_s);
    QCOMPARE(renewal->approver, u"総務部長"_s);
    QCOMPARE(renewal->expiresOn, QDate(2028, 3, 31));

    m_rig->score(risk, 4, 4);
    renewal = service.renewal(*earlier);
    QCOMPARE(renewal->level, u"high"_s);
    QCOMPARE(renewal->reason, u"更新まで待つ"_s);
    QCOMPARE(renewal->approver, QString()); // another role has to approve it now
    QCOMPARE(service.renew(*earlier, *renewal).error().where, u"approver"_s);
    renewal->approver = u"総務部長"_s;
    const auto renewed = service.renew(*earlier, *renewal);
    QVERIFY_OK(renewed);
    const auto line = service.line(*renewed);
    QCOMPARE(line->size(), 2);
    QVERIFY(!line->first().endedOn.isValid());
    QCOMPARE(line->last().endedOn, QDate(2026, 4, 1));
    QCOMPARE(m_rig->session().history().entries(1)->first().head.label, u"acceptance.renew"_s);
    QVERIFY(!service.update(line->last(), line->last()));
    QVERIFY_OK(m_rig->session().history().undo());
    QCOMPARE(service.all()->size(), 1);
    QVERIFY(!service.all()->first().endedOn.isValid());
}

void TestAcceptance::anExceptionIsRenewedUnderAnotherNumber()
{
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 3, 3);
    AcceptanceService service(m_rig->session());
    RiskAcceptance draft = *service.proposal(risk, u"exception"_s);
    draft.reason = u"旧端末でしか動かない"_s;
    draft.approver = u"副市長"_s;
    draft.number = u"例外8-1"_s;
    const auto first = service.accept(draft);
    draft.number = u"例外8-2"_s;
    QVERIFY_OK(service.accept(draft)); // of its own
    auto renewal = service.renewal(*first);
    renewal->number = u"例外9-1"_s;
    QVERIFY_OK(service.renew(*first, *renewal));
    QStringList open;
    const auto all = service.all();
    QVERIFY_OK(all);
    for (const RiskAcceptance& one : *all) {
        if (!one.endedOn.isValid()) {
            open.append(one.number);
        }
    }
    open.sort();
    QCOMPARE(open, (QStringList{u"例外8-2"_s, u"例外9-1"_s}));
}

} // namespace daicho

DAICHO_TEST(daicho::TestAcceptance)
#include "tst_acceptance.moc"
