// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/classify/classifypage.h"
#include "views/questions/classifypanel.h"
#include "views/shell/command.h"
#include "views/widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

/// The work list with the guided dialogue, by keyboard alone.
class TestClassifyPage : public QObject
{
    Q_OBJECT

private slots:

    void assetAfterAssetIsClassifiedByKeys()
    {
        PageFixture fixture;
        add(fixture, u"甲"_s);
        add(fixture, u"乙"_s);
        FakeContext context;
        ClassifyPage page(fixture.services(), context);
        QVERIFY(load(page, u"甲"_s));
        QCOMPARE(page.badge(), 2);
        auto* panel = page.findChild<ClassifyPanel*>();
        QTest::keyClick(panel, Qt::Key_N);
        QTest::keyClick(panel, Qt::Key_Y);
        QTest::keyClick(panel, Qt::Key_1);
        QTest::keyClick(panel, Qt::Key_2);
        QTest::keyClick(panel, Qt::Key_Return);
        QVERIFY(shows(page, u"乙"_s));
        QCOMPARE(classes(fixture, u"A000001"_s), u"3B/2/1"_s);
        QTest::keyClick(panel, Qt::Key_1);
        QTest::keyClick(panel, Qt::Key_1);
        QTest::keyClick(panel, Qt::Key_1);
        QTest::keyClick(panel, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&page] { return page.findChild<EmptyState*>()->isVisible(); }));
        QCOMPARE(classes(fixture, u"A000002"_s), u"3A/2/2"_s);
        QCOMPARE(page.badge(), 0);
    }

    void severalAreAnsweredAtOnce()
    {
        PageFixture fixture;
        add(fixture, u"甲"_s);
        add(fixture, u"乙"_s);
        add(fixture, u"丙"_s);
        FakeContext context;
        ClassifyPage page(fixture.services(), context);
        QVERIFY(load(page, u"甲"_s));
        list(page)->setFocus();
        QTest::keyClick(list(page), Qt::Key_Down, Qt::ShiftModifier);
        auto* panel = page.findChild<ClassifyPanel*>();
        QCOMPARE(panel->assets().size(), 2);
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_2}) {
            QTest::keyClick(panel, key);
        }
        QTest::keyClick(panel, Qt::Key_Return);
        QVERIFY(shows(page, u"丙"_s));
        QCOMPARE(classes(fixture, u"A000001"_s), u"3A/1/1"_s);
        QCOMPARE(classes(fixture, u"A000002"_s), u"3A/1/1"_s);
        QCOMPARE(classes(fixture, u"A000003"_s), u"//"_s);
    }

    void theListGoesOutWithNumberUnitAndReason()
    {
        PageFixture fixture;
        add(fixture, u"甲"_s);
        add(fixture, u"乙"_s);
        FakeContext context;
        ClassifyPage page(fixture.services(), context);
        QVERIFY(load(page, u"甲"_s));
        list(page)->selectAll();

        list(page)->findChild<QAction*>(u"table.copy"_s)->trigger();

        QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
        QCOMPARE(QApplication::clipboard()->text().section(u'\n', 2),
                 u"A000002\t乙\t\t\tunclassified"_s);
    }

    void arrowsGoToAnotherAsset()
    {
        PageFixture fixture;
        add(fixture, u"甲"_s);
        add(fixture, u"乙"_s);
        FakeContext context;
        ClassifyPage page(fixture.services(), context);
        QVERIFY(load(page, u"甲"_s));
        auto* panel = page.findChild<ClassifyPanel*>();
        QTest::keyClick(panel, Qt::Key_Down);
        QVERIFY(shows(page, u"乙"_s));
        QTest::keyClick(panel, Qt::Key_Up);
        QVERIFY(shows(page, u"甲"_s));
    }

    void paperIsTakenInOrLeftOutAndTakenBack()
    {
        PageFixture fixture;
        FakeContext context;
        ClassifyPage page(fixture.services(), context);
        const QList<Command*> commands = page.commands();
        const auto found = std::ranges::find(commands, u"classify.paper"_s, &Command::id);
        QVERIFY(found != commands.end());
        QVERIFY((*found)->action()->isChecked());

        (*found)->execute(context);

        QCOMPARE(fixture.session().info()->paperInScope, std::optional(false));
        QVERIFY(!(*found)->action()->isChecked());
        QVERIFY_OK(fixture.session().history().undo());
        QCOMPARE(fixture.session().info()->paperInScope.value_or(true), true);
    }

    void listsAreOpenedByTheirTarget()
    {
        PageFixture fixture;
        Asset asset;
        asset.name = u"期限切れ"_s;
        asset.confidentiality = u"3A"_s;
        asset.integrity = asset.availability = u"1"_s;
        asset.secrecyUntil = QDate(2026, 3, 31);
        QVERIFY_OK(fixture.session().assets().add(asset));
        add(fixture, u"甲"_s);
        FakeContext context;
        ClassifyPage page(fixture.services(), context);
        page.open(u"filter:secrecy"_s);
        QVERIFY(load(page, u"期限切れ"_s));
        QVERIFY(page.findChild<QLabel*>(u"classNote"_s)->text().contains(u"2026-03-31"_s));
        page.open(u"asset:2"_s);
        QVERIFY(shows(page, u"甲"_s));
    }

    void thePlaceIsKept()
    {
        PageFixture fixture;
        add(fixture, u"甲"_s);
        add(fixture, u"乙"_s);
        FakeContext context;
        QByteArray state;
        {
            ClassifyPage page(fixture.services(), context);
            page.open(u"filter:all"_s);
            QVERIFY(load(page, u"甲"_s));
            QTest::keyClick(page.findChild<ClassifyPanel*>(), Qt::Key_Down);
            QVERIFY(shows(page, u"乙"_s));
            state = page.saveState();
        }
        ClassifyPage page(fixture.services(), context);
        page.restoreState(state);
        QVERIFY(load(page, u"乙"_s));
        QCOMPARE(page.findChild<QComboBox*>(u"classifyLists"_s)->currentIndex(), 3);
    }

    void examplesOfTheBusinessStandFirst()
    {
        PageFixture fixture;
        Asset asset;
        asset.name = u"課税台帳"_s;
        asset.businessCategory = u"税務"_s;
        QVERIFY_OK(fixture.session().assets().add(asset));
        FakeContext context;
        ClassifyPage page(fixture.services(), context);
        QVERIFY(load(page, u"課税台帳"_s));
        auto* panel = page.findChild<ClassifyPanel*>();
        QTest::keyClick(panel, Qt::Key_2);
        const auto* card = panel->findChild<QWidget*>(u"question_Q2"_s);
        QString help;
        for (const QLabel* label : card->findChildren<QLabel*>()) {
            help += label->text() + u'\n';
        }
        const Question question = *fixture.session().scheme()->findQuestion(u"Q2"_s);
        const QString tax = question.examples[1].text.in(fixture.session().language());
        const QString residents = question.examples[0].text.in(fixture.session().language());
        QVERIFY(help.indexOf(tax) >= 0);
        QVERIFY(help.indexOf(tax) < help.indexOf(residents));
    }

private:
    static void add(PageFixture& fixture, const QString& name)
    {
        Asset asset;
        asset.name = name;
        QVERIFY_OK(fixture.session().assets().add(asset));
    }

    static QString classes(PageFixture& fixture, const QString& code)
    {
        const Asset asset = fixture.session().assets().byCode(code).value_or(Asset());
        return QStringList{asset.confidentiality, asset.integrity, asset.availability}.join(u'/');
    }

    static QListView* list(const ClassifyPage& page)
    {
        return page.findChild<QListView*>(u"classifyQueue"_s);
    }

    static bool shows(const ClassifyPage& page, const QString& name)
    {
        const auto* label = page.findChild<QLabel*>(u"classifyName"_s);
        return QTest::qWaitFor([&] { return label->text().endsWith(name) && label->isVisible(); });
    }

    static bool load(ClassifyPage& page, const QString& first)
    {
        page.resize(1080, 700);
        page.show();
        page.refresh();
        return shows(page, first);
    }
};

DAICHO_TEST(TestClassifyPage)

} // namespace daicho

#include "tst_classifypage.moc"
