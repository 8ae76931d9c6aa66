// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace daicho {

enum class ThemeChoice { System, Light, Dark, HighContrast };

enum class Theme { Light, Dark, HighContrast };

/// What the palette has no role for. Derived from a palette, so that every widget follows a change
/// of theme without being told which one it is.
struct Tones
{
    QColor secondary; ///< text that explains
    QColor border;    ///< hairlines between things
    QColor rowLine;   ///< fainter ones between the rows of a table
    QColor control;   ///< outline of something that can be operated, 3:1 against its ground
    QColor hover;
    QColor raised; ///< ground of cards
    QColor skeleton;
    QColor accent;
    QColor onAccent;
    QColor accentSoft; ///< ground of the selected row or navigation entry
    QColor error;
    QColor errorSoft;
    QColor warning;
    QColor warningSoft;
    QColor info;
    QColor infoSoft;
    QColor success;
};

QPalette themePalette(Theme theme);
Tones tones(Theme theme);

/// The theme a palette belongs to; for a foreign palette light or dark by its window colour.
Theme themeOf(const QPalette& palette);
Tones tonesOf(const QPalette& palette);

/// The concrete theme for a choice; `systemIsDark` says what the desktop wants.
Theme resolveTheme(ThemeChoice choice, bool systemIsDark);

/// The desktop's wish as far as its palette shows it: ask before the first applyTheme().
bool paletteIsDark(const QPalette& palette);

/// Sets style (once), palette and font of the whole application; may be called at any time.
void applyTheme(QApplication& application, Theme theme);

/// The Japanese interface font. Its figures have one width in all families named here.
QFont interfaceFont();
QFont titleFont();   ///< 14 pt semibold
QFont sectionFont(); ///< 11 pt semibold
QFont smallFont();   ///< 9 pt, never smaller

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

} // namespace daicho
