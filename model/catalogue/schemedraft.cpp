// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/schemedraft.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/owndocument.h"
#include "model/catalogue/schemewriter.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The first of "prefix1", "prefix2" … that nobody has.
template <class List>
QString freeId(const QString& prefix, const List& list)
{
    for (int n = 1;; ++n) {
        const QString id = prefix + QString::number(n);
        if (std::ranges::none_of(list, [&id](const auto& each) { return each.id == id; })) {
            return id;
        }
    }
}

void replaceId(QStringList& ids, const QString& from, const QString& to)
{
    std::ranges::replace(ids, from, to);
}

} // namespace

SchemeDraft::SchemeDraft(Scheme scheme)
    : m_scheme(std::move(scheme))
{
    m_scheme.header.isDefault = false;
}

SchemeDraft SchemeDraft::copyOf(const Scheme& scheme, const QString& id, const Bilingual& label)
{
    SchemeDraft draft(scheme);
    draft.m_scheme.header = ownHeader(scheme.header, id, label);
    return draft;
}

SchemeDraft
SchemeDraft::combinedCopyOf(const Scheme& scheme, const QString& id, const Bilingual& label)
{
    SchemeDraft draft = copyOf(scheme, id, label);
    Scheme& made = draft.m_scheme;
    if (made.combined) {
        return draft;
    }
    made.combined = true;
    const auto first = static_cast<size_t>(Property::Confidentiality);
    made.scales[first].label = {u"重要性"_s, u"Importance"_s};
    for (const Property property : kProperties) {
        const auto place = static_cast<size_t>(property);
        made.scales[place] = made.scales[first];
        made.scales[place].property = property;
        for (ScoreTable& table : made.scoreTables) {
            table.scores[place] = table.scores[first];
        }
        for (HandlingRestriction& restriction : made.restrictions) {
            restriction.classes[place] = restriction.classes[first];
        }
    }
    std::erase_if(made.questions, [](const Question& question) {
        return question.property != Property::Confidentiality;
    });
    return draft;
}

std::vector<SchemeClass>& SchemeDraft::classes(Property property)
{
    return m_scheme.scales[static_cast<size_t>(property)].classes;
}

QList<Property> SchemeDraft::affected(Property property) const
{
    return m_scheme.combined ? QList<Property>(kProperties.begin(), kProperties.end())
                             : QList<Property>{property};
}

/// Ranks follow the order.
void SchemeDraft::rank(Property property)
{
    int rank = static_cast<int>(classes(property).size());
    for (SchemeClass& each : classes(property)) {
        each.rank = rank--;
    }
}

void SchemeDraft::setScaleLabel(Property property, const Bilingual& label)
{
    for (const Property each : affected(property)) {
        m_scheme.scales[static_cast<size_t>(each)].label = label;
    }
}

int SchemeDraft::addClass(Property property, int after)
{
    const QString id = freeId(u"N"_s, classes(property));
    const int place = std::clamp(after + 1, 0, static_cast<int>(classes(property).size()));
    for (const Property each : affected(property)) {
        std::vector<SchemeClass>& list = classes(each);
        const QString neighbour = list.empty() ? QString() : list[size_t(std::max(0, after))].id;
        for (ScoreTable& table : m_scheme.scoreTables) {
            auto& scores = table.scores[static_cast<size_t>(each)];
            scores.insert(id, scores.value(neighbour));
        }
        SchemeClass made;
        made.id = id;
        made.label = {id, id};
        made.criterion = {u"―"_s, u"–"_s};
        made.provenance = ownProvenance();
        list.insert(list.begin() + place, made);
        rank(each);
    }
    return place;
}

bool SchemeDraft::removeClass(Property property, int place)
{
    if (classes(property).size() < 2) {
        return false;
    }
    const QString id = classes(property)[static_cast<size_t>(place)].id;
    for (const Property each : affected(property)) {
        const auto at = static_cast<size_t>(each);
        classes(each).erase(classes(each).begin() + place);
        rank(each);
        for (ScoreTable& table : m_scheme.scoreTables) {
            table.scores[at].remove(id);
        }
        for (HandlingRestriction& restriction : m_scheme.restrictions) {
            restriction.classes[at].removeAll(id);
        }
        std::erase_if(m_scheme.questions, [&](const Question& question) {
            return question.property == each && question.yesClass == id;
        });
        auto& words = m_scheme.scales[at].ambiguous;
        for (AmbiguousWord& word : words) {
            word.candidates.removeAll(id);
        }
        std::erase_if(words, [](const AmbiguousWord& word) { return word.candidates.isEmpty(); });
    }
    return true;
}

bool SchemeDraft::renameClass(Property property, int place, const QString& id)
{
    const QString before = classes(property)[static_cast<size_t>(place)].id;
    if (id == before) {
        return true;
    }
    if (id.isEmpty() || m_scheme.findClass(property, id) != nullptr) {
        return false;
    }
    for (const Property each : affected(property)) {
        const auto at = static_cast<size_t>(each);
        classes(each)[static_cast<size_t>(place)].id = id;
        for (ScoreTable& table : m_scheme.scoreTables) {
            table.scores[at].insert(id, table.scores[at].take(before));
        }
        for (HandlingRestriction& restriction : m_scheme.restrictions) {
            replaceId(restriction.classes[at], before, id);
        }
        for (AmbiguousWord& word : m_scheme.scales[at].ambiguous) {
            replaceId(word.candidates, before, id);
        }
        for (Question& question : m_scheme.questions) {
            if (question.property == each && question.yesClass == before) {
                question.yesClass = id;
            }
        }
    }
    return true;
}

bool SchemeDraft::moveClass(Property property, int place, int by)
{
    const int target = place + by;
    if (target < 0 || target >= static_cast<int>(classes(property).size())) {
        return false;
    }
    for (const Property each : affected(property)) {
        std::swap(classes(each)[static_cast<size_t>(place)],
                  classes(each)[static_cast<size_t>(target)]);
        rank(each);
    }
    return true;
}

void SchemeDraft::setClass(Property property,
                           int place,
                           const Bilingual& label,
                           const Bilingual& criterion)
{
    for (const Property each : affected(property)) {
        SchemeClass& one = classes(each)[static_cast<size_t>(place)];
        one.label = label;
        one.criterion = criterion;
    }
}

int SchemeDraft::addQuestion(Property property)
{
    Question made;
    made.id = freeId(u"Q"_s, m_scheme.questions);
    made.property = m_scheme.askedFor(property);
    const std::vector<SchemeClass>& list = classes(made.property);
    made.yesClass = list.empty() ? QString() : list.front().id;
    made.text = {u"―"_s, u"–"_s};
    made.provenance = ownProvenance();
    m_scheme.questions.push_back(made);
    return static_cast<int>(m_scheme.questions.size()) - 1;
}

void SchemeDraft::removeQuestion(int place)
{
    m_scheme.questions.erase(m_scheme.questions.begin() + place);
}

bool SchemeDraft::moveQuestion(int place, int by)
{
    const int target = place + by;
    if (target < 0 || target >= static_cast<int>(m_scheme.questions.size())) {
        return false;
    }
    std::swap(m_scheme.questions[static_cast<size_t>(place)],
              m_scheme.questions[static_cast<size_t>(target)]);
    return true;
}

int SchemeDraft::addRestriction()
{
    HandlingRestriction made;
    made.id = freeId(u"R"_s, m_scheme.restrictions);
    made.label = {u"―"_s, u"–"_s};
    made.provenance = ownProvenance();
    m_scheme.restrictions.push_back(made);
    return static_cast<int>(m_scheme.restrictions.size()) - 1;
}

void SchemeDraft::removeRestriction(int place)
{
    m_scheme.restrictions.erase(m_scheme.restrictions.begin() + place);
}

void SchemeDraft::setRestrictionLabel(int place, const Bilingual& label)
{
    m_scheme.restrictions[static_cast<size_t>(place)].label = label;
}

void SchemeDraft::setRestriction(int place, Property property, const QString& id, bool applies)
{
    HandlingRestriction& restriction = m_scheme.restrictions[static_cast<size_t>(place)];
    for (const Property each : affected(property)) {
        QStringList ids;
        for (const SchemeClass& one : classes(each)) {
            const bool before = restriction.classes[static_cast<size_t>(each)].contains(one.id);
            if (one.id == id ? applies : before) {
                ids.append(one.id);
            }
        }
        restriction.classes[static_cast<size_t>(each)] = ids;
    }
}

Result<Scheme> SchemeDraft::checked() const
{
    return parseScheme(writeScheme(m_scheme), m_scheme.header.label.ja);
}

} // namespace daicho
