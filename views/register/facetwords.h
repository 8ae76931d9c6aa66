// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assets/facetcube.h"

namespace daicho {

class AssetTableModel;

/// Facets and their values in words.
class FacetWords
{
public:
    explicit FacetWords(const AssetTableModel& model)
        : m_model(model)
    {
    }

    QString label(Facet facet) const;
    QString value(Facet facet, const QString& value) const;
    /// "Unit: 市民課", "Unit: 市民課 and 2 more"; the label alone where nothing is chosen.
    QString chip(Facet facet, const QStringList& chosen) const;

private:
    const AssetTableModel& m_model;
};

} // namespace daicho
