// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/inputspace.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

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

/// What has to be given.
std::vector<const MethodInput*> freeInputs(const Method& method)
{
    QSet<QString> parts;
    for (const MethodInput& input : method.inputs) {
        parts.unite(QSet<QString>(input.insteadOf.begin(), input.insteadOf.end()));
    }
    std::vector<const MethodInput*> free;
    for (const MethodInput& input : method.inputs) {
        if (!parts.contains(input.key) && !input.isOptional) {
            free.push_back(&input);
        }
    }
    return free;
}

} // namespace

std::optional<double> combinationsOf(const Method& method)
{
    double combinations = 1;
    for (const MethodInput* input : freeInputs(method)) {
        if (input->type == InputType::Number) {
            return std::nullopt;
        }
        combinations *= double(choicesOf(method, *input).figures.size());
    }
    return combinations;
}

bool visitInputSpace(const Method& method,
                     const std::function<void(const Figures&)>& visit,
                     double most)
{
    const std::optional<double> combinations = combinationsOf(method);
    std::vector<Choices> free;
    if (combinations && *combinations >= 1 && *combinations <= most) {
        for (const MethodInput* input : freeInputs(method)) {
            free.push_back(choicesOf(method, *input));
        }
    }
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
