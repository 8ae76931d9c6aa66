// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/error.h"

class QWidget;

namespace daicho {

/// The one place where the window shows an error: its sentence, and the detail on demand.
void showError(QWidget* parent, const Error& error);

} // namespace daicho
