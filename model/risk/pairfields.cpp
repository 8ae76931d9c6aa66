// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/fieldbuilder.h"
#include "model/risk/pairfacts.h"

namespace daicho {

const FieldList<PairExclusion>& pairExclusionFields()
{
    using F = FieldBuilder<PairExclusion>;
    using P = PairExclusion;
    using enum FieldType;
    static const FieldList<P> fields = {
        F(u"asset", FieldType::AssetRef, &P::asset, u"資産", u"Asset").traits(Required),
        F(u"threat", Text, &P::threat, u"脅威", u"Threat").traits(Required).clause(u"３"),
        F(u"reason", LongText, &P::reason, u"対象としない理由", u"Why it is ruled out")
            .traits(Required),
        F(u"decided_by", Text, &P::decidedBy, u"決定者", u"Decided by"),
        F(u"decided_on", Date, &P::decidedOn, u"決定日", u"Decided on"),
    };
    return fields;
}

const FieldList<SiteLikelihood>& siteLikelihoodFields()
{
    using F = FieldBuilder<SiteLikelihood>;
    using S = SiteLikelihood;
    using enum FieldType;
    static const FieldList<S> fields = {
        F(u"cycle", Year, &S::cycle, u"年度", u"Fiscal year").traits(Required),
        F(u"threat", Text, &S::threat, u"脅威", u"Threat").traits(Required).clause(u"３"),
        F(u"place", FieldType::PlaceRef, &S::place, u"場所", u"Place"),
        F(u"unit", FieldType::UnitRef, &S::unit, u"所属", u"Unit"),
        F(u"contractor", Text, &S::contractor, u"委託先", u"Contractor"),
        F(u"likelihood", Decimal, &S::likelihood, u"発生の可能性", u"Likelihood").clause(u"８"),
        F(u"reason", LongText, &S::reason, u"理由", u"Reason"),
        F(u"decided_by", Text, &S::decidedBy, u"決定者", u"Decided by"),
        F(u"decided_on", Date, &S::decidedOn, u"決定日", u"Decided on"),
    };
    return fields;
}

} // namespace daicho
