// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/fieldbuilder.h"
#include "model/register/place.h"
#include "model/register/registerinfo.h"
#include "model/register/relation.h"
#include "model/register/unit.h"

namespace daicho {

using enum FieldType;

const FieldList<Unit>& unitFields()
{
    using F = FieldBuilder<Unit>;
    static const FieldList<Unit> fields = {
        F(u"code", Text, &Unit::code, u"所属コード", u"Unit code")
            .traits(Required | Searchable)
            .aliases(u"所属番号|部署コード|課コード|組織コード|部署番号|コード|Unit "
                     u"code|Department code|Code"),
        F(u"name", Text, &Unit::name, u"所属名", u"Unit")
            .traits(Required | Searchable)
            .width(24)
            .aliases(u"部署名|課名|組織名|所属|部署|名称|課室名|Department|Name|Section"),
        F(u"reading", Text, &Unit::reading, u"よみ", u"Reading")
            .aliases(u"読み|ふりがな|フリガナ|カナ|所属名カナ|Kana"),
        F(u"parent", FieldType::UnitRef, &Unit::parent, u"上位の所属", u"Parent unit")
            .width(20)
            .aliases(u"上位所属|上位部署|上位組織|親部署|親組織|上位コード|上位所属コード|部|部局|"
                     u"Parent|Parent code"),
        F(u"body_kind", Choice, &Unit::bodyKind, u"機関区分", u"Body")
            .choices(u"body_kind")
            .clause(u"４⑴")
            .aliases(u"機関|機関の区分|実施機関|Body kind"),
        F(u"head", Text, &Unit::head, u"所属長（役職）", u"Head (post)")
            .width(20)
            .aliases(u"所属長|課長|長の職名|Head"),
        F(u"position", Integer, &Unit::position, u"並び順", u"Position"),
        F(u"opened_on", Date, &Unit::openedOn, u"設置日", u"Opened on").aliases(u"設置年月日"),
        F(u"closed_on", Date, &Unit::closedOn, u"廃止日", u"Closed on").aliases(u"廃止年月日"),
        F(u"successor", FieldType::UnitRef, &Unit::successor, u"引継先の所属", u"Successor unit")
            .width(20)
            .aliases(u"引継先|承継先"),
        F(u"note", LongText, &Unit::note, u"備考", u"Note"),
    };
    return fields;
}

const FieldList<Place>& placeFields()
{
    using F = FieldBuilder<Place>;
    static const FieldList<Place> fields = {
        F(u"code", Text, &Place::code, u"場所コード", u"Place code")
            .traits(Required | Searchable)
            .aliases(u"場所番号|施設コード|庁舎コード|コード|Place ID|Code"),
        F(u"name", Text, &Place::name, u"場所", u"Place")
            .traits(Required | Searchable)
            .width(24)
            .aliases(u"場所名|施設名|庁舎名|名称|室名|庁舎・室|Name|Location|Site"),
        F(u"reading", Text, &Place::reading, u"よみ", u"Reading"),
        F(u"kind", Choice, &Place::kind, u"種類", u"Kind")
            .choices(u"place_kind")
            .clause(u"４⑵ア")
            .aliases(u"種別|区分|施設種別|Type"),
        F(u"parent", FieldType::PlaceRef, &Place::parent, u"所在の建物", u"Within")
            .width(20)
            .aliases(u"庁舎|建物|建物名|所在庁舎|上位の場所|Parent|Building"),
        F(u"seismic", Text, &Place::seismic, u"耐震", u"Seismic"),
        F(u"flood_depth", Decimal, &Place::floodDepth, u"浸水想定深（m）", u"Flood depth (m)"),
        F(u"quake_probability",
          Decimal,
          &Place::quakeProbability,
          u"震度6弱以上の確率（30年、%）",
          u"Strong shaking (% in 30 years)")
            .width(16)
            .aliases(u"震度6弱以上の確率|震度6弱以上30年超過確率|30年超過確率|30年確率|地震の確率|"
                     u"地震確率|超過確率|J-SHIS|Earthquake probability|30-year exceedance"),
        F(u"fire_suppression", Text, &Place::fireSuppression, u"消火設備", u"Fire suppression"),
        F(u"air_conditioning", Text, &Place::airConditioning, u"空調", u"Air conditioning"),
        F(u"ups_minutes", Integer, &Place::upsMinutes, u"UPS（分）", u"UPS (minutes)"),
        F(u"generator_hours",
          Integer,
          &Place::generatorHours,
          u"発電機（時間）",
          u"Generator (hours)"),
        F(u"line_count", Integer, &Place::lineCount, u"回線系統数", u"Lines"),
        F(u"note", LongText, &Place::note, u"備考", u"Note"),
    };
    return fields;
}

const FieldList<Relation>& relationFields()
{
    using F = FieldBuilder<Relation>;
    static const FieldList<Relation> fields = {
        F(u"from", FieldType::AssetRef, &Relation::from, u"資産", u"Asset")
            .traits(Required)
            .aliases(u"資産番号|元の資産|From"),
        F(u"to", FieldType::AssetRef, &Relation::to, u"相手の資産", u"Related asset")
            .traits(Required)
            .aliases(u"相手の資産番号|関連資産|関連資産番号|先の資産|To"),
        F(u"kind", Choice, &Relation::kind, u"関係", u"Relation")
            .choices(u"relation_kind")
            .traits(Required)
            .aliases(u"関係の種類|種類|Kind"),
        F(u"note", LongText, &Relation::note, u"備考", u"Note"),
    };
    return fields;
}

const FieldList<Flow>& flowFields()
{
    using F = FieldBuilder<Flow>;
    static const FieldList<Flow> fields = {
        F(u"code", Text, &Flow::code, u"通信番号", u"Flow number").traits(Required),
        F(u"from", FieldType::AssetRef, &Flow::from, u"送り側", u"From"),
        F(u"to", FieldType::AssetRef, &Flow::to, u"受け側", u"To"),
        F(u"from_zone", Choice, &Flow::fromZone, u"送り側のゾーン", u"From zone").choices(u"zone"),
        F(u"to_zone", Choice, &Flow::toZone, u"受け側のゾーン", u"To zone").choices(u"zone"),
        F(u"carrier", Choice, &Flow::carrier, u"手段", u"Carrier").choices(u"carrier"),
        F(u"sanitize", Choice, &Flow::sanitize, u"無害化", u"Sanitisation")
            .choices(u"sanitize")
            .clause(u"２⑿"),
        F(u"purpose", Text, &Flow::purpose, u"目的", u"Purpose"),
        F(u"note", LongText, &Flow::note, u"備考", u"Note"),
    };
    return fields;
}

const FieldList<RegisterInfo>& registerFields()
{
    using F = FieldBuilder<RegisterInfo>;
    static const FieldList<RegisterInfo> fields = {
        F(u"city", Text, &RegisterInfo::city, u"団体名", u"Municipality"),
        F(u"paper_in_scope",
          Flag,
          &RegisterInfo::paperInScope,
          u"紙だけの情報を含める",
          u"Paper-only information")
            .clause(u"２⒀"),
        F(u"scheme", Text, &RegisterInfo::scheme, u"分類の基準", u"Scheme"),
        F(u"method", Text, &RegisterInfo::method, u"評価の方法", u"Method"),
        F(u"cycle", Year, &RegisterInfo::cycle, u"年度", u"Fiscal year"),
        F(u"network_model", Text, &RegisterInfo::networkModel, u"三層のモデル", u"Network model"),
        F(u"own_schemes",
          LongText,
          &RegisterInfo::ownSchemes,
          u"市の分類基準",
          u"The city's schemes")
            .traits(Hidden),
        F(u"own_methods",
          LongText,
          &RegisterInfo::ownMethods,
          u"市の評価の方法",
          u"The city's methods")
            .traits(Hidden),
        F(u"own_threats", LongText, &RegisterInfo::ownThreats, u"市の脅威", u"The city's threats")
            .traits(Hidden),
    };
    return fields;
}

const FieldList<Actor>& actorFields()
{
    using F = FieldBuilder<Actor>;
    static const FieldList<Actor> fields = {
        F(u"post", Text, &Actor::post, u"役職", u"Post").traits(Required),
        F(u"unit", FieldType::UnitRef, &Actor::unit, u"所属", u"Unit"),
        F(u"role", Choice, &Actor::role, u"役割", u"Role").choices(u"actor_role"),
        F(u"account", Text, &Actor::account, u"アカウント", u"Account"),
    };
    return fields;
}

} // namespace daicho
