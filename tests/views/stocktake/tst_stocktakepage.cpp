// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/stocktake/campaigndialog.h"
#include "views/stocktake/stocktakepage.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

namespace daicho {

using namespace Qt::StringLiterals;

class TestStocktakePage : public QObject
{
    Q_OBJECT

private slots:
    void workbooksAreWrittenAndTheBoardFollows();
    void aReturnIsSentBackAndAccepted();
    void theFilterCountsAndChooses();
    void lettersAreCopiedAndSaved();
    void theDialogBeginsACampaign();
    void theDialogRefusesWhatCannotBegin();

private:
    static Unit addUnit(PageFixture& fixture, const QString& code, const QString& name)
    {
        Unit unit;
        unit.code = code;
        unit.name = name;
        const Unit added = fixture.session().units().add(unit).value_or(Unit());
        Asset asset;
        asset.name = name + u"の台帳"_s;
        asset.unit = added.id;
        fixture.session().assets().add(asset).value_or(Asset());
        return added;
    }

    static Campaign begin(PageFixture& fixture, const QList<UnitId>& units)
    {
        StocktakeService service(fixture.session());
        return service.create(service.proposal(2026), units).value_or(Campaign());
    }

    static QTableView* table(const StocktakePage& page)
    {
        return page.findChild<QTableView*>(u"stocktakeTable"_s);
    }

    static bool load(StocktakePage& page)
    {
        page.resize(1000, 600);
        page.show();
        page.refresh();
        return QTest::qWaitFor([&page] { return table(page)->model()->rowCount() > 0; });
    }

    static QString status(const StocktakePage& page, int row)
    {
        return table(page)
            ->model()
            ->index(row, StocktakeBoardModel::StatusColumn)
            .data()
            .toString();
    }
};

void TestStocktakePage::workbooksAreWrittenAndTheBoardFollows()
{
    PageFixture fixture;
    const Unit first = addUnit(fixture, u"01"_s, u"税務課"_s);
    const Unit second = addUnit(fixture, u"02"_s, u"市民課"_s);
    begin(fixture, {first.id, second.id});
    FakeContext context;
    StocktakePage page(fixture.services(), context);
    QVERIFY(load(page));
    QCOMPARE(status(page, 0), u"未送付"_s);
    QTemporaryDir folder;
    table(page)->selectRow(1);
    page.writeWorkbooksTo(folder.path());
    QTRY_COMPARE(status(page, 1), u"送付済"_s);
    QCOMPARE(status(page, 0), u"未送付"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"02_市民課.xlsx"_s));
}

void TestStocktakePage::aReturnIsSentBackAndAccepted()
{
    PageFixture fixture;
    const Unit unit = addUnit(fixture, u"01"_s, u"税務課"_s);
    const Campaign campaign = begin(fixture, {unit.id});
    FakeContext context;
    StocktakePage page(fixture.services(), context);
    QVERIFY(load(page));
    QVERIFY_OK(StocktakeService(fixture.session())
                   .markReturned(campaign, unit.id, {u"係長"_s, u"税務課長"_s, {}}));
    QTRY_COMPARE(status(page, 0), u"回答済"_s);
    table(page)->selectRow(0);
    page.sendBack(u"3行目が空です"_s);
    QTRY_COMPARE(status(page, 0), u"差戻し"_s);
    page.accept();
    QTRY_COMPARE(status(page, 0), u"確認済"_s);
}

void TestStocktakePage::theFilterCountsAndChooses()
{
    PageFixture fixture;
    const Unit first = addUnit(fixture, u"01"_s, u"税務課"_s);
    const Unit second = addUnit(fixture, u"02"_s, u"市民課"_s);
    const Campaign campaign = begin(fixture, {first.id, second.id});
    QVERIFY_OK(StocktakeService(fixture.session()).markSent(campaign, {second.id}));
    FakeContext context;
    StocktakePage page(fixture.services(), context);
    QVERIFY(load(page));
    QVERIFY(page.findChild<QToolButton*>(u"status.sent"_s)->text().endsWith(u" 1"_s));
    QVERIFY(page.findChild<QToolButton*>(u"status."_s)->text().endsWith(u" 2"_s));
    page.open(u"status:sent"_s);
    QCOMPARE(table(page)->model()->rowCount(), 1);
    page.open(u"status:overdue"_s);
    QCOMPARE(table(page)->model()->rowCount(), 0);
}

void TestStocktakePage::lettersAreCopiedAndSaved()
{
    PageFixture fixture;
    const Unit unit = addUnit(fixture, u"01"_s, u"税務課"_s);
    begin(fixture, {unit.id});
    FakeContext context;
    StocktakePage page(fixture.services(), context);
    QVERIFY(load(page));
    LetterDialog* const dialog = page.showLetters();
    QVERIFY(dialog->text().contains(u"税務課"_s));
    QVERIFY(dialog->text().contains(u"1件"_s));
    dialog->choose(LetterKind::Reminder);
    QVERIFY(dialog->text().contains(u"再依頼"_s));
    dialog->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());
    QTemporaryDir folder;
    QVERIFY(dialog->saveTo(folder.filePath(u"letter.txt"_s)));
    QFile file(folder.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xef\xbb\xbf"));
}

void TestStocktakePage::theDialogBeginsACampaign()
{
    PageFixture fixture;
    const Unit first = addUnit(fixture, u"01"_s, u"税務課"_s);
    addUnit(fixture, u"02"_s, u"市民課"_s);
    CampaignDialog dialog(fixture.session());
    dialog.findChild<QLineEdit*>(u"campaignDue"_s)->setText(u"令和8年5月31日"_s);
    auto* units = dialog.findChild<QListWidget*>(u"campaignUnits"_s);
    QCOMPARE(units->count(), 2);
    units->item(1)->setCheckState(Qt::Unchecked);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.campaign().due, QDate(2026, 5, 31));
    const auto board = StocktakeService(fixture.session()).board(dialog.campaign());
    QVERIFY_OK(board);
    QCOMPARE(board->rows.size(), 1);
    QCOMPARE(board->rows[0].unit.unit, first.id);
}

void TestStocktakePage::theDialogRefusesWhatCannotBegin()
{
    PageFixture fixture;
    addUnit(fixture, u"01"_s, u"税務課"_s);
    CampaignDialog dialog(fixture.session());
    dialog.findChild<QLineEdit*>(u"campaignDue"_s)->setText(u"2月30日"_s);
    dialog.accept();
    QVERIFY(dialog.result() != QDialog::Accepted);
    dialog.findChild<QLineEdit*>(u"campaignDue"_s)->setText(u"2026-06-30"_s);
    dialog.findChild<QListWidget*>(u"campaignUnits"_s)->item(0)->setCheckState(Qt::Unchecked);
    dialog.accept();
    QVERIFY(dialog.result() != QDialog::Accepted);
    QVERIFY(!dialog.findChild<QLabel*>(u"campaignProblem"_s)->text().isEmpty());
    QVERIFY(StocktakeService(fixture.session()).campaigns()->isEmpty());
}

DAICHO_TEST(TestStocktakePage)

} // namespace daicho

#include "tst_stocktakepage.moc"
