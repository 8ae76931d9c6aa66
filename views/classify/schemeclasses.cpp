// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/schemeclasses.h"

#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Column { IdColumn, NameJa, NameEn, CriterionJa, CriterionEn, ColumnCount };

QString other(const QString& en, const QString& ja)
{
    return en.isEmpty() ? ja : en;
}

} // namespace

SchemeClasses::SchemeClasses(SchemeDraft& draft, Language language, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_language(language)
    , m_property(new QComboBox(this))
    , m_table(new QTableWidget(this))
{
    m_property->setObjectName(u"schemeProperty"_s);
    m_property->setAccessibleName(tr("Property"));
    m_table->setObjectName(u"schemeClassTable"_s);
    for (const Property each : draft.scheme().gradedProperties()) {
        m_property->addItem(draft.scheme().scale(each).label.in(language), static_cast<int>(each));
    }
    m_property->setVisible(!draft.scheme().combined);
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Class"),
                                        tr("Name (Japanese)"),
                                        tr("Name (English)"),
                                        tr("Criterion (Japanese)"),
                                        tr("Criterion (English)")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->resizeSection(IdColumn, 64);
    m_table->horizontalHeader()->resizeSection(NameJa, 150);
    m_table->horizontalHeader()->resizeSection(NameEn, 150);
    m_table->horizontalHeader()->resizeSection(CriterionJa, 280);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_property, &QComboBox::activated, this, &SchemeClasses::reload);
    connect(m_table, &QTableWidget::cellChanged, this, &SchemeClasses::take);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Grid::kGap);
    const auto addButton = [&](const QString& name, const QString& text, auto deed) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
        buttons->addWidget(button);
    };
    addButton(u"addClass"_s, tr("Add a class below"), [this] { add(); });
    addButton(u"removeClass"_s, tr("Remove"), [this] { remove(); });
    addButton(u"raiseClass"_s, tr("Stricter"), [this] { move(-1); });
    addButton(u"lowerClass"_s, tr("Less strict"), [this] { move(1); });
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_property);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    reload();
}

Property SchemeClasses::property() const
{
    return static_cast<Property>(m_property->currentData().toInt());
}

int SchemeClasses::row() const
{
    return m_table->currentRow();
}

void SchemeClasses::reload()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int current = row();
    const std::vector<SchemeClass>& classes = m_draft.scheme().scale(property()).classes;
    m_table->setRowCount(static_cast<int>(classes.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const SchemeClass& each = classes[static_cast<size_t>(i)];
        const QStringList texts{
            each.id, each.label.ja, each.label.en, each.criterion.ja, each.criterion.en};
        for (int column = 0; column < ColumnCount; ++column) {
            m_table->setItem(i, column, new QTableWidgetItem(texts[column]));
        }
    }
    m_table->setCurrentCell(std::clamp(current, 0, m_table->rowCount() - 1), IdColumn);
}

void SchemeClasses::take(int at, int column)
{
    if (m_isFilling) {
        return;
    }
    const auto text = [this, at](int of) { return m_table->item(at, of)->text().trimmed(); };
    if (column == IdColumn) {
        m_draft.renameClass(property(), at, text(IdColumn));
    } else {
        m_draft.setClass(property(),
                         at,
                         {text(NameJa), other(text(NameEn), text(NameJa))},
                         {text(CriterionJa), other(text(CriterionEn), text(CriterionJa))});
    }
    // After the cell's editor has let go of it.
    QMetaObject::invokeMethod(this, &SchemeClasses::reload, Qt::QueuedConnection);
}

void SchemeClasses::add()
{
    const int place = m_draft.addClass(property(), row());
    reload();
    m_table->setCurrentCell(place, IdColumn);
}

void SchemeClasses::remove()
{
    if (row() >= 0) {
        m_draft.removeClass(property(), row());
        reload();
    }
}

void SchemeClasses::move(int by)
{
    const int target = row() + by;
    if (row() >= 0 && m_draft.moveClass(property(), row(), by)) {
        reload();
        m_table->setCurrentCell(target, IdColumn);
    }
}

} // namespace daicho
