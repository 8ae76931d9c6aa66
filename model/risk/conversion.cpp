// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/conversion.h"

#include <algorithm>

namespace daicho {

namespace {

bool hasAll(const ScoreInputs& inputs, const QStringList& keys)
{
    return !keys.isEmpty() && std::ranges::all_of(keys, [&inputs](const QString& key) {
        return inputs.contains(key);
    });
}

/// A whole and its parts are one question: what all parts answer needs no whole, and a whole that
/// is answered no parts.
void settleWholes(const Method& method, ConvertedInputs& converted)
{
    for (const MethodInput& whole : method.inputs) {
        if (hasAll(converted.inputs, whole.insteadOf)) {
            converted.inputs.remove(whole.key);
        } else if (converted.inputs.contains(whole.key)) {
            for (const QString& part : whole.insteadOf) {
                converted.inputs.remove(part);
            }
        }
    }
}

/// Whether something else answers this question already.
bool isSettled(const Method& method, const MethodInput& input, const ScoreInputs& inputs)
{
    if (inputs.contains(input.key) || hasAll(inputs, input.insteadOf)) {
        return true;
    }
    return std::ranges::any_of(method.inputs, [&](const MethodInput& whole) {
        return whole.insteadOf.contains(input.key) && inputs.contains(whole.key);
    });
}

} // namespace

InputConversion::InputConversion(Method from, Method to)
    : m_from(std::move(from))
    , m_to(std::move(to))
{
}

std::optional<QString> InputConversion::stepFor(const MethodScale* scale,
                                                const MethodInput& input,
                                                const ScaleStep* step) const
{
    const MethodScale* const own = m_to.findScale(input.scale);
    if (scale == nullptr || own == nullptr || step == nullptr) {
        return std::nullopt;
    }
    // Versions of one method mean the same by the same step, however many there are.
    if (m_from.header.id == m_to.header.id) {
        const ScaleStep* const same = own->find(step->key());
        return same == nullptr ? std::nullopt : std::optional(same->key());
    }
    if (scale->steps.size() != own->steps.size()) {
        return std::nullopt;
    }
    return own->steps[static_cast<size_t>(step - scale->steps.data())].key();
}

std::optional<QString> InputConversion::sameInput(const MethodInput& input,
                                                  const FormerScore& former) const
{
    const MethodInput* const before = m_from.findInput(input.key);
    const auto value = former.inputs.constFind(input.key);
    if (before == nullptr || value == former.inputs.constEnd() || before->type != input.type) {
        return std::nullopt;
    }
    if (input.type != InputType::Scale) {
        return *value;
    }
    const MethodScale* const scale = m_from.findScale(before->scale);
    return stepFor(scale, input, scale == nullptr ? nullptr : scale->find(*value));
}

std::optional<QString> InputConversion::figure(const MethodInput& input,
                                               const FormerScore& former) const
{
    struct Known
    {
        QString MethodFigures::*name;
        std::optional<double> FormerScore::*value;
    };

    for (const Known& known : {Known{&MethodFigures::importance, &FormerScore::importance},
                               Known{&MethodFigures::likelihood, &FormerScore::likelihood},
                               Known{&MethodFigures::loss, &FormerScore::loss}}) {
        const std::optional<double> value = former.*known.value;
        const MethodScale* const scale = m_from.scaleOf(m_from.figures.*known.name);
        if (m_to.figures.*known.name == input.key && value && scale != nullptr) {
            return stepFor(scale, input, scale->find(*value));
        }
    }
    return std::nullopt;
}

ConvertedInputs InputConversion::convert(const FormerScore& former,
                                         const std::vector<InputProposal>& proposals,
                                         const ScoreInputs& given) const
{
    ConvertedInputs converted;
    const auto take =
        [&](const MethodInput& input, const std::optional<QString>& value, InputSource source) {
            if (value) {
                converted.inputs.insert(input.key, *value);
                converted.sources.insert(input.key, source);
            }
        };
    for (const MethodInput& input : m_to.inputs) {
        take(input, sameInput(input, former), InputSource::SameInput);
    }
    settleWholes(m_to, converted);
    for (const MethodInput& input : m_to.inputs) {
        if (!isSettled(m_to, input, converted.inputs)) {
            take(input, figure(input, former), InputSource::Figure);
        }
    }
    settleWholes(m_to, converted);
    for (const InputProposal& proposal : proposals) {
        const MethodInput& input = *m_to.findInput(proposal.key);
        if (!isSettled(m_to, input, converted.inputs)) {
            const bool isThreat = !input.fromThreat.isEmpty();
            take(input, proposal.value, isThreat ? InputSource::Threat : InputSource::Register);
        }
    }
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        const MethodInput* const input = m_to.findInput(it.key());
        if (input != nullptr && !isSettled(m_to, *input, converted.inputs)) {
            take(*input, it.value(), InputSource::Given);
        }
    }
    settleWholes(m_to, converted);
    return converted;
}

} // namespace daicho
