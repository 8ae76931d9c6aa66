// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace daicho {

/// yes/no, true/false, 1/0, はい/いいえ, 有/無, あり/なし, ○/× in any width and case.
std::optional<bool> parseFlag(const QString& text);

} // namespace daicho
