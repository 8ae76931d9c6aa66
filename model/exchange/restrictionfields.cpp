// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/restrictionfields.h"

#include "model/register/restrictioncheck.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

FieldInfo shownField(const QString& key, const Bilingual& label)
{
    FieldInfo field;
    field.key = key;
    field.type = FieldType::Text;
    field.label = label;
    return field;
}

/// A restriction may be told by its number or by its words.
void renameNumber(FieldInfo& field)
{
    field.label = {u"制限番号"_s, u"Restriction no."_s};
    field.traits &= ~Required;
    field.aliases = {u"取扱制限番号"_s, u"取扱制限No"_s, u"制限No"_s};
}

} // namespace

const std::vector<FieldInfo>& restrictionFields()
{
    static const std::vector<FieldInfo> fields = [] {
        std::vector<FieldInfo> list(restrictionCheckFields().begin(),
                                    restrictionCheckFields().end());
        renameNumber(*std::ranges::find(list, u"restriction"_s, &FieldInfo::key));
        list.push_back(shownField(u"restriction_text"_s, {u"取扱制限"_s, u"Restriction"_s}));
        list.push_back(shownField(u"measure_title"_s, {u"対策"_s, u"Measure"_s}));
        return list;
    }();
    return fields;
}

} // namespace daicho
