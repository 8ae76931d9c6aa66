// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace daicho {

/// One of the five categories of policy chapter 3.
struct ThreatCategory
{
    QString id; ///< deliberate, unintentional, disaster, disease, infrastructure
    Bilingual label;
    QString clause; ///< ３⑴
    /// "asset", "place" or "unit": what the likelihood is judged for.
    QString judgedPer;
    Provenance provenance;
};

/// A cause that the policy names, in its own words.
struct ThreatCause
{
    QString category;
    QString text;
};

struct Threat
{
    QString id; ///< A01
    QString category;
    Bilingual label;
    QString clause;
    QStringList causes; ///< texts of ThreatCause
    Bilingual effect;
    QString properties;     ///< letters of CIA, the one hit hardest first
    QString secondary;      ///< letters hit only in some cases
    std::vector<int> areas; ///< numbers of measure areas, main first
    int likelihood3 = 1;    ///< default for a mid-size city, 1–3
    Bilingual hint;
    /// Choice set → item ids; the threat is offered for assets that have one of them in each set.
    /// Besides asset_kind, zone and media: contractor, cloud and paper with yes or no.
    QMap<QString, QStringList> applies;
    Provenance provenance;
    bool isOwn = false;     ///< the city's
    bool isRetired = false; ///< keeps its scores, is offered no more
};

/// What a city adds to the catalogue, and what it offers no longer of it.
struct OwnThreats
{
    DocumentHeader header;
    std::vector<Threat> items;
    QStringList retired; ///< ids of threats of the product
};

struct ThreatCatalogue
{
    DocumentHeader header;
    std::vector<ThreatCategory> categories;
    std::vector<ThreatCause> causes;
    std::vector<Threat> items;

    const Threat* find(const QString& id) const;
    const ThreatCategory* findCategory(const QString& id) const;
};

} // namespace daicho
