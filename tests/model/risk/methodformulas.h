// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/risk/engine.h"

#include <functional>
#include <optional>

namespace daicho {

using Values = QMap<QString, double>;

/// What a method should say of some inputs.
struct Expected
{
    std::optional<double> risk = {};
    QString level = {};
    std::optional<bool> acceptable = {};
};

using Formula = std::function<Expected(const Values&)>;

/// Each shipped method written anew, without the engine, by id.
QMap<QString, Formula> methodFormulas();

/// The word of a table written as "a b/c d", rows and columns from 0.
QString worded(const char* rows, double row, double column);

/// "likelihood=2 loss=3" as inputs.
ScoreInputs typedInputs(const QString& text);

} // namespace daicho
