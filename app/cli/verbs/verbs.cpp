// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"

namespace daicho {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make :
         {newCommand,     infoCommand,   columnsCommand,  cellsCommand,    importCommand,
          exportCommand,  mergeCommand,  classifyCommand, evaluateCommand, methodsCommand,
          threatsCommand, pairsCommand,  sitesCommand,    roundCommand,    scoreCommand,
          explainCommand, checkCommand,  statsCommand,    diffCommand,     historyCommand,
          undoCommand,    reportCommand, verifyCommand,   wordsCommand}) {
        commands.push_back(make());
    }
    return commands;
}

} // namespace daicho
