// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/fields/fieldeditor.h"
#include "views/register/bulkdialog.h"
#include "views/register/historypanel.h"
#include "views/register/pastereport.h"
#include "views/register/registerpage.h"
#include "views/register/registertable.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

/// Cells as in a spreadsheet: choosing, copying, pasting, filling, clearing, and changing many.
class TestRegisterCells : public QObject
{
    Q_OBJECT

private:
    FakeContext m_context;
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<RegisterPage> m_page;

    RegisterTable* table() const { return m_page->findChild<RegisterTable*>(); }

    Asset stored(qint64 id) const
    {
        return m_fixture->session().assets().asset(AssetId{id}).value_or(Asset());
    }

    qint64 newestEntry() const { return m_fixture->session().history().entries(1)->first().seq; }

    void trigger(const QString& id)
    {
        for (Command* command : m_page->commands()) {
            if (command->id() == id) {
                command->execute(m_context);
            }
        }
    }

    void paste(const QString& text, const CellRange& target)
    {
        QApplication::clipboard()->setText(text);
        table()->setCurrentIndex(table()->model()->index(target.top, target.left));
        table()->chooseCells({target});
        trigger(u"register.paste"_s);
    }

    PasteReport* report() const { return m_page->findChild<PasteReport*>(); }

    void openPage(int assets)
    {
        for (int i = 1; i <= assets; ++i) {
            Asset asset;
            asset.name = u"資産%1"_s.arg(i);
            asset.reading = u"しさん%1"_s.arg(i, 3, 10, QChar(u'0'));
            asset.kind = i % 2 == 0 ? u"system"_s : u"information"_s;
            asset.business = u"業務%1"_s.arg(i);
            QVERIFY_OK(m_fixture->session().assets().add(asset));
        }
        makePage();
        QTRY_COMPARE(table()->model()->rowCount(), assets);
        table()->showColumns(
            {u"code"_s, u"name"_s, u"business"_s, u"kind"_s, u"confidentiality"_s, u"level"_s}, {});
    }

    void makePage()
    {
        m_page = std::make_unique<RegisterPage>(m_fixture->services(), m_context);
        m_page->resize(1600, 900);
        m_page->show();
    }

private slots:

    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_context = FakeContext();
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void aBlockOfCellsIsCopied()
    {
        openPage(3);
        table()->chooseCells({{0, 1, 1, 2}});

        trigger(u"register.copy"_s);

        QCOMPARE(QApplication::clipboard()->text(), u"資産1\t業務1\n資産2\t業務2"_s);
    }

    void aClickOnTheNumberChoosesTheRow()
    {
        openPage(3);
        auto* frozen = m_page->findChild<QTableView*>(u"frozenColumns"_s);
        const QPoint number = frozen->visualRect(frozen->model()->index(1, 0)).center();
        const QPoint name = frozen->visualRect(frozen->model()->index(1, 1)).center();

        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, number);
        QVERIFY(table()->choosesWholeRows());
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, name);

        QCOMPARE(table()->chosenCells(), (QList<CellRange>{{1, 1, 1, 1}}));
    }

    void goingSidewaysLeavesTheEditorAlone()
    {
        openPage(3);
        table()->chooseRow(1, 1);
        QSignalSpy rows(table(), &RegisterTable::chosenRowsChanged);

        QTest::keyClick(table(), Qt::Key_Right);
        QCOMPARE(table()->currentIndex().column(), 2);
        QCOMPARE(rows.size(), 0);
        QTest::keyClick(table(), Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(table()->choosesWholeRows());
        QTest::keyClick(table(), Qt::Key_Down);

        QCOMPARE(rows.size(), 1);
    }

    void aPastedBlockIsOneEntry()
    {
        openPage(4);
        const qint64 before = newestEntry();

        paste(u"甲\t情報システム\r\n\"乙\n二行\"\t情報\r\n"_s, {1, 2, 1, 2});

        QCOMPARE(stored(2).business, u"甲"_s);
        QCOMPARE(stored(2).kind, u"system"_s);
        QCOMPARE(stored(3).business, u"乙\n二行"_s);
        QCOMPARE(stored(3).kind, u"information"_s);
        QCOMPARE(newestEntry(), before + 1);
        QVERIFY_OK(m_fixture->session().history().undo());
        QCOMPARE(stored(2).business, u"業務2"_s);
        QCOMPARE(stored(3).business, u"業務3"_s);
    }

    void oneCellFillsAllThatAreChosen()
    {
        openPage(3);

        paste(u"庶務"_s, {0, 2, 2, 2});

        QCOMPARE(stored(1).business, u"庶務"_s);
        QCOMPARE(stored(3).business, u"庶務"_s);
    }

    void whatWasCopiedIsPastedUnchanged()
    {
        openPage(3);
        table()->chooseCells({{0, 1, 2, 4}});
        trigger(u"register.copy"_s);
        const qint64 before = newestEntry();

        paste(QApplication::clipboard()->text(), {0, 1, 0, 1});

        QVERIFY(report() == nullptr);
        QCOMPARE(newestEntry(), before);
    }

    void badCellsAreListedAndNothingIsWritten()
    {
        openPage(3);

        paste(u"甲\tないもの\n乙\t情報\n"_s, {0, 2, 0, 2});

        QVERIFY(report() != nullptr);
        auto* problems = report()->findChild<QTableView*>(u"pasteProblems"_s)->model();
        QCOMPARE(problems->rowCount(), 1);
        QCOMPARE(problems->index(0, 0).data().toString(), u"1"_s);
        QCOMPARE(problems->index(0, 1).data().toString(), u"A000001"_s);
        QCOMPARE(problems->index(0, 3).data().toString(), u"ないもの"_s);
        QVERIFY(!problems->index(0, 4).data().toString().isEmpty());
        QCOMPARE(stored(1).business, u"業務1"_s);

        report()->findChild<QPushButton*>(u"writeGood"_s)->click();

        QCOMPARE(stored(1).business, u"甲"_s);
        QCOMPARE(stored(1).kind, u"information"_s);
        QCOMPARE(stored(2).business, u"乙"_s);
        QCOMPARE(stored(2).kind, u"information"_s);
    }

    void whatLiesBesideTheTableIsListed()
    {
        openPage(2);

        paste(u"1\t高\tzuviel\n2\n3\n"_s, {0, 4, 0, 4});

        QVERIFY(report() != nullptr);
        auto* problems = report()->findChild<QTableView*>(u"pasteProblems"_s)->model();
        // The derived column, the column that is not there, and the third row.
        QCOMPARE(problems->rowCount(), 3);
        QCOMPARE(problems->index(2, 0).data().toString(), u"3"_s);
        QVERIFY(stored(1).confidentiality.isEmpty());

        report()->reject();

        QVERIFY(stored(1).confidentiality.isEmpty());
    }

    void aHundredThousandLinesAreAnsweredInAJob()
    {
        openPage(5);

        paste(u"甲\n"_s.repeated(100'000), {0, 2, 0, 2});
        QTRY_VERIFY_WITH_TIMEOUT(report() != nullptr, 30'000);

        QVERIFY(report()->findChild<QLabel*>(u"pasteSummary"_s)->text().contains(u"99995"_s));
        QCOMPARE(stored(1).business, u"業務1"_s);
        report()->findChild<QPushButton*>(u"writeGood"_s)->click();
        QTRY_COMPARE(stored(5).business, u"甲"_s);
    }

    void pastingALowerClassAsksForGrounds()
    {
        openPage(1);
        Asset edited = stored(1);
        edited.confidentiality = u"3A"_s;
        QVERIFY_OK(m_fixture->session().assets().update(stored(1), edited));

        paste(u"1"_s, {0, 4, 0, 4});

        auto* dialog = m_page->findChild<QDialog*>(u"loweringDialog"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(stored(1).confidentiality, u"3A"_s);
        dialog->findChild<QLineEdit*>(u"classReason"_s)->setText(u"公開した"_s);
        dialog->findChild<QLineEdit*>(u"classApprover"_s)->setText(u"総務部長"_s);
        dialog->accept();

        QCOMPARE(stored(1).confidentiality, u"1"_s);
        QCOMPARE(stored(1).classApprover, u"総務部長"_s);
    }

    void clearingEmptiesCellsAndSparesRequiredOnes()
    {
        openPage(3);
        table()->chooseCells({{0, 2, 1, 2}});
        trigger(u"register.clear"_s);
        QVERIFY(stored(1).business.isEmpty());
        QVERIFY(stored(2).business.isEmpty());
        QCOMPARE(stored(3).business, u"業務3"_s);

        table()->chooseCells({{0, 1, 0, 1}});
        trigger(u"register.clear"_s);

        QCOMPARE(stored(1).name, u"資産1"_s);
        QCOMPARE(m_context.deeds.size(), 1);
    }

    void fillingDownTakesSeveralColumnsInOneEntry()
    {
        openPage(3);
        table()->chooseCells({{0, 2, 2, 3}});
        const qint64 before = newestEntry();

        trigger(u"register.fill"_s);

        QCOMPARE(stored(3).business, u"業務1"_s);
        QCOMPARE(stored(2).kind, u"information"_s);
        QCOMPARE(newestEntry(), before + 1);
    }

    void typingReplacesTheCell()
    {
        openPage(2);
        table()->chooseRow(0, 2);
        table()->setFocus();

        QTest::keyClick(table(), Qt::Key_K);
        auto* editor = table()->findChild<FieldEditor*>(u"edit_business"_s);
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->findChild<QLineEdit*>()->text(), u"k"_s);
        QTest::keyClick(editor->findChild<QLineEdit*>(), Qt::Key_Return);

        QTRY_COMPARE(stored(1).business, u"k"_s);
        QCOMPARE(table()->currentIndex().row(), 1);
    }

    void aFieldOfAllShownIsChanged()
    {
        openPage(4);
        m_page->open(u"search:資産"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        trigger(u"register.change"_s);
        auto* dialog = m_page->findChild<BulkDialog*>();
        QVERIFY(dialog != nullptr);
        auto* fields = dialog->findChild<QComboBox*>(u"bulkField"_s);
        fields->setCurrentIndex(fields->findData(u"business"_s));
        dialog->findChild<QRadioButton*>(u"bulkAll"_s)->setChecked(true);
        auto* line = dialog->findChild<FieldEditor*>(u"edit_business"_s)->findChild<QLineEdit*>();
        QTest::keyClicks(line, u"shomu"_s);

        dialog->accept();

        QCOMPARE(stored(1).business, u"shomu"_s);
        QCOMPARE(stored(4).business, u"shomu"_s);
        QVERIFY_OK(m_fixture->session().history().undo());
        QCOMPARE(stored(4).business, u"業務4"_s);
    }

    void severalRowsAreRemovedInOneEntry()
    {
        openPage(4);
        table()->chooseCells({{1, 0, 2, 5}});
        trigger(u"register.clear"_s); // whole rows
        auto* dialog = m_page->findChild<QInputDialog*>(u"removeMany"_s);
        QVERIFY(dialog != nullptr);

        dialog->setTextValue(u"重複"_s);
        dialog->accept();

        QTRY_COMPARE(m_fixture->session().assets().count().value_or(-1), 2);
        QVERIFY_OK(m_fixture->session().history().undo());
        QCOMPARE(m_fixture->session().assets().count().value_or(-1), 4);
    }

    void filterPlaceAndSelectionAreKept()
    {
        openPage(30);
        m_page->open(u"search:資産2"_s); // 2 and 20 to 29
        QTRY_COMPARE(table()->model()->rowCount(), 11);
        table()->setCurrentIndex(table()->model()->index(4, 3));
        table()->chooseCells({{4, 2, 6, 3}});
        const QByteArray state = m_page->saveState();
        m_page.reset();

        makePage();
        m_page->restoreState(state);

        QTRY_COMPARE(table()->model()->rowCount(), 11);
        QTRY_COMPARE(table()->chosenCells(), (QList<CellRange>{{4, 2, 6, 3}}));
        QCOMPARE(table()->currentIndex().row(), 4);
        QCOMPARE(m_page->findChild<SearchField*>()->text(), u"資産2"_s);
    }

    void aFilterIsKeptUnderItsName()
    {
        openPage(12);
        m_page->open(u"search:資産1"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        trigger(u"register.filters"_s);
        auto* menu = m_page->findChild<QMenu*>(u"filterMenu"_s);
        menu->actions().at(1)->trigger();
        auto* dialog = m_page->findChild<QInputDialog*>(u"filterName"_s);
        dialog->setTextValue(u"わたしの"_s);
        dialog->accept();
        const QByteArray state = m_page->saveState();
        m_page.reset();

        makePage();
        m_page->restoreState(state);
        m_page->open(u"search:"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        trigger(u"register.filters"_s);
        menu = m_page->findChild<QMenu*>(u"filterMenu"_s);
        QCOMPARE(menu->actions().first()->text(), u"わたしの"_s);
        menu->actions().first()->trigger();

        QTRY_COMPARE(table()->model()->rowCount(), 4);
    }

    void aPastValueIsBroughtBack()
    {
        openPage(1);
        Asset edited = stored(1);
        edited.business = u"新しい業務"_s;
        QVERIFY_OK(m_fixture->session().assets().update(stored(1), edited));
        table()->chooseRow(0, 1);
        m_page->findChild<QTabWidget*>(u"editorTabs"_s)->setCurrentIndex(2);
        auto* history = m_page->findChild<HistoryPanel*>();
        history->findChild<QAction*>(u"table.copy"_s)->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"\t業務1\t新しい業務"_s));
        QTreeWidgetItem* line = history->topLevelItem(0)->child(0);
        QVERIFY(!line->icon(1).isNull());
        const qint64 before = newestEntry();

        emit history->itemClicked(line, 1);

        QCOMPARE(stored(1).business, u"業務1"_s);
        QCOMPARE(newestEntry(), before + 1);
        QCOMPARE(history->topLevelItemCount(), 3);
    }

    void whatTheTableShowsIsExported()
    {
        openPage(12);
        m_page->open(u"search:資産1"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shown.csv"_s);
        trigger(u"register.export"_s);
        auto* dialog = m_page->findChild<QFileDialog*>(u"registerExportDialog"_s);
        QVERIFY(dialog != nullptr);

        emit dialog->fileSelected(path);

        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 6); // header, four rows, the end
        for (int row = 0; row < 4; ++row) {
            const QString number = table()->model()->index(row, 0).data().toString();
            const QString name = table()->model()->index(row, 1).data().toString();
            QCOMPARE(lines.at(row + 1).section(u',', 0, 1), number + u',' + name);
        }
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestRegisterCells)
#include "tst_registercells.moc"
