// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/facetchips.h"

#include "views/register/facetwords.h"
#include "views/widgets/grid.h"
#include "views/widgets/icons.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kMostInMenu = 24;

} // namespace

FacetChips::FacetChips(const FacetWords& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_clear(new QToolButton(this))
{
    setObjectName(u"facetChips"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Grid::kMargin, 0, Grid::kMargin, Grid::kGap);
    row->setSpacing(Grid::kGap);
    for (const Facet facet : kFacets) {
        auto* button = new QPushButton(this);
        button->setObjectName(u"chip_"_s + toKey(facet));
        button->setAutoDefault(false);
        button->setCheckable(true);
        auto* menu = new QMenu(button);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, facet] { fillMenu(facet); });
        m_buttons.insert(facet, button);
        row->addWidget(button);
        showFacet(facet, {}, {});
    }
    m_clear->setText(tr("Clear"));
    m_clear->setIcon(icon(u"close"_s, IconTint::Secondary));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    row->addWidget(m_clear);
    row->addStretch(1);
    connect(m_clear, &QToolButton::clicked, this, &FacetChips::clearRequested);
}

void FacetChips::showFacet(Facet facet, const QList<FacetValue>& values, const QStringList& chosen)
{
    m_values.insert(facet, values);
    m_chosen.insert(facet, chosen);
    QPushButton* button = m_buttons.value(facet);
    const QString text = m_words.chip(facet, chosen);
    button->setText(fontMetrics().elidedText(text, Qt::ElideRight, 220));
    button->setToolTip(text);
    button->setChecked(!chosen.isEmpty());
    m_clear->setVisible(std::any_of(
        m_chosen.begin(), m_chosen.end(), [](const QStringList& list) { return !list.isEmpty(); }));
}

void FacetChips::fillMenu(Facet facet)
{
    QMenu* menu = m_buttons.value(facet)->menu();
    menu->clear();
    const QList<FacetValue> values = m_values.value(facet);
    const QStringList chosen = m_chosen.value(facet);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString value = values[i].value;
        if (i >= kMostInMenu && !chosen.contains(value)) {
            continue;
        }
        QAction* action = menu->addAction(m_words.value(facet, value).replace(u'&', u"&&"_s) +
                                          u'\t' + locale().toString(values[i].count));
        action->setCheckable(true);
        action->setChecked(chosen.contains(value));
        connect(action, &QAction::toggled, this, [this, facet, value](bool on) {
            QStringList list = facet == Facet::State ? QStringList() : m_chosen.value(facet);
            list.removeAll(value);
            list += on ? QStringList{value} : QStringList();
            emit chosenChanged(facet, list);
        });
    }
    m_buttons.value(facet)->setChecked(!chosen.isEmpty());
}

} // namespace daicho
