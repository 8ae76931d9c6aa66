// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/scheme.h"

#include "model/core/textfold.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

QString toKey(Property property)
{
    switch (property) {
    case Property::Confidentiality:
        return u"confidentiality"_s;
    case Property::Integrity:
        return u"integrity"_s;
    case Property::Availability:
        return u"availability"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Property> propertyFromKey(const QString& key)
{
    for (const Property property : kProperties) {
        if (toKey(property) == key) {
            return property;
        }
    }
    return std::nullopt;
}

const SchemeScale& Scheme::scale(Property property) const
{
    return scales[static_cast<size_t>(property)];
}

std::vector<Property> Scheme::gradedProperties() const
{
    return combined ? std::vector{Property::Confidentiality}
                    : std::vector<Property>(kProperties.begin(), kProperties.end());
}

const SchemeClass* Scheme::findClass(Property property, const QString& id) const
{
    const std::vector<SchemeClass>& classes = scale(property).classes;
    const auto found = std::ranges::find(classes, id, &SchemeClass::id);
    return found == classes.end() ? nullptr : &*found;
}

const Question* Scheme::findQuestion(const QString& id) const
{
    const auto found = std::ranges::find(questions, id, &Question::id);
    return found == questions.end() ? nullptr : &*found;
}

const HandlingRestriction* Scheme::findRestriction(const QString& id) const
{
    const auto found = std::ranges::find(restrictions, id, &HandlingRestriction::id);
    return found == restrictions.end() ? nullptr : &*found;
}

ClassMatch Scheme::matchClass(Property property, const QString& text) const
{
    const SchemeScale& own = scale(property);
    const auto found = own.words.constFind(foldLabel(text));
    if (found == own.words.constEnd()) {
        return {};
    }
    if (*found < 0) {
        return {nullptr, &own.ambiguous[static_cast<size_t>(-1 - *found)]};
    }
    return {&own.classes[static_cast<size_t>(*found)], nullptr};
}

std::optional<int>
Scheme::defaultScore(const QString& table, Property property, const QString& id) const
{
    const auto found = std::ranges::find(scoreTables, table, &ScoreTable::id);
    if (found == scoreTables.end()) {
        return std::nullopt;
    }
    const QHash<QString, int>& scores = found->scores[static_cast<size_t>(property)];
    const auto score = scores.constFind(id);
    return score == scores.constEnd() ? std::nullopt : std::optional(*score);
}

} // namespace daicho
