// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace daicho {

/// A figure for reading: 1,500,000.5.
QString amountText(double value);

/// A number as people type it: full-width too, with its thousands parted, with `unit` behind it
/// ("３，０００円"). Nothing for anything else.
std::optional<double> readAmount(const QString& text, const QString& unit = {});

} // namespace daicho
