// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assets/facetcube.h"

#include <QSet>
#include <QTreeWidget>

namespace daicho {

class FacetWords;

/// What the register is narrowed down by, with counts: one group for each facet.
class FacetPanel : public QTreeWidget
{
    Q_OBJECT
public:
    explicit FacetPanel(const FacetWords& words, QWidget* parent = nullptr);

    void showFacet(Facet facet, const QList<FacetValue>& values, const QStringList& chosen);

signals:
    void chosenChanged(daicho::Facet facet, const QStringList& values);

private:
    void toggle(QTreeWidgetItem* item);
    void report(QTreeWidgetItem* group);

    const FacetWords& m_words;
    QHash<Facet, QList<FacetValue>> m_values;
    QSet<Facet> m_long; // facets whose whole list is shown
    bool m_showing = false;
};

} // namespace daicho
