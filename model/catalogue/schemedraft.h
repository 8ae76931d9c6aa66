// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/result.h"

namespace daicho {

/// A scheme while somebody edits it. Classes, questions, restrictions and scores stay joined:
/// a renamed class is renamed everywhere, a removed one is taken out of what names it.
class SchemeDraft
{
public:
    explicit SchemeDraft(Scheme scheme = {});
    /// A scheme of the city's own that begins as a copy of this one.
    static SchemeDraft copyOf(const Scheme& scheme, const QString& id, const Bilingual& label);
    /// The same as one grading for all three properties, from the classes of confidentiality.
    static SchemeDraft
    combinedCopyOf(const Scheme& scheme, const QString& id, const Bilingual& label);

    const Scheme& scheme() const { return m_scheme; }

    void setLabel(const Bilingual& label) { m_scheme.header.label = label; }

    void setVersion(const QString& version) { m_scheme.header.version = version; }

    void setScaleLabel(Property property, const Bilingual& label);

    /// Below the class at `after`, -1 for the top, with an id of its own and the scores of its
    /// neighbour. Gives its place.
    int addClass(Property property, int after);
    /// False where it is the last one.
    bool removeClass(Property property, int place);
    /// False where the id is taken or empty.
    bool renameClass(Property property, int place, const QString& id);
    bool moveClass(Property property, int place, int by);
    void setClass(Property property, int place, const Bilingual& label, const Bilingual& criterion);

    /// Asked last of its property. Gives its place in the list of questions.
    int addQuestion(Property property);
    void removeQuestion(int place);
    /// Among the questions of its property.
    bool moveQuestion(int place, int by);

    Question& question(int place) { return m_scheme.questions[static_cast<size_t>(place)]; }

    int addRestriction();
    void removeRestriction(int place);
    void setRestrictionLabel(int place, const Bilingual& label);
    void setRestriction(int place, Property property, const QString& id, bool applies);

    /// What the documents of a scheme are held to; the same rules as for files.
    Result<Scheme> checked() const;

private:
    std::vector<SchemeClass>& classes(Property property);
    QList<Property> affected(Property property) const;
    void rank(Property property);

    Scheme m_scheme;
};

} // namespace daicho
