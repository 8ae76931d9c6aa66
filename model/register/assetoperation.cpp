// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/assetfieldgroups.h"
#include "model/register/fieldbuilder.h"

namespace daicho {

/// Stock-take and the end of an asset.
void addOperation(FieldList<Asset>& list)
{
    using F = FieldBuilder<Asset>;
    using enum FieldType;
    constexpr FieldGroup kGroup = FieldGroup::Record;
    list.push_back(
        F(u"stocktake_year", Year, &Asset::stocktakeYear, u"棚卸年度", u"Stock-take year")
            .in(kGroup));
    list.push_back(F(u"confirmed_on", Date, &Asset::confirmedOn, u"確認日", u"Confirmed on")
                       .in(kGroup)
                       .aliases(u"棚卸日|棚卸確認日"));
    list.push_back(F(u"confirmed_by", Text, &Asset::confirmedBy, u"確認者", u"Confirmed by")
                       .in(kGroup)
                       .width(16)
                       .aliases(u"棚卸確認者"));
    list.push_back(F(u"disposed_on", Date, &Asset::disposedOn, u"廃棄日", u"Disposed of on")
                       .in(kGroup)
                       .aliases(u"廃止日|廃棄年月日|Disposal date"));
    list.push_back(
        F(u"disposal_method", Choice, &Asset::disposalMethod, u"廃棄方法", u"How disposed of")
            .in(kGroup)
            .choices(u"disposal_method")
            .width(10)
            .aliases(u"廃止方法|処分方法|Disposal method"));
    list.push_back(
        F(u"disposal_evidence", Text, &Asset::disposalEvidence, u"廃棄の証跡", u"Disposal evidence")
            .in(kGroup)
            .width(20)
            .aliases(u"証跡|廃棄証明|消去証明"));
    list.push_back(F(u"extra", Json, &Asset::extra, u"その他の列", u"Other columns")
                       .in(kGroup)
                       .traits(Hidden | Searchable));
}

} // namespace daicho
