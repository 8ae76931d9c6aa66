// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/command.h"

#include <functional>

namespace daicho {

/// A command that only this page knows: two functions.
class PageCommand final : public Command
{
    Q_OBJECT
public:
    PageCommand(const CommandSpec& spec,
                std::function<bool()> canRun,
                std::function<void()> run,
                QObject* parent);

    bool isEnabled(const AppContext& context) const override;
    void execute(AppContext& context) override;

private:
    std::function<bool()> m_canRun;
    std::function<void()> m_run;
};

} // namespace daicho
