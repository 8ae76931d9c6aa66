// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;

namespace daicho {

class AppContext;

enum class Menu { None, File, Edit, View, Help };

struct CommandSpec
{
    QString id;   ///< "register.open"; also the object name of the action
    QString text; ///< with & and, where a dialog follows, …
    QString icon = {};
    QKeySequence shortcut = {};
    Menu menu = Menu::None;
    bool beginsGroup = false; ///< a separator stands before it
};

/// One thing the user can do: text, shortcut, when and what. Owns its action, which menus, buttons
/// and the palette share; sees the application through AppContext only.
class Command : public QObject
{
    Q_OBJECT
public:
    explicit Command(const CommandSpec& spec, QObject* parent = nullptr);

    const QString& id() const { return m_spec.id; }

    const CommandSpec& spec() const { return m_spec; }

    QAction* action() const { return m_action; }

    /// The text without & and …, as the palette shows it.
    QString plainText() const;

    virtual bool isEnabled(const AppContext& context) const = 0;
    virtual void execute(AppContext& context) = 0;
    /// Brings the action up to date; a command whose text changes (undo) overrides it.
    virtual void update(const AppContext& context);

private:
    CommandSpec m_spec;
    QAction* m_action;
};

/// A command that is one deed of the AppContext.
class ContextCommand final : public Command
{
    Q_OBJECT
public:
    using Deed = void (AppContext::*)();

    /// What must hold for the command to be enabled.
    enum Need { Nothing = 0, OpenRegister = 1, Writable = 2, Idle = 4 };
    Q_DECLARE_FLAGS(Needs, Need)

    ContextCommand(const CommandSpec& spec, Needs needs, Deed deed, QObject* parent = nullptr);

    bool isEnabled(const AppContext& context) const override;
    void execute(AppContext& context) override;

private:
    Needs m_needs;
    Deed m_deed;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ContextCommand::Needs)

} // namespace daicho
