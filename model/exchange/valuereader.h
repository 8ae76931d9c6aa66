// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/exchange/importoptions.h"

#include <QHash>
#include <QVariant>

namespace daicho {

struct Cell;

/// What a cell says for a field. With a problem there is no value.
struct ReadValue
{
    QVariant value; ///< as fieldValue() has it; of a reference the text; invalid for blank
    QString problem;
    QString warning;
    /// Keys of flags that the text says as well: 要配慮個人情報 in the column 個人情報.
    QStringList impliedFlags;
};

/// The text of a cell as a key that hashes fast.
struct CellWord
{
    QString text;
    bool operator==(const CellWord&) const = default;
};

size_t qHash(const CellWord& word, size_t seed = 0) noexcept;

/// CR and outer blanks taken off, line breaks as LF.
QString cleanText(const QString& text);

/// Reads the cells of one column by the words of catalogue and scheme, in any width and case. Blank
/// are empty cells; a dash in every field but flags and choices that know it; なし, N/A, 未定 in
/// dates, numbers and references; 不明 in flags. Remembers what a word means.
class ValueReader
{
public:
    /// `words`: the map's own words for values, folded. `exact`: of an export of this product,
    /// whose texts are taken as they stand.
    ValueReader(const FieldInfo& field,
                const ImportContext& context,
                const QHash<QString, QString>& words = {},
                bool exact = false);

    /// Valid until the next call.
    const ReadValue& read(const Cell& cell);
    /// The same for a text.
    ReadValue readText(const QString& text) const;
    /// Whether the map says what this word means.
    bool isOwn(const QString& text) const;

private:
    ReadValue readError(const Cell& cell) const;
    ReadValue readPlain(const QString& text) const;
    ReadValue readNumber(const QString& text) const;
    ReadValue readDate(const QString& text) const;
    ReadValue readYear(const QString& text) const;
    ReadValue readFlag(const QString& text) const;
    ReadValue readChoice(const QString& text) const;
    QString choiceNamed(const QString& text) const;
    QStringList choiceWords(const QString& text) const;
    ReadValue readChoices(const QString& text) const;
    ReadValue readClass(Property property, const QString& text) const;
    QString noSuchWord(const QString& text, const QStringList& known) const;
    QString fieldName() const;

    const FieldInfo& m_field;
    const ImportContext& m_context;
    QHash<QString, QString> m_words;
    bool m_exact;
    bool m_cached;
    ReadValue m_last;
    QHash<CellWord, ReadValue> m_known;
};

} // namespace daicho
