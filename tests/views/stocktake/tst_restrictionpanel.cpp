// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/unitservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/stocktake/restrictionpanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace daicho {

class TestRestrictionPanel : public QObject
{
    Q_OBJECT

private:
    static QTableView* table(const RestrictionPanel& panel)
    {
        return panel.findChild<QTableView*>(u"restrictionTable"_s);
    }

    static QString cell(const RestrictionPanel& panel, int row, int column)
    {
        return table(panel)->model()->index(row, column).data().toString();
    }

    static void fill(PageFixture& page)
    {
        Unit unit;
        unit.code = u"U001"_s;
        unit.name = u"総務課"_s;
        const auto stored = page.session().units().add(unit);
        Asset asset;
        asset.name = u"職員名簿"_s;
        asset.unit = stored->id;
        asset.confidentiality = u"3B"_s;
        asset.integrity = u"1"_s;
        asset.availability = u"1"_s;
        QVERIFY_OK(page.session().assets().add(asset));
    }

    static bool show(RestrictionPanel& panel)
    {
        panel.resize(1000, 500);
        panel.show();
        QSignalSpy counted(&panel, &RestrictionPanel::counted);
        panel.refresh();
        return QTest::qWaitForWindowActive(&panel) &&
               QTest::qWaitFor([&counted] { return !counted.isEmpty(); });
    }

private slots:

    void lettersAnswerAndTheNextQuestionComes()
    {
        PageFixture page;
        fill(page);
        FakeContext context;
        RestrictionPanel panel(page.services(), context);
        QAbstractItemModelTester tester(table(panel)->model());
        QVERIFY(show(panel));
        QVERIFY(table(panel)->model()->rowCount() >= 3);
        table(panel)->setFocus();
        table(panel)->selectRow(0);

        QTest::keyClick(table(panel), Qt::Key_Y);
        QCOMPARE(table(panel)->currentIndex().row(), 1);
        QTest::keyClick(table(panel), Qt::Key_Minus);

        QCOMPARE(cell(panel, 0, RestrictionModel::AnswerColumn), u"守られている"_s);
        QCOMPARE(cell(panel, 1, RestrictionModel::AnswerColumn), u"該当しない"_s);
        QVERIFY(cell(panel, 0, RestrictionModel::WhoColumn).startsWith(u"情報政策課長"_s));
    }

    void aGapIsAskedForAndBecomesAMeasure()
    {
        PageFixture page;
        fill(page);
        FakeContext context;
        RestrictionPanel panel(page.services(), context);
        QVERIFY(show(panel));
        table(panel)->setFocus();
        table(panel)->selectRow(0);
        auto* button = panel.findChild<QPushButton*>(u"restrictionMeasure"_s);
        QVERIFY(!button->isEnabled());

        panel.answer(u"not_kept"_s);
        QCOMPARE(table(panel)->currentIndex().column(), int(RestrictionModel::GapColumn));
        table(panel)->model()->setData(table(panel)->model()->index(0, RestrictionModel::GapColumn),
                                       u"鍵がない"_s);
        table(panel)->selectRow(0);
        QVERIFY(button->isEnabled());
        QSignalSpy counted(&panel, &RestrictionPanel::counted);
        panel.planMeasure();

        QTRY_VERIFY(!cell(panel, 0, RestrictionModel::MeasureColumn).isEmpty());
        QCOMPARE(cell(panel, 0, RestrictionModel::GapColumn), u"鍵がない"_s);
    }

    void severalAreAnsweredInOneEntry()
    {
        PageFixture page;
        fill(page);
        FakeContext context;
        RestrictionPanel panel(page.services(), context);
        QVERIFY(show(panel));
        table(panel)->selectAll();

        panel.answer(u"kept"_s);

        const int rows = table(panel)->model()->rowCount();
        QCOMPARE(cell(panel, rows - 1, RestrictionModel::AnswerColumn), u"守られている"_s);
        QVERIFY_OK(page.session().history().undo());
        panel.refresh();
        QTRY_COMPARE(cell(panel, rows - 1, RestrictionModel::AnswerColumn), QString());
    }

    void withoutClassesNothingIsAsked()
    {
        PageFixture page;
        FakeContext context;
        RestrictionPanel panel(page.services(), context);
        QVERIFY(show(panel));

        QCOMPARE(table(panel)->model()->rowCount(), 0);
        panel.answer(u"kept"_s);
        panel.planMeasure();
        QVERIFY(!table(panel)->isVisible());
    }
};

DAICHO_TEST(TestRestrictionPanel)

} // namespace daicho

#include "tst_restrictionpanel.moc"
