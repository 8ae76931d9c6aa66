// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/relationservice.h"

#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RelationService)
};

FieldProblem against(const QString& field, const QString& value, const QString& reason)
{
    return {field, value, reason};
}

Failure refused(const FieldProblem& problem)
{
    return fail(ErrorKind::InvalidInput, problem.reason, {}, problem.field);
}

} // namespace

QHash<QString, int> relationFlows(const Catalogue& catalogue)
{
    QHash<QString, int> flows;
    for (const Choice& kind : catalogue.choices(u"relation_kind"_s).items()) {
        const QString flow = kind.attributes.value("need_flows"_L1).toString();
        flows.insert(kind.id, flow == "forward"_L1 ? 1 : flow == "backward"_L1 ? -1 : 0);
    }
    return flows;
}

RelationService::RelationService(Session& session)
    : m_session(session)
    , m_relations(session.tables().relation)
    , m_overrides(session.tables().classOverride)
{
}

Result<QList<RelatedAsset>> RelationService::relationsOf(AssetId asset) const
{
    const Result<QList<Relation>> relations = m_relations.ofAsset(asset);
    if (!relations) {
        return failure(relations);
    }
    QList<RelatedAsset> related;
    for (const Relation& relation : *relations) {
        const bool isOutgoing = relation.from == asset;
        const AssetId other = isOutgoing ? relation.to : relation.from;
        const Result<Asset> found = m_session.assets().asset(other);
        if (!found) {
            return failure(found);
        }
        related.append({relation, isOutgoing, other, found->displayCode(), found->name});
    }
    return related;
}

Result<std::optional<FieldProblem>> RelationService::problem(const Relation& relation) const
{
    using Problem = std::optional<FieldProblem>;
    if (m_session.environment().catalogue.choices(u"relation_kind"_s).item(relation.kind) ==
        nullptr) {
        return Problem(against(u"kind"_s,
                               relation.kind,
                               Words::tr("There is no kind of relation “%1”. Choose one of the "
                                         "list.")
                                   .arg(relation.kind)));
    }
    for (const auto& [id, field] : {std::pair(relation.from, u"from"_s), {relation.to, u"to"_s}}) {
        const Result<Asset> asset = m_session.assets().asset(id);
        if (!asset) {
            return asset.error().kind == ErrorKind::NotFound
                       ? Result<Problem>(against(field, {}, asset.error().message))
                       : Result<Problem>(failure(asset));
        }
        if (asset->isDisposedOf()) {
            return Problem(against(field,
                                   asset->displayCode(),
                                   Words::tr("“%1” (%2) is disposed of and takes no new relation.")
                                       .arg(asset->name, asset->displayCode())));
        }
        if (relation.from == relation.to) {
            return Problem(against(u"to"_s,
                                   asset->displayCode(),
                                   Words::tr("“%1” (%2) can't be related to itself.")
                                       .arg(asset->name, asset->displayCode())));
        }
    }
    return Problem();
}

Result<Relation> RelationService::add(const Relation& relation, const QString& reason)
{
    const Result<std::optional<FieldProblem>> found = problem(relation);
    if (!found || *found) {
        return !found ? failure(found) : refused(**found);
    }
    auto recorder = m_session.record(u"relation.create"_s, {{u"kind"_s, relation.kind}}, reason);
    const auto twin = m_relations.between(relation.from, relation.to, relation.kind);
    if (!recorder || !twin) {
        return !recorder ? failure(recorder) : failure(twin);
    }
    if (*twin) {
        return refused(
            against(u"to"_s, {}, Words::tr("The two assets have this relation already.")));
    }
    const Result<qint64> id =
        (*recorder)->insert(m_relations.table(), fieldValues(relation, relationFields()));
    if (!id) {
        return failure(id);
    }
    DAICHO_TRY(m_session.commit(**recorder));
    const Result<std::optional<Relation>> stored = m_relations.byId(*id);
    if (!stored) {
        return failure(stored);
    }
    return **stored;
}

Result<void> RelationService::remove(const Relation& relation, const QString& reason)
{
    auto recorder = m_session.record(u"relation.remove"_s, {{u"kind"_s, relation.kind}}, reason);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->remove(m_relations.table(), m_relations.toStored(relation)));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<std::optional<ClassOverride>> RelationService::overrideOf(AssetId asset,
                                                                 Property property) const
{
    return m_overrides.of(asset, property);
}

Result<void> RelationService::checkOverride(const ClassOverride& decision) const
{
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    const std::optional<Property> property = propertyFromKey(decision.property);
    if (!property || scheme->findClass(*property, decision.schemeClass) == nullptr) {
        return refused(against(u"class"_s,
                               decision.schemeClass,
                               Words::tr("“%1” is no class of the scheme. Choose one of the list.")
                                   .arg(decision.schemeClass)));
    }
    if (m_session.environment().catalogue.choices(u"override_kind"_s).item(decision.kind) ==
        nullptr) {
        return refused(against(u"kind"_s,
                               decision.kind,
                               Words::tr("Say whether the override is cumulative, distributive or "
                                         "of another kind.")));
    }
    if (decision.reason.trimmed().isEmpty()) {
        return refused(against(u"reason"_s, {}, Words::tr("Overriding a class needs a reason.")));
    }
    return {};
}

Result<ClassOverride> RelationService::setOverride(const ClassOverride& decision)
{
    DAICHO_TRY(checkOverride(decision));
    const Property property = *propertyFromKey(decision.property);
    const Result<Asset> asset = m_session.assets().asset(decision.asset);
    if (!asset) {
        return failure(asset);
    }
    ClassOverride edited = decision;
    edited.decidedBy = decision.decidedBy.isEmpty() ? m_session.actor().post : decision.decidedBy;
    edited.decidedOn =
        decision.decidedOn.isValid() ? decision.decidedOn : m_session.environment().clock.today();
    auto recorder = m_session.record(u"class.override"_s,
                                     {{u"code"_s, asset->displayCode()}, {u"name"_s, asset->name}},
                                     decision.reason);
    const auto stored = m_overrides.of(decision.asset, property);
    if (!recorder || !stored) {
        return !recorder ? failure(recorder) : failure(stored);
    }
    const Values values = fieldValues(edited, classOverrideFields());
    if (*stored) {
        DAICHO_TRY(
            (*recorder)->update(m_overrides.table(), m_overrides.toStored(**stored), values));
    } else {
        const Result<qint64> id = (*recorder)->insert(m_overrides.table(), values);
        if (!id) {
            return failure(id);
        }
    }
    DAICHO_TRY(m_session.commit(**recorder));
    const auto kept = m_overrides.of(decision.asset, property);
    return kept ? Result<ClassOverride>(**kept) : Result<ClassOverride>(failure(kept));
}

Result<void>
RelationService::removeOverride(AssetId asset, Property property, const QString& reason)
{
    const Result<Asset> found = m_session.assets().asset(asset);
    const auto stored = m_overrides.of(asset, property);
    if (!found || !stored) {
        return !found ? failure(found) : failure(stored);
    }
    if (!*stored) {
        return fail(ErrorKind::NotFound, Words::tr("The class is not overridden."));
    }
    auto recorder = m_session.record(
        u"class.inherit"_s, {{u"code"_s, found->displayCode()}, {u"name"_s, found->name}}, reason);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->remove(m_overrides.table(), m_overrides.toStored(**stored)));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

} // namespace daicho
