// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/scoremaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// What has to be answered of what is asked.
std::vector<const MethodInput*> askedInputs(const Method& method)
{
    std::vector<const MethodInput*> asked = method.askedInputs();
    std::erase_if(asked, [](const MethodInput* input) { return input->isOptional; });
    return asked;
}

QStringList keysOf(const std::vector<const MethodInput*>& inputs)
{
    QStringList keys;
    for (const MethodInput* input : inputs) {
        keys.append(input->key);
    }
    return keys;
}

bool concerns(const Threat& threat, const Asset& asset)
{
    const auto allows = [&threat](const QString& set, const QString& value) {
        const auto ids = threat.applies.constFind(set);
        return ids == threat.applies.constEnd() || ids->contains(value);
    };
    return allows(u"asset_kind"_s, asset.kind) && allows(u"zone"_s, asset.zone) &&
           allows(u"media"_s, asset.media);
}

} // namespace

ScoreMaker::ScoreMaker(const Catalogue& catalogue, const Method& method, GeneratorRandom& random)
    : m_catalogue(catalogue)
    , m_method(method)
    , m_random(random)
    , m_inputs(askedInputs(method))
    , m_forms(method, keysOf(m_inputs))
{
}

const ScoreMaker::Threats& ScoreMaker::threatsFor(const Asset& asset)
{
    const QString key = QStringList{asset.kind, asset.zone, asset.media}.join(u'/');
    const auto found = m_threats.constFind(key);
    if (found != m_threats.constEnd()) {
        return *found;
    }
    Threats threats;
    for (const ThreatCategory& category : m_catalogue.threats().categories) {
        std::vector<const Threat*> fitting;
        for (const Threat& threat : m_catalogue.threats().items) {
            if (threat.category == category.id && concerns(threat, asset)) {
                fitting.push_back(&threat);
            }
        }
        if (!fitting.empty()) {
            threats.push_back(fitting);
        }
    }
    return *m_threats.insert(key, threats);
}

QString ScoreMaker::valueOf(const MethodInput& input, const Threat& threat)
{
    if (input.type == InputType::Flag) {
        return m_random.chance(50) ? u"yes"_s : u"no"_s;
    }
    if (input.type == InputType::Number) {
        const auto least = static_cast<int>(input.minimum.value_or(0));
        const auto most = static_cast<int>(input.maximum.value_or(100));
        return QString::number(least + m_random.below(most - least + 1));
    }
    const std::vector<ScaleStep>& steps = m_method.findScale(input.scale)->steps;
    const auto count = static_cast<int>(steps.size());
    int step = 0;
    if (input.fromThreat.contains(threat.likelihood3)) {
        // The default of the threat, one step up or down now and then.
        const int given = input.fromThreat.value(threat.likelihood3);
        const auto isIt = [given](const ScaleStep& at) { return qRound(at.value) == given; };
        step = static_cast<int>(std::ranges::find_if(steps, isIt) - steps.begin());
        step += m_random.below(10) < 7 ? 0 : m_random.chance(50) ? 1 : -1;
    } else {
        // Small losses are more frequent than large ones, also where the highest of several counts.
        step = std::min({m_random.below(count), m_random.below(count), m_random.below(count)});
    }
    return steps[static_cast<size_t>(std::clamp(step, 0, count - 1))].key();
}

Result<std::vector<Assessment>> ScoreMaker::scores(const Asset& asset)
{
    std::vector<Assessment> scores;
    for (const std::vector<const Threat*>& category : threatsFor(asset)) {
        const Threat& threat = *m_random.one(category);
        QStringList values;
        for (const MethodInput* input : m_inputs) {
            values.append(valueOf(*input, threat));
        }
        const Result<const Assessment*> form = m_forms.form(values.join(u' '));
        if (!form) {
            return failure(form);
        }
        scores.push_back(**form);
        scores.back().threat = threat.id;
    }
    return scores;
}

} // namespace daicho
