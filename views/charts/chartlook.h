// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/theme.h"

namespace daicho {

/// Colours and font of a chart, independent of where it is painted.
struct ChartLook
{
    Theme theme = Theme::Light;
    QColor text;
    QColor secondary;
    QColor line;
    QColor ground; ///< invalid: transparent
    QColor accent;
    QFont font;
};

/// The font at another size, whether that was given in points or in pixels.
QFont sized(QFont font, double factor);
QFont bold(const QFont& font, double factor = 1);

/// For the window.
ChartLook chartLook(const QPalette& palette, const QFont& font);
/// For PDF, SVG and PNG: light on white.
ChartLook paperLook(const QFont& font);

} // namespace daicho
