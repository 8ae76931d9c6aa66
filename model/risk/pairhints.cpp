// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/pairhints.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// Why a report is due: the strongest ground first.
Bilingual groundOf(const LeakFacts& facts, const ReportRule& rule)
{
    if (facts.specific) {
        return {u"特定個人情報"_s, u"specific personal information"_s};
    }
    if (facts.sensitive) {
        return {u"要配慮個人情報"_s, u"special-care-required personal information"_s};
    }
    if (facts.persons > rule.personsAbove) {
        const QString number = QLocale::c().toString(facts.persons);
        return {u"%1人の個人情報"_s.arg(number),
                u"personal information of %1 persons"_s.arg(number)};
    }
    return {u"不正の目的のおそれ"_s, u"a wrongful purpose"_s};
}

} // namespace

AssetFacts proposalFacts(const Asset& asset)
{
    AssetFacts facts{asset.confidentiality, asset.integrity, asset.availability, {}};
    for (const Field<Asset>& field : assetFields()) {
        if (field.type == FieldType::Flag) {
            if (const QVariant value = fieldValue(asset, field); value.isValid()) {
                facts.flags.insert(field.key, value.toBool());
            }
        }
    }
    return facts;
}

LeakFacts leakFacts(const Asset& asset, const Threat& threat, const ReportRule& rule)
{
    LeakFacts facts;
    facts.sensitive = asset.sensitive.value_or(false);
    facts.specific = asset.specific.value_or(false);
    const bool isPersonal = asset.personal.value_or(false) || facts.sensitive || facts.specific;
    facts.persons = isPersonal ? asset.personCount.value_or(0) : 0;
    facts.wrongfulPurpose = isPersonal && rule.isWrongful(threat);
    facts.stronglyEncrypted = asset.isStronglyEncrypted();
    return facts;
}

std::optional<InputProposal>
proposeLaw(const Method& method, const Asset& asset, const Threat& threat, const ReportRule& rule)
{
    const MethodInput* input = method.findInput(rule.input);
    const MethodScale* scale = input == nullptr ? nullptr : method.findScale(input->scale);
    const LeakFacts facts = leakFacts(asset, threat, rule);
    if (scale == nullptr || scale->find(double(rule.lawAtLeast)) == nullptr ||
        !rule.concerns(threat) || !rule.isDue(facts)) {
        return std::nullopt;
    }
    const Bilingual ground = groundOf(facts, rule);
    return InputProposal{
        input->key,
        scale->find(double(rule.lawAtLeast))->key(),
        {u"%1の漏えい等は個人情報保護委員会への報告の対象（%2以上）"_s.arg(ground.ja).arg(
             rule.lawAtLeast),
         u"a leak must be reported: %1 (%2 or more)"_s.arg(ground.en).arg(rule.lawAtLeast)}};
}

const MethodInput* likelihoodInput(const Method& method)
{
    const auto found = std::ranges::find_if(method.inputs, [](const MethodInput& input) {
        return input.type == InputType::Scale && !input.fromThreat.isEmpty();
    });
    const MethodScale* scale =
        found == method.inputs.end() ? nullptr : method.findScale(found->scale);
    const bool fits = scale != nullptr && (scale->steps.size() == 5 || scale->steps.size() == 3);
    return fits ? &*found : nullptr;
}

QString stepForFrequency(const Method& method,
                         const MethodInput& input,
                         const LikelihoodGuide& guide,
                         double perYear)
{
    const MethodScale* scale = method.findScale(input.scale);
    if (scale == nullptr || (scale->steps.size() != 5 && scale->steps.size() != 3)) {
        return {};
    }
    const bool isFine = scale->steps.size() == 5;
    const int level = levelFor(isFine ? guide.frequency5 : guide.frequency3, perYear);
    const auto at = std::min(static_cast<size_t>(level), scale->steps.size());
    return scale->steps[at - 1].key();
}

QString stepForShaking(const MethodInput& input,
                       const Method& method,
                       const LikelihoodGuide& guide,
                       double percent30)
{
    const auto value = input.fromThreat.constFind(levelFor(guide.earthquake3, percent30));
    const MethodScale* scale = method.findScale(input.scale);
    if (value == input.fromThreat.constEnd() || scale == nullptr) {
        return {};
    }
    const ScaleStep* step = scale->find(double(*value));
    return step == nullptr ? QString() : step->key();
}

} // namespace daicho
