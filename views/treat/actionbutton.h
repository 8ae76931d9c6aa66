// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;

namespace daicho {

/// A button that does what the action does, and can be pressed while the action can.
QPushButton* buttonOf(QAction* action);

} // namespace daicho
