// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"

namespace daicho {

/// What of an asset decides between the rules for one class.
struct MigrationFacts
{
    bool personal = false; ///< holds personal information of any kind
    QString text;          ///< name, business, note … as foldText() makes them
};

/// From a class of the older scheme to one of the newer; tried in order.
struct MigrationRule
{
    Property property = Property::Confidentiality;
    QString from;
    bool personal = false; ///< only where personal information is held
    QStringList words;     ///< only where the text holds one of these; folded
    QString to;
    QStringList candidates;
    bool automatic = false; ///< follows by itself; else somebody decides
    Bilingual reason;
    Provenance provenance;
};

struct SchemeMigration
{
    QString from; ///< scheme ids
    QString to;
    std::vector<MigrationRule> rules;
    Provenance provenance;
};

struct MigrationCatalogue
{
    DocumentHeader header;
    std::vector<SchemeMigration> items;

    /// Null where no rules join the two.
    const SchemeMigration* find(const QString& from, const QString& to) const;
};

/// What a class becomes, as far as rules can say.
struct ClassProposal
{
    QString to;             ///< '' for an asset that has no class
    QStringList candidates; ///< strictest first
    bool automatic = false;
    Bilingual reason;

    bool operator==(const ClassProposal&) const = default;
};

/// The class in `to` of an asset that has `classes` (by Property) in `from`. Without a rule: the
/// same class where its criterion reads the same, else by the order of the classes, the higher one
/// in doubt. One grading for all three takes the highest of what the properties become.
ClassProposal proposeClass(const SchemeMigration* rules,
                           const Scheme& from,
                           const Scheme& to,
                           Property property,
                           const std::array<QString, 3>& classes,
                           const MigrationFacts& facts);

} // namespace daicho
