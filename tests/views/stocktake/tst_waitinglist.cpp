// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/returnedbook.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/stocktake/waitinglist.h"
#include "views/widgets/bannerbar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace daicho {

class TestWaitingList : public QObject
{
    Q_OBJECT

private slots:

    void collectsAFolderAndListsWhatWaits()
    {
        PageFixture page;
        FakeContext context;
        WaitingList list(page.services(), context);
        QAbstractItemModelTester tester(table(list)->model());
        sendBack(page);
        QSignalSpy counted(&list, &WaitingList::counted);

        list.collect({page.file().path(u"back"_s)});

        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted.first().first().toInt(), 2);
        QCOMPARE(table(list)->model()->rowCount(), 2);
        QVERIFY(list.findChild<BannerBar*>(u"waitingBanner"_s)->isVisibleTo(&list));
        table(list)->selectAll();
        table(list)->findChild<QAction*>(u"table.copy"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().count(u'\n'), 2);
    }

    void theFiltersNarrowAndAcceptingTakesTheRowAway()
    {
        PageFixture page;
        FakeContext context;
        WaitingList list(page.services(), context);
        sendBack(page);
        QSignalSpy counted(&list, &WaitingList::counted);
        list.collect({page.file().path(u"back"_s)});
        QTRY_COMPARE(counted.size(), 1);
        auto* whats = list.findChild<QComboBox*>(u"waitingWhats"_s);
        const int retired = whats->findData(u"retired"_s);
        QVERIFY(retired > 0);
        whats->setCurrentIndex(retired);
        emit whats->activated(retired);
        QCOMPARE(table(list)->model()->rowCount(), 1);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        table(list)->setFocus();
        table(list)->selectRow(0);

        QTest::keyClick(table(list), Qt::Key_Y);

        QTRY_COMPARE(counted.size(), 2);
        QCOMPARE(counted.last().first().toInt(), 1);
        QVERIFY(page.session().assets().byCode(u"A000001"_s)->isDisposedOf());
    }

    void rejectingLeavesTheRegisterAsItIs()
    {
        PageFixture page;
        FakeContext context;
        WaitingList list(page.services(), context);
        sendBack(page);
        QSignalSpy counted(&list, &WaitingList::counted);
        list.collect({page.file().path(u"back"_s)});
        QTRY_COMPARE(counted.size(), 1);

        list.reject(WaitingList::Reach::Shown);

        QTRY_COMPARE(counted.size(), 2);
        QCOMPARE(counted.last().first().toInt(), 0);
        QVERIFY(!page.session().assets().byCode(u"A000001"_s)->isDisposedOf());
        QVERIFY(!page.session().assets().byCode(u"A000002"_s));
    }

private:
    static QTableView* table(const WaitingList& list)
    {
        return list.findChild<QTableView*>(u"waitingTable"_s);
    }

    /// One workbook in the folder "back": a retirement and a new row.
    static void sendBack(PageFixture& page)
    {
        Session& session = page.session();
        Unit unit;
        unit.code = u"U001"_s;
        unit.name = u"総務課"_s;
        const Unit made = *session.units().add(unit);
        Asset asset;
        asset.name = u"文書目録"_s;
        asset.kind = u"information"_s;
        asset.unit = made.id;
        const Result<Asset> added = session.assets().add(asset);
        QVERIFY_OK(added);
        const Campaign campaign = makeCampaign(session, 2026, {made});
        ReturnedBook book(session, campaign.uid, made);
        book.cell(u"A000001"_s, u"確認"_s) = u"廃止"_s;
        const qsizetype row = book.addRow();
        book.at(row, u"資産名"_s) = u"新しい名簿"_s;
        QVERIFY(QDir(page.file().path(u"."_s)).mkdir(u"back"_s));
        book.write(page.file().path(u"back/1.xlsx"_s));
    }
};

DAICHO_TEST(TestWaitingList)

} // namespace daicho

#include "tst_waitinglist.moc"
