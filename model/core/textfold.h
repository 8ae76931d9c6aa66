// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace daicho {

/// Version of the folding below, stored in the register: a register folded by another version is
/// folded anew when it opens.
inline constexpr int kFoldVersion = 1;

/// The text as searching and matching see it: NFKC case folding, CJK radicals (U+2E80–2FDF) to
/// ideographs, katakana to hiragana, all hyphens and dashes to '-', 〜 to '~', ゖ to け. White
/// space runs become one blank, none at the ends. Invisible marks (variation selectors, zero-width
/// blanks) go; variants of names (髙 and 高) stay apart. About 1 µs for 300 characters.
QString foldText(const QString& text);

/// foldText for a search word: a final ー is ignored as well, so that サーバー finds サーバ.
QString foldSearchWord(const QString& text);

/// foldText for headers and vocabulary: no white space or line breaks left at all.
QString foldLabel(const QString& text);

/// Full-width digits, letters and signs to ASCII, every hyphen to '-', trimmed; nothing else
/// changes (① stays, as it is no number).
QString normaliseNumberText(const QString& text);

/// The key that orders by reading: an ICU collation key of the Japanese locale over `reading`, or
/// over `name` where the reading is empty. Compare as bytes.
QByteArray readingKey(const QString& reading, const QString& name);

/// Names ICU's and the collator's version; stored beside the keys.
QString readingKeyVersion();

} // namespace daicho
