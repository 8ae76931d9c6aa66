// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/method.h"

#include <QSet>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

template <class Items, class Key, class Member>
auto findIn(const Items& items, const Key& key, Member member)
{
    const auto found = std::ranges::find(items, key, member);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

QString toKey(StepOperation operation)
{
    switch (operation) {
    case StepOperation::Maximum:
        return u"max"_s;
    case StepOperation::Minimum:
        return u"min"_s;
    case StepOperation::Sum:
        return u"sum"_s;
    case StepOperation::Product:
        return u"product"_s;
    case StepOperation::Difference:
        return u"difference"_s;
    case StepOperation::Lookup:
        return u"lookup"_s;
    case StepOperation::Override:
        return u"override"_s;
    }
    Q_UNREACHABLE();
}

QString ScaleStep::key() const
{
    return id.isEmpty() ? QString::number(value, 'g', 15) : id;
}

const ScaleStep* MethodScale::find(double value) const
{
    return findIn(steps, value, &ScaleStep::value);
}

const ScaleStep* MethodScale::find(const QString& key) const
{
    return findIn(steps, key, &ScaleStep::key);
}

bool MethodScale::hasIds() const
{
    return !steps.empty() && !steps.front().id.isEmpty();
}

const ScaleStep* MethodScale::findByNumber(double number) const
{
    const ScaleStep* found = nullptr;
    for (const ScaleStep& step : steps) {
        if (step.from && *step.from <= number) {
            found = &step;
        }
    }
    const bool isInside = found != nullptr && (found != &steps.back() || number <= found->to);
    return isInside ? found : nullptr;
}

const MethodScale* Method::findScale(const QString& id) const
{
    return findIn(scales, id, &MethodScale::id);
}

const MethodInput* Method::findInput(const QString& key) const
{
    return findIn(inputs, key, &MethodInput::key);
}

const MethodStep* Method::findStep(const QString& name) const
{
    return findIn(steps, name, &MethodStep::name);
}

const RiskLevel* Method::findLevel(const QString& id) const
{
    return findIn(levels, id, &RiskLevel::id);
}

const MethodScale* Method::scaleOf(const QString& value) const
{
    if (const MethodInput* const input = findInput(value)) {
        return findScale(input->scale);
    }
    const MethodStep* const step = findStep(value);
    return step == nullptr ? nullptr : findScale(step->scale);
}

Bilingual Method::labelOf(const QString& value) const
{
    if (const MethodInput* const input = findInput(value)) {
        return input->label;
    }
    const MethodStep* const step = findStep(value);
    return step == nullptr ? Bilingual() : step->label;
}

std::vector<const MethodInput*> Method::askedInputs() const
{
    QSet<QString> settled;
    for (const MethodInput& whole : inputs) {
        const bool isAsked = std::ranges::all_of(whole.insteadOf, [this](const QString& part) {
            const MethodInput* const input = findInput(part);
            return input != nullptr && input->isOptional;
        });
        if (!whole.insteadOf.isEmpty() && isAsked) {
            settled.unite(QSet<QString>(whole.insteadOf.begin(), whole.insteadOf.end()));
        } else if (!whole.insteadOf.isEmpty()) {
            settled.insert(whole.key);
        }
    }
    std::vector<const MethodInput*> asked;
    for (const MethodInput& input : inputs) {
        if (!settled.contains(input.key)) {
            asked.push_back(&input);
        }
    }
    return asked;
}

} // namespace daicho
