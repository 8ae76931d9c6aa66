// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/gui/looks/citywalk.h"

#include "model/service/merge/mergeservice.h"
#include "model/service/sessionthread.h"
#include "model/service/unitservice.h"
#include "tests/support/returnedbook.h"
#include "views/shell/page.h"
#include "views/shell/settingsdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QTabBar>
#include <QTest>
#include <QTimer>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 60'000;

/// Those that end what is walked through, or only ask the system for a file.
bool isWalked(const QAction& action)
{
    static const QSet<QString> kOthers{u"register.open"_s, u"register.close"_s, u"edit.undo"_s};
    return action.isEnabled() && action.text().contains(u'…') &&
           !kOthers.contains(action.objectName());
}

QList<QWidget*> openedWindows(const QWidget* main)
{
    QList<QWidget*> opened;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window != main && window->isVisible() && !window->inherits("QTipLabel")) {
            opened << window;
        }
    }
    return opened;
}

} // namespace

CityWalk::CityWalk(Visit visit)
    : m_visit(std::move(visit))
{
}

bool CityWalk::open()
{
    if (!m_stage.composition.start()) {
        return false;
    }
    m_visit(u"start"_s, &m_stage.window());
    m_stage.composition.openSample();
    return QTest::qWaitFor([this] { return m_stage.composition.isRegisterOpen(); }, kLongest) &&
           askDepartments();
}

/// A stock-take of some units, and an answer of one that waits for a decision.
bool CityWalk::askDepartments()
{
    Session& session = m_stage.composition.openedRegister()->session();
    const Result<QList<Unit>> units = session.units().units();
    const Result<Unit> answering = session.units().unit(u"0101"_s);
    if (!units || !answering) {
        return false;
    }
    const Campaign campaign = makeCampaign(session, 2026, *units);
    ReturnedBook book(session, campaign.uid, *answering);
    const qsizetype row = book.addRow();
    book.at(row, u"資産名"_s) = u"新しい名簿"_s;
    const QString path = m_stage.path(u"0101.xlsx"_s);
    book.write(path);
    NoProgress progress;
    return MergeService(session).merge({path}, {}, progress).has_value();
}

void CityWalk::speak(LanguageChoice language)
{
    m_stage.composition.showSettings();
    auto* dialog = m_stage.window().findChild<SettingsDialog*>();
    auto* box = dialog->findChild<QComboBox*>(u"language"_s);
    box->setCurrentIndex(box->findData(int(language)));
    dialog->accept();
    settle();
}

void CityWalk::walk()
{
    m_stage.window().resize(1280, 800);
    settle();
    while (m_stage.window().makeNextPage()) {
        settle();
    }
    QList<QAction*> general;
    for (QAction* action : m_stage.window().actions()) {
        const bool isHelp = action->objectName().startsWith("help."_L1) ||
                            action->objectName() == "view.palette"_L1;
        if (isWalked(*action) || isHelp) {
            general << action;
        }
    }
    visitDialogs(u"window"_s, general);
    for (const Page* page : m_stage.window().findChildren<Page*>()) {
        m_stage.window().showPage(page->id());
        settle();
        visitPage(*m_stage.window().currentPage());
    }
}

void CityWalk::visitPage(Page& page)
{
    for (QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0) {
            view->setCurrentIndex(view->model()->index(0, 0));
            settle();
        }
    }
    m_visit(page.id(), &m_stage.window());
    visitTabs(page.id(), page);
    QList<QAction*> actions;
    for (Command* command : page.commands()) {
        command->update(m_stage.composition);
        if (isWalked(*command->action())) {
            actions << command->action();
        }
    }
    visitDialogs(page.id(), actions);
}

void CityWalk::visitTabs(const QString& name, QWidget& screen)
{
    for (QTabBar* bar : screen.findChildren<QTabBar*>()) {
        const int first = bar->currentIndex();
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            if (tab != first && bar->isTabEnabled(tab)) {
                bar->setCurrentIndex(tab);
                settle();
                m_visit(u"%1-tab%2"_s.arg(name).arg(tab), screen.window());
            }
        }
        if (bar->isVisible()) {
            bar->setCurrentIndex(first);
        }
    }
}

void CityWalk::visitDialogs(const QString& name, QList<QAction*> actions)
{
    for (QAction* action : actions) {
        const QString place = name + u'-' + action->objectName();
        m_seen.clear();
        // A dialog that waits for its answer runs its own loop: it is met from within.
        QTimer met;
        met.setInterval(100);
        QObject::connect(&met, &QTimer::timeout, &met, [&] {
            if (openedWindows(&m_stage.window()).isEmpty()) {
                return;
            }
            met.stop();
            visitOpened(place);
            met.start();
        });
        met.start();
        action->trigger();
        met.stop();
        settle();
        visitOpened(place);
    }
}

void CityWalk::visitOpened(const QString& name)
{
    for (QWidget* window : openedWindows(&m_stage.window())) {
        const bool isOfSystem = qobject_cast<QFileDialog*>(window) != nullptr;
        if (!isOfSystem && !m_seen.contains(window)) {
            m_seen << window;
            settle();
            m_visit(name, window);
            visitTabs(name, *window);
        }
        window->close();
    }
}

/// Until what was asked of the reader and of the jobs has been answered and painted.
void CityWalk::settle()
{
    QCoreApplication::processEvents();
    for (int round = 0; round < 2 && m_stage.composition.openedRegister(); ++round) {
        bool isAnswered = false;
        m_stage.composition.openedRegister()->services().reader.run<int>(
            [](Session&) { return Result<int>(0); },
            &m_stage.window(),
            [&isAnswered](const Result<int>&) { isAnswered = true; });
        const bool inTime =
            QTest::qWaitFor([&] { return isAnswered && !m_stage.composition.isBusy(); }, kLongest);
        Q_ASSERT(inTime);
        Q_UNUSED(inTime);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace daicho
