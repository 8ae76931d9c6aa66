// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/scoremaker.h"

#include "model/risk/pairhints.h"
#include "model/risk/pairs.h"

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

} // namespace

ScoreMaker::ScoreMaker(const Catalogue& catalogue, const Method& method, GeneratorRandom& random)
    : m_catalogue(catalogue)
    , m_method(method)
    , m_random(random)
    , m_inputs(askedInputs(method))
    , m_forms(method, keysOf(m_inputs))
{
    if (const Result<LikelihoodGuide> guide = likelihoodGuide(catalogue)) {
        m_report = guide->report;
    }
}

const ScoreMaker::Threats& ScoreMaker::threatsFor(const Asset& asset)
{
    const PairFacts facts = pairFacts(asset);
    const QString key = facts.key();
    const auto found = m_threats.constFind(key);
    if (found != m_threats.constEnd()) {
        return *found;
    }
    const QList<const Threat*> offered = threatsOffered(m_catalogue.threats(), facts);
    Threats threats;
    for (const ThreatCategory& category : m_catalogue.threats().categories) {
        std::vector<const Threat*> fitting;
        for (const Threat* threat : offered) {
            if (threat->category == category.id) {
                fitting.push_back(threat);
            }
        }
        if (!fitting.empty()) {
            threats.push_back(fitting);
        }
    }
    return *m_threats.insert(key, threats);
}

int ScoreMaker::legalStep(const MethodInput& input,
                          const Asset& asset,
                          const Threat& threat,
                          int drawn)
{
    if (!m_report || input.key != m_report->input) {
        return drawn;
    }
    if (!m_report->concerns(threat)) {
        return std::min(drawn, 1);
    }
    const auto due = proposeLaw(m_method, asset, threat, *m_report);
    const int least = due ? m_report->lawAtLeast - 1 : asset.personal.value_or(false) ? 1 : 0;
    return std::max(drawn, least);
}

QString ScoreMaker::valueOf(const MethodInput& input, const Asset& asset, const Threat& threat)
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
        step = legalStep(input, asset, threat, step);
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
            values.append(valueOf(*input, asset, threat));
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
