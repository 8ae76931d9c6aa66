// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/inputspace.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostCombinations = 1'000'000;

/// The ways in which one input can be given.
struct Choices
{
    QString key;
    std::vector<Figure> figures;
};

Choices choicesOf(const Method& method, const MethodInput& input)
{
    if (input.type == InputType::Flag) {
        return {input.key, {{0.0, u"no"_s}, {1.0, u"yes"_s}}};
    }
    Choices choices{input.key, {}};
    for (const ScaleStep& step : method.findScale(input.scale)->steps) {
        choices.figures.push_back({step.value, step.key()});
    }
    return choices;
}

/// What has to be given; nothing where that is not finite.
std::vector<Choices> freeInputs(const Method& method)
{
    QSet<QString> parts;
    for (const MethodInput& input : method.inputs) {
        parts.unite(QSet<QString>(input.insteadOf.begin(), input.insteadOf.end()));
    }
    std::vector<Choices> free;
    size_t combinations = 1;
    for (const MethodInput& input : method.inputs) {
        if (parts.contains(input.key) || input.isOptional) {
            continue;
        }
        if (input.type == InputType::Number) {
            return {};
        }
        free.push_back(choicesOf(method, input));
        combinations *= free.back().figures.size();
        if (combinations == 0 || combinations > kMostCombinations) {
            return {};
        }
    }
    return free;
}

} // namespace

bool visitInputSpace(const Method& method, const std::function<void(const Figures&)>& visit)
{
    const std::vector<Choices> free = freeInputs(method);
    if (free.empty()) {
        return false;
    }
    std::vector<size_t> at(free.size(), 0);
    for (;;) {
        Figures figures;
        for (size_t i = 0; i < free.size(); ++i) {
            figures.insert(free[i].key, free[i].figures[at[i]]);
        }
        calculate(method, figures, nullptr);
        visit(figures);
        size_t turned = 0;
        while (turned < free.size() && ++at[turned] == free[turned].figures.size()) {
            at[turned++] = 0;
        }
        if (turned == free.size()) {
            return true;
        }
    }
}

} // namespace daicho
