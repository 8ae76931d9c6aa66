// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/sample.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/charts/barchartwidget.h"
#include "views/charts/heatmapwidget.h"
#include "views/home/homepage.h"
#include "views/home/linkrow.h"
#include "views/shell/command.h"
#include "views/shell/explaindialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

class TestHomePage : public QObject
{
    Q_OBJECT

    static void fill(Session& session)
    {
        auto recorder = session.record(u"sample.fill"_s);
        QVERIFY_OK(recorder);
        NoProgress progress;
        QVERIFY_OK(
            fillSample(**recorder, session.tables(), session.environment().catalogue, progress));
        QVERIFY_OK(session.commit(**recorder));
    }

    static bool load(HomePage& page)
    {
        page.resize(1080, 700);
        page.show();
        page.refresh();
        return QTest::qWaitFor(
            [&page] { return !page.findChild<QLabel*>(u"nextSentence"_s)->text().isEmpty(); });
    }

    static QList<LinkRow*> links(const HomePage& page, const QString& card)
    {
        QList<LinkRow*> shown;
        for (LinkRow* row : page.findChild<QWidget*>(card)->findChildren<LinkRow*>()) {
            if (row->isVisible()) {
                shown << row;
            }
        }
        return shown;
    }

private slots:

    void anEmptyRegisterOffersToImportAndToAdd()
    {
        PageFixture fixture;
        FakeContext context;
        HomePage page(fixture.services(), context);
        QVERIFY(load(page));

        page.findChild<QPushButton*>(u"nextButton"_s)->click();
        page.findChild<QPushButton*>(u"addAssetButton"_s)->click();

        QCOMPARE(context.deeds, (QStringList{u"import"_s, u"page register new"_s}));
        QVERIFY(!page.findChild<HeatMapWidget*>()->isVisible());
        QCOMPARE(links(page, u"latelyCard"_s).size(), 1);
    }

    void aReadOnlyEmptyRegisterOffersNothingToWrite()
    {
        PageFixture fixture;
        FakeContext context;
        context.readOnly = true;
        HomePage page(fixture.services(), context);

        QVERIFY(load(page));

        QVERIFY(!page.findChild<QPushButton*>(u"nextButton"_s)->isEnabled());
    }

    void aBarOpensTheAssetsThatItCounts_data()
    {
        QTest::addColumn<QString>("bars");
        QTest::addColumn<QString>("target");
        QTest::newRow("class") << u"classBars"_s << u"in-scope:confidentiality:"_s;
        QTest::newRow("kind") << u"kindBars"_s << u"in-scope:kind:"_s;
    }

    void aBarOpensTheAssetsThatItCounts()
    {
        QFETCH(QString, bars);
        QFETCH(QString, target);
        PageFixture fixture;
        fill(fixture.session());
        FakeContext context;
        HomePage page(fixture.services(), context);
        QVERIFY(load(page));

        QTest::keyClick(page.findChild<BarChartWidget*>(bars), Qt::Key_Return);

        QVERIFY2(context.deeds.last().contains(u"register"_s + u' ' + target),
                 qPrintable(context.deeds.last()));
    }

    void theChangeSinceLastYearLeadsToTheTrend()
    {
        PageFixture fixture;
        fill(fixture.session());
        FakeContext context;
        HomePage page(fixture.services(), context);
        QVERIFY(load(page));
        auto* change = page.findChild<LinkRow*>(u"riskChange"_s);
        QTRY_VERIFY(change->isVisible());
        QVERIFY(change->text().contains(u"令和7年度"_s));

        change->click();

        QCOMPARE(context.deeds.last(), u"page pictures picture:trend"_s);
    }

    void fNineExplainsTheCounts()
    {
        PageFixture fixture;
        fill(fixture.session());
        FakeContext context;
        HomePage page(fixture.services(), context);
        QVERIFY(load(page));

        page.commands().first()->execute(context);

        QTRY_VERIFY(page.findChild<ExplainDialog*>() != nullptr);
    }

    void theSampleShowsWhatIsDueAndHowItStands()
    {
        PageFixture fixture;
        fill(fixture.session());
        FakeContext context;
        HomePage page(fixture.services(), context);

        QVERIFY(load(page));

        const QList<LinkRow*> due = links(page, u"dueCard"_s);
        QVERIFY(due.size() >= 2 && due.size() <= 7);
        const auto* map = page.findChild<HeatMapWidget*>();
        QVERIFY(map->isVisible());
        qint64 pairs = 0;
        for (const HeatMapCell& cell : map->data().cells) {
            pairs += cell.count;
        }
        QVERIFY(pairs > 0);
        page.findChild<QWidget*>(u"dueCard"_s)->findChild<QAction*>(u"table.copy"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u'\n' + due.first()->text()));
        due.first()->click();
        QCOMPARE(context.deeds, QStringList{u"page classify filter:unclassified"_s});
    }

    void theNextStepOfTheSampleIsToClassify()
    {
        PageFixture fixture;
        fill(fixture.session());
        FakeContext context;
        HomePage page(fixture.services(), context);
        QVERIFY(load(page));

        page.findChild<QPushButton*>(u"nextButton"_s)->click();

        QCOMPARE(context.deeds, QStringList{u"page classify filter:unclassified"_s});
    }

    void aCommitIsShownByItself()
    {
        PageFixture fixture;
        FakeContext context;
        HomePage page(fixture.services(), context);
        QVERIFY(load(page));

        fill(fixture.session());

        QTRY_VERIFY(links(page, u"dueCard"_s).size() >= 2);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestHomePage)
#include "tst_homepage.moc"
