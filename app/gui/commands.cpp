// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/commands.h"

#include "views/shell/appcontext.h"

#include <QAction>
#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Undo and redo: the text says what they would take back.
class JournalCommand final : public Command
{
public:
    enum Direction { Undo, Redo };

    JournalCommand(const CommandSpec& commandSpec, Direction direction)
        : Command(commandSpec)
        , m_direction(direction)
    {
    }

    bool isEnabled(const AppContext& context) const override
    {
        const bool possible = m_direction == Undo ? context.canUndo() : context.canRedo();
        return possible && context.isRegisterOpen() && !context.isReadOnly() && !context.isBusy();
    }

    void execute(AppContext& context) override
    {
        m_direction == Undo ? context.undo() : context.redo();
    }

    void update(const AppContext& context) override
    {
        Command::update(context);
        const QString label = m_direction == Undo ? context.undoLabel() : context.redoLabel();
        const QString full = m_direction == Undo ? Text::tr("&Undo: %1") : Text::tr("&Redo: %1");
        action()->setText(label.isEmpty() ? spec().text : full.arg(label));
    }

private:
    Direction m_direction;
};

class Builder
{
public:
    using Need = ContextCommand::Need;
    using Needs = ContextCommand::Needs;

    void add(const CommandSpec& spec, Needs needs, ContextCommand::Deed deed)
    {
        commands.push_back(std::make_unique<ContextCommand>(spec, needs, deed));
    }

    void addFile();
    void addExchange();
    void addEdit();
    void addViewAndHelp();

    std::vector<std::unique_ptr<Command>> commands;
};

const Builder::Needs kOpen = ContextCommand::OpenRegister;
const Builder::Needs kEditable = kOpen | ContextCommand::Writable | ContextCommand::Idle;

void Builder::addFile()
{
    add({.id = u"register.new"_s,
         .text = Text::tr("&New register…"),
         .icon = u"add"_s,
         .shortcut = QKeySequence(u"Ctrl+Shift+N"_s),
         .menu = Menu::File},
        Need::Idle,
        &AppContext::newRegister);
    add({.id = u"register.open"_s,
         .text = Text::tr("&Open…"),
         .icon = u"open"_s,
         .shortcut = QKeySequence::Open,
         .menu = Menu::File},
        Need::Idle,
        &AppContext::openRegister);
    add({.id = u"register.sample"_s,
         .text = Text::tr("Open the &sample city"),
         .icon = u"sample"_s,
         .menu = Menu::File},
        Need::Idle,
        &AppContext::openSample);
    add({.id = u"register.close"_s,
         .text = Text::tr("&Close register"),
         .icon = u"close"_s,
         .shortcut = QKeySequence(u"Ctrl+W"_s),
         .menu = Menu::File},
        kOpen | Need::Idle,
        &AppContext::closeRegister);
}

void Builder::addExchange()
{
    add({.id = u"import.ledger"_s,
         .text = Text::tr("&Import a ledger…"),
         .icon = u"import"_s,
         .shortcut = QKeySequence(u"Ctrl+I"_s),
         .menu = Menu::File,
         .beginsGroup = true},
        kEditable,
        &AppContext::importLedger);
    add({.id = u"export.register"_s,
         .text = Text::tr("&Export the register…"),
         .icon = u"export"_s,
         .shortcut = QKeySequence(u"Ctrl+E"_s),
         .menu = Menu::File},
        kOpen | Need::Idle,
        &AppContext::exportRegister);
    add({.id = u"export.risks"_s,
         .text = Text::tr("Export the &list of risks…"),
         .icon = u"export"_s,
         .shortcut = QKeySequence(u"Ctrl+Shift+E"_s),
         .menu = Menu::File},
        kOpen | Need::Idle,
        &AppContext::exportRisks);
    add({.id = u"report.write"_s,
         .text = Text::tr("&Write the review report…"),
         .icon = u"report"_s,
         .shortcut = QKeySequence::Print,
         .menu = Menu::File},
        kOpen | Need::Idle,
        &AppContext::writeReport);
    add({.id = u"application.quit"_s,
         .text = Text::tr("&Quit"),
         .shortcut = QKeySequence(u"Ctrl+Q"_s),
         .menu = Menu::File,
         .beginsGroup = true},
        Need::Nothing,
        &AppContext::quit);
}

void Builder::addEdit()
{
    commands.push_back(std::make_unique<JournalCommand>(CommandSpec{.id = u"edit.undo"_s,
                                                                    .text = Text::tr("&Undo"),
                                                                    .icon = u"undo"_s,
                                                                    .shortcut = QKeySequence::Undo,
                                                                    .menu = Menu::Edit},
                                                        JournalCommand::Undo));
    commands.push_back(
        std::make_unique<JournalCommand>(CommandSpec{.id = u"edit.redo"_s,
                                                     .text = Text::tr("&Redo"),
                                                     .icon = u"redo"_s,
                                                     .shortcut = QKeySequence(u"Ctrl+Y"_s),
                                                     .menu = Menu::Edit},
                                         JournalCommand::Redo));
    add({.id = u"edit.find"_s,
         .text = Text::tr("&Find"),
         .icon = u"search"_s,
         .shortcut = QKeySequence::Find,
         .menu = Menu::Edit,
         .beginsGroup = true},
        kOpen,
        &AppContext::focusSearch);
    add({.id = u"edit.actor"_s,
         .text = Text::tr("Who &acts…"),
         .icon = u"actor"_s,
         .menu = Menu::Edit,
         .beginsGroup = true},
        kOpen | Need::Idle,
        &AppContext::changeActor);
    add({.id = u"edit.settings"_s,
         .text = Text::tr("&Settings…"),
         .icon = u"settings"_s,
         .shortcut = QKeySequence(u"Ctrl+,"_s),
         .menu = Menu::Edit},
        Need::Nothing,
        &AppContext::showSettings);
}

void Builder::addViewAndHelp()
{
    add({.id = u"view.palette"_s,
         .text = Text::tr("&Go to…"),
         .icon = u"search"_s,
         .shortcut = QKeySequence(u"Ctrl+K"_s),
         .menu = Menu::View,
         .beginsGroup = true},
        kOpen,
        &AppContext::showPalette);
    add({.id = u"view.refresh"_s,
         .text = Text::tr("&Refresh"),
         .icon = u"refresh"_s,
         .shortcut = QKeySequence(u"F5"_s),
         .menu = Menu::View},
        kOpen,
        &AppContext::refresh);
    add({.id = u"help.contents"_s,
         .text = Text::tr("&Help"),
         .icon = u"help"_s,
         .shortcut = QKeySequence(u"F1"_s),
         .menu = Menu::Help},
        Need::Nothing,
        &AppContext::showHelp);
    add({.id = u"help.about"_s,
         .text = Text::tr("&About Daicho"),
         .icon = u"info"_s,
         .menu = Menu::Help},
        Need::Nothing,
        &AppContext::showAbout);
}

} // namespace

std::vector<std::unique_ptr<Command>> windowCommands()
{
    Builder builder;
    builder.addFile();
    builder.addExchange();
    builder.addEdit();
    builder.addViewAndHelp();
    return std::move(builder.commands);
}

} // namespace daicho
