// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"

#include <QJsonObject>

namespace daicho {

/// The method with scales, inputs, ranges, steps and bands, for `methods` and the criteria pages.
QJsonObject describeMethod(const Method& method, Language language);

} // namespace daicho
