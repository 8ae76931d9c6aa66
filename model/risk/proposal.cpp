// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/proposal.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// As the input's scale names the value.
QString namedOn(const Method& method, const MethodInput& input, int value)
{
    const MethodScale* const scale = method.findScale(input.scale);
    const ScaleStep* const step = scale == nullptr ? nullptr : scale->find(double(value));
    return step == nullptr ? QString::number(value) : step->key();
}

std::optional<InputProposal>
fromThreat(const Method& method, const MethodInput& input, const Threat& threat)
{
    const auto value = input.fromThreat.constFind(threat.likelihood3);
    if (value == input.fromThreat.constEnd()) {
        return std::nullopt;
    }
    return InputProposal{
        input.key,
        namedOn(method, input, *value),
        {u"脅威 %1 の標準的な起こりやすさ %2（3段階）"_s.arg(threat.id).arg(threat.likelihood3),
         u"Default likelihood %2 (of 3) of threat %1"_s.arg(threat.id).arg(threat.likelihood3)}};
}

std::optional<InputProposal> fromClass(const Method& method,
                                       const MethodInput& input,
                                       const Scheme& scheme,
                                       const AssetFacts& facts)
{
    const std::optional<Property> property = propertyFromKey(input.fromClassProperty);
    if (!property) {
        return std::nullopt;
    }
    const std::array ids = {facts.confidentiality, facts.integrity, facts.availability};
    const QString& id = ids[static_cast<size_t>(*property)];
    const std::optional<int> score = scheme.defaultScore(input.fromClassTable, *property, id);
    const SchemeClass* const own = scheme.findClass(*property, id);
    if (!score || own == nullptr) {
        return std::nullopt;
    }
    return InputProposal{
        input.key,
        namedOn(method, input, *score),
        {u"分類 %1 から"_s.arg(own->label.ja), u"From the class %1"_s.arg(own->label.en)}};
}

std::optional<InputProposal> fromField(const MethodInput& input, const AssetFacts& facts)
{
    const auto flag = facts.flags.constFind(input.fromField);
    if (flag == facts.flags.constEnd()) {
        return std::nullopt;
    }
    return InputProposal{
        input.key, *flag ? u"yes"_s : u"no"_s, {u"台帳の記載から"_s, u"From the register"_s}};
}

} // namespace

std::vector<InputProposal> proposeInputs(const Method& method,
                                         const Scheme& scheme,
                                         const Threat& threat,
                                         const AssetFacts& facts)
{
    std::vector<InputProposal> proposals;
    for (const MethodInput& input : method.inputs) {
        std::optional<InputProposal> proposal = fromThreat(method, input, threat);
        if (!proposal) {
            proposal = fromClass(method, input, scheme, facts);
        }
        if (!proposal) {
            proposal = fromField(input, facts);
        }
        if (proposal) {
            proposals.push_back(std::move(*proposal));
        }
    }
    return proposals;
}

} // namespace daicho
