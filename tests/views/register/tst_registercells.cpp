// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/register/registerrig.h"
#include "views/fields/fieldeditor.h"
#include "views/register/pastereport.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

/// Cells as in a spreadsheet: choosing, copying, pasting, filling and clearing.
class TestRegisterCells : public QObject
{
    Q_OBJECT

    std::unique_ptr<RegisterRig> m_rig;

    void openCells(int assets)
    {
        QVERIFY(m_rig->open(assets));
        m_rig->table()->showColumns(
            {u"code"_s, u"name"_s, u"business"_s, u"kind"_s, u"confidentiality"_s, u"level"_s}, {});
    }

    void paste(const QString& text, const CellRange& target)
    {
        QApplication::clipboard()->setText(text);
        RegisterTable* table = m_rig->table();
        table->setCurrentIndex(table->model()->index(target.top, target.left));
        table->chooseCells({target});
        m_rig->trigger(u"register.paste"_s);
    }

    PasteReport* report() const { return m_rig->page->findChild<PasteReport*>(); }

private slots:

    void init() { m_rig = std::make_unique<RegisterRig>(); }

    void cleanup() { m_rig.reset(); }

    void aBlockOfCellsIsCopied()
    {
        openCells(3);
        m_rig->table()->chooseCells({{0, 1, 1, 2}});

        m_rig->trigger(u"register.copy"_s);

        QCOMPARE(QApplication::clipboard()->text(), u"資産1\t業務1\n資産2\t業務2"_s);
    }

    void aClickOnTheNumberChoosesTheRow()
    {
        openCells(3);
        auto* frozen = m_rig->page->findChild<QTableView*>(u"frozenColumns"_s);
        const QPoint number = frozen->visualRect(frozen->model()->index(1, 0)).center();
        const QPoint name = frozen->visualRect(frozen->model()->index(1, 1)).center();

        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, number);
        QVERIFY(m_rig->table()->choosesWholeRows());
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, name);

        QCOMPARE(m_rig->table()->chosenCells(), (QList<CellRange>{{1, 1, 1, 1}}));
    }

    void theMenuOpensOverFrozenColumnsToo()
    {
        openCells(3);
        auto* frozen = m_rig->page->findChild<QTableView*>(u"frozenColumns"_s);
        const QPoint name = frozen->visualRect(frozen->model()->index(1, 1)).center();

        emit frozen->customContextMenuRequested(name);

        auto* menu = frozen->findChild<QMenu*>();
        QVERIFY(menu != nullptr && menu->isVisible());
        QCOMPARE(menu->actions(), m_rig->table()->actions());
        menu->close();
    }

    void goingSidewaysLeavesTheEditorAlone()
    {
        openCells(3);
        m_rig->table()->chooseRow(1, 1);
        QSignalSpy rows(m_rig->table(), &RegisterTable::chosenRowsChanged);

        QTest::keyClick(m_rig->table(), Qt::Key_Right);
        QCOMPARE(m_rig->table()->currentIndex().column(), 2);
        QCOMPARE(rows.size(), 0);
        QTest::keyClick(m_rig->table(), Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(m_rig->table()->choosesWholeRows());
        QTest::keyClick(m_rig->table(), Qt::Key_Down);

        QCOMPARE(rows.size(), 1);
    }

    void aPastedBlockIsOneEntry()
    {
        openCells(4);
        const qint64 before = m_rig->newestEntry();

        paste(u"甲\t情報システム\r\n\"乙\n二行\"\t情報\r\n"_s, {1, 2, 1, 2});

        QCOMPARE(m_rig->stored(2).business, u"甲"_s);
        QCOMPARE(m_rig->stored(2).kind, u"system"_s);
        QCOMPARE(m_rig->stored(3).business, u"乙\n二行"_s);
        QCOMPARE(m_rig->stored(3).kind, u"information"_s);
        QCOMPARE(m_rig->newestEntry(), before + 1);
        QVERIFY_OK(m_rig->session().history().undo());
        QCOMPARE(m_rig->stored(2).business, u"業務2"_s);
        QCOMPARE(m_rig->stored(3).business, u"業務3"_s);
    }

    void oneCellFillsAllThatAreChosen()
    {
        openCells(3);

        paste(u"庶務"_s, {0, 2, 2, 2});

        QCOMPARE(m_rig->stored(1).business, u"庶務"_s);
        QCOMPARE(m_rig->stored(3).business, u"庶務"_s);
    }

    void whatWasCopiedIsPastedUnchanged()
    {
        openCells(3);
        m_rig->table()->chooseCells({{0, 1, 2, 4}});
        m_rig->trigger(u"register.copy"_s);
        const qint64 before = m_rig->newestEntry();

        paste(QApplication::clipboard()->text(), {0, 1, 0, 1});

        QVERIFY(report() == nullptr);
        QCOMPARE(m_rig->newestEntry(), before);
    }

    void badCellsAreListedAndNothingIsWritten()
    {
        openCells(3);

        paste(u"甲\tないもの\n乙\t情報\n"_s, {0, 2, 0, 2});

        QVERIFY(report() != nullptr);
        auto* problems = report()->findChild<QTableView*>(u"pasteProblems"_s)->model();
        QCOMPARE(problems->rowCount(), 1);
        QCOMPARE(problems->index(0, 0).data().toString(), u"1"_s);
        QCOMPARE(problems->index(0, 1).data().toString(), u"A000001"_s);
        QCOMPARE(problems->index(0, 3).data().toString(), u"ないもの"_s);
        QVERIFY(!problems->index(0, 4).data().toString().isEmpty());
        QCOMPARE(m_rig->stored(1).business, u"業務1"_s);

        report()->findChild<QPushButton*>(u"writeGood"_s)->click();

        QCOMPARE(m_rig->stored(1).business, u"甲"_s);
        QCOMPARE(m_rig->stored(1).kind, u"information"_s);
        QCOMPARE(m_rig->stored(2).business, u"乙"_s);
        QCOMPARE(m_rig->stored(2).kind, u"information"_s);
    }

    void whatLiesBesideTheTableIsListed()
    {
        openCells(2);

        paste(u"1\t高\tzuviel\n2\n3\n"_s, {0, 4, 0, 4});

        QVERIFY(report() != nullptr);
        auto* problems = report()->findChild<QTableView*>(u"pasteProblems"_s)->model();
        // The derived column, the column that is not there, and the third row.
        QCOMPARE(problems->rowCount(), 3);
        QCOMPARE(problems->index(2, 0).data().toString(), u"3"_s);
        QVERIFY(m_rig->stored(1).confidentiality.isEmpty());

        report()->reject();

        QVERIFY(m_rig->stored(1).confidentiality.isEmpty());
    }

    void aHundredThousandLinesAreAnsweredInAJob()
    {
        openCells(5);

        paste(u"甲\n"_s.repeated(100'000), {0, 2, 0, 2});
        QTRY_VERIFY_WITH_TIMEOUT(report() != nullptr, 30'000);

        QVERIFY(report()->findChild<QLabel*>(u"pasteSummary"_s)->text().contains(u"99995"_s));
        QCOMPARE(m_rig->stored(1).business, u"業務1"_s);
        report()->findChild<QPushButton*>(u"writeGood"_s)->click();
        QTRY_COMPARE(m_rig->stored(5).business, u"甲"_s);
    }

    void pastingALowerClassAsksForGrounds()
    {
        openCells(1);
        Asset edited = m_rig->stored(1);
        edited.confidentiality = u"3A"_s;
        QVERIFY_OK(m_rig->session().assets().update(m_rig->stored(1), edited));

        paste(u"1"_s, {0, 4, 0, 4});

        auto* dialog = m_rig->page->findChild<QDialog*>(u"loweringDialog"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(m_rig->stored(1).confidentiality, u"3A"_s);
        dialog->findChild<QLineEdit*>(u"classReason"_s)->setText(u"公開した"_s);
        dialog->findChild<QLineEdit*>(u"classApprover"_s)->setText(u"総務部長"_s);
        dialog->accept();

        QCOMPARE(m_rig->stored(1).confidentiality, u"1"_s);
        QCOMPARE(m_rig->stored(1).classApprover, u"総務部長"_s);
    }

    void clearingEmptiesCellsAndSparesRequiredOnes()
    {
        openCells(3);
        m_rig->table()->chooseCells({{0, 2, 1, 2}});
        m_rig->trigger(u"register.clear"_s);
        QVERIFY(m_rig->stored(1).business.isEmpty());
        QVERIFY(m_rig->stored(2).business.isEmpty());
        QCOMPARE(m_rig->stored(3).business, u"業務3"_s);

        m_rig->table()->chooseCells({{0, 1, 0, 1}});
        m_rig->trigger(u"register.clear"_s);

        QCOMPARE(m_rig->stored(1).name, u"資産1"_s);
        QCOMPARE(m_rig->context.deeds.size(), 1);
    }

    void fillingDownTakesSeveralColumnsInOneEntry()
    {
        openCells(3);
        m_rig->table()->chooseCells({{0, 2, 2, 3}});
        const qint64 before = m_rig->newestEntry();

        m_rig->trigger(u"register.fill"_s);

        QCOMPARE(m_rig->stored(3).business, u"業務1"_s);
        QCOMPARE(m_rig->stored(2).kind, u"information"_s);
        QCOMPARE(m_rig->newestEntry(), before + 1);
    }

    void typingReplacesTheCell()
    {
        openCells(2);
        m_rig->table()->chooseRow(0, 2);
        m_rig->table()->setFocus();

        QTest::keyClick(m_rig->table(), Qt::Key_K);
        auto* editor = m_rig->table()->findChild<FieldEditor*>(u"edit_business"_s);
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->findChild<QLineEdit*>()->text(), u"k"_s);
        QTest::keyClick(editor->findChild<QLineEdit*>(), Qt::Key_Return);

        QTRY_COMPARE(m_rig->stored(1).business, u"k"_s);
        QCOMPARE(m_rig->table()->currentIndex().row(), 1);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestRegisterCells)
#include "tst_registercells.moc"
