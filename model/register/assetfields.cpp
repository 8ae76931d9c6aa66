// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/asset.h"
#include "model/register/assetfieldgroups.h"
#include "model/register/fieldbuilder.h"

namespace daicho {

namespace {

using F = FieldBuilder<Asset>;
using enum FieldType;
using enum FieldGroup;

void addIdentification(FieldList<Asset>& list)
{
    list.push_back(
        F(u"code", Text, &Asset::code, u"資産番号", u"Asset number")
            .traits(Searchable)
            .width(12)
            .aliases(
                u"資産No|資産NO.|資産ID|資産コード|台帳番号|管理番号|整理番号|情報資産番号|Asset "
                u"ID|Asset No|Asset number|Asset "
                u"code|ID|登録番号|資産管理番号|台帳No|情報資産No|情報資産ID|システム番号|Asset "
                u"tag|Asset #|Inventory No|Asset ref|Reference No"));
    list.push_back(F(u"branch", Text, &Asset::branch, u"枝番", u"Branch")
                       .width(6)
                       .aliases(u"枝番号|枝No|Branch number"));
    list.push_back(
        F(u"kind", Choice, &Asset::kind, u"資産種別", u"Asset kind")
            .choices(u"asset_kind")
            .width(14)
            .clause(u"４⑵")
            .aliases(u"種別|資産区分|情報資産の種類|資産の種類|資産分類|Category|Asset "
                     u"type|Type|Kind|資産の区分|情報資産種別|情報資産区分|情報資産の区分|"
                     u"情報資産の分類|資産タイプ|Asset category|Asset class"));
    list.push_back(
        F(u"name", Text, &Asset::name, u"資産名", u"Name")
            .traits(Required | Searchable)
            .width(32)
            .clause(u"２⒁")
            .aliases(u"情報資産名称|情報資産名|資産名称|名称|情報資産|システム名|件名|Asset "
                     u"name|Name|Asset|Information "
                     u"asset|情報資産の名称|資産の名称|情報資産等の名称|文書名|ファイル名|帳票名|"
                     u"機器名|機器名称|システム名称|情報システム名|情報システム名称|サービス名|"
                     u"データ名|データ名称|Asset title|System name|Application name|Information "
                     u"asset name|Item name"));
    list.push_back(F(u"reading", Text, &Asset::reading, u"よみ", u"Reading")
                       .traits(Searchable)
                       .width(24)
                       .aliases(u"読み|ふりがな|フリガナ|カナ|資産名よみ|資産名カナ|Kana"));
}

void addBusiness(FieldList<Asset>& list)
{
    list.push_back(F(u"business", Text, &Asset::business, u"業務名", u"Business")
                       .traits(Searchable)
                       .width(20)
                       .aliases(u"業務|事務名|対象業務|事務事業名|Business name|Business "
                                u"process|業務の名称|事務の名称|業務名称|事務名称|対象事務|"
                                u"関連業務|利用業務|事務事業"));
    list.push_back(
        F(u"business_category", Text, &Asset::businessCategory, u"業務分類", u"Business category")
            .traits(Searchable)
            .width(16)
            .aliases(u"業務区分|事務分類|Business class|業務の分類|業務種別|事務区分|分野"));
    list.push_back(F(u"standard_business",
                     Choice,
                     &Asset::standardBusiness,
                     u"標準化20業務",
                     u"Standardised business")
                       .choices(u"standard_business")
                       .width(16)
                       .aliases(u"標準化20業務コード|標準化対象業務|標準化業務|標準準拠業務"));
}

void addExclusion(FieldList<Asset>& list)
{
    list.push_back(F(u"exclusion", Choice, &Asset::exclusion, u"適用除外区分", u"Exclusion")
                       .choices(u"exclusion")
                       .width(16)
                       .clause(u"２⑵")
                       .aliases(u"適用除外|対象外区分|除外区分|Out of scope"));
    list.push_back(F(u"exclusion_reason",
                     LongText,
                     &Asset::exclusionReason,
                     u"除外の理由",
                     u"Reason for exclusion")
                       .width(24)
                       .clause(u"２⒀")
                       .aliases(u"適用除外理由|対象外理由"));
    list.push_back(F(u"exclusion_decided_by",
                     Text,
                     &Asset::exclusionDecidedBy,
                     u"除外の決定者",
                     u"Exclusion decided by")
                       .width(16)
                       .aliases(u"除外決定者"));
    list.push_back(F(u"exclusion_decided_on",
                     Date,
                     &Asset::exclusionDecidedOn,
                     u"除外の決定日",
                     u"Exclusion decided on")
                       .aliases(u"除外決定日"));
}

void addRegistration(FieldList<Asset>& list)
{
    list.push_back(
        F(u"registered_on", Date, &Asset::registeredOn, u"登録日", u"Registered on")
            .aliases(
                u"登録年月日|作成日|Registered|Registration date|登録日付|作成年月日|登録年月|Date "
                u"added|Date registered|Created on|Created"));
    list.push_back(F(u"note", LongText, &Asset::note, u"備考", u"Note")
                       .traits(Searchable)
                       .width(30)
                       .aliases(u"摘要|特記事項|説明|内容|メモ|Remarks|Notes|Comment|Description|"
                                u"備考欄|備考・特記事項|コメント|補足|Remark|Comments"));
}

void addOrganisation(FieldList<Asset>& list)
{
    list.push_back(
        F(u"unit", FieldType::UnitRef, &Asset::unit, u"所属", u"Unit")
            .in(Organisation)
            .width(18)
            .clause(u"４⑴")
            .aliases(u"課|課名|所管課|担当課|主管課|管理部署|管理部門|所管部署|部署|"
                     u"部署名|担当部署|所属名|部課名|Department|"
                     u"Section|Division|Owner department|Responsible "
                     u"section|保有部署|保有課|所有部署|管理課|担当部課|主管部署|主管部課|所管部課|"
                     u"所管部門|所属課|所属部署|作成部署|担当部門|所管課名|担当課名|管理部署名|"
                     u"所管所属|Business unit|Responsible department|Owning "
                     u"department|Dept|Dept.|Org unit|Organizational unit"));
    list.push_back(
        F(u"manager", Text, &Asset::manager, u"管理責任者", u"Responsible post")
            .in(Organisation)
            .traits(Searchable)
            .width(20)
            .clause(u"６⑴")
            .aliases(u"情報セキュリティ管理者|責任者|資産管理者|リスク所有者|管理責任者("
                     u"役職)|Owner|Asset owner|Risk "
                     u"owner|Custodian|管理者|情報資産管理者|資産管理責任者|情報管理責任者|"
                     u"情報資産管理責任者|所有者|管理責任者名|Data owner|Business owner|System "
                     u"owner|Information owner|Asset custodian"));
    list.push_back(
        F(u"system_manager", Text, &Asset::systemManager, u"情報システム管理者", u"System manager")
            .in(Organisation)
            .width(20)
            .aliases(u"システム管理者|Administrator"));
    list.push_back(
        F(u"staff", Text, &Asset::staff, u"担当者（役職）", u"Staff (post)")
            .in(Organisation)
            .width(16)
            .aliases(u"担当者|担当|担当職|取扱担当者|Staff|Contact|担当者名|担当職員|担当者職名"));
    list.push_back(
        F(u"contractor", Text, &Asset::contractor, u"委託先", u"Contractor")
            .in(Organisation)
            .traits(Searchable)
            .width(20)
            .clause(u"６⑻")
            .aliases(u"委託事業者|委託業者|保守業者|ベンダ|ベンダー|Vendor|Supplier|外部委託先|"
                     u"保守委託先|委託先名|委託先業者|委託先名称|開発業者|業者名|導入業者|"
                     u"保守事業者|運用事業者|導入事業者"));
    list.push_back(F(u"subcontractor", Text, &Asset::subcontractor, u"再委託先", u"Subcontractor")
                       .in(Organisation)
                       .width(20)
                       .aliases(u"再委託事業者|再委託業者"));
}

void addLocation(FieldList<Asset>& list)
{
    list.push_back(F(u"media", Choice, &Asset::media, u"媒体・保存先", u"Medium")
                       .in(Location)
                       .choices(u"media")
                       .width(20)
                       .aliases(u"媒体|保存媒体|記録媒体|保存先|媒体種別|保管形態|媒体・保存場所|"
                                u"Media|Storage "
                                u"medium|Storage|保存形態|記録媒体の種類|媒体の種類|保管媒体|"
                                u"媒体区分|保存媒体の種類|記録媒体等|媒体・保管場所|媒体種類|"
                                u"Medium|Media type|Storage type"));
    list.push_back(F(u"location", Text, &Asset::location, u"設置・保管場所", u"Location")
                       .in(Location)
                       .traits(Searchable)
                       .width(20)
                       .clause(u"６⑷")
                       .aliases(u"保管場所|設置場所|保存場所|設置/保管場所|所在|Storage "
                                u"location|Location|Place|保管先|格納場所|設置・保管場所名|"
                                u"保管・設置場所|設置（保管）場所|Physical location|Site"));
    list.push_back(F(u"place", FieldType::PlaceRef, &Asset::place, u"場所", u"Place")
                       .in(Location)
                       .width(16)
                       .clause(u"４⑵ア")
                       .aliases(u"場所コード|施設|庁舎|庁舎・室"));
    list.push_back(
        F(u"zone", Choice, &Asset::zone, u"ゾーン", u"Zone")
            .in(Location)
            .choices(u"zone")
            .width(20)
            .clause(u"６⑶")
            .aliases(
                u"ネットワーク区分|ネットワーク|系統|領域|セグメント|接続系|"
                u"三層区分|NW区分|Network "
                u"zone|Network|Segment|ネットワーク種別|接続ネットワーク|接続系統|利用ネットワーク|"
                u"ネットワーク環境|ネットワーク系統|所属ネットワーク|ネットワーク系|接続区分|"
                u"接続先ネットワーク|三層区分（系統）|Network segment|Security zone"));
}

void addConnections(FieldList<Asset>& list)
{
    list.push_back(F(u"mynumber_ground",
                     Choice,
                     &Asset::myNumberGround,
                     u"マイナンバー系の根拠",
                     u"My Number ground")
                       .in(Location)
                       .choices(u"mynumber_ground")
                       .width(18)
                       .clause(u"２⑻")
                       .aliases(u"個人番号の利用|番号利用の根拠|個人番号利用区分"));
    list.push_back(
        F(u"system", FieldType::AssetRef, &Asset::system, u"関連システム", u"Related system")
            .in(Location)
            .width(20)
            .aliases(u"関連システムNo|関連システム番号|利用システム|Related system No"));
    list.push_back(
        F(u"cloud_provider", Text, &Asset::cloudProvider, u"クラウド事業者", u"Cloud provider")
            .in(Location)
            .width(18)
            .clause(u"６⑻")
            .aliases(u"クラウドサービス|クラウドサービス名|外部サービス"));
    list.push_back(F(u"cloud_region", Text, &Asset::cloudRegion, u"リージョン", u"Region")
                       .in(Location)
                       .aliases(u"クラウドリージョン|保存国"));
    list.push_back(F(u"ismap", Flag, &Asset::ismap, u"ISMAP登録", u"ISMAP listed")
                       .in(Location)
                       .width(8)
                       .aliases(u"ISMAP"));
}

} // namespace

const FieldList<Asset>& assetFields()
{
    static const FieldList<Asset> fields = [] {
        FieldList<Asset> list;
        addIdentification(list);
        addBusiness(list);
        addExclusion(list);
        addRegistration(list);
        addOrganisation(list);
        addLocation(list);
        addConnections(list);
        addContent(list);
        addHolding(list);
        addUse(list);
        addClassification(list);
        addHandling(list);
        addBasis(list);
        addOperation(list);
        return list;
    }();
    return fields;
}

} // namespace daicho
