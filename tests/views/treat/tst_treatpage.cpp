// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/measuremodel.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/scoringservice.h"
#include "model/service/treatment/acceptanceservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/fields/recordform.h"
#include "views/shell/command.h"
#include "views/treat/acceptancepanel.h"
#include "views/treat/askdialog.h"
#include "views/treat/assigndialog.h"
#include "views/treat/measurepanel.h"
#include "views/treat/residualdialog.h"
#include "views/treat/treatpage.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace daicho {

using namespace Qt::StringLiterals;

class TestTreatPage : public QObject
{
    Q_OBJECT

private slots:
    void risksAboveAcceptanceAreListedWorstFirst();
    void nothingToDecideSaysSo();
    void aMeasureIsMadeForTheChosenRisks();
    void aMeasureWithoutATitleIsRefusedAtItsField();
    void anotherMeasureIsAssignedToSeveralRisks();
    void theResidualIsEvaluatedByKeys();
    void acceptingNeedsReasonAndApprover();
    void filtersChooseTheirPart();
    void measuresAreEditedInPlace();
    void aMeasureIsEditedInItsForm();
    void aStepBackAsksForItsReason();
    void anAcceptanceIsTakenBack();
    void thePlanIsWritten();
    void linksOpenTheirPlace();
    void readOnlyChangesNothing();

private:
    static RiskPair score(PageFixture& fixture,
                          const QString& name,
                          int likelihood,
                          int loss,
                          const QString& threat = u"A04"_s)
    {
        Asset asset;
        asset.name = name;
        const AssetId id = fixture.session().assets().add(asset).value_or(Asset()).id;
        ScoreDraft draft;
        draft.asset = id;
        draft.threat = threat;
        draft.inputs = {{u"likelihood"_s, QString::number(likelihood)},
                        {u"loss"_s, QString::number(loss)}};
        const auto saved = fixture.session().scoring().save(draft);
        Q_ASSERT(saved);
        return {id, threat};
    }

    static Measure
    addMeasure(PageFixture& fixture, const QString& title, const QList<RiskPair>& risks)
    {
        Measure measure;
        measure.title = title;
        return TreatmentService(fixture.session()).add(measure, risks).value_or(Measure());
    }

    static QTableView* table(const TreatPage& page, const QString& name = u"riskTable"_s)
    {
        return page.findChild<QTableView*>(name);
    }

    static QString cell(const TreatPage& page, int row, int column)
    {
        return table(page)->model()->index(row, column).data().toString();
    }

    static bool load(TreatPage& page, int rows)
    {
        page.resize(1100, 640);
        page.show();
        page.refresh();
        return QTest::qWaitFor([&page, rows] { return table(page)->model()->rowCount() == rows; });
    }

    static QAction* action(const TreatPage& page, const QString& id)
    {
        for (Command* command : page.commands()) {
            if (command->id() == id) {
                return command->action();
            }
        }
        return nullptr;
    }
};

void TestTreatPage::risksAboveAcceptanceAreListedWorstFirst()
{
    PageFixture fixture;
    score(fixture, u"掲示"_s, 2, 2);
    score(fixture, u"名簿"_s, 3, 3);
    score(fixture, u"住民記録"_s, 4, 4);
    FakeContext context;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 2));
    QCOMPARE(cell(page, 0, PlannedRiskModel::AssetColumn), u"住民記録"_s);
    QCOMPARE(cell(page, 0, PlannedRiskModel::CurrentColumn), u"高 16"_s);
    QCOMPARE(cell(page, 0, PlannedRiskModel::InherentColumn), u"高 16"_s);
    QCOMPARE(cell(page, 0, PlannedRiskModel::ResidualColumn), QString());
    QCOMPARE(cell(page, 1, PlannedRiskModel::CurrentColumn), u"中 9"_s);
    const auto* title = page.findChild<QLabel*>(u"riskTitle"_s);
    QVERIFY(title->text().contains(u"住民記録"_s));
    QVERIFY(page.findChild<QLabel*>(u"riskAdvice"_s)->text().contains(u"リスク回避"_s));
    page.findChild<SearchField*>()->search(u"名簿"_s);
    QTRY_COMPARE(table(page)->model()->rowCount(), 1);
}

void TestTreatPage::nothingToDecideSaysSo()
{
    PageFixture fixture;
    score(fixture, u"掲示"_s, 1, 1);
    FakeContext context;
    TreatPage page(fixture.services(), context);
    page.show();
    page.refresh();
    QTRY_VERIFY(!page.findChild<QLabel*>(u"riskTitle"_s)->isVisible());
    QTRY_VERIFY(!table(page)->isVisible());
    QTRY_VERIFY(!action(page, u"treat.accept"_s)->isEnabled());
}

void TestTreatPage::aMeasureIsMadeForTheChosenRisks()
{
    PageFixture fixture;
    const RiskPair risk = score(fixture, u"住民記録"_s, 4, 4);
    FakeContext context;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 1));
    table(page)->selectRow(0);
    AskDialog* dialog = page.newMeasure();
    QCOMPARE(dialog->form()->value(u"threats"_s).toStringList(), QStringList{u"A04"_s});
    QCOMPARE(dialog->form()->value(u"areas"_s).toStringList(), QStringList{u"technical"_s});
    QCOMPARE(dialog->form()->value(u"option"_s).toString(), u"avoid"_s);
    dialog->form()->setValue(u"title"_s, u"切り離した複製"_s);
    dialog->form()->setValue(u"due"_s, QDate(2026, 9, 30));
    dialog->accept();
    QTRY_VERIFY(cell(page, 0, PlannedRiskModel::MeasureColumn).contains(u"切り離した複製"_s));
    QCOMPARE(TreatmentService(fixture.session()).facts(risk)->measures.size(), 1);
    QVERIFY_OK(fixture.session().history().undo());
    QTRY_COMPARE(cell(page, 0, PlannedRiskModel::MeasureColumn), QString());
}

void TestTreatPage::aMeasureWithoutATitleIsRefusedAtItsField()
{
    PageFixture fixture;
    score(fixture, u"住民記録"_s, 4, 4);
    FakeContext context;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 1));
    AskDialog* dialog = page.newMeasure();
    dialog->accept();
    QVERIFY(dialog->form()->hasProblem());
    QVERIFY(TreatmentService(fixture.session()).measures()->isEmpty());
    dialog->reject();
}

void TestTreatPage::anotherMeasureIsAssignedToSeveralRisks()
{
    PageFixture fixture;
    score(fixture, u"住民記録"_s, 4, 4);
    score(fixture, u"税"_s, 4, 4);
    const Measure measure = addMeasure(fixture, u"訓練"_s, {});
    FakeContext context;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 2));
    table(page)->selectAll();
    QCOMPARE(page.chosenRisks().size(), 2);
    page.assign();
    auto* dialog = page.findChild<AssignDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->choose(0);
    dialog->accept();
    QCOMPARE(TreatmentService(fixture.session()).treatedBy(measure)->size(), 2);
    QTRY_VERIFY(cell(page, 1, PlannedRiskModel::MeasureColumn).contains(u"訓練"_s));

    table(page)->selectRow(1);
    QTRY_VERIFY(action(page, u"treat.release"_s)->isEnabled());
    page.release();
    QTRY_VERIFY(page.findChildren<AssignDialog*>().size() == 1);
    page.findChild<AssignDialog*>()->accept();
    QCOMPARE(TreatmentService(fixture.session()).treatedBy(measure)->size(), 1);
}

void TestTreatPage::theResidualIsEvaluatedByKeys()
{
    PageFixture fixture;
    const RiskPair risk = score(fixture, u"住民記録"_s, 4, 4);
    addMeasure(fixture, u"訓練"_s, {risk});
    FakeContext context;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 1));
    table(page)->selectRow(0);
    QTRY_VERIFY(action(page, u"treat.residual"_s)->isEnabled());
    page.evaluate();
    auto* dialog = page.findChild<ResidualDialog*>();
    QVERIFY(dialog != nullptr);
    auto* likelihood = dialog->findChild<QComboBox*>(u"input_likelihood"_s);
    QVERIFY(likelihood != nullptr);
    QCOMPARE(likelihood->currentData().toString(), u"4"_s);
    QTest::keyClicks(likelihood, u"2"_s);
    QCOMPARE(likelihood->currentData().toString(), u"2"_s);
    QCOMPARE(dialog->findChild<LevelPill*>()->level(), u"medium"_s);
    dialog->accept();
    QTRY_VERIFY(cell(page, 0, PlannedRiskModel::ResidualColumn).startsWith(u"中 8"_s));
    QCOMPARE(TreatmentService(fixture.session()).facts(risk)->life.expected->value, 8.0);
}

void TestTreatPage::acceptingNeedsReasonAndApprover()
{
    PageFixture fixture;
    const RiskPair risk = score(fixture, u"住民記録"_s, 4, 3);
    FakeContext context;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 1));
    table(page)->selectRow(0);
    AskDialog* dialog = page.accept(u"risk"_s);
    QCOMPARE(dialog->form()->value(u"expires_on"_s).toDate(), QDate(2028, 3, 31));
    dialog->accept();
    QVERIFY(dialog->form()->hasProblem());
    dialog->form()->setValue(u"reason"_s, u"更新まで待つ"_s);
    dialog->accept();
    QVERIFY(dialog->form()->hasProblem());
    QVERIFY(AcceptanceService(fixture.session()).all()->isEmpty());
    dialog->form()->setValue(u"approver"_s, u"総務部長"_s);
    dialog->accept();
    QVERIFY(TreatmentService(fixture.session()).facts(risk)->inForce(QDate(2026, 4, 1)) != nullptr);
    QTRY_VERIFY(!cell(page, 0, PlannedRiskModel::AcceptanceColumn).isEmpty());
}

void TestTreatPage::filtersChooseTheirPart()
{
    PageFixture fixture;
    const RiskPair treated = score(fixture, u"住民記録"_s, 4, 4);
    score(fixture, u"税"_s, 3, 3);
    addMeasure(fixture, u"訓練"_s, {treated});
    FakeContext context;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 2));
    page.open(u"filter:without-plan"_s);
    QTRY_COMPARE(table(page)->model()->rowCount(), 1);
    QCOMPARE(cell(page, 0, PlannedRiskModel::AssetColumn), u"税"_s);
    auto* all = page.findChild<QToolButton*>(u"part_0"_s);
    QVERIFY2(all->text().endsWith(u" 2"_s), qPrintable(all->text()));
    all->click();
    QTRY_COMPARE(table(page)->model()->rowCount(), 2);
    auto* level = page.findChild<QComboBox*>(u"planLevel"_s);
    level->setCurrentIndex(level->findData(u"high"_s));
    emit level->activated(level->currentIndex());
    QTRY_COMPARE(table(page)->model()->rowCount(), 1);
    QCOMPARE(cell(page, 0, PlannedRiskModel::AssetColumn), u"住民記録"_s);
    page.open(u"filter:overdue"_s);
    QTRY_COMPARE(table(page)->model()->rowCount(), 0);
}

void TestTreatPage::measuresAreEditedInPlace()
{
    PageFixture fixture;
    const Measure measure = addMeasure(fixture, u"訓練"_s, {});
    FakeContext context;
    TreatPage page(fixture.services(), context);
    page.show();
    page.refresh();
    QAbstractItemModel* model = table(page, u"measureTable"_s)->model();
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
    const TreatmentService service(fixture.session());
    const auto stored = service.measure(measure.uid);
    QCOMPARE(stored->due, QDate(2026, 9, 30));
    QCOMPARE(stored->costInitial, 120000);
    QCOMPARE(stored->doneOn, QDate(2026, 4, 1));
    QVERIFY(!model->setData(model->index(0, column(u"title"_s)), QString()));
    QVERIFY(!model->setData(model->index(0, column(u"due"_s)), u"来年"_s));
    QCOMPARE(service.measure(measure.uid)->title, u"訓練"_s);
}

void TestTreatPage::aMeasureIsEditedInItsForm()
{
    PageFixture fixture;
    const Measure measure = addMeasure(fixture, u"訓練"_s, {});
    FakeContext context;
    TreatPage page(fixture.services(), context);
    page.show();
    page.refresh();
    QTRY_COMPARE(table(page, u"measureTable"_s)->model()->rowCount(), 1);
    AskDialog* dialog = page.editMeasure(measure);
    QCOMPARE(dialog->form()->value(u"title"_s).toString(), u"訓練"_s);
    dialog->form()->setValue(u"title"_s, u"訓練（年2回）"_s);
    dialog->accept();
    QCOMPARE(TreatmentService(fixture.session()).measure(measure.uid)->title, u"訓練（年2回）"_s);
}

void TestTreatPage::aStepBackAsksForItsReason()
{
    PageFixture fixture;
    const Measure measure = addMeasure(fixture, u"訓練"_s, {});
    TreatmentService service(fixture.session());
    QVERIFY_OK(service.moveTo(measure, u"approved"_s));
    FakeContext context;
    TreatPage page(fixture.services(), context);
    page.show();
    page.refresh();
    QAbstractItemModel* model = table(page, u"measureTable"_s)->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(!model->setData(model->index(0, 2), u"draft"_s));
    auto* dialog = page.findChild<QInputDialog*>(u"measureReason"_s);
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(u"予算が付かなかった"_s);
    dialog->accept();
    QCOMPARE(service.measure(measure.uid)->state, u"draft"_s);
}

void TestTreatPage::anAcceptanceIsTakenBack()
{
    PageFixture fixture;
    const RiskPair risk = score(fixture, u"住民記録"_s, 3, 3);
    AcceptanceService service(fixture.session());
    RiskAcceptance draft = *service.proposal(risk);
    draft.reason = u"更新まで待つ"_s;
    draft.approver = u"総務部長"_s;
    QVERIFY_OK(service.accept(draft));
    FakeContext context;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 1));
    page.open(u"tab:acceptances"_s);
    QTableView* list = table(page, u"acceptanceTable"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->selectRow(0);
    page.endAcceptance({});
    QVERIFY(context.deeds.last().startsWith(u"error"_s));
    list->selectRow(0);
    page.endAcceptance(u"事故があった"_s);
    QCOMPARE(service.all()->first().endedOn, QDate(2026, 4, 1));
}

void TestTreatPage::thePlanIsWritten()
{
    PageFixture fixture;
    score(fixture, u"住民記録"_s, 4, 4);
    FakeContext context;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 1));
    const QString path = fixture.file().path(u"plan.xlsx"_s);
    page.writeTo(ExportWhat::Treatment, path);
    QTRY_VERIFY(QFile::exists(path));
    page.writeTo(ExportWhat::Budget, fixture.file().path(u"budget.doc"_s));
    QTRY_VERIFY(!context.deeds.isEmpty() && context.deeds.last().startsWith(u"error"_s));
}

void TestTreatPage::linksOpenTheirPlace()
{
    PageFixture fixture;
    score(fixture, u"住民記録"_s, 4, 4);
    const RiskPair second = score(fixture, u"税"_s, 3, 3);
    const Measure measure = addMeasure(fixture, u"訓練"_s, {});
    addMeasure(fixture, u"監視"_s, {});
    FakeContext context;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 2));
    page.open(u"risk:%1:A04"_s.arg(second.asset.value));
    QTRY_COMPARE(page.chosenRisks(), QList<RiskPair>{second});
    page.open(u"measure:"_s + measure.code);
    QCOMPARE(page.findChild<QTabWidget*>(u"treatTabs"_s)->currentIndex(), 1);
    QCOMPARE(page.findChild<MeasurePanel*>()->chosen()->uid, measure.uid);
    page.open(u"nonsense"_s);
    page.open(u"risk:999:Z99"_s);
    QTRY_COMPARE(page.findChild<QTabWidget*>(u"treatTabs"_s)->currentIndex(), 0);
}

void TestTreatPage::readOnlyChangesNothing()
{
    PageFixture fixture;
    score(fixture, u"住民記録"_s, 4, 4);
    addMeasure(fixture, u"訓練"_s, {});
    FakeContext context;
    context.readOnly = true;
    TreatPage page(fixture.services(), context);
    QVERIFY(load(page, 1));
    table(page)->selectRow(0);
    for (const QString& id :
         {u"treat.measure"_s, u"treat.assign"_s, u"treat.accept"_s, u"treat.except"_s}) {
        QVERIFY2(!action(page, id)->isEnabled(), qPrintable(id));
    }
    const QAbstractItemModel* model = table(page, u"measureTable"_s)->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(!(model->flags(model->index(0, 1)) & Qt::ItemIsEditable));
}

} // namespace daicho

DAICHO_TEST(daicho::TestTreatPage)
#include "tst_treatpage.moc"
