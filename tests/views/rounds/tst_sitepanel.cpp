// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/unitservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/rounds/sitepanel.h"

#include <QLabel>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

class TestSitePanel : public QObject
{
    Q_OBJECT

private:
    static Place addPlace(PageFixture& fixture, const QString& name, PlaceId parent = {})
    {
        Place place;
        place.code = name;
        place.name = name;
        place.kind = u"room"_s;
        place.parent = parent;
        place.seismic = parent ? QString() : u"免震"_s;
        const Place added = fixture.session().units().add(place).value_or(Place());
        Asset asset;
        asset.name = name + u"のサーバ"_s;
        asset.place = added.id;
        fixture.session().assets().add(asset).value_or(Asset());
        return added;
    }

    static QModelIndex cell(const SitePanel& panel, int row, const QString& threat)
    {
        const auto* const model = static_cast<SiteTableModel*>(panel.table()->model());
        for (int i = SiteTableModel::FirstThreatColumn; i < model->columnCount(); ++i) {
            if (model->threat(model->index(row, i))->id == threat) {
                return model->index(row, i);
            }
        }
        return {};
    }

    /// As a click without a modifier does, whichever the tests before have left pressed.
    static void choose(const SitePanel& panel, const QModelIndex& index)
    {
        panel.table()->selectionModel()->setCurrentIndex(index,
                                                         QItemSelectionModel::ClearAndSelect);
    }

private slots:

    void figuresDecideAndDeleteTakesBack()
    {
        PageFixture fixture;
        const Place building = addPlace(fixture, u"庁舎"_s);
        addPlace(fixture, u"サーバ室"_s, building.id);
        FakeContext context;
        SitePanel panel(fixture.services(), context);
        panel.show();
        panel.refresh();
        QTableView* const table = panel.table();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(panel, 0, u"C01"_s).data().toString(), u"(2)"_s);
        QCOMPARE(cell(panel, 1, u"C01"_s).data().toString(), u"(2)"_s);

        choose(panel, cell(panel, 0, u"C01"_s));
        QTest::keyClick(table, Qt::Key_5);
        QCOMPARE(cell(panel, 0, u"C01"_s).data().toString(), u"5"_s);
        QCOMPARE(cell(panel, 1, u"C01"_s).data().toString(), u"(5)"_s);
        QVERIFY(panel.findChild<QLabel*>(u"siteReason"_s)->text().contains(u"免震"_s));
        QTest::keyClick(table, Qt::Key_9); // no step of the scale
        QCOMPARE(context.deeds.size(), 1);
        QCOMPARE(cell(panel, 0, u"C01"_s).data().toString(), u"5"_s);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(cell(panel, 0, u"C01"_s).data().toString(), u"(2)"_s);
        QVERIFY_OK(fixture.session().history().undo());
        panel.refresh();
        QCOMPARE(cell(panel, 0, u"C01"_s).data().toString(), u"5"_s);
    }

    void enterTakesOverWhatIsProposed()
    {
        PageFixture fixture;
        addPlace(fixture, u"庁舎"_s);
        FakeContext context;
        SitePanel panel(fixture.services(), context);
        panel.show();
        panel.refresh();
        choose(panel, cell(panel, 0, u"C01"_s));
        QTest::keyClick(panel.table(), Qt::Key_Return);
        QCOMPARE(cell(panel, 0, u"C01"_s).data().toString(), u"2"_s);
        panel.takeAllProposals();
        for (int i = 2; i < panel.table()->model()->columnCount(); ++i) {
            QVERIFY(!panel.table()->model()->index(0, i).data().toString().startsWith(u'('));
        }
    }

    void shakingComesToAStep()
    {
        PageFixture fixture;
        addPlace(fixture, u"庁舎"_s);
        FakeContext context;
        SitePanel panel(fixture.services(), context);
        panel.show();
        panel.refresh();
        choose(panel, cell(panel, 0, u"E01"_s));
        panel.decideByShaking(26);
        QCOMPARE(cell(panel, 0, u"C01"_s).data().toString(), u"4"_s);
        QVERIFY(cell(panel, 0, u"E01"_s).data().toString().startsWith(u'('));
    }

    void aReaderChangesNothing()
    {
        PageFixture fixture;
        addPlace(fixture, u"庁舎"_s);
        FakeContext context;
        context.readOnly = true;
        SitePanel panel(fixture.services(), context);
        panel.show();
        panel.refresh();
        choose(panel, cell(panel, 0, u"C01"_s));
        QTest::keyClick(panel.table(), Qt::Key_5);
        QCOMPARE(cell(panel, 0, u"C01"_s).data().toString(), u"(2)"_s);
    }
};

DAICHO_TEST(TestSitePanel)

} // namespace daicho

#include "tst_sitepanel.moc"
