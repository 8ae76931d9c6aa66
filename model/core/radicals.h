// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daicho {

/// The ideograph a Japanese reader sees in a CJK radical (U+2E80–2FD5), which PDF viewers and OCR
/// put in its place: ⼩ → 小. Every other code point, and the two radicals without one, as they
/// are.
char32_t unifiedIdeograph(char32_t codePoint);

} // namespace daicho
