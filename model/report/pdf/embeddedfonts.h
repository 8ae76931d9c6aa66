// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace daicho {

class TextTrace;

/// Gives the embedded fonts right texts of their glyphs and names that depend on their content
/// only: Qt's follow the order of a hash. Throws what libqpdf throws.
void correctFonts(QPDF& pdf, const TextTrace& trace);

} // namespace daicho
