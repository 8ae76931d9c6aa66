// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rounds/roundspage.h"

#include "model/service/changefeed.h"
#include "model/service/roundservice.h"
#include "views/rounds/pairpanel.h"
#include "views/rounds/preparedialog.h"
#include "views/rounds/roundpanel.h"
#include "views/rounds/sitepanel.h"
#include "views/shell/appcontext.h"
#include "views/shell/pagecommand.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QBoxLayout>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

PageSpec RoundsPage::spec()
{
    return {u"rounds"_s, tr("Prepare scoring"), u"rounds"_s};
}

RoundsPage::RoundsPage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_tabs(new QTabWidget(this))
    , m_rounds(new RoundPanel(services, context))
    , m_sites(new SitePanel(services, context))
    , m_pairs(new PairPanel(services, context))
{
    m_header->setTitle(title());
    m_header->showSearch(tr("Search items"));
    m_tabs->setObjectName(u"roundTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_rounds, tr("Rounds"));
    m_tabs->addTab(m_sites, tr("Places and units"));
    m_tabs->addTab(m_pairs, tr("Pairs and threats"));
    setUpCommands();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        refresh();
        showState();
    });
    connect(m_rounds, &RoundPanel::changed, this, &RoundsPage::showState);
    connect(m_sites, &SitePanel::changed, this, &RoundsPage::showState);
    connect(m_pairs, &PairPanel::changed, this, &RoundsPage::showState);
    connect(m_rounds, &RoundPanel::prepareWanted, this, [this] { prepare()->open(); });
    connect(m_header->search(), &SearchField::searchChanged, m_rounds, &RoundPanel::setText);
    connect(m_header->search(), &SearchField::leftDownwards, this, [this] {
        m_rounds->itemTable()->setFocus();
    });
    connect(&m_services.feed, &ChangeFeed::committed, this, &RoundsPage::refresh);
}

void RoundsPage::setUpCommands()
{
    const auto canWrite = [this] { return !m_context.isReadOnly() && !m_context.isBusy(); };
    const auto isIn = [this, canWrite](RoundState state) {
        const std::optional<ScoringRound> round = m_rounds->chosen();
        return canWrite() && round && roundState(*round) == state;
    };
    const auto make = [&](const CommandSpec& spec, std::function<bool()> can, auto run) {
        auto* command = new PageCommand(
            spec, std::move(can), [this, run] { run(*this); }, this);
        m_commands.append(command);
        return command;
    };
    auto* begin = make({.id = u"rounds.prepare"_s,
                        .text = tr("&Prepare a round…"),
                        .icon = u"add"_s,
                        .menu = Menu::Edit,
                        .beginsGroup = true},
                       canWrite,
                       [](RoundsPage& page) { page.prepare()->open(); });
    auto* openIt = make(
        {.id = u"rounds.open"_s,
         .text = tr("&Open the round"),
         .icon = u"check"_s,
         .menu = Menu::Edit},
        [isIn] { return isIn(RoundState::Draft); },
        [](RoundsPage& page) { page.openRound(); });
    auto* closeIt = make(
        {.id = u"rounds.close"_s,
         .text = tr("&Close the round…"),
         .icon = u"lock"_s,
         .menu = Menu::Edit},
        [isIn] { return isIn(RoundState::Open); },
        [](RoundsPage& page) { page.closeAfterAsking(); });
    make(
        {.id = u"rounds.discard"_s,
         .text = tr("&Discard the draft"),
         .icon = u"delete"_s,
         .menu = Menu::Edit},
        [isIn] { return isIn(RoundState::Draft); },
        [](RoundsPage& page) { page.discardRound(); });
    m_header->setPrimaryAction(begin->action());
    m_header->addSecondaryAction(openIt->action());
    m_header->addSecondaryAction(closeIt->action());
}

PrepareDialog* RoundsPage::prepare()
{
    auto* dialog = new PrepareDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_tabs->setCurrentWidget(m_rounds);
        m_rounds->choose(dialog->round().uid);
    });
    return dialog;
}

void RoundsPage::openRound()
{
    const std::optional<ScoringRound> round = m_rounds->chosen();
    if (!round) {
        return;
    }
    if (const auto opened = RoundService(m_services.session).open(*round); !opened) {
        m_context.showError(opened.error());
    }
}

void RoundsPage::closeAfterAsking()
{
    const std::optional<ScoringRound> round = m_rounds->chosen();
    if (!round) {
        return;
    }
    const auto answer = QMessageBox::question(
        this,
        tr("Close the round"),
        tr("After “%1” is closed, no rater can give or change a score in it. Close it?")
            .arg(round->title));
    if (answer == QMessageBox::Yes) {
        closeRound();
    }
}

void RoundsPage::closeRound()
{
    const std::optional<ScoringRound> round = m_rounds->chosen();
    if (!round) {
        return;
    }
    if (const auto closed = RoundService(m_services.session).close(*round); !closed) {
        m_context.showError(closed.error());
    }
}

void RoundsPage::discardRound()
{
    const std::optional<ScoringRound> round = m_rounds->chosen();
    if (!round) {
        return;
    }
    if (const auto done = RoundService(m_services.session).discard(*round); !done) {
        m_context.showError(done.error());
    }
}

void RoundsPage::refresh()
{
    if (m_tabs->currentWidget() == m_sites) {
        m_sites->refresh();
    } else if (m_tabs->currentWidget() == m_pairs) {
        m_pairs->refresh();
    } else {
        m_rounds->refresh();
    }
}

void RoundsPage::showState()
{
    QWidget* const shown = m_tabs->currentWidget();
    m_header->setSentence(shown == m_sites   ? m_sites->sentence()
                          : shown == m_pairs ? m_pairs->sentence()
                                             : m_rounds->sentence());
    m_header->search()->setVisible(shown == m_rounds);
    for (Command* command : std::as_const(m_commands)) {
        command->update(m_context);
    }
}

void RoundsPage::focusSearch()
{
    m_tabs->setCurrentWidget(m_rounds);
    m_header->search()->setFocus();
}

void RoundsPage::open(const QString& target)
{
    if (target == "sites"_L1) {
        m_tabs->setCurrentWidget(m_sites);
    } else if (target == "pairs"_L1) {
        m_tabs->setCurrentWidget(m_pairs);
    } else if (target.startsWith("round:"_L1)) {
        m_tabs->setCurrentWidget(m_rounds);
        m_rounds->choose(target.section(u':', 1));
    }
}

void RoundsPage::applySettings(const Settings& settings)
{
    m_rounds->applySettings(settings);
    m_sites->applySettings(settings);
    m_pairs->applySettings(settings);
}

} // namespace daicho
