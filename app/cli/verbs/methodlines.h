// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"

#include <QStringList>

namespace daicho {

/// A method for people: inputs with their ranges, levels, what is acceptable.
QStringList methodLines(const Method& method, Language language);

/// The same with source, scales and calculation.
QStringList fullMethodLines(const Method& method, Language language);

} // namespace daicho
