// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/migration.h"
#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/journal/entry.h"
#include "model/register/asset.h"

#include <QHash>

namespace daicho {

class Session;

/// Assets with one proposal for one property: decided together, or one by one.
struct MigrationGroup
{
    Property property = Property::Confidentiality;
    QString fromScheme; ///< id
    QString from;       ///< class
    ClassProposal proposal;
    qint64 count = 0;
    /// What was decided; the proposal itself where it follows by itself. '' leaves the class open,
    /// to be settled by the questions.
    std::optional<QString> choice;

    bool needsDecision() const { return !proposal.automatic; }
};

struct ClassCounts
{
    Property property = Property::Confidentiality;
    QString id; ///< '' for open ones
    qint64 before = 0;
    qint64 after = 0;

    bool operator==(const ClassCounts&) const = default;
};

/// What becomes of every asset's class when the register changes over to another scheme or to
/// another version of its own. A value: nothing is written before applyMigration().
class MigrationPlan
{
public:
    struct Row
    {
        AssetId id;
        std::array<qint32, 3> groups = {-1, -1, -1}; ///< by Property; -1: has no class
    };

    Scheme from;
    Scheme to;
    bool isNewVersion = false; ///< `to` is the city's own and to be saved
    std::vector<MigrationGroup> groups;
    std::vector<Row> rows;

    /// Assets of a group, at most `limit` from the given place on.
    QList<AssetId> assetsOf(int group, qsizetype first, qsizetype limit) const;

    void decide(int group, const std::optional<QString>& choice);
    /// For one asset, differently from its group; nothing takes that back.
    void decideFor(AssetId asset, int group, const std::optional<QString>& choice);
    std::optional<QString> choiceFor(AssetId asset, int group) const;
    /// Every open group takes what is proposed.
    void takeProposals();

    /// Assets with at least one class that nobody has decided on.
    qint64 openAssets() const;
    /// Decisions below what was proposed: they need the post that approved them.
    qint64 loweredAssets() const;
    /// How many have each class, before and after; properties in order, strictest first.
    QList<ClassCounts> counts() const;

private:
    QHash<std::pair<qint64, qint32>, QString> m_single;
};

/// Reads the whole register; to be run beside the window. `to` may be a draft of the scheme in
/// force: the plan then shows what its changes do.
Result<MigrationPlan>
planMigration(Session& session, const Scheme& to, bool isNewVersion, Progress& progress);

struct MigrationOrder
{
    QString reason = {};
    QString approver = {}; ///< needed where something is decided below its proposal
};

/// Changes the register's scheme and every asset's class in one entry. Conflict where an asset was
/// classified otherwise since the plan was made.
Result<std::optional<EntryRef>> applyMigration(Session& session,
                                               const MigrationPlan& plan,
                                               const MigrationOrder& order,
                                               Progress& progress);

} // namespace daicho
