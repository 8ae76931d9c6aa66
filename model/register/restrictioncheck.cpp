// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/restrictioncheck.h"

#include "model/register/fieldbuilder.h"

namespace daicho {

const FieldList<RestrictionCheck>& restrictionCheckFields()
{
    using F = FieldBuilder<RestrictionCheck>;
    using R = RestrictionCheck;
    using enum FieldType;
    static const FieldList<R> fields = {
        F(u"year", Year, &R::year, u"年度", u"Fiscal year").traits(Required),
        F(u"unit", FieldType::UnitRef, &R::unit, u"所属", u"Unit").traits(Required),
        F(u"scheme", Text, &R::scheme, u"分類の基準", u"Scheme").traits(Hidden),
        F(u"property", Text, &R::property, u"性質", u"Property").traits(Required),
        F(u"class", Text, &R::classId, u"分類", u"Class").traits(Required),
        F(u"restriction", Text, &R::restriction, u"取扱制限", u"Restriction").traits(Required),
        F(u"answer", Choice, &R::answer, u"実施状況", u"Kept").choices(u"restriction_answer"),
        F(u"gap", LongText, &R::gap, u"不足していること", u"What is missing"),
        F(u"measure", Text, &R::measure, u"対策", u"Measure").traits(Hidden),
        F(u"answered_by", Text, &R::answeredBy, u"回答者", u"Answered by"),
        F(u"answered_on", Date, &R::answeredOn, u"回答日", u"Answered on"),
    };
    return fields;
}

} // namespace daicho
