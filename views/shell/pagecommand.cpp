// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/pagecommand.h"

#include "views/shell/appcontext.h"

namespace daicho {

PageCommand::PageCommand(const CommandSpec& spec,
                         std::function<bool()> canRun,
                         std::function<void()> run,
                         QObject* parent)
    : Command(spec, parent)
    , m_canRun(std::move(canRun))
    , m_run(std::move(run))
{
}

bool PageCommand::isEnabled(const AppContext& context) const
{
    return context.isRegisterOpen() && !context.isBusy() && m_canRun();
}

void PageCommand::execute(AppContext&)
{
    m_run();
}

} // namespace daicho
