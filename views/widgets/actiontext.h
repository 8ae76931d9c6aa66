// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daicho {

/// The text of a menu's action as a button or a list shows it: without its key and its dots.
QString actionText(QString text);

} // namespace daicho
