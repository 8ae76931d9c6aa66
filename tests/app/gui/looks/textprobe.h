// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace daicho {

/// What a careful eye finds wrong on a screen, one line each; nothing where all is well.
/// Texts that have less room than they need, and widgets that reach beyond what holds them.
QStringList clippedTexts(const QWidget& screen);
/// Inputs and buttons that a screen reader could not name.
QStringList unnamedInputs(const QWidget& screen);
/// English words on a Japanese screen; names such as Excel are let pass.
QStringList englishTexts(const QWidget& screen);

} // namespace daicho
