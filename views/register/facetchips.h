// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assets/facetcube.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace daicho {

class FacetWords;

/// The facets in one row above the table, where there is no room for the panel: each a button that
/// says what is chosen and opens its values.
class FacetChips : public QWidget
{
    Q_OBJECT
public:
    explicit FacetChips(const FacetWords& words, QWidget* parent = nullptr);

    void showFacet(Facet facet, const QList<FacetValue>& values, const QStringList& chosen);

signals:
    void chosenChanged(daicho::Facet facet, const QStringList& values);
    void clearRequested();

private:
    void fillMenu(Facet facet);

    const FacetWords& m_words;
    QHash<Facet, QPushButton*> m_buttons;
    QHash<Facet, QList<FacetValue>> m_values;
    QHash<Facet, QStringList> m_chosen;
    QToolButton* m_clear;
};

} // namespace daicho
