// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/catalogue/threat.h"
#include "model/core/result.h"
#include "model/register/asset.h"

#include <optional>
#include <vector>

namespace daicho {

class Catalogue;

/// A rule of the ledger whose standing findings make some threats more likely.
struct FindingRaise
{
    QString rule; ///< K06
    QStringList threats;
    Provenance provenance = {};
};

/// How the secretariat's draft comes about, as data: what a class demands of the loss, and which
/// findings raise which likelihood.
struct DraftRules
{
    DocumentHeader header;
    QString classTable;         ///< a score table of the schemes
    std::vector<int> leastLoss; ///< by score 1, 2 …: a step of five
    std::vector<FindingRaise> findings;

    /// Whether a finding of the rule speaks of the threat.
    bool raises(const QString& rule, const QString& threat) const;
    /// The least loss, from 1 to 5, of a threat against an asset of these classes: the highest of
    /// the properties that the threat hits. Nothing where the asset has no class.
    std::optional<int> least(const Scheme& scheme, const Asset& asset, const Threat& threat) const;
};

Result<DraftRules> parseDraftRules(const QByteArray& json, const QString& name);
/// NotFound in a catalogue without them.
Result<DraftRules> draftRules(const Catalogue& catalogue);

} // namespace daicho
