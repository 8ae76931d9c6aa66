// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/error.h"
#include "views/units/treesource.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace daicho {

class EmptyState;
class RecordForm;

/// A tree of units or places with the form of the chosen one beside it.
class TreePanel : public QWidget
{
    Q_OBJECT
public:
    /// `form` edits the fields of `source`; both come from the page, which knows the words.
    TreePanel(std::unique_ptr<TreeSource> source,
              RecordForm* form,
              EmptyState* empty,
              QWidget* parent = nullptr);

    /// Reads anew and keeps what is chosen and open.
    void reload();
    void setSearch(const QString& text);
    void setShowsClosed(bool shows);
    void setReadOnly(bool readOnly);
    void choose(qint64 id);

    QList<qint64> chosen() const;

    const QList<TreeNode>& nodes() const { return m_nodes; }

    TreeSource& source() const { return *m_source; }

    QTreeWidget* tree() const { return m_tree; }

signals:
    void chosenChanged();
    void addRequested();
    /// Nothing matches, and all is to be shown again.
    void clearRequested();
    void failed(const daicho::Error& error);

private:
    void fill();
    QTreeWidgetItem* makeItem(const TreeNode& node) const;
    bool isShown(const TreeNode& node) const;
    void showChosen();
    void save(const QString& key, const QVariant& value);

    std::unique_ptr<TreeSource> m_source;
    QTreeWidget* m_tree;
    RecordForm* m_form;
    QLabel* m_hint; // in place of the form
    EmptyState* m_empty;
    EmptyState* m_none;
    QList<TreeNode> m_nodes;
    QHash<qint64, QTreeWidgetItem*> m_items;
    qint64 m_shown = 0;
    QString m_search; // folded
    bool m_showsClosed = false;
    bool m_isFilling = false;
};

} // namespace daicho
