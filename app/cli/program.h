// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QProcessEnvironment>

#include <atomic>

namespace daicho {

/// What the process was started with besides its arguments.
struct Surroundings
{
    QProcessEnvironment variables;
    QString systemLocale; ///< en_US, C …; counts where no variable names one
    const std::atomic<bool>& interrupted;
};

/// The whole program but for its streams: `typed` without the program's name. Needs a
/// QCoreApplication; a QGuiApplication where needsFonts() says so.
int runProgram(const QStringList& typed, const Surroundings& surroundings, Streams& streams);

/// Whether the verb among these words draws.
bool needsFonts(const QStringList& typed);

} // namespace daicho
