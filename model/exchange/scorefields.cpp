// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/scorefields.h"

namespace daicho {

namespace {

using enum FieldType;

struct Column
{
    const char16_t* key;
    FieldType type;
    int width;
    const char16_t* ja;
    const char16_t* en;
    const char16_t* aliases; ///< separated by '|'
};

constexpr Column kColumns[] = {
    {u"asset",
     Text,
     12,
     u"資産番号",
     u"Asset number",
     u"資産No|資産ID|資産コード|管理番号|台帳番号|情報資産番号|情報資産No|情報資産ID|Asset ID|"
     u"Asset No|Asset code|Asset ref"},
    {u"asset_name",
     Text,
     30,
     u"資産名",
     u"Name",
     u"資産名称|資産|対象資産|情報資産|情報資産名|情報資産名称|システム名|Asset|Asset name|"
     u"Information asset"},
    {u"unit", Text, 20, u"所属", u"Unit", u"部署|部署名|所管課|担当課|主管課|Department|Section"},
    {u"class", Text, 10, u"分類", u"Class", u"資産の分類|Asset class"},
    {u"threat_category",
     Text,
     16,
     u"脅威区分",
     u"Threat category",
     u"脅威の区分|脅威分類|脅威の分類|Threat type"},
    {u"threat_id",
     Text,
     8,
     u"脅威ID",
     u"Threat ID",
     u"脅威No|脅威番号|脅威コード|Threat No|Threat code|Threat number"},
    {u"threat",
     Text,
     30,
     u"脅威",
     u"Threat",
     u"脅威名|脅威の名称|脅威の内容|想定される脅威|想定脅威|Threat name|Threat event"},
    {u"likelihood",
     Text,
     12,
     u"発生の可能性",
     u"Likelihood",
     u"発生可能性|可能性|発生頻度|頻度|発生確率|起こりやすさ|発生しやすさ|Probability|Frequency|"
     u"Likelihood score"},
    {u"loss",
     Text,
     12,
     u"発生時の損失",
     u"Loss",
     u"損失|影響度|影響|影響の大きさ|被害の大きさ|被害度|重大性|Impact|Severity|Consequence|"
     u"Impact score"},
    {u"value",
     Decimal,
     9,
     u"リスク値",
     u"Risk value",
     u"リスク|リスクスコア|リスク評価値|リスクの大きさ|リスク点数|Risk|Risk score|Score"},
    {u"level",
     Text,
     12,
     u"リスクレベル",
     u"Level",
     u"リスクの程度|リスクランク|リスク評価|Risk level|Risk rating"},
    {u"acceptable", Text, 12, u"受容できるか", u"Acceptable", u"受容|受容可否|受容の可否|Accepted"},
    {u"cycle", Year, 8, u"年度", u"Fiscal year", u"評価年度|実施年度|Year|FY"},
    {u"rater", Text, 16, u"評価者", u"Rater", u"評価担当|評価担当者|Assessor|Assessed by"},
    {u"method", Text, 14, u"評価の方法", u"Method", u"評価方法|評価手法|Assessment method"},
    {u"inputs", Text, 40, u"入力", u"Inputs", u"評価の入力|Score inputs"},
    {u"note", LongText, 30, u"備考", u"Note", u"摘要|コメント|メモ|Notes|Remarks|Comment|Comments"},
    {u"standing", Text, 12, u"評価の段階", u"Standing", u"段階|合議|Agreed"},
};

} // namespace

const std::vector<FieldInfo>& scoreFields()
{
    static const std::vector<FieldInfo> fields = [] {
        std::vector<FieldInfo> list;
        for (const Column& column : kColumns) {
            FieldInfo& field = list.emplace_back();
            field.key = QString::fromUtf16(column.key);
            field.type = column.type;
            field.label = {QString::fromUtf16(column.ja), QString::fromUtf16(column.en)};
            field.width = column.width;
            for (const QString& word : QString::fromUtf16(column.aliases).split(u'|')) {
                field.aliases.push_back(word);
            }
        }
        return list;
    }();
    return fields;
}

} // namespace daicho
