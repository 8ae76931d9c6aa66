// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/journal/journalpage.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>

namespace daicho {

using namespace Qt::StringLiterals;

class TestJournalPage : public QObject
{
    Q_OBJECT

    static Asset addAsset(PageFixture& fixture)
    {
        Unit unit;
        unit.code = u"0101"_s;
        unit.name = u"市民課"_s;
        const Result<Unit> added = fixture.session().units().add(unit);
        Asset asset;
        asset.name = u"住民基本台帳"_s;
        asset.unit = added.value_or(Unit()).id;
        return fixture.session().assets().add(asset).value_or(Asset());
    }

    static QTableView* table(const JournalPage& page)
    {
        return page.findChild<QTableView*>(u"journalTable"_s);
    }

    static bool load(JournalPage& page)
    {
        page.resize(1000, 600);
        page.show();
        page.refresh();
        return QTest::qWaitFor([&page] { return table(page)->model()->rowCount() > 0; });
    }

    static QStringList records(const JournalPage& page)
    {
        const auto* tree = page.findChild<QTreeWidget*>(u"entryRecords"_s);
        QStringList lines;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* item = tree->topLevelItem(i);
            lines << item->text(0);
            for (int j = 0; j < item->childCount(); ++j) {
                lines << u"  "_s + item->child(j)->text(0);
            }
        }
        return lines;
    }

private slots:

    void theNewestEntryIsShownWithItsFields()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture);
        Asset edited = asset;
        edited.confidentiality = u"3A"_s;
        QVERIFY_OK(fixture.session().assets().update(asset, edited, u"年次点検"_s));
        FakeContext context;
        JournalPage page(fixture.services(), context);

        QVERIFY(load(page));

        QTRY_VERIFY(records(page).value(0).contains(u"住民基本台帳"_s));
        QVERIFY(records(page).contains(u"  機密性: (empty) → 3A"_s));
        QCOMPARE(context.deeds, QStringList());
    }

    void whatAnEntryChangedIsCopiedByField()
    {
        PageFixture fixture;
        addAsset(fixture);
        FakeContext context;
        JournalPage page(fixture.services(), context);
        QVERIFY(load(page));
        auto* tree = page.findChild<QTreeWidget*>(u"entryRecords"_s);
        QTRY_VERIFY(tree->topLevelItemCount() > 0);

        tree->findChild<QAction*>(u"table.copy"_s)->trigger();

        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"\t\t住民基本台帳"_s));
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Record\tField\tBefore\tAfter"_s));
    }

    void referencesAreShownAsNames()
    {
        PageFixture fixture;
        addAsset(fixture);
        FakeContext context;
        JournalPage page(fixture.services(), context);

        QVERIFY(load(page));

        QTRY_VERIFY(records(page).join(u'\n').contains(u"0101 市民課"_s));
    }

    void anEntryIsTakenBackAsAnEntry()
    {
        PageFixture fixture;
        addAsset(fixture);
        FakeContext context;
        JournalPage page(fixture.services(), context);
        QVERIFY(load(page));
        const int before = table(page)->model()->rowCount();

        page.undoChosen();

        QTRY_COMPARE(table(page)->model()->rowCount(), before + 1);
        QCOMPARE(*fixture.session().assets().count(), 0);
        QCOMPARE(context.deeds, QStringList());
    }

    void theFirstEntryCanNotBeTakenBack()
    {
        PageFixture fixture;
        FakeContext context;
        JournalPage page(fixture.services(), context);
        QVERIFY(load(page));

        const auto* button = page.findChild<QPushButton*>(u"journal.undoButton"_s);

        QVERIFY(button != nullptr);
        QVERIFY(!button->isEnabled());
    }

    void aRefusalIsShownOnce()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture);
        Asset edited = asset;
        edited.name = u"住民票"_s;
        QVERIFY_OK(fixture.session().assets().update(asset, edited));
        FakeContext context;
        JournalPage page(fixture.services(), context);
        QVERIFY(load(page));
        table(page)->selectRow(1);

        page.undoChosen();

        QCOMPARE(context.deeds.size(), 1);
        QVERIFY(context.deeds.first().startsWith(u"error "_s));
    }

    void aWholeJournalIsSaidToBeWhole()
    {
        PageFixture fixture;
        addAsset(fixture);
        FakeContext context;
        JournalPage page(fixture.services(), context);
        QVERIFY(load(page));

        page.verify();

        const auto* banner = page.findChild<BannerBar*>(u"journalBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->kind(), BannerBar::Info);
    }

    void whatWasDoneBehindTheProductIsListed()
    {
        PageFixture fixture;
        addAsset(fixture);
        fixture.file().tamper("UPDATE asset SET name = '別の台帳'");
        FakeContext context;
        JournalPage page(fixture.services(), context);
        QVERIFY(load(page));

        page.verify();

        const auto* banner = page.findChild<BannerBar*>(u"journalBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->kind(), BannerBar::Error);
        QVERIFY(banner->text().count(u'\n') >= 1);
    }

    void anEmptyFilterSaysWhatWasSought()
    {
        PageFixture fixture;
        FakeContext context;
        JournalPage page(fixture.services(), context);
        QVERIFY(load(page));

        page.findChild<SearchField*>()->search(u"水道局"_s);

        const auto* sentence = page.findChild<QLabel*>(u"emptySentence"_s);
        QTRY_VERIFY(sentence->isVisible());
        QVERIFY(sentence->text().contains(u"水道局"_s));
    }

    void aTargetChoosesItsEntry()
    {
        PageFixture fixture;
        addAsset(fixture);
        FakeContext context;
        JournalPage page(fixture.services(), context);
        QVERIFY(load(page));

        page.open(u"entry:1"_s);

        QCOMPARE(table(page)->currentIndex().data(JournalModel::IdRole).toInt(), 1);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestJournalPage)
#include "tst_journalpage.moc"
