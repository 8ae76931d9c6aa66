// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/fieldchoices.h"

#include "model/catalogue/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

QString withCode(const QString& name, const QString& code)
{
    return code.isEmpty() ? name : u"%1 (%2)"_s.arg(name, code);
}

QList<FieldChoice> unitChoices(const RegisterNames& names)
{
    QList<FieldChoice> list;
    for (const UnitId id : names.unitOrder()) {
        if (names.isClosed(id)) {
            continue;
        }
        const Unit& unit = names.units()[id];
        list.append(
            {static_cast<qlonglong>(id.value), withCode(unit.name, unit.code), names.unitPath(id)});
    }
    return list;
}

QList<FieldChoice> placeChoices(const RegisterNames& names)
{
    QList<FieldChoice> list;
    for (const Place& place : names.places()) {
        list.append(
            {static_cast<qlonglong>(place.id.value), withCode(place.name, place.code), place.note});
    }
    std::sort(list.begin(), list.end(), [](const FieldChoice& a, const FieldChoice& b) {
        return a.text < b.text;
    });
    return list;
}

QList<FieldChoice> classChoices(const SchemeScale& scale, Language language)
{
    QList<FieldChoice> list;
    for (const SchemeClass& item : scale.classes) {
        list.append({item.id, item.id, item.criterion.in(language)});
    }
    return list;
}

} // namespace

QList<FieldChoice> fieldChoices(const FieldInfo& field,
                                const Catalogue& catalogue,
                                const Scheme& scheme,
                                const RegisterNames& names,
                                Language language)
{
    if (field.type == FieldType::UnitRef) {
        return unitChoices(names);
    }
    if (field.type == FieldType::PlaceRef) {
        return placeChoices(names);
    }
    const bool isFlag = field.type == FieldType::Flag;
    if (!isFlag && field.type != FieldType::Choice && field.type != FieldType::Choices) {
        return {};
    }
    if (const std::optional<Property> property = propertyFromKey(field.choices)) {
        return classChoices(scheme.scale(*property), language);
    }
    QList<FieldChoice> list;
    for (const Choice& item : catalogue.choices(isFlag ? u"flag"_s : field.choices).items()) {
        // Threats are spoken of by their number.
        const bool isThreat = field.choices == "threat"_L1;
        const QString label = item.label.in(language);
        list.append({isFlag ? QVariant(item.id == "yes"_L1) : QVariant(item.id),
                     isThreat ? item.id + u' ' + label : label,
                     {}});
    }
    return list;
}

} // namespace daicho
