// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/relation.h"
#include "model/store/inheritancestore.h"
#include "model/store/journalverifier.h"
#include "model/store/overridestore.h"
#include "model/store/relationstore.h"

namespace daicho {

class Session;
struct Asset;

/// A relation as one of its assets sees it.
struct RelatedAsset
{
    Relation relation;
    bool isOutgoing = true; ///< "this is stored in the other"; else the other way round
    AssetId other;
    QString code;
    QString name;
};

/// One step from a class towards its source.
struct PathStep
{
    InheritanceNode node = 0; ///< an asset, or negative a place
    QString code;
    QString name;
    /// What leads from the step before to this one: a kind of relation, "system", "place" or
    /// "part_of_place"; '' for the first.
    QString link;
    QString linkLabel;
    QString schemeClass; ///< effective here
    bool isOverridden = false;
};

/// Relations between assets and the classes that are inherited along them.
class RelationService
{
public:
    explicit RelationService(Session& session);

    Result<QList<RelatedAsset>> relationsOf(AssetId asset) const;
    /// Assets that a relation can be made with: those whose number, name or reading holds the
    /// words.
    Result<QList<RelatedAsset>> candidates(const QString& text, AssetId but, int most) const;
    /// InvalidInput: an unknown kind, an asset to itself, one that is disposed of, or a relation
    /// that is there already.
    Result<Relation> add(const Relation& relation, const QString& reason = {});
    Result<void> remove(const Relation& relation, const QString& reason = {});
    /// Why the relation can't be kept, by the field that is wrong; none if it can.
    Result<std::optional<FieldProblem>> problem(const Relation& relation) const;

    Result<ShownClasses> classes(InheritanceNode node) const;
    /// From the node to the source of the class it inherits; the node alone where it inherits none.
    Result<QList<PathStep>> path(InheritanceNode node, Property property) const;

    Result<std::optional<ClassOverride>> overrideOf(AssetId asset, Property property) const;
    /// Adds or changes the decision; who and when are the acting post and today unless given.
    /// InvalidInput without a reason, of an unknown kind or class.
    Result<ClassOverride> setOverride(const ClassOverride& decision);
    Result<void> removeOverride(AssetId asset, Property property, const QString& reason = {});

    /// Groups of assets that depend on each other in a circle.
    Result<QList<QList<AssetId>>> cycles() const;
    /// A way from the asset back to itself, if there is one near enough to be found while waiting.
    Result<QList<AssetId>> cycleThrough(AssetId asset) const;

    /// Stored classes that are not what the records lead to.
    Result<QList<VerifyProblem>> verify(Progress& progress) const;
    /// Keeps by what the register's inheritance is judged; settles it anew where that changed.
    Result<void> keepRules() const;

private:
    Result<QString> linkBetween(InheritanceNode from, InheritanceNode to) const;
    Result<PathStep> step(InheritanceNode node, size_t property) const;
    Result<void> checkOverride(const ClassOverride& decision) const;
    Result<QString> nodeCode(InheritanceNode node) const;

    Session& m_session;
    RelationStore m_relations;
    OverrideStore m_overrides;
};

/// What the catalogue says which way need flows along each kind of relation.
QHash<QString, int> relationFlows(const class Catalogue& catalogue);

} // namespace daicho
