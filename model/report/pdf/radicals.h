// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daicho {

/// The ideograph a CJK radical (U+2E80–2FDF) stands for; every other character as it is. Fonts
/// draw both with one glyph, and text copied from a PDF must come out as the ideograph.
char32_t unifiedIdeograph(char32_t character);

} // namespace daicho
