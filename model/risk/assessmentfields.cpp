// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/fieldbuilder.h"
#include "model/risk/assessment.h"

namespace daicho {

const FieldList<Assessment>& assessmentFields()
{
    using F = FieldBuilder<Assessment>;
    using A = Assessment;
    using enum FieldType;
    static const FieldList<A> fields = {
        F(u"asset", FieldType::AssetRef, &A::asset, u"資産", u"Asset").traits(Required),
        F(u"threat", Text, &A::threat, u"脅威", u"Threat").traits(Required).clause(u"３"),
        F(u"cycle", Year, &A::cycle, u"年度", u"Fiscal year").traits(Required),
        F(u"rater", Text, &A::rater, u"評価者", u"Rater"),
        F(u"method", Text, &A::method, u"評価の方法", u"Method"),
        F(u"method_version", Text, &A::methodVersion, u"方法の版", u"Version"),
        F(u"inputs", Json, &A::inputs, u"入力", u"Inputs").traits(Hidden),
        F(u"importance", Decimal, &A::importance, u"重要度", u"Importance"),
        F(u"likelihood", Decimal, &A::likelihood, u"発生の可能性", u"Likelihood").clause(u"８"),
        F(u"loss", Decimal, &A::loss, u"発生時の損失", u"Loss").clause(u"８"),
        F(u"value", Decimal, &A::value, u"リスク値", u"Risk value").clause(u"８"),
        F(u"level", Text, &A::level, u"リスクレベル", u"Level"),
        F(u"acceptable", Flag, &A::acceptable, u"受容できるか", u"Acceptable"),
        F(u"note", LongText, &A::note, u"備考", u"Note"),
        F(u"scored_at", Text, &A::scoredAt, u"評価日時", u"Scored at"),
        F(u"standing", Choice, &A::standing, u"評価の段階", u"Standing")
            .choices(u"assessment_standing"),
        F(u"round", Text, &A::round, u"評価の回", u"Round").traits(Hidden),
        F(u"like_group", Text, &A::likeGroup, u"同種の資産", u"Alike assets").traits(Hidden),
    };
    return fields;
}

} // namespace daicho
