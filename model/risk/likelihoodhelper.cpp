// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/likelihoodhelper.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/jsoncursor.h"
#include "model/catalogue/readers.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LikelihoodHelper)
};

constexpr int kMostSteps = 10;
constexpr double kYears = 30;

std::vector<LevelEdge> readEdges(const JsonCursor& root, const QString& key)
{
    std::vector<LevelEdge> edges;
    for (const JsonCursor& item : root.items(key)) {
        const LevelEdge edge{
            item.number(u"at_least"_s), item.integer(u"level"_s, 1, kMostSteps), item.provenance()};
        if (!edges.empty() &&
            (edge.atLeast >= edges.back().atLeast || edge.level >= edges.back().level)) {
            item.problemAt(u"at_least"_s, Words::tr("must fall from edge to edge, like its level"));
        }
        item.close();
        edges.push_back(edge);
    }
    if (edges.empty() || edges.back().atLeast != 0) {
        root.problemAt(key, Words::tr("must end with an edge at 0"));
    }
    return edges;
}

ReportRule readReport(const JsonCursor& item)
{
    ReportRule rule;
    rule.personsAbove = static_cast<qint64>(item.number(u"persons_above"_s));
    rule.lawAtLeast = item.integer(u"law_at_least"_s, 1, kMostSteps);
    rule.input = item.text(u"input"_s);
    rule.properties = item.texts(u"properties"_s).join(QString());
    rule.wrongfulCategories = item.texts(u"wrongful_categories"_s);
    rule.exceptThreats = item.optionalTexts(u"except_threats"_s);
    rule.provenance = item.provenance();
    item.close();
    return rule;
}

} // namespace

bool ReportRule::isDue(const LeakFacts& facts) const
{
    const bool isReportable = facts.persons > personsAbove || facts.sensitive ||
                              (facts.ordinanceSensitive && facts.ordinanceDefines) ||
                              facts.propertyDamage || facts.wrongfulPurpose || facts.specific;
    return isReportable && !facts.stronglyEncrypted;
}

bool ReportRule::concerns(const Threat& threat) const
{
    return !exceptThreats.contains(threat.id) &&
           std::ranges::any_of(threat.properties,
                               [this](QChar letter) { return properties.contains(letter); });
}

bool ReportRule::isWrongful(const Threat& threat) const
{
    return wrongfulCategories.contains(threat.category);
}

Result<LikelihoodGuide> parseLikelihoodGuide(const QByteArray& json, const QString& name)
{
    CatalogueProblems problems;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const JsonCursor root(document.object(), {}, name, &problems);
    LikelihoodGuide guide;
    guide.header = readHeader(root);
    guide.frequency5 = readEdges(root, u"frequency5"_s);
    guide.frequency3 = readEdges(root, u"frequency3"_s);
    guide.earthquake3 = readEdges(root, u"earthquake3"_s);
    guide.earthquakeThreats = root.texts(u"earthquake_threats"_s);
    guide.report = readReport(root.at(u"report"_s));
    root.close();
    if (!problems.isEmpty()) {
        return problems.failure();
    }
    return guide;
}

Result<LikelihoodGuide> likelihoodGuide(const Catalogue& catalogue)
{
    const CatalogueDocument* document = catalogue.document(u"rules"_s, u"likelihood"_s);
    if (document == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The catalogue holds no hints for the likelihood."));
    }
    return parseLikelihoodGuide(document->json, u"likelihood.json"_s);
}

int levelFor(const std::vector<LevelEdge>& edges, double figure)
{
    const auto reached = std::ranges::find_if(
        edges, [figure](const LevelEdge& edge) { return figure >= edge.atLeast; });
    if (reached != edges.end()) {
        return reached->level;
    }
    return edges.empty() ? 1 : edges.back().level;
}

Result<YearlyRate> yearlyRate(double probability30)
{
    if (!(probability30 > 0 && probability30 < 1)) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("A probability lies above 0 % and below 100 %."),
                    {},
                    QString::number(probability30));
    }
    const double rate = -std::log1p(-probability30) / kYears;
    return YearlyRate{rate, 1 / rate, -std::expm1(-rate)};
}

} // namespace daicho
