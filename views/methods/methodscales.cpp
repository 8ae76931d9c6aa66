// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodscales.h"

#include "model/risk/score.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Column { KeyColumn, RangeColumn, NameJa, NameEn, CriterionJa, CriterionEn };

} // namespace

MethodScales::MethodScales(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent)
    : MethodPart(draft, language, isReadOnly, parent)
    , m_scale(new QComboBox(this))
    , m_table(makeTable(u"methodScaleTable"_s,
                        {tr("Step"),
                         tr("Numbers"),
                         tr("Name (Japanese)"),
                         tr("Name (English)"),
                         tr("Criterion (Japanese)"),
                         tr("Criterion (English)")}))
    , m_source(new QLabel(this))
{
    m_scale->setObjectName(u"methodScale"_s);
    m_scale->setAccessibleName(tr("Scale"));
    for (const MethodScale& each : method().scales) {
        m_scale->addItem(each.label.in(language));
    }
    m_table->horizontalHeader()->resizeSection(KeyColumn, 56);
    m_table->horizontalHeader()->resizeSection(RangeColumn, 72);
    m_table->horizontalHeader()->resizeSection(NameJa, 180);
    m_table->horizontalHeader()->resizeSection(NameEn, 140);
    m_table->horizontalHeader()->resizeSection(CriterionJa, 260);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_scale);
    column->addWidget(m_table, 1);
    column->addWidget(m_source);
    if (!isReadOnly) {
        setUpButtons(*column);
    }
    connect(m_scale, &QComboBox::activated, this, &MethodScales::reload);
    connect(m_table, &QTableWidget::cellChanged, this, &MethodScales::take);
    reload();
}

void MethodScales::setUpButtons(QBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kGap);
    const auto addButton = [&](const QString& name, const QString& text, auto deed) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
    };
    addButton(u"addScaleStep"_s, tr("Add a step on top"), [this] {
        if (scale() >= 0 && draft().addStep(scale())) {
            noteChange();
        }
    });
    addButton(u"removeScaleStep"_s, tr("Remove the highest step"), [this] {
        if (scale() >= 0 && draft().removeStep(scale())) {
            noteChange();
        }
    });
    row->addStretch(1);
    column.addLayout(row);
}

int MethodScales::scale() const
{
    return m_scale->currentIndex();
}

void MethodScales::reload()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_table->setRowCount(0);
    if (scale() < 0) {
        m_source->setText(tr("This method asks for numbers and has no scales."));
        return;
    }
    const MethodScale& shown = method().scales[static_cast<size_t>(scale())];
    bool hasRanges = false;
    for (const ScaleStep& step : shown.steps) {
        const int row = m_table->rowCount();
        m_table->setRowCount(row + 1);
        putFixed(*m_table, row, KeyColumn, step.key());
        putFixed(*m_table,
                 row,
                 RangeColumn,
                 step.from ? u"%1–%2"_s.arg(figureText(*step.from),
                                            figureText(step.to.value_or(*step.from)))
                           : QString());
        hasRanges |= step.from.has_value();
        put(*m_table, row, NameJa, step.label.ja);
        put(*m_table, row, NameEn, step.label.en);
        put(*m_table, row, CriterionJa, step.criterion.ja);
        put(*m_table, row, CriterionEn, step.criterion.en);
    }
    m_table->setColumnHidden(RangeColumn, !hasRanges);
    const QString source = tr("Source: %1").arg(shown.provenance.source);
    m_source->setText(shown.provenance.verified
                          ? source
                          : tr("%1 (not yet compared with the original)").arg(source));
}

void MethodScales::take(int row, int)
{
    if (m_isFilling || isReadOnly() || scale() < 0) {
        return;
    }
    const auto text = [this, row](int column) { return m_table->item(row, column)->text(); };
    draft().setStep(
        scale(), row, both(text(NameJa), text(NameEn)), both(text(CriterionJa), text(CriterionEn)));
    noteChange();
}

} // namespace daicho
