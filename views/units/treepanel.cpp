// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/units/treepanel.h"

#include "model/core/textfold.h"
#include "views/fields/recordform.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/grid.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Column { NameColumn, CodeColumn, DetailColumn, AssetsColumn, ColumnCount };

constexpr int kIdRole = Qt::UserRole;
constexpr int kNameWidth = 300;
constexpr int kCodeWidth = 100;
constexpr int kDetailWidth = 150;

} // namespace

TreePanel::TreePanel(std::unique_ptr<TreeSource> source,
                     RecordForm* form,
                     EmptyState* empty,
                     QWidget* parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_tree(new QTreeWidget(this))
    , m_form(form)
    , m_hint(new QLabel(tr("Choose one to see and change its fields."), this))
    , m_empty(empty)
    , m_none(new EmptyState(this))
{
    m_tree->setObjectName(u"recordTree"_s);
    m_tree->setAccessibleName(tr("Tree"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Name"), tr("Code"), tr("Kind"), tr("Assets")});
    m_tree->headerItem()->setTextAlignment(AssetsColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new TableDelegate(m_tree));
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(NameColumn, kNameWidth);
    m_tree->setColumnWidth(CodeColumn, kCodeWidth);
    m_tree->setColumnWidth(DetailColumn, kDetailWidth);
    m_form->setFixedWidth(Grid::kEditor);
    m_hint->setFixedWidth(Grid::kEditor);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(Grid::kMargin);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_none->setAction(tr("Clear the search"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Grid::kMargin, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tree, 1);
    row->addWidget(m_empty, 1);
    row->addWidget(m_none, 1);
    row->addWidget(m_form);
    row->addWidget(m_hint);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (!m_isFilling) {
            showChosen();
            emit chosenChanged();
        }
    });
    connect(m_form, &RecordForm::entered, this, &TreePanel::save);
    connect(m_empty, &EmptyState::actionTriggered, this, &TreePanel::addRequested);
    connect(m_none, &EmptyState::actionTriggered, this, &TreePanel::clearRequested);
    showChosen();
}

void TreePanel::reload()
{
    const Result<QList<TreeNode>> nodes = m_source->load();
    if (!nodes) {
        emit failed(nodes.error());
        return;
    }
    m_nodes = *nodes;
    m_form->reloadChoices();
    fill();
}

void TreePanel::setSearch(const QString& text)
{
    m_search = foldText(text.trimmed());
    m_none->setText(tr("Nothing matches “%1”.").arg(text.trimmed()), {});
    fill();
}

void TreePanel::setShowsClosed(bool shows)
{
    m_showsClosed = shows;
    fill();
}

void TreePanel::setReadOnly(bool readOnly)
{
    m_form->setReadOnly(readOnly);
}

bool TreePanel::isShown(const TreeNode& node) const
{
    return (m_showsClosed || !node.isClosed) &&
           (m_search.isEmpty() || foldText(node.name + u' ' + node.code).contains(m_search));
}

QTreeWidgetItem* TreePanel::makeItem(const TreeNode& node) const
{
    auto* item = new QTreeWidgetItem;
    item->setText(NameColumn, node.isClosed ? tr("%1 (closed)").arg(node.name) : node.name);
    item->setText(CodeColumn, node.code);
    item->setText(DetailColumn, node.detail);
    item->setText(AssetsColumn, QLocale().toString(node.assets));
    item->setTextAlignment(AssetsColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(NameColumn, kIdRole, node.id);
    if (node.isClosed) {
        for (int column = 0; column < ColumnCount; ++column) {
            item->setForeground(column, m_tree->palette().placeholderText());
        }
    }
    return item;
}

void TreePanel::fill()
{
    const QList<qint64> before = chosen();
    QSet<qint64> folded;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        if (!item.value()->isExpanded() && item.value()->childCount() > 0) {
            folded.insert(item.key());
        }
    }
    m_isFilling = true;
    m_items.clear();
    m_tree->clear();
    for (const TreeNode& node : std::as_const(m_nodes)) {
        if (isShown(node)) {
            m_items.insert(node.id, makeItem(node));
        }
    }
    for (const TreeNode& node : std::as_const(m_nodes)) {
        if (QTreeWidgetItem* item = m_items.value(node.id)) {
            QTreeWidgetItem* above = m_items.value(node.parent);
            above != nullptr ? above->addChild(item) : m_tree->addTopLevelItem(item);
        }
    }
    m_tree->sortItems(CodeColumn, Qt::AscendingOrder);
    m_tree->expandAll();
    for (const qint64 id : std::as_const(folded)) {
        if (QTreeWidgetItem* item = m_items.value(id)) {
            item->setExpanded(false);
        }
    }
    for (const qint64 id : before) {
        if (QTreeWidgetItem* item = m_items.value(id)) {
            item->setSelected(true);
            m_tree->setCurrentItem(item, NameColumn, QItemSelectionModel::NoUpdate);
        }
    }
    m_isFilling = false;
    m_tree->setVisible(!m_items.isEmpty());
    m_empty->setVisible(m_nodes.isEmpty());
    m_none->setVisible(!m_nodes.isEmpty() && m_items.isEmpty());
    showChosen();
    emit chosenChanged();
}

void TreePanel::choose(qint64 id)
{
    if (QTreeWidgetItem* item = m_items.value(id)) {
        m_tree->clearSelection();
        m_tree->setCurrentItem(item);
        item->setSelected(true);
        m_tree->scrollToItem(item);
    }
}

QList<qint64> TreePanel::chosen() const
{
    QList<qint64> ids;
    const QList<QTreeWidgetItem*> items = m_tree->selectedItems();
    for (const QTreeWidgetItem* item : items) {
        ids.append(item->data(NameColumn, kIdRole).toLongLong());
    }
    return ids;
}

void TreePanel::showChosen()
{
    const QList<qint64> ids = chosen();
    m_form->setVisible(ids.size() == 1);
    m_hint->setVisible(ids.size() != 1 && !m_items.isEmpty());
    if (ids.size() != 1 || (ids.first() == m_shown && m_form->isBeingEdited())) {
        return;
    }
    m_shown = ids.first();
    m_form->setValues(m_source->values(m_shown));
}

void TreePanel::save(const QString& key, const QVariant& value)
{
    const QList<qint64> ids = chosen();
    if (ids.size() != 1) {
        return;
    }
    const Result<void> saved = m_source->setValue(ids.first(), key, value);
    m_form->setProblem(key, saved ? QString() : saved.error().message);
    if (saved) {
        m_shown = 0; // what was typed is saved: show what stands now
        reload();
    } else if (saved.error().kind != ErrorKind::InvalidInput) {
        emit failed(saved.error());
    }
}

} // namespace daicho
