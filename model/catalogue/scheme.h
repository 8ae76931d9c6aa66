// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace daicho {

/// The three properties of policy chapter 1.
enum class Property { Confidentiality, Integrity, Availability };

inline constexpr std::array kProperties = {
    Property::Confidentiality, Property::Integrity, Property::Availability};

QString toKey(Property property);
std::optional<Property> propertyFromKey(const QString& key);

/// One class of a property: ordinal, not a score.
struct SchemeClass
{
    QString id;   ///< 3B
    int rank = 0; ///< higher is stricter
    Bilingual label;
    Bilingual criterion;
    QStringList aliases; ///< other ways to write it in a ledger
    Provenance provenance;
};

/// A word that ledgers use and that names no single class of this scheme: imports reject it with
/// the reason instead of guessing.
struct AmbiguousWord
{
    QStringList texts;
    QStringList candidates; ///< class ids
    Bilingual reason;
};

struct SchemeScale
{
    Property property = Property::Confidentiality;
    Bilingual label;
    bool appliesToPaper = true;
    std::vector<SchemeClass> classes; ///< strictest first
    std::vector<AmbiguousWord> ambiguous;
    /// Folded word → index of its class, or -1 - index of the ambiguous word.
    QHash<QString, int> words;
};

struct QuestionExample
{
    Bilingual business;
    Bilingual text;
    bool answer = true;
};

/// A yes/no question; "yes" gives `yesClass`. Within a property the questions are asked in order
/// until one is answered yes; if none is, the property gets its lowest class.
struct Question
{
    QString id; ///< Q1
    Property property = Property::Confidentiality;
    QString yesClass;
    Bilingual text;
    Bilingual hint;
    QString clause;
    std::vector<QuestionExample> examples;
    Provenance provenance;
};

/// What must be done with assets of certain classes (取扱制限).
struct HandlingRestriction
{
    QString id; ///< H01
    Bilingual label;
    std::array<QStringList, 3> classes; ///< by Property: the class ids it applies to
    Provenance provenance;
};

/// Default scores of the classes on one scale of a scoring method.
struct ScoreTable
{
    QString id; ///< steps-3
    Bilingual label;
    std::array<QHash<QString, int>, 3> scores; ///< by Property
    Provenance provenance;
};

/// What a ledger's word means: a class, or an ambiguous word, or neither.
struct ClassMatch
{
    const SchemeClass* schemeClass = nullptr;
    const AmbiguousWord* ambiguous = nullptr;
};

/// A classification scheme: an immutable value read from one document.
struct Scheme
{
    DocumentHeader header;
    /// One grading (重要性) in place of the three properties: the scales are the same, its
    /// questions are asked as those of confidentiality, and an asset has one class in all three.
    bool combined = false;
    std::array<SchemeScale, 3> scales; ///< by Property
    std::vector<Question> questions;
    std::vector<HandlingRestriction> restrictions;
    std::vector<ScoreTable> scoreTables;

    const SchemeScale& scale(Property property) const;
    /// The properties that are graded one by one: confidentiality alone where one grading stands
    /// for all three.
    std::vector<Property> gradedProperties() const;

    /// The property whose questions decide on this one.
    Property askedFor(Property property) const
    {
        return combined ? Property::Confidentiality : property;
    }

    const SchemeClass* findClass(Property property, const QString& id) const;
    const Question* findQuestion(const QString& id) const;
    const HandlingRestriction* findRestriction(const QString& id) const;
    /// Reads a ledger's word: id, label or alias in any width and case.
    ClassMatch matchClass(Property property, const QString& text) const;
    /// The default score of a class, e.g. ("steps-3", Confidentiality, "3B") → 3.
    std::optional<int>
    defaultScore(const QString& table, Property property, const QString& id) const;
};

} // namespace daicho
