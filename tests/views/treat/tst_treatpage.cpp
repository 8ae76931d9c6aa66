// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/treat/treatrig.h"
#include "views/treat/measurepanel.h"
#include "views/treat/residualdialog.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/searchfield.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>

namespace daicho {

using namespace Qt::StringLiterals;

class TestTreatPage : public QObject
{
    Q_OBJECT

private slots:
    void risksAboveAcceptanceAreListedWorstFirst();
    void nothingToDecideSaysSo();
    void theResidualIsEvaluatedByKeys();
    void filtersChooseTheirPart();
    void thePlanIsWritten();
    void linksOpenTheirPlace();
    void readOnlyChangesNothing();
};

void TestTreatPage::risksAboveAcceptanceAreListedWorstFirst()
{
    TreatRig rig;
    rig.score(u"掲示"_s, 2, 2);
    rig.score(u"名簿"_s, 3, 3);
    rig.score(u"住民記録"_s, 4, 4);
    TreatPage& page = rig.page();
    QVERIFY(rig.load(2));
    QCOMPARE(rig.cell(0, PlannedRiskModel::AssetColumn), u"住民記録"_s);
    QCOMPARE(rig.cell(0, PlannedRiskModel::CurrentColumn), u"高 16"_s);
    QCOMPARE(rig.cell(0, PlannedRiskModel::InherentColumn), u"高 16"_s);
    QCOMPARE(rig.cell(0, PlannedRiskModel::ResidualColumn), QString());
    QCOMPARE(rig.cell(1, PlannedRiskModel::CurrentColumn), u"中 9"_s);
    const auto* title = page.findChild<QLabel*>(u"riskTitle"_s);
    QVERIFY(title->text().contains(u"住民記録"_s));
    QVERIFY(page.findChild<QLabel*>(u"riskAdvice"_s)->text().contains(u"リスク回避"_s));
    page.findChild<SearchField*>()->search(u"名簿"_s);
    QTRY_COMPARE(rig.table()->model()->rowCount(), 1);
}

void TestTreatPage::nothingToDecideSaysSo()
{
    TreatRig rig;
    rig.score(u"掲示"_s, 1, 1);
    TreatPage& page = rig.page();
    page.show();
    page.refresh();
    QTRY_VERIFY(!page.findChild<QLabel*>(u"riskTitle"_s)->isVisible());
    QTRY_VERIFY(!rig.table()->isVisible());
    QTRY_VERIFY(!rig.action(u"treat.accept"_s)->isEnabled());
}

void TestTreatPage::theResidualIsEvaluatedByKeys()
{
    TreatRig rig;
    const RiskPair risk = rig.score(u"住民記録"_s, 4, 4);
    rig.addMeasure(u"訓練"_s, {risk});
    TreatPage& page = rig.page();
    QVERIFY(rig.load(1));
    rig.table()->selectRow(0);
    QTRY_VERIFY(rig.action(u"treat.residual"_s)->isEnabled());
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
    QTRY_VERIFY(rig.cell(0, PlannedRiskModel::ResidualColumn).startsWith(u"中 8"_s));
    QCOMPARE(TreatmentService(rig.session()).facts(risk)->life.expected->value, 8.0);
}

void TestTreatPage::filtersChooseTheirPart()
{
    TreatRig rig;
    const RiskPair treated = rig.score(u"住民記録"_s, 4, 4);
    rig.score(u"税"_s, 3, 3);
    rig.addMeasure(u"訓練"_s, {treated});
    TreatPage& page = rig.page();
    QVERIFY(rig.load(2));
    page.open(u"filter:without-plan"_s);
    QTRY_COMPARE(rig.table()->model()->rowCount(), 1);
    QCOMPARE(rig.cell(0, PlannedRiskModel::AssetColumn), u"税"_s);
    auto* all = page.findChild<QToolButton*>(u"part_0"_s);
    QVERIFY2(all->text().endsWith(u" 2"_s), qPrintable(all->text()));
    all->click();
    QTRY_COMPARE(rig.table()->model()->rowCount(), 2);
    auto* level = page.findChild<QComboBox*>(u"planLevel"_s);
    level->setCurrentIndex(level->findData(u"high"_s));
    emit level->activated(level->currentIndex());
    QTRY_COMPARE(rig.table()->model()->rowCount(), 1);
    QCOMPARE(rig.cell(0, PlannedRiskModel::AssetColumn), u"住民記録"_s);
    page.open(u"filter:overdue"_s);
    QTRY_COMPARE(rig.table()->model()->rowCount(), 0);
}

void TestTreatPage::thePlanIsWritten()
{
    TreatRig rig;
    rig.score(u"住民記録"_s, 4, 4);
    TreatPage& page = rig.page();
    QVERIFY(rig.load(1));
    const QString path = rig.fixture.file().path(u"plan.xlsx"_s);
    page.writeTo(ExportWhat::Treatment, path);
    QTRY_VERIFY(QFile::exists(path));
    page.writeTo(ExportWhat::Budget, rig.fixture.file().path(u"budget.doc"_s));
    QTRY_VERIFY(!rig.context.deeds.isEmpty() && rig.context.deeds.last().startsWith(u"error"_s));
}

void TestTreatPage::linksOpenTheirPlace()
{
    TreatRig rig;
    rig.score(u"住民記録"_s, 4, 4);
    const RiskPair second = rig.score(u"税"_s, 3, 3);
    const Measure measure = rig.addMeasure(u"訓練"_s, {});
    rig.addMeasure(u"監視"_s, {});
    TreatPage& page = rig.page();
    QVERIFY(rig.load(2));
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
    TreatRig rig;
    rig.score(u"住民記録"_s, 4, 4);
    rig.addMeasure(u"訓練"_s, {});
    rig.context.readOnly = true;
    QVERIFY(rig.load(1));
    rig.table()->selectRow(0);
    for (const QString& id :
         {u"treat.measure"_s, u"treat.assign"_s, u"treat.accept"_s, u"treat.except"_s}) {
        QVERIFY2(!rig.action(id)->isEnabled(), qPrintable(id));
    }
    const QAbstractItemModel* model = rig.table(u"measureTable"_s)->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(!(model->flags(model->index(0, 1)) & Qt::ItemIsEditable));
}

} // namespace daicho

DAICHO_TEST(daicho::TestTreatPage)
#include "tst_treatpage.moc"
