// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/shell/jobbar.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigationbar.h"
#include "views/shell/page.h"
#include "views/shell/startpage.h"
#include "views/shell/statusbar.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// A page that notes what the window asks of it.
class DummyPage final : public Page
{
public:
    explicit DummyPage(const QString& id)
        : Page(id, id.toUpper(), u"home"_s)
        , m_command({.id = id + u".do"_s, .text = u"Do "_s + id, .menu = Menu::Edit},
                    ContextCommand::OpenRegister,
                    &AppContext::refresh)
    {
    }

    QList<Command*> commands() const override { return {&m_command}; }

    void refresh() override { ++refreshed; }

    void open(const QString& target) override { opened << target; }

    QByteArray saveState() const override { return state; }

    void restoreState(const QByteArray& saved) override { state = saved; }

    void applySettings(const Settings& settings) override { rows = settings.rowHeight; }

    bool mayLeave() override { return leavable; }

    void say(const QString& sentence) { setStatusSentence(sentence); }

    void due(int count) { setBadge(count); }

    int refreshed = 0;
    bool leavable = true;
    RowHeight rows = RowHeight::Normal;
    QStringList opened;
    QByteArray state;

private:
    mutable ContextCommand m_command;
};

struct Window
{
    explicit Window(const Settings& settings = {})
        : window(settings, context)
        , home(new DummyPage(u"home"_s))
        , journal(new DummyPage(u"journal"_s))
    {
        window.addPage(home);
        window.addPage(journal);
        window.addCommand(std::make_unique<ContextCommand>(
            CommandSpec{.id = u"register.open"_s, .text = u"&Open…"_s, .menu = Menu::File},
            ContextCommand::Idle,
            &AppContext::openRegister));
        window.buildMenus();
        window.setRegisterOpen(true);
        window.showPage(u"home"_s);
    }

    QMenu* menu(int index) const { return window.menuBar()->actions().at(index)->menu(); }

    FakeContext context;
    MainWindow window;
    DummyPage* home;
    DummyPage* journal;
};

QStringList texts(const QMenu* menu)
{
    QStringList result;
    for (const QAction* action : menu->actions()) {
        result << action->text();
    }
    return result;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:

    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aPageIsMadeOnceWhenItIsAskedFor()
    {
        Window w;
        int made = 0;
        w.window.addPage(PageSpec{u"late"_s, u"Late"_s, u"home"_s}, [&made]() -> Page* {
            ++made;
            return new DummyPage(u"late"_s);
        });
        w.window.buildMenus();
        QCOMPARE(made, 0);
        QVERIFY(texts(w.menu(2)).contains(u"Late"_s));

        w.window.showPage(u"late"_s, u"asset:7"_s);

        QCOMPARE(made, 1);
        QCOMPARE(w.window.currentPage()->id(), u"late"_s);
        QVERIFY(!w.window.makeNextPage());
        QCOMPARE(made, 1);
    }

    void aPageThatWasNeverMadeGoesWithTheOthers()
    {
        Window w;
        w.window.addPage(PageSpec{u"late"_s, u"Late"_s, u"home"_s},
                         []() -> Page* { return new DummyPage(u"late"_s); });

        w.window.removePages();

        QVERIFY(w.window.page(u"late"_s) == nullptr);
        QVERIFY(!w.window.makeNextPage());
    }

    void withoutARegisterTheStartPageIsShown()
    {
        FakeContext context;
        MainWindow window({}, context);
        window.show();
        QVERIFY(window.startPage()->isVisible());

        window.setRegisterOpen(true);

        QVERIFY(!window.startPage()->isVisible());
    }

    void menusAreBuiltFromCommandsAndPages()
    {
        const Window w;
        QCOMPARE(w.window.menuBar()->actions().size(), 4);
        QCOMPARE(texts(w.menu(0)).first(), u"&Open…"_s);
        QCOMPARE(texts(w.menu(2)), (QStringList{u"HOME"_s, u"JOURNAL"_s}));
        QCOMPARE(w.menu(2)->actions().at(1)->shortcut(), QKeySequence(u"Ctrl+2"_s));
    }

    void onlyTheCurrentPagesCommandsAreInTheMenu()
    {
        Window w;
        QCOMPARE(texts(w.menu(1)), QStringList{u"Do home"_s});

        w.window.showPage(u"journal"_s);

        QCOMPARE(texts(w.menu(1)), QStringList{u"Do journal"_s});
    }

    void aTriggeredCommandIsExecutedOnce()
    {
        Window w;
        w.menu(0)->actions().first()->trigger();
        QCOMPARE(w.context.deeds, QStringList{u"open"_s});

        w.menu(1)->actions().first()->trigger();
        QCOMPARE(w.context.deeds, (QStringList{u"open"_s, u"refresh"_s}));
    }

    void commandsFollowTheContext()
    {
        Window w;
        w.context.busy = true;
        w.context.open = false;

        w.window.updateCommands();

        QVERIFY(!w.menu(0)->actions().first()->isEnabled());
        QVERIFY(!w.menu(1)->actions().first()->isEnabled());
    }

    void aShownPageIsRefreshedAndOpensItsTarget()
    {
        Window w;
        QSignalSpy changed(&w.window, &MainWindow::currentPageChanged);

        w.window.showPage(u"journal"_s, u"entry:7"_s);

        QCOMPARE(w.window.currentPage(), w.journal);
        QCOMPARE(w.journal->refreshed, 1);
        QCOMPARE(w.journal->opened, QStringList{u"entry:7"_s});
        QCOMPARE(changed.size(), 1);
        w.window.showPage(u"journal"_s);
        QCOMPARE(w.journal->refreshed, 1);
        w.window.showPage(u"no such page"_s);
        QCOMPARE(w.window.currentPage(), w.journal);
    }

    void theKeyboardWalksTheNavigation()
    {
        Window w;
        auto* list = w.window.findChild<QListWidget*>(u"navigation"_s);

        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(w.window.currentPage(), w.journal);

        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(w.window.currentPage(), w.home);
    }

    void aPageThatMayNotBeLeftStays()
    {
        Window w;
        w.home->leavable = false;
        auto* list = w.window.findChild<QListWidget*>(u"navigation"_s);

        QTest::keyClick(list, Qt::Key_Down);

        QCOMPARE(w.window.currentPage(), w.home);
        QCOMPARE(w.window.findChild<NavigationBar*>()->current(), u"home"_s);
        QVERIFY(!w.window.close());
    }

    void badgesAndSentencesReachTheFrame()
    {
        Window w;
        const auto* sentence = w.window.findChild<QLabel*>(u"statusSentence"_s);

        w.home->due(37);
        w.home->say(u"412件"_s);
        w.journal->say(u"9 entries"_s);

        QCOMPARE(sentence->text(), u"412件"_s);
        const auto* list = w.window.findChild<QListWidget*>(u"navigation"_s);
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"37"_s));
        w.window.showPage(u"journal"_s);
        QCOMPARE(sentence->text(), u"9 entries"_s);
    }

    void settingsComeBackWhenTheWindowCloses()
    {
        Settings before;
        before.pages.insert(u"home"_s, "columns");
        before.theme = ThemeChoice::Dark;
        Window w(before);
        QCOMPARE(w.home->state, QByteArray("columns"));
        w.home->state = "other columns";
        QSignalSpy changed(&w.window, &MainWindow::settingsChanged);

        QVERIFY(w.window.close());

        QCOMPARE(changed.size(), 1);
        const auto after = changed.first().first().value<Settings>();
        QCOMPARE(after.pages.value(u"home"_s), QByteArray("other columns"));
        QCOMPARE(after.theme, ThemeChoice::Dark);
        QVERIFY(!after.geometry.isEmpty());
    }

    void aRunningJobKeepsTheWindowOpen()
    {
        Window w;
        w.context.closable = false;
        QVERIFY(!w.window.close());
    }

    void pagesHearOfNewSettings()
    {
        Window w;
        Settings settings = w.window.settings();
        settings.rowHeight = RowHeight::Compact;
        settings.recent = {u"/tmp/one.daicho"_s};

        w.window.setSettings(settings);

        QCOMPARE(w.home->rows, RowHeight::Compact);
        QSignalSpy recent(&w.window, &MainWindow::recentRequested);
        w.menu(0)->actions().at(1)->menu()->actions().first()->trigger();
        QCOMPARE(recent.first().first().toString(), u"/tmp/one.daicho"_s);
    }

    void pagesCanBeTakenAwayAndPutBack()
    {
        Window w;
        w.window.removePages();
        w.window.setRegisterOpen(false);
        QVERIFY(!w.window.currentPage());

        auto* page = new DummyPage(u"home"_s);
        w.window.addPage(page);
        w.window.buildMenus();
        w.window.showPage(u"home"_s);

        QCOMPARE(w.window.currentPage(), page);
        QCOMPARE(page->refreshed, 1);
    }

    void theStatusBarShowsWhoAndWhat()
    {
        Window w;
        w.window.status()->setInfo({.registerName = u"みほん市"_s,
                                    .path = u"/tmp/x.daicho"_s,
                                    .fiscalYear = u"令和8年度"_s,
                                    .actor = u"情報政策課 主査"_s,
                                    .saved = SavedState::Saved});

        QCOMPARE(w.window.findChild<QLabel*>(u"statusRegister"_s)->text(), u"みほん市"_s);
        QCOMPARE(w.window.findChild<QLabel*>(u"statusYear"_s)->text(), u"令和8年度"_s);
        auto* actor = w.window.findChild<QPushButton*>(u"statusActor"_s);
        QSignalSpy clicked(w.window.status(), &StatusBar::actorClicked);
        QTest::mouseClick(actor, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        w.window.status()->setInfo({});
        QVERIFY(actor->isHidden());
    }

    void aJobShowsProgressAndCanBeStopped()
    {
        Window w;
        JobBar* bar = w.window.status()->jobBar();
        QSignalSpy cancelled(bar, &JobBar::cancelRequested);
        auto* progress = bar->findChild<QProgressBar*>();
        bar->showJob(u"取り込んでいます"_s, true);
        QCOMPARE(progress->maximum(), 0);

        bar->setProgress(30'000'000'000, 40'000'000'000);
        QCOMPARE(progress->value() * 4, progress->maximum() * 3);

        QTest::mouseClick(bar->findChild<QToolButton*>(u"cancelJob"_s), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        bar->showCancelling();
        QVERIFY(!bar->findChild<QToolButton*>(u"cancelJob"_s)->isEnabled());
        bar->finishJob();
        QVERIFY(bar->isHidden());
    }

    void nothingIsClippedAtTheSmallestSize()
    {
        Window w;
        w.window.show();
        QVERIFY(w.window.minimumSizeHint().width() <= 1280);
        QVERIFY(w.window.minimumSizeHint().height() <= 800);
        w.window.setRegisterOpen(false);
        QVERIFY(w.window.minimumSizeHint().width() <= 1280);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestMainWindow)
#include "tst_mainwindow.moc"
