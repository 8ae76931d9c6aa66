// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/classoverride.h"
#include "model/register/fieldbuilder.h"

namespace daicho {

using enum FieldType;

const FieldList<ClassOverride>& classOverrideFields()
{
    using F = FieldBuilder<ClassOverride>;
    static const FieldList<ClassOverride> fields = {
        F(u"asset", AssetRef, &ClassOverride::asset, u"資産", u"Asset").traits(Required),
        F(u"property", Choice, &ClassOverride::property, u"観点", u"Property")
            .choices(u"property")
            .traits(Required),
        F(u"class", Text, &ClassOverride::schemeClass, u"分類", u"Class").traits(Required),
        F(u"kind", Choice, &ClassOverride::kind, u"上書きの種類", u"Kind of override")
            .choices(u"override_kind")
            .traits(Required),
        F(u"reason", LongText, &ClassOverride::reason, u"理由", u"Reason").traits(Required),
        F(u"decided_by", Text, &ClassOverride::decidedBy, u"決めた人（役職）", u"Decided by"),
        F(u"decided_on", Date, &ClassOverride::decidedOn, u"決めた日", u"Decided on"),
    };
    return fields;
}

} // namespace daicho
