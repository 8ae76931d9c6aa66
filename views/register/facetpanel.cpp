// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/facetpanel.h"

#include "views/register/facetwords.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kShort = 7; // values of a facet before "more"
constexpr int kValueRole = Qt::UserRole;
constexpr int kMoreRole = Qt::UserRole + 1;

} // namespace

FacetPanel::FacetPanel(const FacetWords& words, QWidget* parent)
    : QTreeWidget(parent)
    , m_words(words)
{
    setObjectName(u"facets"_s);
    setAccessibleName(tr("Narrow down"));
    setColumnCount(2);
    setHeaderHidden(true);
    setIndentation(Grid::kGap);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(false);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->setMinimumSectionSize(24);
    setColumnWidth(1, 60);
    viewport()->setAutoFillBackground(false);
    for (const Facet facet : kFacets) {
        auto* group = new QTreeWidgetItem(this);
        group->setText(0, words.label(facet));
        group->setFont(0, sectionFont());
        group->setSizeHint(0, {0, 36});
        group->setData(0, kValueRole, static_cast<int>(facet));
        group->setFlags(Qt::ItemIsEnabled);
        group->setExpanded(true);
    }
    setItemsExpandable(false);
    connect(this, &QTreeWidget::itemChanged, this, &FacetPanel::toggle);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (item->data(0, kMoreRole).toBool()) {
            const auto facet = static_cast<Facet>(item->parent()->data(0, kValueRole).toInt());
            m_long.insert(facet);
            const QStringList chosen = item->parent()->data(1, kValueRole).toStringList();
            showFacet(facet, m_values.value(facet), chosen);
        } else if (column == 1 && item->parent() != nullptr) {
            item->setCheckState(0,
                                item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        }
    });
}

void FacetPanel::showFacet(Facet facet, const QList<FacetValue>& values, const QStringList& chosen)
{
    m_showing = true;
    m_values.insert(facet, values);
    QTreeWidgetItem* group = topLevelItem(static_cast<int>(facet));
    group->setData(1, kValueRole, chosen);
    QList<FacetValue> shown;
    for (const FacetValue& value : values) {
        if (shown.size() < kShort || m_long.contains(facet) || chosen.contains(value.value)) {
            shown.append(value);
        }
    }
    const bool hasMore = shown.size() < values.size();
    const qsizetype rows = shown.size() + (hasMore ? 1 : 0);
    while (group->childCount() > rows) {
        delete group->takeChild(group->childCount() - 1);
    }
    while (group->childCount() < rows) {
        auto* item = new QTreeWidgetItem(group);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, tonesOf(palette()).secondary);
        item->setSizeHint(0, {0, Grid::kRow});
    }
    for (int i = 0; i < shown.size(); ++i) {
        QTreeWidgetItem* item = group->child(i);
        const QString text = m_words.value(facet, shown[i].value);
        item->setText(0, text);
        item->setToolTip(0, text);
        item->setText(1, locale().toString(shown[i].count));
        item->setData(0, kValueRole, shown[i].value);
        item->setData(0, kMoreRole, false);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(0, chosen.contains(shown[i].value) ? Qt::Checked : Qt::Unchecked);
    }
    if (hasMore) {
        QTreeWidgetItem* item = group->child(static_cast<int>(shown.size()));
        item->setData(0, Qt::CheckStateRole, QVariant());
        item->setText(0, tr("%n more…", nullptr, static_cast<int>(values.size() - shown.size())));
        item->setText(1, {});
        item->setToolTip(0, {});
        item->setData(0, kMoreRole, true);
        item->setFlags(Qt::ItemIsEnabled);
    }
    m_showing = false;
}

void FacetPanel::toggle(QTreeWidgetItem* item)
{
    QTreeWidgetItem* group = item->parent();
    if (m_showing || group == nullptr) {
        return;
    }
    const auto facet = static_cast<Facet>(group->data(0, kValueRole).toInt());
    if (facet == Facet::State && item->checkState(0) == Qt::Checked) {
        m_showing = true; // an asset is in one state: choosing one leaves the other
        for (int i = 0; i < group->childCount(); ++i) {
            if (group->child(i) != item) {
                group->child(i)->setCheckState(0, Qt::Unchecked);
            }
        }
        m_showing = false;
    }
    report(group);
}

void FacetPanel::report(QTreeWidgetItem* group)
{
    QStringList chosen;
    for (int i = 0; i < group->childCount(); ++i) {
        if (group->child(i)->checkState(0) == Qt::Checked) {
            chosen.append(group->child(i)->data(0, kValueRole).toString());
        }
    }
    group->setData(1, kValueRole, chosen);
    emit chosenChanged(static_cast<Facet>(group->data(0, kValueRole).toInt()), chosen);
}

} // namespace daicho
