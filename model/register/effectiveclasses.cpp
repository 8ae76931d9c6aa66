// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/effectiveclasses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

FieldInfo effective(const QString& property, const QString& ja, const QString& en)
{
    constexpr int kWidth = 10;
    FieldInfo field;
    field.key = u"effective_"_s + property;
    field.type = FieldType::Choice;
    field.label = {ja, en};
    field.group = FieldGroup::Classification;
    field.choices = property;
    field.width = kWidth;
    return field;
}

} // namespace

const std::vector<FieldInfo>& effectiveClassFields()
{
    static const std::vector<FieldInfo> fields{
        effective(u"confidentiality"_s, u"機密性（継承後）"_s, u"Confidentiality (inherited)"_s),
        effective(u"integrity"_s, u"完全性（継承後）"_s, u"Integrity (inherited)"_s),
        effective(u"availability"_s, u"可用性（継承後）"_s, u"Availability (inherited)"_s)};
    return fields;
}

bool isEffectiveClassHeader(const QString& header)
{
    return std::ranges::any_of(effectiveClassFields(), [&header](const FieldInfo& field) {
        return header == field.label.ja || header == field.label.en;
    });
}

} // namespace daicho
