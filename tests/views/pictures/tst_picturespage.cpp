// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "model/service/unitservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/charts/barchartwidget.h"
#include "views/charts/heatmapwidget.h"
#include "views/pictures/picturespage.h"
#include "views/pictures/pictureview.h"
#include "views/shell/command.h"
#include "views/shell/explaindialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

void score(Session& session, AssetId asset, const QString& threat, int likelihood, int loss)
{
    const auto saved = session.scoring().save(
        {asset,
         threat,
         {{u"likelihood"_s, QString::number(likelihood)}, {u"loss"_s, QString::number(loss)}},
         {},
         {},
         std::nullopt,
         {}});
    QVERIFY_OK(saved);
}

/// Two assets; three risks, two of them at the place 3, 4.
AssetId fill(Session& session)
{
    Asset asset;
    asset.kind = u"information"_s;
    asset.name = u"住民基本台帳"_s;
    const AssetId first = session.assets().add(asset)->id;
    asset.name = u"広報紙"_s;
    const AssetId second = session.assets().add(asset)->id;
    score(session, first, u"A04"_s, 3, 4);
    score(session, first, u"B02"_s, 5, 5);
    score(session, second, u"A04"_s, 3, 4);
    return first;
}

} // namespace

class TestPicturesPage : public QObject
{
    Q_OBJECT

    static bool load(PicturesPage& page)
    {
        page.resize(1080, 700);
        page.show();
        page.refresh();
        return QTest::qWaitFor(
            [&page] { return !page.findChild<PictureView*>()->picture().title.isEmpty(); });
    }

    static QTableView* risks(const PicturesPage& page)
    {
        return page.findChild<QTableView*>(u"risksTable"_s);
    }

private slots:

    void aCellListsTheRisksItCounts()
    {
        PageFixture fixture;
        FakeContext context;
        const AssetId first = fill(fixture.session());
        PicturesPage page(fixture.services(), context);
        QVERIFY(load(page));
        auto* map = page.findChild<HeatMapWidget*>(u"pictureMap"_s);
        QCOMPARE(map->data().cell(3, 2).count, 2);
        QCOMPARE(map->data().cell(4, 4).count, 1);

        map->setCurrentCell({3, 2});
        QTest::keyClick(map, Qt::Key_Return);

        QTRY_VERIFY(risks(page)->isVisible());
        QCOMPARE(risks(page)->model()->rowCount(), 2);
        risks(page)->selectAll();
        risks(page)->findChild<QAction*>(u"table.copy"_s)->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"住民基本台帳"_s));
        const auto* figures = page.findChild<QTableView*>(u"pictureTable"_s);
        figures->findChild<QAction*>(u"table.copy"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u'\n'));
        QTest::keyClick(risks(page), Qt::Key_Return);
        QCOMPARE(context.deeds.value(0), u"page score asset:%1/A04"_s.arg(first.value));
        QTest::keyClick(risks(page), Qt::Key_Escape);
        QVERIFY(!risks(page)->isVisible());
    }

    void homeOpensItAtAPlace_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("rows");
        QTest::newRow("place") << u"place:3:4"_s << 2;
        QTest::newRow("level") << u"level:critical"_s << 1;
        QTest::newRow("category") << u"category:unintentional"_s << 1;
        QTest::newRow("unknown category") << u"category:no such"_s << 0;
    }

    void homeOpensItAtAPlace()
    {
        QFETCH(QString, target);
        PageFixture fixture;
        FakeContext context;
        fill(fixture.session());
        PicturesPage page(fixture.services(), context);

        page.open(target);
        QVERIFY(load(page));

        QTRY_VERIFY(risks(page)->isVisible());
        QTEST(risks(page)->model()->rowCount(), "rows");
    }

    void tShowsTheTableOfTheSameFigures()
    {
        PageFixture fixture;
        FakeContext context;
        fill(fixture.session());
        PicturesPage page(fixture.services(), context);
        QVERIFY(load(page));
        auto* table = page.findChild<QTableView*>(u"pictureTable"_s);
        QVERIFY(!table->isVisible());

        QTest::keyClick(page.findChild<HeatMapWidget*>(u"pictureMap"_s), Qt::Key_T);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 25);
        QTest::keyClick(table, Qt::Key_T);
        QVERIFY(!table->isVisible());
    }

    void everyPictureHasItsFigures()
    {
        PageFixture fixture;
        FakeContext context;
        fill(fixture.session());
        PicturesPage page(fixture.services(), context);
        QVERIFY(load(page));
        auto* list = page.findChild<QListWidget*>(u"pictureList"_s);
        QCOMPARE(list->count(), 6);
        for (int i = 0; i < list->count(); ++i) {
            list->setCurrentRow(i);
            QTRY_COMPARE(page.findChild<PictureView*>()->picture().kind,
                         kPictures[static_cast<size_t>(i)]);
            const RiskPicture& picture = page.findChild<PictureView*>()->picture();
            QVERIFY(!picture.isEmpty());
            QVERIFY(!page.findChild<QLabel*>(u"pictureTitle"_s)->text().isEmpty());
            for (const QStringList& row : picture.rows) {
                QCOMPARE(row.size(), picture.header.size());
            }
        }
    }

    void fNineExplainsThePictureOrTheChosenRisk()
    {
        PageFixture fixture;
        FakeContext context;
        fill(fixture.session());
        PicturesPage page(fixture.services(), context);
        QVERIFY(load(page));
        Command* explain = page.commands().last();
        explain->execute(context);
        QTRY_VERIFY(page.findChild<ExplainDialog*>() != nullptr);
        auto* dialog = page.findChild<ExplainDialog*>();
        QVERIFY(dialog->findChild<QLabel*>(u"explainTitle"_s)->text() ==
                pictureName(Picture::HeatMap));
        delete dialog;

        page.open(u"level:critical"_s);
        QTRY_VERIFY(risks(page)->isVisible());
        explain->execute(context);
        dialog = page.findChild<ExplainDialog*>();
        QVERIFY(dialog->findChild<QLabel*>(u"explainTitle"_s)->text().contains(u"B02"_s));
        QTest::keyClick(dialog, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"= 25"_s));
        delete dialog;
    }

    void aUnitOpensIntoItsParts()
    {
        PageFixture fixture;
        FakeContext context;
        fill(fixture.session());
        Unit unit;
        unit.code = u"01"_s;
        unit.name = u"総務部"_s;
        unit.parent = {};
        const Result<Unit> top = fixture.session().units().add(unit);
        unit.code = u"011"_s;
        unit.name = u"総務課"_s;
        unit.parent = top->id;
        Asset asset;
        asset.kind = u"information"_s;
        asset.name = u"例規"_s;
        asset.unit = fixture.session().units().add(unit)->id;
        score(fixture.session(), fixture.session().assets().add(asset)->id, u"A04"_s, 2, 2);
        PicturesPage page(fixture.services(), context);
        QVERIFY(load(page));
        page.open(u"picture:units"_s);
        const auto* view = page.findChild<PictureView*>();
        QTRY_COMPARE(view->picture().kind, Picture::Units);
        auto* path = page.findChild<QLabel*>(u"unitPath"_s);
        QVERIFY(!path->text().contains(u"総務部"_s));

        auto* bars = page.findChild<BarChartWidget*>(u"pictureBars"_s);
        QTest::keyClick(bars, Qt::Key_Right);
        QTRY_VERIFY(path->text().contains(u"総務部"_s));
        QCOMPARE(view->picture().bars->bars.first().label, u"総務課"_s);
        QTest::keyClick(bars, Qt::Key_Right); // nothing is below
        QTest::keyClick(bars, Qt::Key_Return);
        QTRY_COMPARE(risks(page)->model()->rowCount(), 1);
        QTest::keyClick(bars, Qt::Key_Backspace);
        QTRY_VERIFY(!path->text().contains(u"総務部"_s));
    }

    void aChangeIsShownInPlace()
    {
        PageFixture fixture;
        FakeContext context;
        const AssetId first = fill(fixture.session());
        PicturesPage page(fixture.services(), context);
        QVERIFY(load(page));
        page.open(u"level:critical"_s);
        QTRY_COMPARE(risks(page)->model()->rowCount(), 1);

        score(fixture.session(), first, u"E01"_s, 5, 5);

        QTRY_COMPARE(risks(page)->model()->rowCount(), 2);
        QCOMPARE(page.findChild<HeatMapWidget*>(u"pictureMap"_s)->data().cell(4, 4).count, 2);
    }

    void anEmptyRegisterSaysSo()
    {
        PageFixture fixture;
        FakeContext context;
        PicturesPage page(fixture.services(), context);
        QVERIFY(load(page));
        QVERIFY(page.findChild<PictureView*>()->picture().isEmpty());
        QVERIFY(!page.findChild<HeatMapWidget*>(u"pictureMap"_s)->isVisible());
    }

    void theChosenPictureIsKept()
    {
        PageFixture fixture;
        FakeContext context;
        fill(fixture.session());
        QByteArray state;
        {
            PicturesPage page(fixture.services(), context);
            QVERIFY(load(page));
            page.open(u"picture:trend"_s);
            state = page.saveState();
        }
        PicturesPage page(fixture.services(), context);
        page.restoreState(state);
        QVERIFY(load(page));
        QCOMPARE(page.findChild<QListWidget*>(u"pictureList"_s)->currentRow(), 4);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestPicturesPage)
#include "tst_picturespage.moc"
