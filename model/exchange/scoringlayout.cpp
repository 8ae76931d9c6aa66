// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/scoringlayout.h"

#include "model/core/textfold.h"
#include "model/exchange/headerwords.h"

#include <QSet>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

using Kind = ScoringColumn::Kind;

bool isNamed(const QString& text, const Bilingual& name)
{
    const QString folded = foldLabel(text);
    return folded == foldLabel(name.ja) || folded == foldLabel(name.en);
}

} // namespace

const std::vector<ScoringCellInfo>& scoringCells()
{
    static const std::vector<ScoringCellInfo> cells = {
        {ScoringCell::Rater, {u"評価者"_s, u"Rater"_s}},
        {ScoringCell::Round, {u"評価の回"_s, u"Round"_s}},
        {ScoringCell::Year, {u"年度"_s, u"Fiscal year"_s}},
        {ScoringCell::Method, {u"評価の方法"_s, u"Method"_s}},
        {ScoringCell::DueDate, {u"提出期限"_s, u"Due date"_s}},
        {ScoringCell::RoundId, {u"評価の回のID"_s, u"Round ID"_s}},
        {ScoringCell::Register, {u"台帳のID"_s, u"Register ID"_s}},
    };
    return cells;
}

const ScoringCellInfo* scoringCellOf(const QString& label)
{
    for (const ScoringCellInfo& info : scoringCells()) {
        if (isNamed(label, info.label)) {
            return &info;
        }
    }
    return nullptr;
}

Bilingual ScoringSheets::start()
{
    return {u"はじめに"_s, u"Start"_s};
}

Bilingual ScoringSheets::items()
{
    return {u"評価"_s, u"Scoring"_s};
}

Bilingual ScoringSheets::criteria()
{
    return {u"評価の基準"_s, u"Criteria"_s};
}

bool ScoringSheets::isStart(const QString& name)
{
    return isNamed(name, start());
}

bool ScoringSheets::isItems(const QString& name)
{
    return isNamed(name, items());
}

bool ScoringColumn::isHidden() const
{
    return kind == Kind::Given || kind == Kind::Step || kind == Kind::Token;
}

bool ScoringColumn::isAnswer() const
{
    return kind == Kind::Input || kind == Kind::Unknown || kind == Kind::Note;
}

ScoringLayout::ScoringLayout(const Method& method, bool showsDraft)
{
    add(Kind::Line, {u"番号"_s, u"No."_s}, 6);
    add(Kind::AssetNumber, {u"資産番号"_s, u"Asset number"_s}, 11);
    add(Kind::AssetName, {u"資産名"_s, u"Asset"_s}, 24);
    add(Kind::Unit, {u"所属"_s, u"Unit"_s}, 14);
    add(Kind::Class, {u"分類とその理由"_s, u"Class and why"_s}, 22);
    add(Kind::ThreatId, {u"脅威ID"_s, u"Threat ID"_s}, 8);
    add(Kind::Threat, {u"脅威の内容"_s, u"Threat event"_s}, 24);
    add(Kind::Hint, {u"考える手掛かり"_s, u"Hint"_s}, 30);
    add(Kind::HoldsFor, {u"該当する資産の数"_s, u"Assets it holds for"_s}, 9);
    if (showsDraft) {
        add(Kind::Draft, {u"事務局案"_s, u"Secretariat's draft"_s}, 18);
    }
    add(Kind::Last, {u"前年度の評価"_s, u"Last year"_s}, 14);
    QSet<QString> parts;
    for (const MethodInput& input : method.inputs) {
        parts.unite(QSet<QString>(input.insteadOf.begin(), input.insteadOf.end()));
    }
    for (const MethodInput& input : method.inputs) {
        const bool isPart = parts.contains(input.key);
        add(Kind::Input,
            isPart ? Bilingual{u"（内訳）"_s + input.label.ja, u"(part) "_s + input.label.en}
                   : input.label,
            isPart ? 9 : 11,
            input.key);
    }
    add(Kind::Risk, {u"リスク値"_s, u"Risk value"_s}, 8);
    add(Kind::Level, {u"リスクレベル"_s, u"Level"_s}, 12);
    add(Kind::Unknown, {u"わからない"_s, u"Don't know"_s}, 9);
    add(Kind::Note, {u"理由・メモ"_s, u"Reason, note"_s}, 34);
    for (const MethodInput& input : method.inputs) {
        add(Kind::Given, {u"=%1"_s.arg(input.key), u"=%1"_s.arg(input.key)}, 8, input.key);
    }
    for (const MethodStep& step : method.steps) {
        add(Kind::Step, {u"→%1"_s.arg(step.name), u"→%1"_s.arg(step.name)}, 8, step.name);
    }
    add(Kind::Token, {u"行の控え"_s, u"Row mark"_s}, 10);
}

void ScoringLayout::add(Kind kind, const Bilingual& title, int width, const QString& key)
{
    m_columns.push_back({kind, key, title, width});
}

int ScoringLayout::find(Kind kind, const QString& key) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].kind == kind && (key.isEmpty() || m_columns[i].key == key)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int ScoringLayout::match(const QString& header) const
{
    const QString stripped = strippedLabel(header);
    for (const bool isExact : {true, false}) {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Bilingual& title = m_columns[i].title;
            const bool isEdited =
                !isExact && !stripped.isEmpty() &&
                (stripped == strippedLabel(title.ja) || stripped == strippedLabel(title.en)) &&
                !title.ja.startsWith(u'（');
            if ((isExact && isNamed(header, title)) || isEdited) {
                return static_cast<int>(i);
            }
        }
    }
    return -1;
}

} // namespace daicho
