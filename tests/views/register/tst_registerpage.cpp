// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/register/registerrig.h"
#include "views/fields/fieldeditor.h"
#include "views/register/editorpanel.h"
#include "views/register/facetpanel.h"
#include "views/widgets/formfield.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace daicho {

using namespace Qt::StringLiterals;

class TestRegisterPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RegisterRig> m_rig;

    FieldEditor* editor(const QString& key) const
    {
        return m_rig->page->findChild<EditorPanel*>()->findChild<FieldEditor*>(u"edit_"_s + key);
    }

private slots:

    void init() { m_rig = std::make_unique<RegisterRig>(); }

    void cleanup() { m_rig.reset(); }

    void anEmptyRegisterOffersTheImport()
    {
        QVERIFY(m_rig->open(0));
        auto* action = m_rig->page->findChild<QPushButton*>(u"emptyAction"_s);
        QTRY_VERIFY(action->isVisible());

        action->click();

        QCOMPARE(m_rig->context.deeds, (QStringList{u"import"_s}));
    }

    void theHeaderCountsWhatIsShown()
    {
        QVERIFY(m_rig->open(5));

        QTRY_COMPARE(m_rig->sentence(), u"5 assets, 5 of them unclassified"_s);
        QCOMPARE(m_rig->page->badge(), 5);
    }

    void searchingNarrowsTheTable()
    {
        QVERIFY(m_rig->open(5));

        m_rig->page->open(u"search:資産3"_s);

        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 1);
        QTRY_COMPARE(m_rig->sentence(), u"1 assets, 1 of them unclassified"_s);
    }

    void whatHomeCountsOpensWithoutWhatIsOutOfScope()
    {
        QVERIFY(m_rig->open(5));
        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 5);

        m_rig->page->open(u"in-scope:confidentiality:3A"_s);
        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 0);

        m_rig->page->open(u"in-scope:confidentiality:"_s);
        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 5);
    }

    void anEmptyResultSaysWhatWasSought()
    {
        QVERIFY(m_rig->open(2));
        m_rig->page->open(u"search:ないもの"_s);
        auto* said = m_rig->page->findChild<QLabel*>(u"emptySentence"_s);
        QTRY_VERIFY(said->isVisible());
        QVERIFY(said->text().contains(u"ないもの"_s));

        m_rig->page->findChild<QPushButton*>(u"emptyAction"_s)->click();

        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 2);
    }

    void aFacetNarrowsTheTable()
    {
        QVERIFY(m_rig->open(5));
        auto* facets = m_rig->page->findChild<FacetPanel*>();
        QTreeWidgetItem* kinds = facets->topLevelItem(static_cast<int>(Facet::Kind));
        QTRY_COMPARE(kinds->childCount(), 2);
        QCOMPARE(kinds->child(0)->text(1), u"3"_s);

        kinds->child(1)->setCheckState(0, Qt::Checked);

        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 2);
        QCOMPARE(kinds->childCount(), 2);
    }

    void whatIsMissingNarrowsTheTable()
    {
        QVERIFY(m_rig->open(3));
        Asset edited = m_rig->stored(1);
        edited.manager = u"市民課長"_s;
        QVERIFY_OK(m_rig->session().assets().update(m_rig->stored(1), edited));
        m_rig->page->refresh();
        auto* facets = m_rig->page->findChild<FacetPanel*>();
        QTreeWidgetItem* missing = facets->topLevelItem(static_cast<int>(Facet::Missing));
        const auto line = [missing](const QString& text) {
            QTreeWidgetItem* found = nullptr;
            for (int i = 0; i < missing->childCount(); ++i) {
                found = missing->child(i)->text(0) == text ? missing->child(i) : found;
            }
            return found;
        };
        QTRY_VERIFY(line(u"No responsible post"_s) != nullptr);
        QTRY_COMPARE(line(u"No responsible post"_s)->text(1), u"2"_s);
        QCOMPARE(line(u"No class"_s)->text(1), u"3"_s);

        line(u"No responsible post"_s)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 2);
        line(u"No class"_s)->setCheckState(0, Qt::Checked);

        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 3);
    }

    void leavingAFieldSavesIt()
    {
        QVERIFY(m_rig->open(3));
        m_rig->table()->chooseRow(0, 1);
        auto* line = editor(u"business"_s)->findChild<QLineEdit*>();

        line->setFocus();
        line->clear();
        QTest::keyClicks(line, u"shomu"_s);
        QTest::keyClick(line, Qt::Key_Return);

        QCOMPARE(m_rig->stored(1).business, u"shomu"_s);
    }

    void aProblemStandsAtItsField()
    {
        QVERIFY(m_rig->open(3));
        m_rig->table()->chooseRow(0, 1);
        FieldEditor* date = editor(u"registered_on"_s);
        auto* line = date->findChild<QLineEdit*>();

        line->setText({});
        QTest::keyClicks(line, u"R8.2.30"_s);
        QTest::keyClick(line, Qt::Key_Return);

        QVERIFY(qobject_cast<FormField*>(date->parentWidget())->hasProblem());
        QCOMPARE(line->text(), u"R8.2.30"_s);
        QVERIFY(!m_rig->stored(1).registeredOn.isValid());
    }

    void severalRowsChangeInOneEntry()
    {
        QVERIFY(m_rig->open(3));
        m_rig->table()->selectAll();
        auto* list = editor(u"kind"_s)->findChild<QComboBox*>();
        QCOMPARE(list->currentIndex(), -1);
        QCOMPARE(list->placeholderText(), u"(several values)"_s);

        list->setCurrentIndex(list->findData(u"network"_s));
        emit list->activated(list->currentIndex());

        QCOMPARE(m_rig->stored(1).kind, u"network"_s);
        QCOMPARE(m_rig->stored(3).kind, u"network"_s);
        QVERIFY_OK(m_rig->session().history().undo());
        QCOMPARE(m_rig->stored(1).kind, u"information"_s);
        QCOMPARE(m_rig->stored(2).kind, u"system"_s);
    }

    void newAssetsAreChosenAtOnce()
    {
        QVERIFY(m_rig->open(2));

        m_rig->trigger(u"register.add"_s);

        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 3);
        QCOMPARE(m_rig->table()->currentIndex().row(), 2);
        QCOMPARE(m_rig->page->findChild<QLabel*>(u"editorTitle"_s)->text(), u"New asset"_s);
    }

    void removedAssetsCanBeTakenBack()
    {
        QVERIFY(m_rig->open(2));
        m_rig->table()->chooseRow(0, 1);

        m_rig->trigger(u"register.remove"_s);

        QCOMPARE(m_rig->session().assets().count().value_or(-1), 1);
        QTRY_COMPARE(m_rig->table()->model()->index(0, 0).data(AssetTableModel::StateRole).toInt(),
                     static_cast<int>(RowState::Removed));
        QVERIFY_OK(m_rig->session().history().undo());
        QCOMPARE(m_rig->session().assets().count().value_or(-1), 2);
    }

    void rowsAreCopiedAsTsv()
    {
        QVERIFY(m_rig->open(2));
        m_rig->table()->showColumns({u"code"_s, u"name"_s, u"kind"_s}, {});
        m_rig->table()->selectAll();

        m_rig->trigger(u"register.copy"_s);

        QCOMPARE(QApplication::clipboard()->text(),
                 u"A000001\t資産1\t情報\nA000002\t資産2\t情報システム"_s);
    }

    void fillingDownTakesTheTopmostValue()
    {
        QVERIFY(m_rig->open(3));
        m_rig->table()->selectAll();
        const int kind = static_cast<int>(
            static_cast<AssetTableModel*>(m_rig->table()->model())->columns().indexOf(u"kind"_s));
        m_rig->table()->selectionModel()->setCurrentIndex(m_rig->table()->model()->index(2, kind),
                                                          QItemSelectionModel::NoUpdate);

        m_rig->trigger(u"register.fill"_s);

        QCOMPARE(m_rig->stored(2).kind, u"information"_s);
        QCOMPARE(m_rig->stored(3).kind, u"information"_s);
    }

    void enterGoesDown()
    {
        QVERIFY(m_rig->open(3));
        m_rig->table()->chooseRow(0, 1);

        QTest::keyClick(m_rig->table(), Qt::Key_Return);

        QCOMPARE(m_rig->table()->currentIndex().row(), 1);
        QCOMPARE(m_rig->table()->currentIndex().column(), 1);
    }

    void columnsAndOrderAreKept()
    {
        QVERIFY(m_rig->open(3));
        m_rig->table()->showColumns({u"code"_s, u"name"_s, u"zone"_s}, {{u"zone"_s, 123}});
        emit m_rig->table()->orderRequested(u"code"_s);
        emit m_rig->table()->orderRequested(u"code"_s);
        const QByteArray state = m_rig->page->saveState();
        m_rig->page.reset();

        m_rig->page = std::make_unique<RegisterPage>(m_rig->fixture.services(), m_rig->context);
        m_rig->page->restoreState(state);

        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 3);
        QTRY_COMPARE(m_rig->table()->model()->index(0, 0).data().toString(), u"A000003"_s);
        QCOMPARE(m_rig->table()->columnWidth(2), 123);
    }

    void aTargetShowsItsAsset()
    {
        QVERIFY(m_rig->open(5));

        m_rig->page->open(u"asset:4"_s);

        QTRY_COMPARE(m_rig->table()->currentIndex().row(), 3);
        QCOMPARE(m_rig->page->findChild<QLabel*>(u"editorTitle"_s)->text(), u"資産4"_s);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestRegisterPage)
#include "tst_registerpage.moc"
