// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/theme.h"

class QPainter;
class QRectF;

namespace daicho {

/// Carries the level where colour can't: grey print, colour blindness.
enum class LevelPattern { None, Dots, Lines, Cross, Hatch };

/// How a level is painted: text on fill has a contrast of 4.5 at least, with the pattern too.
struct LevelLook
{
    QColor fill;
    QColor text;
    QColor ink; ///< of the pattern
    QColor edge;
    LevelPattern pattern = LevelPattern::None;
};

/// Look of a level by its id: low, medium, high, critical, unscored; vl, l, m, h, vh. An empty or
/// unknown id looks unscored.
LevelLook levelLook(const QString& level, Theme theme);

/// The level where nothing stands at it: its colour thinned over the ground, without pattern.
LevelLook paleLook(const LevelLook& look, const QPalette& palette);

/// Fills a rectangle with the level's colour and pattern, as vectors: also for PDF and SVG. `step`
/// is the distance of the pattern's lines.
void fillLevel(QPainter& painter, const QRectF& rectangle, const LevelLook& look, double step);

} // namespace daicho
