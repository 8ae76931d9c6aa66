// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/command.h"

#include "views/shell/appcontext.h"
#include "views/widgets/actiontext.h"
#include "views/widgets/icons.h"

#include <QAction>

namespace daicho {

using namespace Qt::StringLiterals;

Command::Command(const CommandSpec& spec, QObject* parent)
    : QObject(parent)
    , m_spec(spec)
    , m_action(new QAction(spec.text, this))
{
    m_action->setObjectName(spec.id);
    m_action->setIcon(icon(spec.icon));
    m_action->setShortcut(spec.shortcut);
    const QString keys = spec.shortcut.toString(QKeySequence::NativeText);
    m_action->setToolTip(keys.isEmpty() ? plainText() : u"%1 (%2)"_s.arg(plainText(), keys));
}

QString Command::plainText() const
{
    return actionText(m_action->text());
}

void Command::update(const AppContext& context)
{
    m_action->setEnabled(isEnabled(context));
}

ContextCommand::ContextCommand(const CommandSpec& spec, Needs needs, Deed deed, QObject* parent)
    : Command(spec, parent)
    , m_needs(needs)
    , m_deed(deed)
{
}

bool ContextCommand::isEnabled(const AppContext& context) const
{
    return (!m_needs.testFlag(OpenRegister) || context.isRegisterOpen()) &&
           (!m_needs.testFlag(Writable) || !context.isReadOnly()) &&
           (!m_needs.testFlag(Idle) || !context.isBusy());
}

void ContextCommand::execute(AppContext& context)
{
    (context.*m_deed)();
}

} // namespace daicho
