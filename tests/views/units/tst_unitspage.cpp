// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/stocktake/reorganisationservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/fields/fieldeditor.h"
#include "views/fields/recordform.h"
#include "views/shell/tableoutput.h"
#include "views/units/recorddialog.h"
#include "views/units/recordsources.h"
#include "views/units/reorganisedialog.h"
#include "views/units/targetcard.h"
#include "views/units/treepanel.h"
#include "views/units/unitspage.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/searchfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace daicho;

/// A department with two sections and three assets.
class TestUnitsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheTreeWithItsAssets();
    void savesAFieldWhenItIsLeft();
    void refusesACodeThatIsTaken();
    void addsAUnitBelowTheChosenOne();
    void previewsAMergerAndCarriesItOut();
    void sharesOutBusinessesOfASplit();
    void keepsWhatIsForLater();
    void findsByFoldedText();
    void invitesToAddAPlace();

private:
    Unit unit(const QString& code)
    {
        const Result<Unit> found = m_fixture->session().units().unit(code);
        return found ? *found : Unit{};
    }

    void addUnit(const QString& code, const QString& name, UnitId parent);
    void addAsset(const QString& unitCode, const QString& business);

    TreePanel* panel() { return m_page->findChild<TreePanel*>(u"unitPanel"_s); }

    QTreeWidget* tree() { return panel()->findChild<QTreeWidget*>(); }

    static void type(QWidget* form, const QString& field, const QString& text);

    std::unique_ptr<PageFixture> m_fixture;
    FakeContext m_context;
    std::unique_ptr<UnitsPage> m_page;
};

void TestUnitsPage::addUnit(const QString& code, const QString& name, UnitId parent)
{
    Unit added;
    added.code = code;
    added.name = name;
    added.parent = parent;
    QVERIFY_OK(m_fixture->session().units().add(added));
}

void TestUnitsPage::addAsset(const QString& unitCode, const QString& business)
{
    Asset asset;
    asset.name = business;
    asset.business = business;
    asset.unit = unit(unitCode).id;
    QVERIFY_OK(m_fixture->session().assets().add(asset));
}

void TestUnitsPage::type(QWidget* form, const QString& field, const QString& text)
{
    auto* line = form->findChild<FieldEditor*>(u"edit_"_s + field)->findChild<QLineEdit*>();
    line->selectAll();
    QInputMethodEvent typed; // as from a Japanese input method
    typed.setCommitString(text);
    QCoreApplication::sendEvent(line, &typed);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestUnitsPage::init()
{
    m_page.reset();
    m_fixture = std::make_unique<PageFixture>();
    addUnit(u"10"_s, u"総務部"_s, {});
    addUnit(u"11"_s, u"税務課"_s, unit(u"10"_s).id);
    addUnit(u"12"_s, u"収納課"_s, unit(u"10"_s).id);
    addAsset(u"11"_s, u"課税"_s);
    addAsset(u"11"_s, u"証明"_s);
    addAsset(u"12"_s, u"収納"_s);
    m_page = std::make_unique<UnitsPage>(m_fixture->services(), m_context);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->refresh();
}

void TestUnitsPage::showsTheTreeWithItsAssets()
{
    QCOMPARE(tree()->topLevelItemCount(), 1);
    const QTreeWidgetItem* top = tree()->topLevelItem(0);
    QCOMPARE(top->text(0), u"総務部"_s);
    QCOMPARE(top->childCount(), 2);
    QCOMPARE(top->child(0)->text(0), u"税務課"_s);
    QCOMPARE(top->child(0)->text(3), u"2"_s);
}

void TestUnitsPage::savesAFieldWhenItIsLeft()
{
    panel()->choose(unit(u"11"_s).id.value);
    type(panel(), u"head"_s, u"税務課長"_s);
    QCOMPARE(unit(u"11"_s).head, u"税務課長"_s);
}

void TestUnitsPage::refusesACodeThatIsTaken()
{
    panel()->choose(unit(u"11"_s).id.value);
    type(panel(), u"code"_s, u"12"_s);
    QCOMPARE(unit(u"11"_s).name, u"税務課"_s);
    QVERIFY(panel()->findChild<RecordForm*>()->hasProblem());
}

void TestUnitsPage::addsAUnitBelowTheChosenOne()
{
    FormContext context(m_fixture->session());
    QVERIFY_OK(context.reload());
    const auto source = unitSource(m_fixture->session(), context);
    QVERIFY_OK(source->load());
    RecordDialog dialog(u"t"_s, *source, context, unit(u"11"_s).id.value);
    type(&dialog, u"code"_s, u"111"_s);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Rejected)); // no name yet
    type(&dialog, u"name"_s, u"市民税係"_s);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(unit(u"111"_s).parent, unit(u"11"_s).id);
    QCOMPARE(unit(u"111"_s).id.value, dialog.added());
}

void TestUnitsPage::previewsAMergerAndCarriesItOut()
{
    FormContext context(m_fixture->session());
    QVERIFY_OK(context.reload());
    ReorganiseDialog dialog(
        m_fixture->services(), context, ReorganisationKind::Merge, {unit(u"11"_s), unit(u"12"_s)});
    auto* apply = dialog.findChildren<QPushButton*>().last();
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        apply = button->isDefault() ? button : apply;
    }
    QVERIFY(!apply->isEnabled()); // the new unit has no name
    type(&dialog, u"effective_on"_s, u"2026-04-01"_s);
    auto* card = dialog.findChild<TargetCard*>();
    type(card, u"code"_s, u"14"_s);
    type(card, u"name"_s, u"税務収納課"_s);
    QVERIFY(apply->isEnabled());
    const QString preview = dialog.findChild<QLabel*>(u"reorganisePreview"_s)->text();
    QVERIFY2(preview.contains(u"税務収納課"_s) && preview.contains(u'2'), qPrintable(preview));
    dialog.accept();
    QVERIFY(!dialog.isForLater());
    NoProgress progress;
    QVERIFY_OK(ReorganisationService(m_fixture->session()).apply(dialog.change(), {}, progress));
    m_page->refresh();
    QCOMPARE(tree()->topLevelItem(0)->childCount(), 1); // closed ones are hidden
    QCOMPARE(tree()->topLevelItem(0)->child(0)->text(3), u"3"_s);
}

void TestUnitsPage::sharesOutBusinessesOfASplit()
{
    FormContext context(m_fixture->session());
    QVERIFY_OK(context.reload());
    ReorganiseDialog dialog(
        m_fixture->services(), context, ReorganisationKind::Split, {unit(u"11"_s)});
    type(&dialog, u"effective_on"_s, u"令和8年4月1日"_s);
    const QList<TargetCard*> cards = dialog.findChildren<TargetCard*>();
    QCOMPARE(cards.size(), 2);
    type(cards[1], u"code"_s, u"15"_s);
    type(cards[1], u"name"_s, u"証明課"_s);
    auto* table = dialog.findChild<QTableWidget*>(u"splitBusinesses"_s);
    QCOMPARE(table->rowCount(), 2);
    const int row = table->item(0, 0)->text() == u"証明"_s ? 0 : 1;
    auto* where = qobject_cast<QComboBox*>(table->cellWidget(row, 2));
    where->setCurrentIndex(1);
    table->findChild<TableOutput*>()->copy();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"証明\t1\t証明課"_s));
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.change().targets.at(1).businesses, QStringList{u"証明"_s});
    NoProgress progress;
    QVERIFY_OK(ReorganisationService(m_fixture->session()).apply(dialog.change(), {}, progress));
    AssetFilter filter;
    filter.anyOf[u"unit"_s] = {QString::number(unit(u"15"_s).id.value)};
    QCOMPARE(*m_fixture->session().assets().count(filter), 1);
}

void TestUnitsPage::keepsWhatIsForLater()
{
    Reorganisation later;
    later.effectiveOn = QDate(2027, 4, 1);
    later.sources = {unit(u"11"_s).uid};
    later.targets = {{unit(u"11"_s).uid, u"11"_s, u"課税課"_s, {}, {}, {}, unit(u"10"_s).uid, {}}};
    QVERIFY_OK(ReorganisationService(m_fixture->session()).plan(later, {}));
    m_page->refresh();
    auto* banner = m_page->findChild<BannerBar*>(u"plannedBanner"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->kind(), BannerBar::Info);
    m_page->applyPlanned(); // before its day: drops it
    QVERIFY(!banner->isVisible());
    later.effectiveOn = QDate(2026, 4, 1);
    QVERIFY_OK(ReorganisationService(m_fixture->session()).plan(later, {}));
    m_page->refresh();
    QCOMPARE(banner->kind(), BannerBar::Warning);
    m_page->applyPlanned();
    QTRY_COMPARE(unit(u"11"_s).name, u"課税課"_s);
    QTRY_VERIFY(!banner->isVisible());
}

void TestUnitsPage::findsByFoldedText()
{
    panel()->setSearch(u"１２"_s);
    QCOMPARE(tree()->topLevelItemCount(), 1);
    QCOMPARE(tree()->topLevelItem(0)->text(0), u"収納課"_s);
    m_page->findChild<SearchField*>()->search(u"ないもの"_s);
    auto* clear = panel()->findChild<QPushButton*>(u"emptyAction"_s);
    for (auto* button : panel()->findChildren<QPushButton*>(u"emptyAction"_s)) {
        clear = button->isVisible() ? button : clear;
    }
    QVERIFY(!tree()->isVisible() && clear->isVisible());
    clear->click();
    QVERIFY(tree()->isVisible());
    QCOMPARE(tree()->topLevelItem(0)->childCount(), 2);
}

void TestUnitsPage::invitesToAddAPlace()
{
    m_page->open(u"place:0"_s);
    auto* places = m_page->findChild<TreePanel*>(u"placePanel"_s);
    QVERIFY(places->isVisible());
    QVERIFY(!places->findChild<QTreeWidget*>()->isVisible());
}

DAICHO_TEST(TestUnitsPage)
#include "tst_unitspage.moc"
