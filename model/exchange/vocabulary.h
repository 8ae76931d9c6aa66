// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QHash>

namespace daicho {

/// A field a header may stand for. 1.0 its exact label, 0.95 an alias, 0.8 after stripping brackets
/// and numbering, less where only a part agrees.
struct FieldGuess
{
    int field = -1; ///< index in the field list
    double confidence = 0;
    bool operator==(const FieldGuess&) const = default;
};

/// The header words of a field list, folded.
class Vocabulary
{
public:
    explicit Vocabulary(const std::vector<FieldInfo>& fields);

    const std::vector<FieldInfo>& fields() const { return m_fields; }

    /// Index of a field that is no hidden one; -1 if there is none of this key.
    int indexOf(const QString& key) const;

    /// The fields a header may stand for, best first. `levels`: its lines from the top, as
    /// two-level headers have them.
    std::vector<FieldGuess> guesses(const QStringList& levels) const;
    /// How much a text is a header of these fields: the confidence of its best guess.
    double likeness(const QString& text) const;
    /// The field whose label this is exactly but for width and blanks; -1 if none.
    int exactField(const QString& text) const;

private:
    struct Word
    {
        QString text;
        int field = -1;
        bool isLabel = false;
        bool isLong = false; ///< enough to be looked for within longer headers
    };

    void add(const QString& word, int field, bool isLabel);
    FieldGuess lookUp(const QString& folded) const;
    void addGuess(std::vector<FieldGuess>& guesses, FieldGuess guess) const;
    void addPartial(std::vector<FieldGuess>& guesses, const QString& folded) const;

    const std::vector<FieldInfo>& m_fields;
    QHash<QString, Word> m_words;
};

/// 1 for 部, 局 …, 2 for 課, 室 …, 3 for 係, 班 …; 0 for any other header: the levels of a unit
/// that a table spreads over columns.
int unitLevel(const QStringList& levels);

} // namespace daicho
