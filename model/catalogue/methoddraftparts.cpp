// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a method asks for: its scales and inputs, and whatever names them.

#include "model/catalogue/methoddraft.h"
#include "model/catalogue/owndocument.h"

#include <QRegularExpression>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstSteps = 3;

template <class Items>
bool moveItem(Items& items, int place, int by)
{
    const int to = place + by;
    if (place < 0 || to < 0 || std::max(place, to) >= static_cast<int>(items.size())) {
        return false;
    }
    std::swap(items[static_cast<size_t>(place)], items[static_cast<size_t>(to)]);
    return true;
}

void replaceIn(QStringList& names, const QString& from, const QString& to)
{
    std::ranges::replace(names, from, to);
}

} // namespace

MethodDraft MethodDraft::begun(const QString& id, const Bilingual& label)
{
    Method method;
    method.header = ownHeader({}, id, label);
    method.header.kind = u"method"_s;
    MethodDraft draft(method);
    const QList<std::pair<QString, Bilingual>> asked{
        {u"likelihood"_s, {u"発生の可能性"_s, u"Likelihood"_s}},
        {u"loss"_s, {u"発生時の損失"_s, u"Loss"_s}}};
    for (const auto& [key, name] : asked) {
        draft.setScaleLabel(draft.addScale(), name);
        const int input = draft.addInput();
        draft.renameInput(input, key);
        draft.setInput(input, name, {});
        draft.setInputType(input, InputType::Scale, draft.m_method.scales.back().id);
    }
    draft.renameCalculation(draft.addCalculation(), u"risk"_s);
    draft.setCalculationLabel(0, {u"リスク値"_s, u"Risk"_s});
    draft.m_method.figures = {{}, u"likelihood"_s, u"loss"_s, u"risk"_s, {}};
    const QList<std::pair<double, Bilingual>> bands{
        {2, {u"低"_s, u"low"_s}}, {5, {u"中"_s, u"medium"_s}}, {9, {u"高"_s, u"high"_s}}};
    double from = 1;
    for (const auto& [to, name] : bands) {
        const int level = draft.addLevel();
        draft.setLevel(level, name, {});
        draft.setBand(level, from, to);
        from = to + 1;
    }
    draft.settleHeatMap();
    return draft;
}

bool MethodDraft::isFree(const QString& key) const
{
    static const QRegularExpression typable(u"^[A-Za-z][A-Za-z0-9_-]*$"_s);
    return typable.match(key).hasMatch() && m_method.findInput(key) == nullptr &&
           m_method.findStep(key) == nullptr;
}

/// The first of stem1, stem2 … that nothing is called.
int MethodDraft::freeNumber(const QString& stem) const
{
    int number = 1;
    while (!isFree(stem + QString::number(number))) {
        ++number;
    }
    return number;
}

void MethodDraft::rename(const QString& from, const QString& to)
{
    for (MethodInput& input : m_method.inputs) {
        input.key = input.key == from ? to : input.key;
        replaceIn(input.insteadOf, from, to);
    }
    for (MethodStep& step : m_method.steps) {
        step.name = step.name == from ? to : step.name;
        step.overrideFlag = step.overrideFlag == from ? to : step.overrideFlag;
        replaceIn(step.operands, from, to);
    }
    for (ApproverRule& rule : m_method.approverRules) {
        rule.value = rule.value == from ? to : rule.value;
    }
    MethodFigures& figures = m_method.figures;
    for (QString* name : {&figures.importance,
                          &figures.likelihood,
                          &figures.loss,
                          &figures.risk,
                          &figures.level,
                          &m_method.heatMapX,
                          &m_method.heatMapY,
                          &m_method.acceptance.perValueOf}) {
        *name = *name == from ? to : *name;
    }
}

/// An input or step is gone: nothing names it any more.
void MethodDraft::forget(const QString& value)
{
    for (MethodInput& input : m_method.inputs) {
        const bool wasPart = input.insteadOf.removeAll(value) > 0;
        if (wasPart && input.insteadOf.isEmpty()) {
            std::erase_if(m_method.steps,
                          [&input](const MethodStep& step) { return step.name == input.key; });
        }
    }
    for (MethodStep& step : m_method.steps) {
        step.operands.removeAll(value);
        if (step.overrideFlag == value) {
            step.overrideFlag.clear();
        }
    }
    std::erase_if(m_method.approverRules,
                  [&value](const ApproverRule& rule) { return rule.value == value; });
    if (m_method.acceptance.perValueOf == value) {
        m_method.acceptance = {};
    }
    MethodFigures& figures = m_method.figures;
    for (QString* name : {&figures.importance,
                          &figures.likelihood,
                          &figures.loss,
                          &figures.risk,
                          &figures.level,
                          &m_method.heatMapX,
                          &m_method.heatMapY}) {
        *name = *name == value ? QString() : *name;
    }
    settle();
}

void MethodDraft::settle()
{
    settleLevels();
    fillTables();
    fillLimits();
    if (m_method.scaleOf(m_method.heatMapX) == nullptr ||
        m_method.scaleOf(m_method.heatMapY) == nullptr) {
        settleHeatMap();
    }
}

/// Levels have bands, or a table names them.
void MethodDraft::settleLevels()
{
    double next = 1;
    for (RiskLevel& level : m_method.levels) {
        if (!m_method.figures.level.isEmpty()) {
            level.from.reset();
            level.to.reset();
        } else if (!level.from || !level.to) {
            level.from = next;
            level.to = next;
        }
        next = level.to.value_or(next) + 1;
    }
    MethodStep* naming = nullptr;
    for (MethodStep& step : m_method.steps) {
        naming = step.name == m_method.figures.level ? &step : naming;
    }
    if (naming == nullptr || m_method.levels.empty()) {
        return;
    }
    naming->scale.clear();
    std::erase_if(naming->table, [this](const auto& cell) {
        return m_method.findLevel(cell.second.toString()) == nullptr;
    });
}

void MethodDraft::settleHeatMap()
{
    const MethodFigures& figures = m_method.figures;
    const QString other = figures.loss.isEmpty() ? figures.importance : figures.loss;
    const bool hasBoth = m_method.scaleOf(figures.likelihood) != nullptr &&
                         m_method.scaleOf(other) != nullptr && figures.likelihood != other;
    m_method.heatMapX = hasBoth ? figures.likelihood : QString();
    m_method.heatMapY = hasBoth ? other : QString();
}

int MethodDraft::addScale()
{
    int number = 1;
    while (m_method.findScale(u"scale%1"_s.arg(number)) != nullptr) {
        ++number;
    }
    MethodScale scale{u"scale%1"_s.arg(number),
                      {u"尺度%1"_s.arg(number), u"Scale %1"_s.arg(number)},
                      {},
                      ownProvenance()};
    for (int n = 1; n <= kFirstSteps; ++n) {
        ScaleStep step;
        step.value = n;
        step.label = {step.key(), step.key()};
        scale.steps.push_back(step);
    }
    m_method.scales.push_back(scale);
    return static_cast<int>(m_method.scales.size()) - 1;
}

bool MethodDraft::removeScale(int scale)
{
    const QString id = m_method.scales[static_cast<size_t>(scale)].id;
    const auto hasIt = [&id](const auto& one) { return one.scale == id; };
    if (std::ranges::any_of(m_method.inputs, hasIt) || std::ranges::any_of(m_method.steps, hasIt)) {
        return false;
    }
    m_method.scales.erase(m_method.scales.begin() + scale);
    return true;
}

void MethodDraft::setScaleLabel(int scale, const Bilingual& label)
{
    m_method.scales[static_cast<size_t>(scale)].label = label;
}

int MethodDraft::addInput()
{
    if (m_method.scales.empty()) {
        addScale();
    }
    const int number = freeNumber(u"input"_s);
    MethodInput input;
    input.key = u"input%1"_s.arg(number);
    input.label = {u"入力%1"_s.arg(number), u"Input %1"_s.arg(number)};
    input.scale = m_method.scales.front().id;
    input.provenance = ownProvenance();
    m_method.inputs.push_back(input);
    return static_cast<int>(m_method.inputs.size()) - 1;
}

bool MethodDraft::removeInput(int input)
{
    if (m_method.inputs.size() < 2) {
        return false;
    }
    const QString key = inputAt(input).key;
    m_method.inputs.erase(m_method.inputs.begin() + input);
    // A step may make the same from its parts; then that is what the name stands for.
    if (m_method.findStep(key) == nullptr) {
        forget(key);
    }
    return true;
}

bool MethodDraft::moveInput(int input, int by)
{
    return moveItem(m_method.inputs, input, by);
}

bool MethodDraft::renameInput(int input, const QString& key)
{
    const QString before = inputAt(input).key;
    if (key != before && !isFree(key)) {
        return false;
    }
    rename(before, key);
    return true;
}

void MethodDraft::setInput(int input, const Bilingual& label, const Bilingual& question)
{
    inputAt(input).label = label;
    inputAt(input).question = question;
}

void MethodDraft::setInputType(int place, InputType type, const QString& scale)
{
    MethodInput& input = inputAt(place);
    const bool isOther = input.type != type || input.scale != scale;
    input.type = type;
    input.scale = type == InputType::Scale ? scale : QString();
    if (type != InputType::Number) {
        input.minimum.reset();
        input.maximum.reset();
        input.unit = {};
    }
    if (isOther) {
        input.fromThreat.clear();
        input.fromClassProperty.clear();
        input.fromClassTable.clear();
    }
    if (type != InputType::Flag) {
        input.fromField.clear();
    }
    if (m_method.acceptance.perValueOf == input.key && type != InputType::Scale) {
        m_method.acceptance = {};
    }
    settle();
}

void MethodDraft::setInputRange(int input,
                                std::optional<double> minimum,
                                std::optional<double> maximum,
                                const Bilingual& unit)
{
    inputAt(input).minimum = minimum;
    inputAt(input).maximum = maximum;
    inputAt(input).unit = unit;
}

bool MethodDraft::moveCalculation(int step, int by)
{
    return moveItem(m_method.steps, step, by);
}

} // namespace daicho
