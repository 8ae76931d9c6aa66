// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/departmentlayout.h"

#include "model/core/textfold.h"
#include "model/register/asset.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

bool isEither(const Bilingual& words, const QString& folded)
{
    return foldLabel(words.ja) == folded || foldLabel(words.en) == folded;
}

const Field<Asset>* assetField(const QString& key)
{
    for (const Field<Asset>& field : assetFields()) {
        if (field.key == key) {
            return &field;
        }
    }
    return nullptr;
}

} // namespace

Bilingual label(Confirmation confirmation)
{
    switch (confirmation) {
    case Confirmation::Unchanged:
        return {u"変更なし"_s, u"no change"_s};
    case Confirmation::Changed:
        return {u"修正"_s, u"changed"_s};
    case Confirmation::Retired:
        return {u"廃止"_s, u"retired"_s};
    case Confirmation::Transferred:
        return {u"移管"_s, u"transferred"_s};
    case Confirmation::None:
        break;
    }
    return {};
}

std::optional<Confirmation> readConfirmation(const QString& text)
{
    const QString folded = foldLabel(text);
    if (folded.isEmpty()) {
        return Confirmation::None;
    }
    for (const Confirmation confirmation : kConfirmations) {
        if (isEither(label(confirmation), folded)) {
            return confirmation;
        }
    }
    return std::nullopt;
}

Bilingual answerLabel(bool yes)
{
    return yes ? Bilingual{u"はい"_s, u"yes"_s} : Bilingual{u"いいえ"_s, u"no"_s};
}

const std::vector<DepartmentCellInfo>& departmentCells()
{
    using enum DepartmentCell;
    static const std::vector<DepartmentCellInfo> cells = {
        {Year, "daicho_year", {u"年度"_s, u"Fiscal year"_s}, false},
        {UnitCode, "daicho_unit", {u"所属コード"_s, u"Unit code"_s}, false},
        {UnitName, "daicho_unit_name", {u"所属"_s, u"Unit"_s}, false},
        {DueDate, "daicho_due", {u"提出期限"_s, u"Due date"_s}, false},
        {AllUnchanged,
         "daicho_all_unchanged",
         {u"全行変更なし"_s, u"No change in any row"_s},
         true},
        {FilledBy, "daicho_filled_by", {u"記入者（職名）"_s, u"Filled in by (post)"_s}, true},
        {HeadPost,
         "daicho_head_post",
         {u"所属長確認（職名）"_s, u"Confirmed by head (post)"_s},
         true},
        {HeadDate,
         "daicho_head_date",
         {u"所属長確認（日付）"_s, u"Confirmed by head (date)"_s},
         true},
        {Campaign, "daicho_campaign", {u"照会番号"_s, u"Campaign id"_s}, false},
        {Register, "daicho_register", {u"台帳番号"_s, u"Register id"_s}, false},
    };
    return cells;
}

const DepartmentCellInfo* departmentCellOf(const QString& label)
{
    const QString folded = foldLabel(label);
    for (const DepartmentCellInfo& cell : departmentCells()) {
        if (isEither(cell.label, folded)) {
            return &cell;
        }
    }
    return nullptr;
}

Bilingual DepartmentSheets::start()
{
    return {u"はじめに"_s, u"Start here"_s};
}

Bilingual DepartmentSheets::assets()
{
    return {u"情報資産"_s, u"Assets"_s};
}

bool DepartmentSheets::isStart(const QString& name)
{
    return isEither(start(), foldLabel(name));
}

bool DepartmentSheets::isAssets(const QString& name)
{
    return isEither(assets(), foldLabel(name));
}

bool DepartmentColumn::isLocked() const
{
    return kind == Kind::Number || kind == Kind::Token || kind == Kind::PreviousClass ||
           kind == Kind::Class || kind == Kind::Handling;
}

DepartmentLayout::DepartmentLayout(const Scheme& scheme, const QStringList& fieldKeys)
{
    using Kind = DepartmentColumn::Kind;
    QStringList keys = fieldKeys;
    keys.removeAll(u"name"_s);
    keys.prepend(u"name"_s);
    add(Kind::Number, assetField(u"code"_s)->label, 11);
    add(Kind::Token, {u"照合用（変更しない）"_s, u"For matching (leave as is)"_s}, 12);
    for (const QString& key : keys) {
        const Field<Asset>* const field = assetField(key);
        if (field == nullptr || !isPossible(*field)) {
            continue;
        }
        add(Kind::Field, field->label, field->width, key);
        if (key == "name"_L1) {
            // What to decide stands beside the name, before anything has to be scrolled.
            add(Kind::Confirm, {u"確認"_s, u"Check"_s}, 11);
            add(Kind::TransferTo, {u"移管先"_s, u"Transferred to"_s}, 18);
            add(Kind::Disposal, {u"廃止方法"_s, u"How disposed of"_s}, 11);
            add(Kind::DisposedOn, {u"廃止日"_s, u"Disposed of on"_s}, 12);
        }
    }
    addClassification(scheme);
    add(Kind::Remark, {u"連絡事項"_s, u"Message to the policy section"_s}, 24);
}

void DepartmentLayout::addClassification(const Scheme& scheme)
{
    using Kind = DepartmentColumn::Kind;
    for (const auto& question : scheme.questions) {
        add(Kind::Question,
            {question.id + u' ' + question.text.ja, question.id + u' ' + question.text.en},
            16,
            question.id);
    }
    const auto nameOf = [&scheme](Property property) {
        return scheme.combined ? scheme.scale(property).label : assetField(toKey(property))->label;
    };
    for (const Property property : scheme.gradedProperties()) {
        const Bilingual name = nameOf(property);
        add(Kind::PreviousClass,
            {u"前回の"_s + name.ja, u"Last "_s + name.en.toLower()},
            9,
            toKey(property));
    }
    for (const Property property : scheme.gradedProperties()) {
        const Bilingual name = nameOf(property);
        add(Kind::Class,
            {u"今回の"_s + name.ja, u"New "_s + name.en.toLower()},
            9,
            toKey(property));
    }
    add(Kind::Handling, {u"取扱い"_s, u"Handling"_s}, 100);
}

DepartmentLayout DepartmentLayout::forReading(const Scheme& scheme)
{
    return {scheme, possibleFields()};
}

void DepartmentLayout::add(DepartmentColumn::Kind kind,
                           const Bilingual& title,
                           int width,
                           const QString& key)
{
    m_columns.push_back({kind, key, title, width});
}

int DepartmentLayout::find(DepartmentColumn::Kind kind, const QString& key) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const auto& column) {
        return column.kind == kind && (key.isEmpty() || column.key == key);
    });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int DepartmentLayout::match(const QString& header) const
{
    const QString folded = foldLabel(header);
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const auto& column) {
        return isEither(column.title, folded);
    });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QStringList DepartmentLayout::defaultFields()
{
    return {u"name"_s,
            u"business"_s,
            u"media"_s,
            u"location"_s,
            u"zone"_s,
            u"personal"_s,
            u"specific"_s,
            u"person_count"_s,
            u"retention"_s,
            u"users"_s,
            u"contractor"_s,
            u"note"_s};
}

QStringList DepartmentLayout::possibleFields()
{
    QStringList keys;
    for (const auto& field : assetFields()) {
        if (isPossible(field)) {
            keys.append(field.key);
        }
    }
    return keys;
}

bool DepartmentLayout::isPossible(const FieldInfo& field)
{
    static const QSet<QString> decided = {u"code"_s,
                                          u"branch"_s,
                                          u"unit"_s,
                                          u"registered_on"_s,
                                          u"stocktake_year"_s,
                                          u"confirmed_on"_s,
                                          u"confirmed_by"_s,
                                          u"disposed_on"_s,
                                          u"disposal_method"_s,
                                          u"disposal_evidence"_s};
    return !field.has(Hidden) && field.type != FieldType::Json &&
           field.type != FieldType::Choices && field.group != FieldGroup::Classification &&
           field.group != FieldGroup::Record && !decided.contains(field.key);
}

} // namespace daicho
