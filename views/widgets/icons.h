// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace daicho {

enum class IconTint {
    Text,      ///< the palette's text, accent on selection
    Secondary, ///< quiet
    Accent,
    OnAccent, ///< on the primary button
    Warning,
    Error,
};

/// One of our icons ("home", "search" …, files of resources/icons), tinted by the palette at the
/// time of painting, so that it follows the theme. Null for an unknown name.
QIcon icon(const QString& name, IconTint tint = IconTint::Text);

/// The application's own icon, in its own colours.
QIcon applicationIcon();

/// The names of all icons.
QStringList iconNames();

} // namespace daicho
