// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/schemerestrictions.h"

#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kTexts = 2; // columns before the classes: Japanese, English
constexpr int kClassWidth = 50;

} // namespace

SchemeRestrictions::SchemeRestrictions(SchemeDraft& draft, Language language, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_language(language)
    , m_table(new QTableWidget(this))
{
    m_table->setObjectName(u"schemeRestrictionTable"_s);
    m_table->verticalHeader()->hide();
    connect(m_table, &QTableWidget::cellChanged, this, &SchemeRestrictions::take);
    auto* add = new QPushButton(tr("Add a restriction"), this);
    add->setObjectName(u"addRestriction"_s);
    auto* remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName(u"removeRestriction"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        const int place = m_draft.addRestriction();
        reload();
        m_table->setCurrentCell(place, 0);
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0) {
            m_draft.removeRestriction(m_table->currentRow());
            reload();
        }
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Grid::kGap);
    for (QPushButton* button : {add, remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    reload();
}

void SchemeRestrictions::reload()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const Scheme& scheme = m_draft.scheme();
    m_columns.clear();
    QStringList headers{tr("Restriction (Japanese)"), tr("Restriction (English)")};
    for (const Property property : scheme.gradedProperties()) {
        const QString label = scheme.scale(property).label.in(m_language);
        for (const SchemeClass& each : scheme.scale(property).classes) {
            m_columns.append({property, each.id});
            headers.append(scheme.combined ? each.id : label.right(3) + u'\n' + each.id);
        }
    }
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->horizontalHeader()->resizeSection(0, 270);
    m_table->horizontalHeader()->resizeSection(1, 136);
    m_table->setRowCount(static_cast<int>(scheme.restrictions.size()));
    for (int column = kTexts; column < m_table->columnCount(); ++column) {
        const ClassColumn& of = m_columns[column - kTexts];
        m_table->horizontalHeader()->resizeSection(column, kClassWidth);
        m_table->horizontalHeaderItem(column)->setToolTip(
            scheme.findClass(of.property, of.id)->label.in(m_language));
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const HandlingRestriction& each = scheme.restrictions[static_cast<size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(each.label.ja));
        m_table->setItem(row, 1, new QTableWidgetItem(each.label.en));
        for (int column = kTexts; column < m_table->columnCount(); ++column) {
            const ClassColumn& of = m_columns[column - kTexts];
            auto* item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(each.classes[static_cast<size_t>(of.property)].contains(of.id)
                                    ? Qt::Checked
                                    : Qt::Unchecked);
            m_table->setItem(row, column, item);
        }
    }
}

void SchemeRestrictions::take(int row, int column)
{
    if (m_isFilling) {
        return;
    }
    if (column >= kTexts) {
        const ClassColumn& of = m_columns[column - kTexts];
        m_draft.setRestriction(
            row, of.property, of.id, m_table->item(row, column)->checkState() == Qt::Checked);
        return;
    }
    const QString ja = m_table->item(row, 0)->text().trimmed();
    const QString en = m_table->item(row, 1)->text().trimmed();
    m_draft.setRestrictionLabel(row, {ja, en.isEmpty() ? ja : en});
}

} // namespace daicho
