// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/pairservice.h"
#include "model/service/roundservice.h"
#include "model/service/scoring/roundpreparation.h"
#include "model/service/scoringservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/rounds/pairpanel.h"
#include "views/rounds/preparedialog.h"
#include "views/rounds/roundpanel.h"
#include "views/rounds/roundspage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

namespace daicho {

using namespace Qt::StringLiterals;

class TestRoundsPage : public QObject
{
    Q_OBJECT

private:
    static void addServers(PageFixture& fixture, int count)
    {
        for (int i = 0; i < count; ++i) {
            Asset asset;
            asset.name = u"サーバ%1"_s.arg(i);
            asset.kind = u"system"_s;
            asset.zone = u"lgwan"_s;
            asset.media = u"server_lgwan"_s;
            asset.confidentiality = u"2"_s;
            asset.integrity = u"2"_s;
            asset.availability = u"2"_s;
            QVERIFY_OK(fixture.session().assets().add(asset));
        }
    }

    static bool waitForItems(const RoundsPage& page)
    {
        return QTest::qWaitFor([&page] { return page.rounds()->itemTable()->model()->rowCount(); });
    }

    static QPushButton* createButton(const PrepareDialog& dialog)
    {
        return dialog.findChild<QPushButton*>(u"roundCreate"_s);
    }

private slots:

    void aRoundIsPreparedOpenedAndClosed()
    {
        PageFixture fixture;
        addServers(fixture, 3);
        FakeContext context;
        RoundsPage page(fixture.services(), context);
        page.resize(1100, 640);
        page.show();
        page.refresh();

        PrepareDialog* const dialog = page.prepare();
        auto* const raters = dialog->findChild<QTableWidget*>(u"roundRaters"_s);
        QVERIFY(raters->rowCount() > 0);
        // Nobody is a committee member here: nobody is chosen, and nothing can be prepared.
        QVERIFY(!createButton(*dialog)->isEnabled());
        raters->item(0, 0)->setCheckState(Qt::Checked);
        QVERIFY(QTest::qWaitFor([&] { return createButton(*dialog)->isEnabled(); }));
        QVERIFY(!dialog->findChild<QLabel*>(u"roundCauses"_s)->text().isEmpty());
        const qsizetype all = dialog->preview()->items.size();
        dialog->findChild<QSpinBox*>(u"roundLimit"_s)->setValue(5);
        QVERIFY(QTest::qWaitFor(
            [&] { return dialog->preview() && dialog->preview()->items.size() == 5; }));
        QVERIFY(all > 5);
        dialog->accept();

        QVERIFY(waitForItems(page));
        QCOMPARE(page.rounds()->itemTable()->model()->rowCount(), 5);
        QVERIFY(page.rounds()->chosen().has_value());
        QVERIFY(page.rounds()->sentence().contains(u"5 items"_s));
        page.findChild<QTableView*>(u"rounds"_s)->findChild<QAction*>(u"table.copy"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(page.rounds()->chosen()->title));
        page.openRound();
        QVERIFY(QTest::qWaitFor(
            [&] { return roundState(*page.rounds()->chosen()) == RoundState::Open; }));
        page.closeRound();
        QVERIFY(QTest::qWaitFor(
            [&] { return roundState(*page.rounds()->chosen()) == RoundState::Closed; }));
        QVERIFY2(context.deeds.isEmpty(), qPrintable(context.deeds.join(u' ')));
    }

    void aBlindRoundSaysWhatTheFileCantHide()
    {
        PageFixture fixture;
        addServers(fixture, 3);
        const auto round = RoundPreparation(fixture.session()).ensureOpenRound(2026, u"市民部長"_s);
        QVERIFY_OK(round);
        FakeContext context;
        RoundsPage page(fixture.services(), context);
        page.resize(1100, 640);
        page.show();
        page.refresh();
        QVERIFY(waitForItems(page));
        const auto* const note = page.findChild<QLabel*>(u"roundBlind"_s);
        QVERIFY(note->isVisible());
        page.closeRound();
        QTRY_VERIFY(!note->isVisible());
    }

    void itemsAreCopiedAndSearched()
    {
        PageFixture fixture;
        addServers(fixture, 3);
        RoundService service(fixture.session());
        RoundOptions options;
        options.raters = {{u"市民部長"_s, {}}, {u"福祉部長"_s, {}}};
        options.ratersPerItem = 1;
        QVERIFY_OK(RoundPreparation(fixture.session())
                       .create(*RoundPreparation(fixture.session()).prepare(options)));
        FakeContext context;
        RoundsPage page(fixture.services(), context);
        page.show();
        page.refresh();
        QVERIFY(waitForItems(page));

        QTableView* const items = page.rounds()->itemTable();
        const int all = items->model()->rowCount();
        auto* const raters = page.findChild<QTableView*>(u"roundRaterProgress"_s);
        QCOMPARE(raters->model()->rowCount(), 3); // all, and two
        raters->setCurrentIndex(raters->model()->index(1, 0));
        QVERIFY(items->model()->rowCount() < all);
        raters->setCurrentIndex(raters->model()->index(0, 0));
        page.rounds()->setText(u"A04"_s);
        QCOMPARE(items->model()->rowCount(), 1);
        QVERIFY(!page.findChild<QLabel*>(u"roundReasons"_s)->text().isEmpty());
        page.rounds()->setText({});
        items->selectRow(0);
        items->setFocus();
        QTest::keyClick(items, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"サーバ0"_s));
    }

    void theEmptyPageSaysWhatItIsFor()
    {
        PageFixture fixture;
        FakeContext context;
        RoundsPage page(fixture.services(), context);
        page.show();
        page.refresh();
        QTest::qWait(50);
        QVERIFY(!page.rounds()->chosen().has_value());
        QVERIFY(!page.rounds()->itemTable()->isVisible());
    }

    void pairsAreBroughtBackAndThreatsRetired()
    {
        PageFixture fixture;
        addServers(fixture, 1);
        const Result<Asset> asset = fixture.session().assets().byCode(u"A000001"_s);
        QVERIFY_OK(PairService(fixture.session()).exclude(asset->id, u"A04"_s, u"理由"_s));
        FakeContext context;
        RoundsPage page(fixture.services(), context);
        page.show();
        page.open(u"pairs"_s);

        QTableView* const pairs = page.pairs()->pairTable();
        QCOMPARE(pairs->model()->rowCount(), 1);
        pairs->selectRow(0);
        page.pairs()->bringBack();
        QVERIFY(PairService(fixture.session()).ruledOut()->isEmpty());
        QTableView* const threats = page.pairs()->threatTable();
        threats->selectRow(0);
        page.pairs()->toggleThreat();
        const Catalogue& catalogue = fixture.session().environment().catalogue;
        QVERIFY(catalogue.threat(u"A01"_s)->isRetired);
        page.pairs()->toggleThreat();
        QVERIFY(!catalogue.threat(u"A01"_s)->isRetired);
        QVERIFY2(context.deeds.isEmpty(), qPrintable(context.deeds.join(u' ')));
    }
};

DAICHO_TEST(TestRoundsPage)

} // namespace daicho

#include "tst_roundspage.moc"
