// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/columndialog.h"

#include "model/core/textfold.h"
#include "model/items/assettablemodel.h"
#include "views/register/columnsets.h"
#include "views/widgets/grid.h"
#include "views/widgets/icons.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace daicho {

ColumnDialog::ColumnDialog(const AssetTableModel& model, const QStringList& chosen, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_sets(new QComboBox(this))
    , m_search(new LineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"columnDialog"_s);
    setWindowTitle(tr("Columns"));
    resize(420, 560);
    m_sets->setObjectName(u"columnSets"_s);
    m_sets->setPlaceholderText(tr("Take a set of columns"));
    for (const ColumnSet& set : columnSets()) {
        m_sets->addItem(set.name, set.columns);
    }
    m_sets->setCurrentIndex(-1);
    m_search->setPlaceholderText(tr("Find a column"));
    m_sets->setAccessibleName(m_sets->placeholderText());
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto* up = new QPushButton(tr("Up"), this);
    auto* down = new QPushButton(tr("Down"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* hint = new QLabel(tr("The first two columns stay in sight."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* moves = new QHBoxLayout;
    moves->addWidget(hint, 1);
    moves->addWidget(up);
    moves->addWidget(down);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_sets);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(moves);
    column->addWidget(buttons);
    fill(chosen);
    connect(m_sets, &QComboBox::activated, this, [this](int index) {
        fill(m_sets->itemData(index).toStringList());
    });
    connect(m_search, &QLineEdit::textChanged, this, &ColumnDialog::search);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ColumnDialog::fill(const QStringList& chosen)
{
    m_list->clear();
    QStringList keys = chosen;
    for (const QString& key : AssetTableModel::allColumns()) {
        if (!chosen.contains(key)) {
            keys.append(key);
        }
    }
    for (const QString& key : std::as_const(keys)) {
        auto* item = new QListWidgetItem(m_model.columnLabel(key), m_list);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    search(m_search->text());
}

void ColumnDialog::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count()) {
        return;
    }
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(target, item);
    m_list->setCurrentItem(item);
}

void ColumnDialog::search(const QString& text)
{
    const QString wanted = foldSearchWord(text);
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setHidden(!foldText(m_list->item(i)->text()).contains(wanted));
    }
}

QStringList ColumnDialog::columns() const
{
    QStringList keys;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            keys.append(m_list->item(i)->data(Qt::UserRole).toString());
        }
    }
    return keys;
}

} // namespace daicho
