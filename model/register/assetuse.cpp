// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/assetfieldgroups.h"
#include "model/register/fieldbuilder.h"

namespace daicho {

namespace {

using F = FieldBuilder<Asset>;
using enum FieldType;
using enum FieldGroup;

} // namespace

void addContent(FieldList<Asset>& list)
{
    list.push_back(
        F(u"personal", Flag, &Asset::personal, u"個人情報", u"Personal information")
            .in(Content)
            .width(8)
            .aliases(u"個人情報の有無|個人情報有無|個人情報を含む|Personal|PII|Personal "
                     u"data|個人情報の含有|個人情報を含むか|個人情報含有|個人情報の保有|"
                     u"個人情報の取扱い|Contains PII|Contains personal data|Personal info"));
    list.push_back(
        F(u"sensitive",
          Flag,
          &Asset::sensitive,
          u"要配慮個人情報",
          u"Special-care personal information")
            .in(Content)
            .width(8)
            .aliases(u"要配慮|要配慮個人情報の有無|センシティブ情報|Sensitive|要配慮個人情報を含む|"
                     u"要配慮情報|Sensitive personal data|Special category data"));
    list.push_back(
        F(u"specific", Flag, &Asset::specific, u"特定個人情報", u"Specific personal information")
            .in(Content)
            .width(8)
            .clause(u"２⑻")
            .aliases(u"特定個人情報の有無|マイナンバー|個人番号|マイナンバーの有無|My "
                     u"Number|特定個人情報等|個人番号の有無|マイナンバー利用|特定個人情報を含む|"
                     u"特定個人情報有無|個人番号を含む"));
}

void addHolding(FieldList<Asset>& list)
{
    list.push_back(
        F(u"person_count", Integer, &Asset::personCount, u"本人数", u"Number of persons")
            .in(Content)
            .width(10)
            .aliases(u"件数|本人の数|対象人数|個人情報件数|Persons|Records|対象者数|個人情報の件数|"
                     u"人数|対象件数|登録人数|データ件数|保有件数|登録件数|本人の数（人）|Number "
                     u"of records|Record count|Data subjects"));
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
    list.push_back(
        F(u"retention", Text, &Asset::retention, u"保存期間", u"Retention")
            .in(Content)
            .width(10)
            .aliases(
                u"保存期間(年)|保存年限|保存期限|Retention "
                u"period|保管期間|保存年数|保管年限|保存期間（年数）|Retention|Retention time"));
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
                       .aliases(u"利用者|利用範囲|アクセス権者|利用部署|Users|User "
                                u"range|利用者の範囲|アクセス権限|アクセス範囲|アクセス可能者|"
                                u"閲覧範囲|利用課|利用できる者|Access|Authorized users"));
    list.push_back(F(u"provided_to", Text, &Asset::providedTo, u"外部提供先", u"Provided to")
                       .in(Use)
                       .width(20)
                       .aliases(u"提供先|外部提供|情報提供先|外部提供の有無|提供先機関"));
    list.push_back(F(u"takeout", Choice, &Asset::takeout, u"持出し", u"Removal")
                       .in(Use)
                       .choices(u"takeout")
                       .width(10)
                       .clause(u"６⑶ア")
                       .aliases(u"持ち出し|庁外持出し|持出しの有無|持出しの可否|Take-out|"
                                u"持ち出しの有無|持ち出しの可否|外部持出し|外部持ち出し|"
                                u"庁外持ち出し|持出|持出可否|持出有無|Removal allowed"));
    list.push_back(F(u"printed", Flag, &Asset::printed, u"印刷の有無", u"Printed")
                       .in(Use)
                       .width(8)
                       .clause(u"４⑵イ")
                       .aliases(u"印刷|出力の有無|帳票出力"));
    list.push_back(F(u"encryption", Choice, &Asset::encryption, u"暗号化", u"Encryption")
                       .in(Use)
                       .choices(u"encryption")
                       .width(16)
                       .clause(u"６⑹")
                       .aliases(u"暗号化の有無|暗号化有無|暗号化の状況|暗号化の程度|暗号化方式|"
                                u"暗号化措置|データの暗号化|高度な暗号化|Encrypted|Encryption "
                                u"level|Encryption status|Data encryption|Encrypted at rest"));
    list.push_back(F(u"backup", Text, &Asset::backup, u"バックアップ", u"Backup")
                       .in(Use)
                       .width(20)
                       .clause(u"６⑹")
                       .aliases(u"バックアップ方式|バックアップ頻度|バックアップの有無|"
                                u"バックアップ有無|バックアップの方法|バックアップ方法|Backups"));
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
                     u"Confidentiality "
                     u"class|機密性格付|機密性の格付|情報の機密性|機密性区分（自治体機密性）|"
                     u"機密性（C）|Confidentiality level|Confidentiality rating"));
    list.push_back(
        F(u"integrity", Choice, &Asset::integrity, u"完全性", u"Integrity")
            .in(Classification)
            .choices(u"integrity")
            .width(8)
            .clause(u"６⑵")
            .aliases(
                u"自治体完全性|完全性分類|完全性区分|完全性の分類|完全性レベル|I|Integrity "
                u"class|完全性格付|完全性の格付|完全性（I）|Integrity level|Integrity rating"));
    list.push_back(
        F(u"availability", Choice, &Asset::availability, u"可用性", u"Availability")
            .in(Classification)
            .choices(u"availability")
            .width(8)
            .clause(u"６⑵")
            .aliases(u"自治体可用性|可用性分類|可用性区分|可用性の分類|可用性レベル|A|"
                     u"Availability class|可用性格付|可用性の格付|可用性（A）|Availability "
                     u"level|Availability rating"));
}

void addHandling(FieldList<Asset>& list)
{
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
}

void addBasis(FieldList<Asset>& list)
{
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
}

} // namespace daicho
