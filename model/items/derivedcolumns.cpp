// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/derivedcolumns.h"

#include "model/register/effectiveclasses.h"

using namespace Qt::StringLiterals;

namespace daicho {

Bilingual DerivedColumns::label(const QString& key)
{
    if (const std::optional<size_t> property = effectiveProperty(key)) {
        return effectiveClassFields()[*property].label;
    }
    if (key == "body_kind"_L1) {
        return {u"機関の区分"_s, u"Body"_s};
    }
    return key == "level"_L1 ? Bilingual{u"リスク"_s, u"Risk"_s} : Bilingual{u"状態"_s, u"State"_s};
}

QStringList DerivedColumns::effectiveKeys()
{
    QStringList keys;
    for (const FieldInfo& field : effectiveClassFields()) {
        keys.append(field.key);
    }
    return keys;
}

std::optional<size_t> DerivedColumns::effectiveProperty(const QString& key)
{
    const auto& fields = effectiveClassFields();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].key == key) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace daicho
