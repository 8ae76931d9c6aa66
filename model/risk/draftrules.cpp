// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/draftrules.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/jsoncursor.h"
#include "model/catalogue/readers.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DraftRules)
};

constexpr int kLossSteps = 5;

} // namespace

bool DraftRules::raises(const QString& rule, const QString& threat) const
{
    return std::ranges::any_of(findings, [&](const FindingRaise& raise) {
        return raise.rule == rule && raise.threats.contains(threat);
    });
}

std::optional<int>
DraftRules::least(const Scheme& scheme, const Asset& asset, const Threat& threat) const
{
    const std::array ids = {asset.confidentiality, asset.integrity, asset.availability};
    constexpr std::array kAll = {
        Property::Confidentiality, Property::Integrity, Property::Availability};
    constexpr std::array kLetters = {u'C', u'I', u'A'};
    std::optional<int> least;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (!threat.properties.contains(QChar(kLetters[i]))) {
            continue;
        }
        const std::optional<int> score = scheme.defaultScore(classTable, kAll[i], ids[i]);
        if (score && *score >= 1 && *score <= static_cast<int>(leastLoss.size())) {
            least = std::max(least.value_or(0), leastLoss[static_cast<size_t>(*score - 1)]);
        }
    }
    return least;
}

Result<DraftRules> parseDraftRules(const QByteArray& json, const QString& name)
{
    CatalogueProblems problems;
    const JsonCursor root(QJsonDocument::fromJson(json).object(), {}, name, &problems);
    DraftRules rules;
    rules.header = readHeader(root);
    rules.classTable = root.text(u"class_table"_s);
    for (const JsonCursor& step : root.items(u"least_loss"_s)) {
        rules.leastLoss.push_back(step.asInteger(1, kLossSteps));
    }
    if (rules.leastLoss.empty() || !std::ranges::is_sorted(rules.leastLoss)) {
        root.problemAt(u"least_loss"_s, Words::tr("must rise from score to score"));
    }
    QSet<QString> seen;
    for (const JsonCursor& item : root.items(u"findings"_s)) {
        rules.findings.push_back(
            {item.text(u"rule"_s), item.texts(u"threats"_s), item.provenance()});
        item.mustBeNew(u"rule"_s, rules.findings.back().rule, seen);
        item.close();
    }
    root.close();
    if (!problems.isEmpty()) {
        return problems.failure();
    }
    return rules;
}

Result<DraftRules> draftRules(const Catalogue& catalogue)
{
    const CatalogueDocument* const document = catalogue.document(u"rules"_s, u"draft"_s);
    if (document == nullptr) {
        return fail(ErrorKind::NotFound, Words::tr("The catalogue holds no rules for drafts."));
    }
    return parseDraftRules(document->json, u"draft-rules.json"_s);
}

} // namespace daicho
