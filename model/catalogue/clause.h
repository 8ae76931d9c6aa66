// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"

#include <vector>

namespace daicho {

/// A clause of the policy by its number as printed, with a title in our own words.
struct Clause
{
    QString number; ///< ６⑶ア
    QString parent; ///< ６⑶
    Bilingual title;
    QString kind; ///< scope, definition, threat, measure …
    /// Of supplementary provisions only; empty where they state none. ISO dates.
    QString approvedOn;
    Bilingual approvedBy;
    QString inForceOn;
    Provenance provenance;
};

struct ClauseCatalogue
{
    DocumentHeader header;
    std::vector<Clause> items;

    const Clause* find(const QString& number) const;
};

/// One of the nine measure areas of policy chapter 6.
struct MeasureArea
{
    QString id; ///< organisation
    int number = 0;
    Bilingual label;
    QString clause;
    Provenance provenance;
};

struct MeasureCatalogue
{
    DocumentHeader header;
    std::vector<MeasureArea> items;

    const MeasureArea* find(const QString& id) const;
    const MeasureArea* find(int number) const;
};

} // namespace daicho
