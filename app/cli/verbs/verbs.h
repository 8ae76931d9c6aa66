// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace daicho {

/// Every verb in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

// One per file of this folder.
std::unique_ptr<Command> newCommand();
std::unique_ptr<Command> infoCommand();
std::unique_ptr<Command> columnsCommand();
std::unique_ptr<Command> cellsCommand();
std::unique_ptr<Command> importCommand();
std::unique_ptr<Command> exportCommand();
std::unique_ptr<Command> mergeCommand();
std::unique_ptr<Command> classifyCommand();
std::unique_ptr<Command> evaluateCommand();
std::unique_ptr<Command> methodsCommand();
std::unique_ptr<Command> threatsCommand();
std::unique_ptr<Command> pairsCommand();
std::unique_ptr<Command> sitesCommand();
std::unique_ptr<Command> roundCommand();
std::unique_ptr<Command> scoreCommand();
std::unique_ptr<Command> explainCommand();
std::unique_ptr<Command> checkCommand();
std::unique_ptr<Command> statsCommand();
std::unique_ptr<Command> diffCommand();
std::unique_ptr<Command> historyCommand();
std::unique_ptr<Command> undoCommand();
std::unique_ptr<Command> reportCommand();
std::unique_ptr<Command> verifyCommand();
std::unique_ptr<Command> wordsCommand();

} // namespace daicho
