// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/threat.h"
#include "model/register/asset.h"

namespace daicho {

/// What of an asset decides which threats concern it; '' where it is not known.
struct PairFacts
{
    QString kind;
    QString zone;
    QString media;
    QString contractor; ///< yes, no; an empty field of the ledger says neither
    QString cloud;      ///< yes, no
    QString paper;      ///< yes, no

    /// By the names of Threat::applies.
    const QString& of(const QString& set) const;
    /// The same text for assets that the same threats concern.
    QString key() const;

    bool operator==(const PairFacts&) const = default;
};

PairFacts pairFacts(const Asset& asset);

/// Whether the threat concerns such assets: a fact that is not known excludes nothing.
bool concerns(const Threat& threat, const PairFacts& facts);

/// The threats on offer for such assets, in the catalogue's order: retired ones are left out.
QList<const Threat*> threatsOffered(const ThreatCatalogue& threats, const PairFacts& facts);

} // namespace daicho
