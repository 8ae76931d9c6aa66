// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace daicho {

/// The character of each glyph as Qt wrote them into a ToUnicode CMap; 0 where it wrote none.
std::vector<char32_t> readToUnicode(const QByteArray& cmap, size_t glyphCount);

/// A ToUnicode CMap that gives each glyph its text; glyphs with an empty text are left out.
QByteArray writeToUnicode(const QStringList& texts);

} // namespace daicho
