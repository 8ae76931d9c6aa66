// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/settings.h"

class QSettings;

namespace daicho {

/// Reads what can be read; an unknown or damaged value keeps its default.
Settings loadSettings(const QSettings& store);
void saveSettings(const Settings& settings, QSettings& store);

/// The same with the store of the user who runs the program.
Settings loadUserSettings();
void saveUserSettings(const Settings& settings);

/// What the desktop asks for: the palette before any theme was applied and, on Windows, the user's
/// choice for applications.
bool systemPrefersDark(const QPalette& palette);

} // namespace daicho
