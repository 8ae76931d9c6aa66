// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/treat/treatrig.h"
#include "views/fields/recordform.h"
#include "views/treat/acceptancepanel.h"
#include "views/treat/askdialog.h"

#include <QComboBox>

namespace daicho {

using namespace Qt::StringLiterals;

class TestTreatAcceptances : public QObject
{
    Q_OBJECT

private slots:
    void acceptingNeedsReasonAndApprover();
    void anAcceptanceIsTakenBack();
    void anAcceptanceIsPutRight();
    void aRenewalEndsTheEarlierOneAndTellsItsHistory();
};

void TestTreatAcceptances::acceptingNeedsReasonAndApprover()
{
    TreatRig rig;
    const RiskPair risk = rig.score(u"住民記録"_s, 4, 3);
    TreatPage& page = rig.page();
    QVERIFY(rig.load(1));
    rig.table()->selectRow(0);
    AskDialog* dialog = page.accept(u"risk"_s);
    QCOMPARE(dialog->form()->value(u"expires_on"_s).toDate(), QDate(2028, 3, 31));
    dialog->accept();
    QVERIFY(dialog->form()->hasProblem());
    dialog->form()->setValue(u"reason"_s, u"更新まで待つ"_s);
    dialog->accept();
    QVERIFY(dialog->form()->hasProblem());
    QVERIFY(AcceptanceService(rig.session()).all()->isEmpty());
    dialog->form()->setValue(u"approver"_s, u"総務部長"_s);
    dialog->accept();
    QVERIFY(TreatmentService(rig.session()).facts(risk)->inForce(QDate(2026, 4, 1)) != nullptr);
    QTRY_VERIFY(!rig.cell(0, PlannedRiskModel::AcceptanceColumn).isEmpty());
}

void TestTreatAcceptances::anAcceptanceIsTakenBack()
{
    TreatRig rig;
    const RiskPair risk = rig.score(u"住民記録"_s, 3, 3);
    AcceptanceService service(rig.session());
    RiskAcceptance draft = *service.proposal(risk);
    draft.reason = u"更新まで待つ"_s;
    draft.approver = u"総務部長"_s;
    QVERIFY_OK(service.accept(draft));
    TreatPage& page = rig.page();
    QVERIFY(rig.load(1));
    page.open(u"tab:acceptances"_s);
    QTableView* list = rig.table(u"acceptanceTable"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->selectRow(0);
    page.endAcceptance({});
    QVERIFY(rig.context.deeds.last().startsWith(u"error"_s));
    list->selectRow(0);
    page.endAcceptance(u"事故があった"_s);
    QCOMPARE(service.all()->first().endedOn, QDate(2026, 4, 1));
}

void TestTreatAcceptances::anAcceptanceIsPutRight()
{
    TreatRig rig;
    rig.accept(rig.score(u"住民記録"_s, 3, 3));
    QVERIFY(rig.load(1));
    rig.page().open(u"tab:acceptances"_s);
    QTableView* list = rig.table(u"acceptanceTable"_s);
    QVERIFY(!rig.action(u"treat.acceptance"_s)->isEnabled());
    list->selectRow(0);
    QVERIFY(rig.action(u"treat.acceptance"_s)->isEnabled());
    const auto* panel = rig.page().findChild<AcceptancePanel*>();
    AskDialog* dialog = rig.page().editAcceptance(*panel->chosen());
    QCOMPARE(dialog->form()->value(u"reason"_s).toString(), u"更新まで待つ"_s);
    dialog->form()->setValue(u"approver"_s, QVariant());
    dialog->accept();
    QVERIFY(dialog->form()->hasProblem());
    dialog->form()->setValue(u"approver"_s, u"副市長"_s);
    dialog->form()->setValue(u"approver_role"_s, u"ciso"_s);
    dialog->accept();
    QTRY_COMPARE(list->model()->index(0, 7).data().toString(), u"副市長"_s);
    QCOMPARE(AcceptanceService(rig.session()).all()->size(), 1);
}

void TestTreatAcceptances::aRenewalEndsTheEarlierOneAndTellsItsHistory()
{
    TreatRig rig;
    rig.accept(rig.score(u"住民記録"_s, 3, 3));
    QVERIFY(rig.load(1));
    rig.page().open(u"tab:acceptances"_s);
    QTableView* list = rig.table(u"acceptanceTable"_s);
    list->selectRow(0);
    const auto* panel = rig.page().findChild<AcceptancePanel*>();
    AskDialog* dialog = rig.page().renewAcceptance(*panel->chosen());
    QVERIFY(dialog != nullptr);
    dialog->form()->setValue(u"reason"_s, u"予備機で備える"_s);
    dialog->accept();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const auto all = AcceptanceService(rig.session()).all();
    QVERIFY(!all->first().endedOn.isValid());
    QVERIFY(all->last().endedOn.isValid());

    auto* states = rig.page().findChild<QComboBox*>(u"acceptanceStates"_s);
    states->setCurrentIndex(4);
    emit states->activated(4);
    QCOMPARE(list->model()->rowCount(), 1);
    list->selectRow(0);
    QVERIFY(!rig.action(u"treat.acceptance"_s)->isEnabled()); // it has ended
    rig.page().open(u"acceptance:"_s + all->first().uid);
    QCOMPARE(panel->chosen()->uid, all->first().uid);
    rig.run(u"treat.acceptance_history"_s);
    const auto* table = rig.page().findChild<QTableView*>(u"historyTable"_s);
    QVERIFY(table != nullptr);
    QVERIFY(table->model()->rowCount() > 10);
    QVERIFY(table->model()->index(0, 2).data().toString().contains(u"予備機で備える"_s));
}

} // namespace daicho

DAICHO_TEST(daicho::TestTreatAcceptances)
#include "tst_treatacceptances.moc"
