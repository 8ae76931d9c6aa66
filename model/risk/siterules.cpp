// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/siterules.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/jsoncursor.h"
#include "model/catalogue/readers.h"
#include "model/core/textfold.h"
#include "model/risk/score.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SiteRules)
};

const Field<Place>* placeField(const QString& key)
{
    const auto found = std::ranges::find_if(
        placeFields(), [&key](const Field<Place>& field) { return field.key == key; });
    return found == placeFields().end() ? nullptr : &*found;
}

SiteRule readRule(const JsonCursor& item)
{
    SiteRule rule;
    rule.fact = item.text(u"fact"_s);
    if (placeField(rule.fact) == nullptr) {
        item.problemAt(u"fact"_s, Words::tr("“%1” is no field of a place").arg(rule.fact));
    }
    rule.contains = item.optionalTexts(u"contains"_s);
    rule.above = item.optionalNumber(u"above"_s);
    rule.atLeast = item.optionalNumber(u"at_least"_s);
    rule.atMost = item.optionalNumber(u"at_most"_s);
    if (rule.contains.isEmpty() && !rule.above && !rule.atLeast && !rule.atMost) {
        item.problem(Words::tr("needs words or a limit"));
    }
    rule.threats = item.texts(u"threats"_s);
    rule.steps = item.integer(u"steps"_s, -1, 1);
    rule.reason = item.label(u"reason"_s);
    rule.provenance = item.provenance();
    item.close();
    return rule;
}

/// Where a likelihood starts from, before the facts move it.
struct SiteStart
{
    int likelihood3 = 0;
    Bilingual reason; ///< %1: the step
};

SiteStart startAt(const SiteRules& rules, const Threat& threat, const Place& facts)
{
    if (!facts.quakeProbability || !rules.shakingThreats.contains(threat.id)) {
        return {threat.likelihood3, {u"脅威の標準値%1"_s, u"the threat's default %1"_s}};
    }
    const QString percent = figureText(*facts.quakeProbability);
    return {levelFor(rules.shaking, *facts.quakeProbability),
            {u"震度6弱以上の30年確率%2%から%1"_s.replace("%2"_L1, percent),
             u"%1, as strong shaking has a probability of %2 % in 30 years"_s.replace("%2"_L1,
                                                                                      percent)}};
}

QString factText(const QVariant& fact)
{
    return fact.typeId() == QMetaType::QString ? fact.toString() : figureText(fact.toDouble());
}

} // namespace

bool SiteRule::holds(const QVariant& given) const
{
    if (!given.isValid() || given.toString().isEmpty()) {
        return false;
    }
    if (!contains.isEmpty()) {
        const QString text = foldText(given.toString());
        return std::ranges::any_of(
            contains, [&text](const QString& word) { return text.contains(foldText(word)); });
    }
    const double number = given.toDouble();
    return (!above || number > *above) && (!atLeast || number >= *atLeast) &&
           (!atMost || number <= *atMost);
}

Result<SiteRules> parseSiteRules(const QByteArray& json, const QString& name)
{
    CatalogueProblems problems;
    const JsonCursor root(QJsonDocument::fromJson(json).object(), {}, name, &problems);
    SiteRules rules;
    rules.header = readHeader(root);
    for (const JsonCursor& item : root.items(u"items"_s)) {
        rules.items.push_back(readRule(item));
    }
    root.close();
    if (!problems.isEmpty()) {
        return problems.failure();
    }
    return rules;
}

Result<SiteRules> siteRules(const Catalogue& catalogue)
{
    const CatalogueDocument* const document = catalogue.document(u"rules"_s, u"site-likelihood"_s);
    if (document == nullptr) {
        return fail(ErrorKind::NotFound, Words::tr("The catalogue holds no rules for places."));
    }
    Result<SiteRules> rules = parseSiteRules(document->json, u"site-rules.json"_s);
    const Result<LikelihoodGuide> guide = likelihoodGuide(catalogue);
    if (!rules || !guide) {
        return !rules ? failure(rules) : failure(guide);
    }
    rules->shaking = guide->earthquake3;
    rules->shakingThreats = guide->earthquakeThreats;
    return rules;
}

const MethodInput* threatInput(const Method& method)
{
    const auto found = std::ranges::find_if(method.inputs, [&method](const MethodInput& input) {
        return !input.fromThreat.isEmpty() && method.findScale(input.scale) != nullptr;
    });
    return found == method.inputs.end() ? nullptr : &*found;
}

double shifted(const MethodScale& scale, double value, int steps)
{
    const auto at = std::ranges::find(scale.steps, value, &ScaleStep::value);
    if (at == scale.steps.end()) {
        return value;
    }
    const auto index = std::clamp<qsizetype>(
        at - scale.steps.begin() + steps, 0, static_cast<qsizetype>(scale.steps.size()) - 1);
    return scale.steps[static_cast<size_t>(index)].value;
}

Place factsAlong(const QList<Place>& chain)
{
    Place facts = chain.value(0);
    for (const Place& outer : chain.mid(1)) {
        for (const Field<Place>& field : placeFields()) {
            const QVariant own = fieldValue(facts, field);
            if (!own.isValid() || own.toString().isEmpty()) {
                setFieldValue(facts, field, fieldValue(outer, field));
            }
        }
    }
    return facts;
}

std::optional<SiteProposal> proposeAtSite(const SiteRules& rules,
                                          const Method& method,
                                          const Threat& threat,
                                          const Place& facts)
{
    const MethodInput* const input = threatInput(method);
    if (input == nullptr) {
        return std::nullopt;
    }
    const SiteStart begin = startAt(rules, threat, facts);
    const auto start = input->fromThreat.constFind(begin.likelihood3);
    if (start == input->fromThreat.constEnd()) {
        return std::nullopt;
    }
    int steps = 0;
    QStringList ja;
    QStringList en;
    for (const SiteRule& rule : rules.items) {
        const Field<Place>* const field = placeField(rule.fact);
        if (field == nullptr || !rule.threats.contains(threat.id)) {
            continue;
        }
        const QVariant fact = fieldValue(facts, *field);
        if (rule.holds(fact)) {
            steps += rule.steps;
            ja.append(QString(rule.reason.ja).replace("%1"_L1, factText(fact)));
            en.append(QString(rule.reason.en).replace("%1"_L1, factText(fact)));
        }
    }
    steps = std::clamp(steps, -1, 1);
    const double standard = *start;
    const double value = shifted(*method.findScale(input->scale), standard, steps);
    const QString number = figureText(standard);
    SiteProposal proposal{value,
                          {QString(begin.reason.ja).replace("%1"_L1, number),
                           QString(begin.reason.en).replace("%1"_L1, number)}};
    if (!ja.isEmpty()) {
        const QString sign = steps > 0 ? u"＋1"_s : steps < 0 ? u"－1"_s : u"±0"_s;
        proposal.reason.ja += u"、%1（%2）"_s.arg(ja.join(u"、"_s), sign);
        proposal.reason.en += u", %1 (%2)"_s.arg(en.join(u", "_s),
                                                 steps > 0   ? u"+1"_s
                                                 : steps < 0 ? u"-1"_s
                                                             : u"±0"_s);
    }
    return proposal;
}

} // namespace daicho
