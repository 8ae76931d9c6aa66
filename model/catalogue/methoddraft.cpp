// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/methoddraft.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/methodwriter.h"
#include "model/catalogue/owndocument.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// One of the usual ids, whose colours lists know, while there is one.
QString freeLevelId(const std::vector<RiskLevel>& levels)
{
    for (const QString& id : {u"low"_s, u"medium"_s, u"high"_s, u"critical"_s}) {
        if (std::ranges::find(levels, id, &RiskLevel::id) == levels.end()) {
            return id;
        }
    }
    for (int n = static_cast<int>(levels.size()) + 1;; ++n) {
        const QString id = u"level%1"_s.arg(n);
        if (std::ranges::find(levels, id, &RiskLevel::id) == levels.end()) {
            return id;
        }
    }
}

/// Every combination of the operands' steps.
std::vector<QStringList> cellsOf(const Method& method, const MethodStep& step)
{
    std::vector<QStringList> cells;
    if (!step.operands.isEmpty()) {
        cells.push_back({});
    }
    for (const QString& operand : step.operands) {
        const MethodScale* const scale = method.scaleOf(operand);
        std::vector<QStringList> longer;
        for (const QStringList& keys : cells) {
            for (const ScaleStep& one :
                 scale == nullptr ? std::vector<ScaleStep>() : scale->steps) {
                longer.push_back(keys + QStringList{one.key()});
            }
        }
        cells = std::move(longer);
    }
    return cells;
}

/// What a cell of a new table begins as: the lowest level or step, or the highest of its keys.
QJsonValue firstValue(const Method& method, const MethodStep& step, const QStringList& keys)
{
    if (method.figures.level == step.name) {
        return method.levels.empty() ? QString() : method.levels.front().id;
    }
    if (const MethodScale* const scale = method.findScale(step.scale)) {
        const ScaleStep& lowest = scale->steps.front();
        return lowest.id.isEmpty() ? QJsonValue(lowest.value) : QJsonValue(lowest.id);
    }
    double highest = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const ScaleStep* const one = method.scaleOf(step.operands[i])->find(keys[i]);
        highest = std::max(highest, one == nullptr ? 0 : one->value);
    }
    return highest;
}

/// The cell that a new one begins as: the same with its highest keys one step lower.
QJsonValue neighbourOf(const Method& method, const MethodStep& step, const QStringList& wanted)
{
    QStringList keys = wanted;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const MethodScale* const scale = method.scaleOf(step.operands[i]);
        const bool isTop = scale != nullptr && scale->steps.back().key() == keys[i];
        if (isTop && scale->steps.size() > 1) {
            QStringList lower = keys;
            lower[i] = scale->steps[scale->steps.size() - 2].key();
            const auto found = step.table.find(lower);
            if (found != step.table.end()) {
                return found->second;
            }
            keys = lower;
        }
    }
    const auto found = step.table.find(keys);
    return found == step.table.end() ? firstValue(method, step, wanted) : found->second;
}

} // namespace

MethodDraft::MethodDraft(Method method)
    : m_method(std::move(method))
{
    m_method.header.isDefault = false;
}

MethodDraft MethodDraft::copyOf(const Method& method, const QString& id, const Bilingual& label)
{
    MethodDraft draft(method);
    draft.m_method.header = ownHeader(method.header, id, label);
    return draft;
}

void MethodDraft::setStep(int scale, int step, const Bilingual& label, const Bilingual& criterion)
{
    ScaleStep& one = m_method.scales[static_cast<size_t>(scale)].steps[static_cast<size_t>(step)];
    one.label = label;
    one.criterion = criterion;
}

bool MethodDraft::addStep(int scale)
{
    std::vector<ScaleStep>& steps = m_method.scales[static_cast<size_t>(scale)].steps;
    if (!steps.back().id.isEmpty()) {
        return false;
    }
    ScaleStep made;
    made.value = steps.back().value + 1;
    made.label = {made.key(), made.key()};
    steps.push_back(made);
    fillTables();
    fillLimits();
    return true;
}

bool MethodDraft::removeStep(int scale)
{
    std::vector<ScaleStep>& steps = m_method.scales[static_cast<size_t>(scale)].steps;
    if (steps.size() < 3) {
        return false;
    }
    steps.pop_back();
    fillTables();
    fillLimits();
    return true;
}

void MethodDraft::fillTables()
{
    for (MethodStep& step : m_method.steps) {
        if (step.operation != StepOperation::Lookup) {
            continue;
        }
        std::map<QStringList, QJsonValue> table;
        for (const QStringList& keys : cellsOf(m_method, step)) {
            const auto known = step.table.find(keys);
            table[keys] =
                known == step.table.end() ? neighbourOf(m_method, step, keys) : known->second;
        }
        step.table = std::move(table);
    }
}

void MethodDraft::fillLimits()
{
    Acceptance& acceptance = m_method.acceptance;
    const MethodScale* const scale = m_method.scaleOf(acceptance.perValueOf);
    if (scale == nullptr) {
        return;
    }
    std::map<QString, double> limits;
    double last = acceptance.riskAtMost.value_or(0);
    for (const ScaleStep& step : scale->steps) {
        const auto known = acceptance.atMost.find(step.key());
        last = known == acceptance.atMost.end() ? last : known->second;
        limits[step.key()] = last;
    }
    acceptance.atMost = std::move(limits);
}

void MethodDraft::setCell(int step, const QStringList& keys, const QJsonValue& value)
{
    if (value.isNull()) {
        stepAt(step).table.erase(keys);
    } else {
        stepAt(step).table[keys] = value;
    }
}

void MethodDraft::setLevel(int level, const Bilingual& label, const Bilingual& meaning)
{
    levelAt(level).label = label;
    levelAt(level).meaning = meaning;
}

void MethodDraft::setBand(int level, double from, double to)
{
    levelAt(level).from = from;
    levelAt(level).to = to;
}

int MethodDraft::addLevel()
{
    RiskLevel made;
    made.id = freeLevelId(m_method.levels);
    made.label = {made.id, made.id};
    made.provenance = ownProvenance();
    if (m_method.figures.level.isEmpty()) {
        const double from = m_method.levels.empty() ? 0 : *m_method.levels.back().to + 1;
        made.from = from;
        made.to = from;
    }
    m_method.levels.push_back(made);
    return static_cast<int>(m_method.levels.size()) - 1;
}

bool MethodDraft::removeLevel(int level)
{
    const QString id = levelAt(level).id;
    bool isNamed = false;
    for (const MethodStep& step : m_method.steps) {
        for (const auto& [keys, cell] : step.table) {
            isNamed |= step.scale.isEmpty() && cell.isString() && cell.toString() == id;
        }
    }
    if (isNamed || m_method.levels.size() < 2) {
        return false;
    }
    m_method.levels.erase(m_method.levels.begin() + level);
    m_method.acceptance.levels.removeAll(id);
    return true;
}

AcceptanceKind MethodDraft::acceptanceKind() const
{
    const Acceptance& acceptance = m_method.acceptance;
    if (acceptance.riskAtMost) {
        return AcceptanceKind::Limit;
    }
    if (!acceptance.perValueOf.isEmpty()) {
        return AcceptanceKind::PerValue;
    }
    return acceptance.levels.isEmpty() ? AcceptanceKind::None : AcceptanceKind::Levels;
}

void MethodDraft::setAcceptance(AcceptanceKind kind, const QString& perValueOf)
{
    const Acceptance before = std::exchange(m_method.acceptance, {});
    Acceptance& acceptance = m_method.acceptance;
    switch (kind) {
    case AcceptanceKind::None:
        break;
    case AcceptanceKind::Limit:
        acceptance.riskAtMost = before.riskAtMost.value_or(0);
        break;
    case AcceptanceKind::Levels:
        acceptance.levels = before.levels;
        if (acceptance.levels.isEmpty() && !m_method.levels.empty()) {
            acceptance.levels = {m_method.levels.front().id};
        }
        break;
    case AcceptanceKind::PerValue:
        acceptance.perValueOf = perValueOf;
        acceptance.atMost =
            perValueOf == before.perValueOf ? before.atMost : std::map<QString, double>();
        acceptance.riskAtMost = before.riskAtMost;
        fillLimits();
        acceptance.riskAtMost.reset();
        break;
    }
}

void MethodDraft::setAccepted(const QString& level, bool isAccepted)
{
    QStringList accepted;
    for (const RiskLevel& one : m_method.levels) {
        const bool before = m_method.acceptance.levels.contains(one.id);
        if (one.id == level ? isAccepted : before) {
            accepted += one.id;
        }
    }
    m_method.acceptance.levels = accepted;
}

Result<Method> MethodDraft::checked() const
{
    return parseMethod(writeMethod(m_method), m_method.header.label.ja);
}

} // namespace daicho
