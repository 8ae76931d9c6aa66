// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/relationservice.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/store/assetquery.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RelationService)
};

/// So far a cycle is looked for while somebody waits.
constexpr size_t kCycleReach = 20'000;

} // namespace

Result<QList<RelatedAsset>>
RelationService::candidates(const QString& text, AssetId but, int most) const
{
    AssetFilter filter;
    filter.text = text;
    Result<Statement> rows = AssetQuery::rows(
        m_session.database(), "a.id, a.code, a.branch, a.name", filter, {}, most + 1);
    if (!rows) {
        return failure(rows);
    }
    QList<RelatedAsset> found;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) {
            return failure(row);
        }
        if (!*row || found.size() == most) {
            return found;
        }
        Asset asset;
        asset.code = rows->text(1);
        asset.branch = rows->text(2);
        const AssetId id{rows->integer(0)};
        if (id != but) {
            found.append({{}, true, id, asset.displayCode(), rows->text(3)});
        }
    }
}

Result<ShownClasses> RelationService::classes(InheritanceNode node) const
{
    return InheritanceStore(m_session.database()).classes(node);
}

Result<QList<QList<AssetId>>> RelationService::cycles() const
{
    return InheritanceStore(m_session.database()).cycles();
}

Result<QString> RelationService::linkBetween(InheritanceNode from, InheritanceNode to) const
{
    if (to < 0) {
        return from < 0 ? u"part_of_place"_s : u"place"_s;
    }
    for (const auto& [one, other, flow] : {std::tuple(from, to, 1), std::tuple(to, from, -1)}) {
        const auto relations = m_relations.ofAsset(AssetId{from});
        if (!relations) {
            return failure(relations);
        }
        const QHash<QString, int> flows = relationFlows(m_session.environment().catalogue);
        for (const Relation& relation : *relations) {
            if (relation.from.value == one && relation.to.value == other &&
                flows.value(relation.kind) == flow) {
                return relation.kind;
            }
        }
    }
    return u"system"_s;
}

Result<PathStep> RelationService::step(InheritanceNode node, size_t property) const
{
    PathStep step;
    step.node = node;
    const Result<ShownClasses> shown = classes(node);
    if (!shown) {
        return failure(shown);
    }
    step.schemeClass = shown->effective[property];
    if (node > 0) {
        const Result<Asset> asset = m_session.assets().asset(AssetId{node});
        const auto decision = m_overrides.of(AssetId{node}, kProperties[property]);
        if (!asset || !decision) {
            return !asset ? failure(asset) : failure(decision);
        }
        step.code = asset->displayCode();
        step.name = asset->name;
        step.isOverridden = decision->has_value();
        return step;
    }
    const Result<QList<Place>> places = m_session.units().places();
    if (!places) {
        return failure(places);
    }
    for (const Place& place : *places) {
        if (place.id.value == -node) {
            step.code = place.code;
            step.name = place.name;
        }
    }
    return step;
}

Result<QList<PathStep>> RelationService::path(InheritanceNode node, Property property) const
{
    const auto at = static_cast<size_t>(property);
    const Result<PathStep> first = step(node, at);
    if (!first) {
        return failure(first);
    }
    QList<PathStep> path{*first};
    const Language language = m_session.language();
    const ChoiceSet& kinds = m_session.environment().catalogue.choices(u"relation_kind"_s);
    for (InheritanceNode here = node;;) {
        const Result<ShownClasses> shown = classes(here);
        if (!shown) {
            return failure(shown);
        }
        // The depth falls with every step; the first one shows what flows in even where it is not
        // what holds.
        if (shown->via[at] == 0 || (path.size() > 1 && (shown->effective[at] == shown->own[at] ||
                                                        path.last().isOverridden))) {
            return path;
        }
        const InheritanceNode next = shown->via[at];
        Result<PathStep> step = this->step(next, at);
        const Result<QString> link = linkBetween(next, here);
        if (!step || !link) {
            return !step ? failure(step) : failure(link);
        }
        step->link = *link;
        step->linkLabel = *link == "place"_L1           ? Words::tr("stands in the place")
                          : *link == "part_of_place"_L1 ? Words::tr("lies within")
                          : *link == "system"_L1        ? Words::tr("uses the system")
                                                        : kinds.labelOf(*link, language);
        path.append(*step);
        here = next;
    }
}

Result<QList<AssetId>> RelationService::cycleThrough(AssetId asset) const
{
    const Result<InheritanceRules> rules = InheritanceRules::load(m_session.database());
    if (!rules) {
        return failure(rules);
    }
    StoredGraph graph(m_session.database(), *rules);
    QHash<InheritanceNode, InheritanceNode> reachedFrom;
    std::vector<InheritanceNode> queue{asset.value};
    for (size_t i = 0; i < queue.size() && queue.size() < kCycleReach; ++i) {
        const Result<std::vector<InheritanceNode>> next = graph.dependents(queue[i]);
        if (!next) {
            return failure(next);
        }
        for (const InheritanceNode node : *next) {
            if (node == asset.value) {
                QList<AssetId> cycle;
                for (InheritanceNode at = queue[i]; at != asset.value; at = reachedFrom.value(at)) {
                    cycle.prepend(AssetId{at});
                }
                cycle.prepend(asset);
                return cycle;
            }
            if (!reachedFrom.contains(node)) {
                reachedFrom.insert(node, queue[i]);
                queue.push_back(node);
            }
        }
    }
    return QList<AssetId>();
}

/// The number of an asset, or the code of a place; what is gone is named by its key.
Result<QString> RelationService::nodeCode(InheritanceNode node) const
{
    if (node > 0) {
        const Result<Asset> asset = m_session.assets().asset(AssetId{node});
        return asset ? asset->displayCode() : QString::number(node);
    }
    EntityTable& places = m_session.tables().place;
    const Result<std::optional<StoredRecord>> place = places.byId(-node);
    if (!place) {
        return failure(place);
    }
    for (size_t i = 0; *place && i < places.fields().size(); ++i) {
        const QString text = (*place)->values[i].toString();
        if (places.fields()[i]->key == "code"_L1 && !text.isEmpty()) {
            return text;
        }
    }
    return QString::number(node);
}

Result<QList<VerifyProblem>> RelationService::verify(Progress& progress) const
{
    const auto mismatches = InheritanceStore(m_session.database()).mismatches(progress);
    if (!mismatches) {
        return failure(mismatches);
    }
    // One line for each asset or place, whatever the number of its properties.
    QList<InheritanceNode> nodes;
    QHash<InheritanceNode, QStringList> differences;
    const Result<Scheme> scheme = m_session.scheme();
    for (const InheritanceMismatch& mismatch : *mismatches) {
        if (!differences.contains(mismatch.node)) {
            nodes.append(mismatch.node);
        }
        const QString property =
            scheme ? scheme->scale(mismatch.property).label.in(m_session.language())
                   : toKey(mismatch.property);
        differences[mismatch.node].append(
            Words::tr("%1 “%2” instead of “%3”").arg(property, mismatch.stored, mismatch.expected));
    }
    QList<VerifyProblem> problems;
    for (const InheritanceNode node : nodes) {
        const Result<QString> code = nodeCode(node);
        if (!code) {
            return failure(code);
        }
        problems.append({u"inheritance"_s,
                         *code,
                         Words::tr("%1: the stored classes are not those that the relations lead "
                                   "to: %2.")
                             .arg(*code, differences.value(node).join(u", "_s))});
    }
    return problems;
}

Result<void> RelationService::keepRules() const
{
    Database& database = m_session.database();
    Result<InheritanceRules> rules = InheritanceRules::load(database);
    if (!rules) {
        return failure(rules);
    }
    const QHash<QString, int> flows = relationFlows(m_session.environment().catalogue);
    const Result<bool> isSettled = InheritanceStore(database).isSettled();
    if (!isSettled || (rules->flows == flows && *isSettled)) {
        return isSettled ? Result<void>() : Result<void>(failure(isSettled));
    }
    Transaction transaction(database);
    DAICHO_TRY(transaction.begin());
    rules->flows = flows;
    DAICHO_TRY(rules->save(database));
    DAICHO_TRY(InheritanceStore(database).settle());
    return transaction.commit();
}

} // namespace daicho
