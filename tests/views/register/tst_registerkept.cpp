// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/register/registerrig.h"
#include "views/fields/fieldeditor.h"
#include "views/register/bulkdialog.h"
#include "views/register/historypanel.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QTabWidget>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

/// Many rows at once, and what is kept: filters, place, past values, the table as a file.
class TestRegisterKept : public QObject
{
    Q_OBJECT

    std::unique_ptr<RegisterRig> m_rig;

    void openCells(int assets)
    {
        QVERIFY(m_rig->open(assets));
        m_rig->table()->showColumns(
            {u"code"_s, u"name"_s, u"business"_s, u"kind"_s, u"confidentiality"_s, u"level"_s}, {});
    }

private slots:

    void init() { m_rig = std::make_unique<RegisterRig>(); }

    void cleanup() { m_rig.reset(); }

    void aFieldOfAllShownIsChanged()
    {
        openCells(4);
        m_rig->page->open(u"search:資産"_s);
        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 4);
        m_rig->trigger(u"register.change"_s);
        auto* dialog = m_rig->page->findChild<BulkDialog*>();
        QVERIFY(dialog != nullptr);
        auto* fields = dialog->findChild<QComboBox*>(u"bulkField"_s);
        fields->setCurrentIndex(fields->findData(u"business"_s));
        dialog->findChild<QRadioButton*>(u"bulkAll"_s)->setChecked(true);
        auto* line = dialog->findChild<FieldEditor*>(u"edit_business"_s)->findChild<QLineEdit*>();
        QTest::keyClicks(line, u"shomu"_s);

        dialog->accept();

        QCOMPARE(m_rig->stored(1).business, u"shomu"_s);
        QCOMPARE(m_rig->stored(4).business, u"shomu"_s);
        QVERIFY_OK(m_rig->session().history().undo());
        QCOMPARE(m_rig->stored(4).business, u"業務4"_s);
    }

    void severalRowsAreRemovedInOneEntry()
    {
        openCells(4);
        m_rig->table()->chooseCells({{1, 0, 2, 5}});
        m_rig->trigger(u"register.clear"_s); // whole rows
        auto* dialog = m_rig->page->findChild<QInputDialog*>(u"removeMany"_s);
        QVERIFY(dialog != nullptr);

        dialog->setTextValue(u"重複"_s);
        dialog->accept();

        QTRY_COMPARE(m_rig->session().assets().count().value_or(-1), 2);
        QVERIFY_OK(m_rig->session().history().undo());
        QCOMPARE(m_rig->session().assets().count().value_or(-1), 4);
    }

    void filterPlaceAndSelectionAreKept()
    {
        openCells(30);
        m_rig->page->open(u"search:資産2"_s); // 2 and 20 to 29
        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 11);
        m_rig->table()->setCurrentIndex(m_rig->table()->model()->index(4, 3));
        m_rig->table()->chooseCells({{4, 2, 6, 3}});
        const QByteArray state = m_rig->page->saveState();
        m_rig->page.reset();

        m_rig->makePage();
        m_rig->page->restoreState(state);

        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 11);
        QTRY_COMPARE(m_rig->table()->chosenCells(), (QList<CellRange>{{4, 2, 6, 3}}));
        QCOMPARE(m_rig->table()->currentIndex().row(), 4);
        QCOMPARE(m_rig->page->findChild<SearchField*>()->text(), u"資産2"_s);
    }

    void aFilterIsKeptUnderItsName()
    {
        openCells(12);
        m_rig->page->open(u"search:資産1"_s);
        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 4);
        m_rig->trigger(u"register.filters"_s);
        auto* menu = m_rig->page->findChild<QMenu*>(u"filterMenu"_s);
        menu->actions().at(1)->trigger();
        auto* dialog = m_rig->page->findChild<QInputDialog*>(u"filterName"_s);
        dialog->setTextValue(u"わたしの"_s);
        dialog->accept();
        const QByteArray state = m_rig->page->saveState();
        m_rig->page.reset();

        m_rig->makePage();
        m_rig->page->restoreState(state);
        m_rig->page->open(u"search:"_s);
        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 12);
        m_rig->trigger(u"register.filters"_s);
        menu = m_rig->page->findChild<QMenu*>(u"filterMenu"_s);
        QCOMPARE(menu->actions().first()->text(), u"わたしの"_s);
        menu->actions().first()->trigger();

        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 4);
    }

    void aPastValueIsBroughtBack()
    {
        openCells(1);
        Asset edited = m_rig->stored(1);
        edited.business = u"新しい業務"_s;
        QVERIFY_OK(m_rig->session().assets().update(m_rig->stored(1), edited));
        m_rig->table()->chooseRow(0, 1);
        m_rig->page->findChild<QTabWidget*>(u"editorTabs"_s)->setCurrentIndex(2);
        auto* history = m_rig->page->findChild<HistoryPanel*>();
        history->findChild<QAction*>(u"table.copy"_s)->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"\t業務1\t新しい業務"_s));
        QTreeWidgetItem* line = history->topLevelItem(0)->child(0);
        QVERIFY(!line->icon(1).isNull());
        const qint64 before = m_rig->newestEntry();

        emit history->itemClicked(line, 1);

        QCOMPARE(m_rig->stored(1).business, u"業務1"_s);
        QCOMPARE(m_rig->newestEntry(), before + 1);
        QCOMPARE(history->topLevelItemCount(), 3);
    }

    void whatTheTableShowsIsExported()
    {
        openCells(12);
        m_rig->page->open(u"search:資産1"_s);
        QTRY_COMPARE(m_rig->table()->model()->rowCount(), 4);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shown.csv"_s);
        m_rig->trigger(u"register.export"_s);
        auto* dialog = m_rig->page->findChild<QFileDialog*>(u"registerExportDialog"_s);
        QVERIFY(dialog != nullptr);

        emit dialog->fileSelected(path);

        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 6); // header, four rows, the end
        for (int row = 0; row < 4; ++row) {
            const QString number = m_rig->table()->model()->index(row, 0).data().toString();
            const QString name = m_rig->table()->model()->index(row, 1).data().toString();
            QCOMPARE(lines.at(row + 1).section(u',', 0, 1), number + u',' + name);
        }
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestRegisterKept)
#include "tst_registerkept.moc"
