// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/pairdraft.h"

#include "model/risk/pairhints.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kLossSteps = 5;

void set(PairDraft& draft,
         const QString& input,
         const QString& source,
         const QString& value,
         const Bilingual& text)
{
    draft.inputs.insert(input, value);
    draft.reasons.push_back({input, source, value, text});
}

void dropReasons(PairDraft& draft, const QString& input)
{
    std::erase_if(draft.reasons,
                  [&input](const DraftReason& reason) { return reason.input == input; });
}

/// Whether another input that is given stands in the place of this one.
bool isCovered(const Method& method, const MethodInput& input, const ScoreInputs& given)
{
    const bool isReplaced = std::ranges::any_of(method.inputs, [&](const MethodInput& other) {
        return other.insteadOf.contains(input.key) && given.contains(other.key);
    });
    const bool hasParts = std::ranges::any_of(
        input.insteadOf, [&given](const QString& key) { return given.contains(key); });
    return isReplaced || hasParts;
}

/// The input that is the loss itself, with its scale; null where the method asks for none.
const MethodInput* lossInput(const Method& method)
{
    const MethodInput* const input = method.findInput(method.figures.loss);
    return input != nullptr && method.findScale(input->scale) != nullptr ? input : nullptr;
}

/// A step of five as the step of this scale that reaches as high.
const ScaleStep& scaled(const MethodScale& scale, int ofFive)
{
    const auto count = static_cast<int>(scale.steps.size());
    const int step = (ofFive * count + kLossSteps - 1) / kLossSteps;
    return scale.steps[static_cast<size_t>(std::clamp(step, 1, count) - 1)];
}

QString sourceOf(const MethodInput& input)
{
    return !input.fromThreat.isEmpty()  ? u"threat"_s
           : !input.fromField.isEmpty() ? u"register"_s
                                        : u"class"_s;
}

} // namespace

PairDraft PairDrafter::draft(const Threat& threat, const DraftFacts& facts) const
{
    PairDraft draft;
    begin(draft, threat, facts);
    judgeLikelihood(draft, threat, facts);
    judgeLoss(draft, threat, facts);
    fillRest(draft);
    if (Result<Score> score = evaluate(m_method, draft.inputs)) {
        draft.score = std::move(*score);
    }
    return draft;
}

void PairDrafter::begin(PairDraft& draft, const Threat& threat, const DraftFacts& facts) const
{
    if (facts.lastInputs) {
        const ScoreInputs inputs = inputsFromJson(*facts.lastInputs);
        if (evaluate(m_method, inputs)) {
            draft.inputs = inputs;
            draft.reasons.push_back({{},
                                     u"last"_s,
                                     {},
                                     {u"%1年度の決定値"_s.arg(facts.lastCycle),
                                      u"the decision of fiscal year %1"_s.arg(facts.lastCycle)}});
            return;
        }
    }
    for (const InputProposal& proposal :
         proposeInputs(m_method, m_scheme, threat, proposalFacts(facts.asset))) {
        const MethodInput* const input = m_method.findInput(proposal.key);
        set(draft, proposal.key, sourceOf(*input), proposal.value, proposal.reason);
    }
}

void PairDrafter::judgeLikelihood(PairDraft& draft,
                                  const Threat& threat,
                                  const DraftFacts& facts) const
{
    const MethodInput* const input = threatInput(m_method);
    if (input == nullptr) {
        return;
    }
    const MethodScale& scale = *m_method.findScale(input->scale);
    if (facts.site) {
        if (const ScaleStep* const step = scale.find(facts.site->likelihood)) {
            dropReasons(draft, input->key);
            set(draft, input->key, u"place"_s, step->key(), facts.site->reason);
        }
    }
    const auto standard = input->fromThreat.constFind(threat.likelihood3);
    const ScaleStep* const now = scale.find(draft.inputs.value(input->key));
    if (facts.findings.isEmpty() || standard == input->fromThreat.constEnd() || now == nullptr) {
        return;
    }
    const double most = shifted(scale, *standard, 1);
    const double raised = shifted(scale, now->value, 1);
    if (raised > now->value && raised <= most) {
        const QString rules = facts.findings.join(u'・');
        set(draft,
            input->key,
            u"finding"_s,
            scale.find(raised)->key(),
            {u"台帳の点検 %1 の指摘が残っている（＋1）"_s.arg(rules),
             u"findings of %1 stand in the register (+1)"_s.arg(facts.findings.join(u", "_s))});
    }
}

std::optional<double> PairDrafter::lossOf(const PairDraft& draft) const
{
    const Result<Score> score = evaluate(m_method, draft.inputs);
    return score ? score->loss : std::nullopt;
}

void PairDrafter::judgeLoss(PairDraft& draft, const Threat& threat, const DraftFacts& facts) const
{
    const MethodInput* const input = lossInput(m_method);
    if (input == nullptr) {
        return;
    }
    const MethodScale& scale = *m_method.findScale(input->scale);
    const std::optional<double> last = facts.lastInputs ? lossOf(draft) : std::nullopt;
    const auto demand = [&](int ofFive, const QString& source, const Bilingual& text) {
        const ScaleStep& step = scaled(scale, ofFive);
        const ScaleStep* const now = scale.find(draft.inputs.value(input->key));
        const double reached =
            now != nullptr ? now->value : last.value_or(scale.steps[0].value - 1);
        if (step.value <= reached) {
            return;
        }
        for (const QString& part : input->insteadOf) {
            draft.inputs.remove(part);
            dropReasons(draft, part);
        }
        dropReasons(draft, input->key);
        set(draft, input->key, source, step.key(), text);
    };
    if (const std::optional<int> least = m_rules.least(m_scheme, facts.asset, threat)) {
        const QStringList classes{
            facts.asset.confidentiality, facts.asset.integrity, facts.asset.availability};
        const QString named = classes.join(u'/');
        demand(*least,
               u"class"_s,
               {u"分類 %1 から、損失は%2以上"_s.arg(named).arg(*least),
                u"the classes %1 demand a loss of %2 or more"_s.arg(named).arg(*least)});
    }
    if (m_report != nullptr) {
        if (const auto law = proposeLaw(m_method, facts.asset, threat, *m_report)) {
            demand(m_report->lawAtLeast, u"report"_s, law->reason);
        }
    }
}

void PairDrafter::fillRest(PairDraft& draft) const
{
    // One figure for the whole loss rather than a middle for each of its dimensions.
    const MethodInput* const loss = lossInput(m_method);
    if (loss != nullptr && !draft.inputs.contains(loss->key) &&
        !isCovered(m_method, *loss, draft.inputs)) {
        const std::vector<ScaleStep>& steps = m_method.findScale(loss->scale)->steps;
        set(draft,
            loss->key,
            u"middle"_s,
            steps[(steps.size() - 1) / 2].key(),
            {u"分類がないため中間の値"_s, u"the middle of the scale, as the asset has no class"_s});
    }
    for (const MethodInput& input : m_method.inputs) {
        if (input.isOptional || !input.insteadOf.isEmpty() || draft.inputs.contains(input.key) ||
            isCovered(m_method, input, draft.inputs)) {
            continue;
        }
        const MethodScale* const scale = m_method.findScale(input.scale);
        if (input.type == InputType::Flag) {
            set(draft,
                input.key,
                u"middle"_s,
                u"no"_s,
                {u"台帳に記載がない"_s, u"the register does not say"_s});
        } else if (scale != nullptr && !scale->steps.empty()) {
            set(draft,
                input.key,
                u"middle"_s,
                scale->steps[(scale->steps.size() - 1) / 2].key(),
                {u"根拠となる事実がないため中間の値"_s,
                 u"the middle of the scale, as no fact speaks for it"_s});
        }
    }
}

QString toJsonText(const std::vector<DraftReason>& reasons)
{
    QJsonArray list;
    for (const DraftReason& reason : reasons) {
        list.append(QJsonObject{{u"input"_s, reason.input},
                                {u"source"_s, reason.source},
                                {u"value"_s, reason.value},
                                {u"ja"_s, reason.text.ja},
                                {u"en"_s, reason.text.en}});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<DraftReason> reasonsFromJson(const QString& json)
{
    std::vector<DraftReason> reasons;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& each : list) {
        const Bilingual text{each[u"ja"_s].toString(), each[u"en"_s].toString()};
        if (!text.ja.isEmpty()) {
            reasons.push_back({each[u"input"_s].toString(),
                               each[u"source"_s].toString(),
                               each[u"value"_s].toString(),
                               text});
        }
    }
    return reasons;
}

QStringList reasonLines(const QString& json, Language language)
{
    QStringList lines;
    for (const DraftReason& reason : reasonsFromJson(json)) {
        lines.append(reason.text.in(language));
    }
    return lines;
}

QString toJsonText(const PairDraft& draft)
{
    QJsonObject json;
    if (draft.score) {
        json = draft.score->inputs;
    } else {
        for (auto input = draft.inputs.cbegin(); input != draft.inputs.cend(); ++input) {
            json.insert(input.key(), input.value());
        }
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace daicho
