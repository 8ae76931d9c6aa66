// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/fieldcontext.h"
#include "model/items/measuremodel.h"
#include "model/service/historyservice.h"
#include "tests/support/testmain.h"
#include "tests/views/treat/treatrig.h"
#include "views/fields/choicespicker.h"
#include "views/fields/fieldeditor.h"
#include "views/fields/recordform.h"
#include "views/treat/askdialog.h"
#include "views/treat/assigndialog.h"
#include "views/treat/measurepanel.h"
#include "views/widgets/searchfield.h"

#include <QCompleter>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>

namespace daicho {

using namespace Qt::StringLiterals;

class TestTreatMeasures : public QObject
{
    Q_OBJECT

private slots:
    void aMeasureIsMadeForTheChosenRisks();
    void aMeasureWithoutATitleIsRefusedAtItsField();
    void anotherMeasureIsAssignedToSeveralRisks();
    void measuresAreEditedInPlace();
    void aMeasureIsEditedInItsForm();
    void aStepBackAsksForItsReason();
    void threatsAndAreasArePickedByKeys();
    void aWordOutsideTheListIsKeptUntilItIsTakenOff();
    void areasArePickedInTheirCell();
    void postsAreProposed();
    void aMeasureIsFoundAmongMany();
    void theHistoryTellsEachStep();
};

void TestTreatMeasures::aMeasureIsMadeForTheChosenRisks()
{
    TreatRig rig;
    const RiskPair risk = rig.score(u"住民記録"_s, 4, 4);
    TreatPage& page = rig.page();
    QVERIFY(rig.load(1));
    rig.table()->selectRow(0);
    AskDialog* dialog = page.newMeasure();
    QCOMPARE(dialog->form()->value(u"threats"_s).toStringList(), QStringList{u"A04"_s});
    QCOMPARE(dialog->form()->value(u"areas"_s).toStringList(), QStringList{u"technical"_s});
    QCOMPARE(dialog->form()->value(u"option"_s).toString(), u"avoid"_s);
    dialog->form()->setValue(u"title"_s, u"切り離した複製"_s);
    dialog->form()->setValue(u"due"_s, QDate(2026, 9, 30));
    dialog->accept();
    QTRY_VERIFY(rig.cell(0, PlannedRiskModel::MeasureColumn).contains(u"切り離した複製"_s));
    QCOMPARE(TreatmentService(rig.session()).facts(risk)->measures.size(), 1);
    QVERIFY_OK(rig.session().history().undo());
    QTRY_COMPARE(rig.cell(0, PlannedRiskModel::MeasureColumn), QString());
}

void TestTreatMeasures::aMeasureWithoutATitleIsRefusedAtItsField()
{
    TreatRig rig;
    rig.score(u"住民記録"_s, 4, 4);
    TreatPage& page = rig.page();
    QVERIFY(rig.load(1));
    AskDialog* dialog = page.newMeasure();
    dialog->accept();
    QVERIFY(dialog->form()->hasProblem());
    QVERIFY(TreatmentService(rig.session()).measures()->isEmpty());
    dialog->reject();
}

void TestTreatMeasures::anotherMeasureIsAssignedToSeveralRisks()
{
    TreatRig rig;
    rig.score(u"住民記録"_s, 4, 4);
    rig.score(u"税"_s, 4, 4);
    const Measure measure = rig.addMeasure(u"訓練"_s, {});
    TreatPage& page = rig.page();
    QVERIFY(rig.load(2));
    rig.table()->selectAll();
    QCOMPARE(page.chosenRisks().size(), 2);
    page.assign();
    auto* dialog = page.findChild<AssignDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->choose(0);
    dialog->accept();
    QCOMPARE(TreatmentService(rig.session()).treatedBy(measure)->size(), 2);
    QTRY_VERIFY(rig.cell(1, PlannedRiskModel::MeasureColumn).contains(u"訓練"_s));

    rig.table()->selectRow(1);
    QTRY_VERIFY(rig.action(u"treat.release"_s)->isEnabled());
    page.release();
    QTRY_VERIFY(page.findChildren<AssignDialog*>().size() == 1);
    page.findChild<AssignDialog*>()->accept();
    QCOMPARE(TreatmentService(rig.session()).treatedBy(measure)->size(), 1);
}

void TestTreatMeasures::measuresAreEditedInPlace()
{
    TreatRig rig;
    const Measure measure = rig.addMeasure(u"訓練"_s, {});
    TreatPage& page = rig.page();
    page.show();
    page.refresh();
    QAbstractItemModel* model = rig.table(u"measureTable"_s)->model();
    QTRY_COMPARE(model->rowCount(), 1);
    MeasureModel& measures = page.findChild<MeasurePanel*>()->model();
    const auto column = [&measures](const QString& key) {
        int at = 0;
        while (measures.field(at)->key != key) {
            ++at;
        }
        return at;
    };
    QVERIFY(model->setData(model->index(0, column(u"due"_s)), u"令和8年9月30日"_s));
    QVERIFY(model->setData(model->index(0, column(u"cost_initial"_s)), u"１２０，０００"_s) ||
            model->setData(model->index(0, column(u"cost_initial"_s)), u"120000"_s));
    QVERIFY(model->setData(model->index(0, column(u"state"_s)), u"done"_s));
    const TreatmentService service(rig.session());
    const auto stored = service.measure(measure.uid);
    QCOMPARE(stored->due, QDate(2026, 9, 30));
    QCOMPARE(stored->costInitial, 120000);
    QCOMPARE(stored->doneOn, QDate(2026, 4, 1));
    QVERIFY(!model->setData(model->index(0, column(u"title"_s)), QString()));
    QVERIFY(!model->setData(model->index(0, column(u"due"_s)), u"来年"_s));
    QCOMPARE(service.measure(measure.uid)->title, u"訓練"_s);
}

void TestTreatMeasures::aMeasureIsEditedInItsForm()
{
    TreatRig rig;
    const Measure measure = rig.addMeasure(u"訓練"_s, {});
    TreatPage& page = rig.page();
    page.show();
    page.refresh();
    QTRY_COMPARE(rig.table(u"measureTable"_s)->model()->rowCount(), 1);
    AskDialog* dialog = page.editMeasure(measure);
    QCOMPARE(dialog->form()->value(u"title"_s).toString(), u"訓練"_s);
    dialog->form()->setValue(u"title"_s, u"訓練（年2回）"_s);
    dialog->accept();
    const TreatmentService service(rig.session());
    QCOMPARE(service.measure(measure.uid)->title, u"訓練（年2回）"_s);

    dialog = rig.page().editMeasure(*service.measure(measure.uid));
    dialog->form()->setValue(u"state"_s, u"approved"_s);
    dialog->accept();
    dialog = rig.page().editMeasure(*service.measure(measure.uid));
    dialog->form()->setValue(u"state"_s, u"requested"_s);
    dialog->accept();
    QVERIFY(dialog->form()->hasProblem());
    dialog->form()->setValue(u"why"_s, u"予算が付かなかった"_s);
    dialog->accept();
    QCOMPARE(service.measure(measure.uid)->state, u"requested"_s);
    QCOMPARE(rig.session().history().entries(1)->first().head.reason, u"予算が付かなかった"_s);
}

void TestTreatMeasures::aStepBackAsksForItsReason()
{
    TreatRig rig;
    const Measure measure = rig.addMeasure(u"訓練"_s, {});
    TreatmentService service(rig.session());
    QVERIFY_OK(service.moveTo(measure, u"approved"_s));
    TreatPage& page = rig.page();
    page.show();
    page.refresh();
    QAbstractItemModel* model = rig.table(u"measureTable"_s)->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(!model->setData(model->index(0, 2), u"draft"_s));
    auto* dialog = page.findChild<QInputDialog*>(u"measureReason"_s);
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(u"予算が付かなかった"_s);
    dialog->accept();
    QCOMPARE(service.measure(measure.uid)->state, u"draft"_s);
}

void TestTreatMeasures::threatsAndAreasArePickedByKeys()
{
    TreatRig rig;
    rig.score(u"住民記録"_s, 4, 4);
    QVERIFY(rig.load(1));
    rig.table()->selectRow(0);
    AskDialog* dialog = rig.page().newMeasure();
    dialog->show();
    auto* editor = dialog->findChild<FieldEditor*>(u"edit_threats"_s);
    auto* picker = editor->findChild<ChoicesPicker*>();
    QVERIFY(picker != nullptr);
    QCOMPARE(picker->chosen(), QStringList{u"A04"_s});
    QTest::keyClick(picker, Qt::Key_B);
    auto* search = picker->findChild<QLineEdit*>(u"choicesSearch"_s);
    auto* list = picker->findChild<QListWidget*>(u"choicesList"_s);
    QVERIFY(search->isVisible());
    QCOMPARE(search->text(), u"b"_s);
    search->setText(u"b11"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(picker->chosen(), (QStringList{u"A04"_s, u"B11"_s}));
    QCOMPARE(search->text(), QString());
    search->setText(u"ランサムウェア"_s);
    QCOMPARE(list->currentItem()->text().left(3), u"A04"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(picker->chosen(), QStringList{u"B11"_s});
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!search->isVisible());
    dialog->form()->setValue(u"title"_s, u"復元の訓練"_s);
    dialog->accept();
    const auto measures = TreatmentService(rig.session()).measures();
    QCOMPARE(measures->first().threats, QStringList{u"B11"_s});
    QCOMPARE(measures->first().areas, QStringList{u"technical"_s});
}

void TestTreatMeasures::aWordOutsideTheListIsKeptUntilItIsTakenOff()
{
    ChoicesPicker picker;
    picker.setChoices({{u"a"_s, u"甲"_s, {}}, {u"b"_s, u"乙"_s, {}}});
    picker.setChosen({u"gone"_s, u"b"_s});
    QCOMPARE(picker.chosen(), (QStringList{u"b"_s, u"gone"_s}));
    picker.setChosen({});
    QCOMPARE(picker.chosen(), QStringList());
}

void TestTreatMeasures::areasArePickedInTheirCell()
{
    TreatRig rig;
    const Measure measure = rig.addMeasure(u"訓練"_s);
    FormContext fields(rig.session());
    QVERIFY_OK(fields.reload());
    MeasurePanel panel(rig.fixture.services(), rig.context, fields);
    panel.showMeasures({measure}, {});
    panel.show();
    int column = 0;
    while (panel.model().field(column)->key != u"areas"_s) {
        ++column;
    }
    const QModelIndex index = panel.table()->model()->index(0, column);
    panel.table()->setCurrentIndex(index);
    panel.table()->edit(index);
    auto* picker = panel.table()->findChild<ChoicesPicker*>();
    QVERIFY(picker != nullptr);
    auto* list = picker->findChild<QListWidget*>(u"choicesList"_s);
    QTRY_VERIFY(list->isVisible());
    list->setCurrentRow(5);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(TreatmentService(rig.session()).measure(measure.uid)->areas.size(), 1);
}

void TestTreatMeasures::postsAreProposed()
{
    TreatRig rig;
    Measure measure;
    measure.title = u"訓練"_s;
    measure.responsible = u"情報システム係長"_s;
    QVERIFY_OK(TreatmentService(rig.session()).add(measure));
    QVERIFY(rig.load(1, u"measureTable"_s));
    AskDialog* dialog = rig.page().newMeasure();
    auto* line = dialog->findChild<FieldEditor*>(u"edit_responsible"_s)->findChild<QLineEdit*>();
    QVERIFY(line->completer() != nullptr);
    line->completer()->setCompletionPrefix(u"係長"_s);
    QCOMPARE(line->completer()->currentCompletion(), u"情報システム係長"_s);
    dialog->reject();
}

void TestTreatMeasures::aMeasureIsFoundAmongMany()
{
    TreatRig rig;
    rig.score(u"住民記録"_s, 4, 4);
    rig.addMeasure(u"訓練"_s);
    const Measure wanted = rig.addMeasure(u"ログの監視"_s);
    QVERIFY(rig.load(1));
    rig.table()->selectRow(0);
    rig.page().assign();
    auto* dialog = rig.page().findChild<AssignDialog*>();
    dialog->findChild<SearchField*>()->search(u"ろぐ"_s);
    QCOMPARE(dialog->measure()->uid, wanted.uid);
    dialog->findChild<SearchField*>()->search(u"ない"_s);
    QCOMPARE(dialog->measure(), nullptr);
    dialog->reject();
}

void TestTreatMeasures::theHistoryTellsEachStep()
{
    TreatRig rig;
    const Measure measure = rig.addMeasure(u"訓練"_s);
    TreatmentService service(rig.session());
    const auto moved = service.moveTo(measure, u"approved"_s);
    QVERIFY_OK(service.moveTo(*moved, u"requested"_s, u"予算が付かなかった"_s));
    QVERIFY(rig.load(1, u"measureTable"_s));
    rig.page().open(u"measure:"_s + measure.uid);
    QVERIFY(rig.action(u"treat.history"_s)->isEnabled());
    rig.run(u"treat.history"_s);
    const auto* table = rig.page().findChild<QTableView*>(u"historyTable"_s);
    QVERIFY(table != nullptr);
    const QAbstractItemModel* rows = table->model();
    QVERIFY(rows->index(0, 2).data().toString().contains(u"予算が付かなかった"_s));
    QCOMPARE(rows->index(0, 4).data().toString(), u"議決"_s);
    QCOMPARE(rows->index(0, 5).data().toString(), u"予算要求"_s);
}

} // namespace daicho

DAICHO_TEST(daicho::TestTreatMeasures)
#include "tst_treatmeasures.moc"
