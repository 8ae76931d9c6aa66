// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/explainservice.h"

#include "model/catalogue/flagword.h"
#include "model/core/wording.h"
#include "model/journal/label.h"
#include "model/service/historyservice.h"
#include "model/service/methods/ratedmethods.h"
#include "model/service/methodservice.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExplainService)
};

/// Entries looked through for the one that settled a class.
constexpr int kHistoryDepth = 1000;

std::array<QString, 3> classesOf(const Asset& asset)
{
    return {asset.confidentiality, asset.integrity, asset.availability};
}

QList<ExplainedAnswer> answersOf(const Asset& asset, const Scheme& scheme, Language language)
{
    const QJsonObject given = QJsonDocument::fromJson(asset.classAnswers.toUtf8()).object();
    QList<ExplainedAnswer> answers;
    QSet<Property> settled;
    for (const Question& question : scheme.questions) {
        const auto answer = given.constFind(question.id);
        if (answer == given.constEnd() || settled.contains(question.property)) {
            continue;
        }
        const bool isYes = parseFlag(answer->toString()).value_or(false);
        answers.append({question.id,
                        question.text.in(language),
                        isYes ? u"yes"_s : u"no"_s,
                        isYes ? question.yesClass : QString()});
        if (isYes) {
            settled.insert(question.property);
        }
    }
    return answers;
}

QList<ExplainedRestriction>
restrictionsOf(const Asset& asset, const Scheme& scheme, Language language)
{
    const Wording words(language);
    const std::array<QString, 3> classes = classesOf(asset);
    QList<ExplainedRestriction> list;
    for (const HandlingRestriction& restriction : scheme.restrictions) {
        QStringList causes;
        for (const Property property : kProperties) {
            const auto i = static_cast<size_t>(property);
            const SchemeClass* schemeClass = scheme.findClass(property, classes[i]);
            if (schemeClass != nullptr && restriction.classes[i].contains(classes[i])) {
                causes.append(schemeClass->label.in(language));
            }
        }
        if (!causes.isEmpty()) {
            list.append(
                {restriction.id,
                 restriction.label.in(language),
                 words(u"%1のため", u"because of %1").arg(causes.join(words(u"・", u", ")))});
        } else if (asset.restrictionsAdded.contains(restriction.id)) {
            list.append({restriction.id,
                         restriction.label.in(language),
                         words(u"個別に追加", u"added for this asset")});
        }
    }
    return list;
}

} // namespace

ExplainService::ExplainService(Session& session)
    : m_session(session)
{
}

Result<Explanation> ExplainService::explain(const Asset& asset, const QString& threat) const
{
    const Catalogue& catalogue = m_session.environment().catalogue;
    if (!threat.isEmpty() && catalogue.threat(threat) == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("There is no threat “%1” in the catalogue.").arg(threat),
                    {},
                    threat);
    }
    Result<ExplainedClassification> classification = this->classification(asset);
    const Result<QList<Assessment>> stored = m_session.scoring().scores(asset.id);
    if (!classification || !stored) {
        return !classification ? failure(classification) : failure(stored);
    }
    Result<QList<ExplainedInheritance>> inheritance = explainInheritance(m_session, asset.id);
    if (!inheritance) {
        return failure(inheritance);
    }
    Explanation explanation{asset.displayCode(),
                            asset.name,
                            {},
                            std::move(*classification),
                            {},
                            std::move(*inheritance)};
    if (asset.isExcluded()) {
        explanation.exclusion =
            catalogue.choices(u"exclusion"_s).labelOf(asset.exclusion, m_session.language());
    }
    const auto methods = ratedMethods(m_session);
    if (!methods) {
        return failure(methods);
    }
    const QSet<AssessmentId> standing = standingOf(*stored, *methods);
    for (const Assessment& assessment : *stored) {
        if (threat.isEmpty() || assessment.threat == threat) {
            Result<ExplainedScore> score = this->score(assessment);
            if (!score) {
                return failure(score);
            }
            score->stands = standing.contains(assessment.id);
            explanation.scores.append(std::move(*score));
        }
    }
    return explanation;
}

/// The version that judged the asset where the register keeps it, else the register's scheme.
Result<Scheme> ExplainService::schemeOf(const Asset& asset) const
{
    const QString id = asset.scheme.section(u'@', 0, 0);
    const auto kept = CatalogueStore(m_session.database())
                          .document(u"scheme"_s, id, asset.scheme.section(u'@', 1));
    if (!kept) {
        return failure(kept);
    }
    if (*kept) {
        return parseScheme((*kept)->json, id);
    }
    const Scheme* offered = m_session.environment().catalogue.scheme(id);
    return offered != nullptr ? Result<Scheme>(*offered) : m_session.scheme();
}

Result<ExplainedClassification> ExplainService::classification(const Asset& asset) const
{
    const Result<Scheme> scheme = schemeOf(asset);
    const Result<std::optional<ExplainedEntry>> entry = entryOf(asset);
    if (!scheme || !entry) {
        return !scheme ? failure(scheme) : failure(entry);
    }
    const Language language = m_session.language();
    ExplainedClassification result;
    result.scheme = scheme->header.id;
    result.version = scheme->header.version;
    result.schemeLabel = scheme->header.label.in(language);
    const std::array<QString, 3> classes = classesOf(asset);
    for (const Property property : kProperties) {
        const QString& id = classes[static_cast<size_t>(property)];
        const SchemeClass* schemeClass = scheme->findClass(property, id);
        result.classes.append(
            {property,
             scheme->scale(property).label.in(language),
             id,
             schemeClass == nullptr ? QString() : schemeClass->criterion.in(language)});
    }
    result.restrictions = restrictionsOf(asset, *scheme, language);
    if (std::ranges::all_of(classes, &QString::isEmpty)) {
        return result;
    }
    result.basis = asset.classBasis;
    result.basisLabel = m_session.environment()
                            .catalogue.choices(u"class_basis"_s)
                            .labelOf(asset.classBasis, language);
    result.reason = asset.classReason;
    result.by = asset.classifiedBy;
    result.on = asset.classifiedOn;
    result.approver = asset.classApprover;
    result.answers = answersOf(asset, *scheme, language);
    result.entry = *entry;
    return result;
}

Result<std::optional<ExplainedEntry>> ExplainService::entryOf(const Asset& asset) const
{
    const auto history = m_session.history().historyOf(asset.uid, kHistoryDepth);
    if (!history) {
        return failure(history);
    }
    const QStringList classFields{u"confidentiality"_s, u"integrity"_s, u"availability"_s};
    const auto touchesClass = [&classFields](const RecordHistory& record) {
        return std::ranges::any_of(record.fields, [&classFields](const FieldChange& change) {
            return classFields.contains(change.field);
        });
    };
    const auto found = std::ranges::find_if(*history, touchesClass);
    if (found == history->end()) {
        return std::optional<ExplainedEntry>();
    }
    const EntryHead& head = found->entry.head;
    const QJsonObject arguments = QJsonDocument::fromJson(head.arguments.toUtf8()).object();
    return std::optional(ExplainedEntry{
        found->entry.seq,
        labelText(head),
        head.label == "import"_L1 ? arguments.value("file"_L1).toString() : QString(),
        found->entry.actorPost,
        found->entry.instant});
}

Result<ExplainedScore> ExplainService::score(const Assessment& assessment) const
{
    Result<Score> evaluated = m_session.scoring().evaluate(assessment);
    if (!evaluated) {
        return failure(evaluated);
    }
    const Language language = m_session.language();
    const Catalogue& catalogue = m_session.environment().catalogue;
    ExplainedScore result;
    result.assessment = assessment;
    result.score = std::move(*evaluated);
    result.standingLabel =
        catalogue.choices(u"assessment_standing"_s).labelOf(assessment.standing, language);
    result.threatLabel = assessment.threat;
    if (const Threat* threat = catalogue.threat(assessment.threat)) {
        result.threatLabel = threat->label.in(language);
        result.category = threat->category;
        result.clause = threat->clause;
    }
    result.methodLabel = assessment.method;
    result.levelLabel = assessment.level;
    // The version that judged it, as the register keeps it.
    if (const Result<Method> method =
            MethodService(m_session).named(assessment.method + u'@' + assessment.methodVersion)) {
        result.methodLabel = method->header.label.in(language);
        if (const RiskLevel* level = method->findLevel(assessment.level)) {
            result.levelLabel = level->label.in(language);
        }
    }
    if (!result.score.approver.isEmpty()) {
        result.approverLabel =
            catalogue.choices(u"actor_role"_s).labelOf(result.score.approver, language);
    }
    return result;
}

} // namespace daicho
