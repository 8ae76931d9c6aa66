// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/asset.h"
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
                u"ID|Asset No|Asset number|Asset code|ID"));
    list.push_back(F(u"branch", Text, &Asset::branch, u"枝番", u"Branch")
                       .width(6)
                       .aliases(u"枝番号|枝No|Branch number"));
    list.push_back(
        F(u"kind", Choice, &Asset::kind, u"資産種別", u"Asset kind")
            .choices(u"asset_kind")
            .width(14)
            .clause(u"４⑵")
            .aliases(
                u"種別|資産区分|情報資産の種類|資産の種類|資産分類|Category|Asset type|Type|Kind"));
    list.push_back(
        F(u"name", Text, &Asset::name, u"資産名", u"Name")
            .traits(Required | Searchable)
            .width(32)
            .clause(u"２⒁")
            .aliases(u"情報資産名称|情報資産名|資産名称|名称|情報資産|システム名|件名|Asset "
                     u"name|Name|Asset|Information asset"));
    list.push_back(F(u"reading", Text, &Asset::reading, u"よみ", u"Reading")
                       .traits(Searchable)
                       .width(24)
                       .aliases(u"読み|ふりがな|フリガナ|カナ|資産名よみ|資産名カナ|Kana"));
    list.push_back(F(u"business", Text, &Asset::business, u"業務名", u"Business")
                       .traits(Searchable)
                       .width(20)
                       .aliases(u"業務|事務名|対象業務|事務事業名|Business name|Business process"));
    list.push_back(
        F(u"business_category", Text, &Asset::businessCategory, u"業務分類", u"Business category")
            .traits(Searchable)
            .width(16)
            .aliases(u"業務区分|事務分類|Business class"));
    list.push_back(F(u"standard_business",
                     Choice,
                     &Asset::standardBusiness,
                     u"標準化20業務",
                     u"Standardised business")
                       .choices(u"standard_business")
                       .width(16)
                       .aliases(u"標準化20業務コード|標準化対象業務|標準化業務|標準準拠業務"));
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
    list.push_back(F(u"registered_on", Date, &Asset::registeredOn, u"登録日", u"Registered on")
                       .aliases(u"登録年月日|作成日|Registered|Registration date"));
    list.push_back(F(u"note", LongText, &Asset::note, u"備考", u"Note")
                       .traits(Searchable)
                       .width(30)
                       .aliases(u"摘要|特記事項|説明|内容|メモ|Remarks|Notes|Comment|Description"));
}

void addOrganisation(FieldList<Asset>& list)
{
    list.push_back(F(u"unit", FieldType::UnitRef, &Asset::unit, u"所属", u"Unit")
                       .in(Organisation)
                       .width(18)
                       .clause(u"４⑴")
                       .aliases(u"課|課名|所管課|担当課|主管課|管理部署|管理部門|所管部署|部署|"
                                u"部署名|担当部署|所属名|部課名|Department|"
                                u"Section|Division|Owner department|Responsible section"));
    list.push_back(F(u"manager", Text, &Asset::manager, u"管理責任者", u"Responsible post")
                       .in(Organisation)
                       .traits(Searchable)
                       .width(20)
                       .clause(u"６⑴")
                       .aliases(u"情報セキュリティ管理者|責任者|資産管理者|リスク所有者|管理責任者("
                                u"役職)|Owner|Asset owner|Risk "
                                u"owner|Custodian"));
    list.push_back(
        F(u"system_manager", Text, &Asset::systemManager, u"情報システム管理者", u"System manager")
            .in(Organisation)
            .width(20)
            .aliases(u"システム管理者|Administrator"));
    list.push_back(F(u"staff", Text, &Asset::staff, u"担当者（役職）", u"Staff (post)")
                       .in(Organisation)
                       .width(16)
                       .aliases(u"担当者|担当|担当職|取扱担当者|Staff|Contact"));
    list.push_back(F(u"contractor", Text, &Asset::contractor, u"委託先", u"Contractor")
                       .in(Organisation)
                       .traits(Searchable)
                       .width(20)
                       .clause(u"６⑻")
                       .aliases(u"委託事業者|委託業者|保守業者|ベンダ|ベンダー|Vendor|Supplier"));
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
                                u"Media|Storage medium|Storage"));
    list.push_back(
        F(u"location", Text, &Asset::location, u"設置・保管場所", u"Location")
            .in(Location)
            .traits(Searchable)
            .width(20)
            .clause(u"６⑷")
            .aliases(
                u"保管場所|設置場所|保存場所|設置/保管場所|所在|Storage location|Location|Place"));
    list.push_back(F(u"place", FieldType::PlaceRef, &Asset::place, u"場所", u"Place")
                       .in(Location)
                       .width(16)
                       .clause(u"４⑵ア")
                       .aliases(u"場所コード|施設|庁舎|庁舎・室"));
    list.push_back(F(u"zone", Choice, &Asset::zone, u"ゾーン", u"Zone")
                       .in(Location)
                       .choices(u"zone")
                       .width(20)
                       .clause(u"６⑶")
                       .aliases(u"ネットワーク区分|ネットワーク|系統|領域|セグメント|接続系|"
                                u"三層区分|NW区分|Network zone|Network|Segment"));
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

void addContent(FieldList<Asset>& list)
{
    list.push_back(
        F(u"personal", Flag, &Asset::personal, u"個人情報", u"Personal information")
            .in(Content)
            .width(8)
            .aliases(u"個人情報の有無|個人情報有無|個人情報を含む|Personal|PII|Personal data"));
    list.push_back(F(u"sensitive",
                     Flag,
                     &Asset::sensitive,
                     u"要配慮個人情報",
                     u"Special-care personal information")
                       .in(Content)
                       .width(8)
                       .aliases(u"要配慮|要配慮個人情報の有無|センシティブ情報|Sensitive"));
    list.push_back(
        F(u"specific", Flag, &Asset::specific, u"特定個人情報", u"Specific personal information")
            .in(Content)
            .width(8)
            .clause(u"２⑻")
            .aliases(u"特定個人情報の有無|マイナンバー|個人番号|マイナンバーの有無|My Number"));
    list.push_back(F(u"person_count", Integer, &Asset::personCount, u"本人数", u"Number of persons")
                       .in(Content)
                       .width(10)
                       .aliases(u"件数|本人の数|対象人数|個人情報件数|Persons|Records"));
    list.push_back(F(u"file_register_no",
                     Text,
                     &Asset::fileRegisterNumber,
                     u"個人情報ファイル簿番号",
                     u"Personal information file No.")
                       .in(Content)
                       .aliases(u"個人情報ファイル簿No|ファイル簿番号|ファイル簿No"));
    list.push_back(F(u"pia_no", Text, &Asset::piaNumber, u"特定個人情報保護評価書番号", u"PIA No.")
                       .in(Content)
                       .aliases(u"PIA番号|保護評価書番号|評価書番号|PIA"));
    list.push_back(F(u"legal_basis", Text, &Asset::legalBasis, u"根拠法令", u"Legal basis")
                       .in(Content)
                       .width(20)
                       .aliases(u"法令根拠|根拠"));
    list.push_back(F(u"retention", Text, &Asset::retention, u"保存期間", u"Retention")
                       .in(Content)
                       .width(10)
                       .aliases(u"保存期間(年)|保存年限|保存期限|Retention period"));
    list.push_back(
        F(u"retention_from", Date, &Asset::retentionFrom, u"保存期間の起算日", u"Retention from")
            .in(Content)
            .aliases(u"起算日"));
    list.push_back(
        F(u"retention_until", Date, &Asset::retentionUntil, u"保存期間の満了日", u"Retention until")
            .in(Content)
            .aliases(u"満了日|保存満了日|廃棄予定日"));
    list.push_back(F(u"original", Choice, &Asset::original, u"原本・写し", u"Original or copy")
                       .in(Content)
                       .choices(u"original_kind")
                       .width(8)
                       .aliases(u"原本/写し|原本区分|正副"));
}

void addUse(FieldList<Asset>& list)
{
    list.push_back(F(u"users", Text, &Asset::users, u"利用者範囲", u"Users")
                       .in(Use)
                       .width(20)
                       .aliases(u"利用者|利用範囲|アクセス権者|利用部署|Users|User range"));
    list.push_back(F(u"provided_to", Text, &Asset::providedTo, u"外部提供先", u"Provided to")
                       .in(Use)
                       .width(20)
                       .aliases(u"提供先|外部提供|情報提供先"));
    list.push_back(F(u"takeout", Choice, &Asset::takeout, u"持出し", u"Removal")
                       .in(Use)
                       .choices(u"takeout")
                       .width(10)
                       .clause(u"６⑶ア")
                       .aliases(u"持ち出し|庁外持出し|持出しの有無|持出しの可否|Take-out"));
    list.push_back(F(u"printed", Flag, &Asset::printed, u"印刷の有無", u"Printed")
                       .in(Use)
                       .width(8)
                       .clause(u"４⑵イ")
                       .aliases(u"印刷|出力の有無|帳票出力"));
    list.push_back(F(u"backup", Text, &Asset::backup, u"バックアップ", u"Backup")
                       .in(Use)
                       .width(20)
                       .clause(u"６⑹")
                       .aliases(u"バックアップ方式|バックアップ頻度|バックアップの有無"));
    list.push_back(
        F(u"backup_place", Text, &Asset::backupPlace, u"バックアップ保管場所", u"Backup place")
            .in(Use)
            .width(20)
            .aliases(u"バックアップ先|副本保管場所"));
    list.push_back(
        F(u"rto_hours", Decimal, &Asset::rtoHours, u"目標復旧時間（時間）", u"RTO (hours)")
            .in(Use)
            .width(10)
            .clause(u"６⑺")
            .aliases(u"RTO|目標復旧時間|復旧目標時間|RTO(時間)"));
    list.push_back(
        F(u"rpo_hours", Decimal, &Asset::rpoHours, u"目標復旧時点（時間）", u"RPO (hours)")
            .in(Use)
            .width(10)
            .aliases(u"RPO|目標復旧時点|RPO(時間)"));
}

void addClassification(FieldList<Asset>& list)
{
    list.push_back(
        F(u"confidentiality", Choice, &Asset::confidentiality, u"機密性", u"Confidentiality")
            .in(Classification)
            .choices(u"confidentiality")
            .width(8)
            .clause(u"６⑵")
            .aliases(u"自治体機密性|機密性分類|機密性区分|機密性の分類|機密性レベル|C|"
                     u"Confidentiality class"));
    list.push_back(
        F(u"integrity", Choice, &Asset::integrity, u"完全性", u"Integrity")
            .in(Classification)
            .choices(u"integrity")
            .width(8)
            .clause(u"６⑵")
            .aliases(
                u"自治体完全性|完全性分類|完全性区分|完全性の分類|完全性レベル|I|Integrity class"));
    list.push_back(F(u"availability", Choice, &Asset::availability, u"可用性", u"Availability")
                       .in(Classification)
                       .choices(u"availability")
                       .width(8)
                       .clause(u"６⑵")
                       .aliases(u"自治体可用性|可用性分類|可用性区分|可用性の分類|可用性レベル|A|"
                                u"Availability class"));
    list.push_back(F(u"restrictions_added",
                     Choices,
                     &Asset::restrictionsAdded,
                     u"追加の取扱制限",
                     u"Added restrictions")
                       .in(Classification)
                       .choices(u"restriction")
                       .width(16)
                       .aliases(u"取扱制限"));
    list.push_back(F(u"secrecy_until", Date, &Asset::secrecyUntil, u"時限秘の終期", u"Secret until")
                       .in(Classification)
                       .aliases(u"時限秘終期|秘の終期"));
    list.push_back(
        F(u"scheme", Text, &Asset::scheme, u"分類の基準", u"Scheme").in(Classification).width(14));
    list.push_back(
        F(u"class_basis", Choice, &Asset::classBasis, u"分類の方法", u"Basis of the class")
            .in(Classification)
            .choices(u"class_basis")
            .width(10));
    list.push_back(F(u"class_answers", Json, &Asset::classAnswers, u"設問の答え", u"Answers")
                       .in(Classification)
                       .traits(Hidden));
    list.push_back(
        F(u"class_reason", LongText, &Asset::classReason, u"分類の理由", u"Reason of the class")
            .in(Classification)
            .width(24)
            .aliases(u"分類理由|格付理由"));
    list.push_back(F(u"classified_by", Text, &Asset::classifiedBy, u"分類者", u"Classified by")
                       .in(Classification)
                       .width(16)
                       .aliases(u"評価者|格付者"));
    list.push_back(F(u"classified_on", Date, &Asset::classifiedOn, u"分類日", u"Classified on")
                       .in(Classification)
                       .aliases(u"評価日|格付日"));
    list.push_back(
        F(u"class_approver", Text, &Asset::classApprover, u"分類の承認者", u"Class approved by")
            .in(Classification)
            .width(16)
            .aliases(u"承認者"));
    list.push_back(F(u"extra", Json, &Asset::extra, u"その他の列", u"Other columns")
                       .in(Record)
                       .traits(Hidden | Searchable));
}

} // namespace

const FieldList<Asset>& assetFields()
{
    static const FieldList<Asset> fields = [] {
        FieldList<Asset> list;
        addIdentification(list);
        addOrganisation(list);
        addLocation(list);
        addContent(list);
        addUse(list);
        addClassification(list);
        return list;
    }();
    return fields;
}

} // namespace daicho
