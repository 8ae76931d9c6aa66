// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodscales.h"

#include "model/catalogue/owndocument.h"
#include "model/risk/score.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Column { KeyColumn, RangeColumn, NameJa, NameEn, CriterionJa, CriterionEn };

} // namespace

MethodScales::MethodScales(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent)
    : MethodPart(draft, language, isReadOnly, parent)
    , m_scale(new QComboBox(this))
    , m_nameJa(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
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
    m_nameJa->setObjectName(u"scaleNameJa"_s);
    m_nameJa->setPlaceholderText(tr("Name (Japanese)"));
    m_nameEn->setObjectName(u"scaleNameEn"_s);
    m_nameEn->setPlaceholderText(tr("Name (English)"));
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
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid::kGap);
    head->addWidget(m_scale, 2);
    head->addWidget(m_nameJa, 1);
    head->addWidget(m_nameEn, 1);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_source);
    addButtons(*column,
               {{u"addScaleStep"_s,
                 tr("Add a step on top"),
                 [this] { return scale() >= 0 && this->draft().addStep(scale()); }},
                {u"removeScaleStep"_s,
                 tr("Remove the highest step"),
                 [this] { return scale() >= 0 && this->draft().removeStep(scale()); }},
                {u"addScale"_s,
                 tr("Add a scale"),
                 [this] {
                     m_wanted = this->draft().addScale();
                     return true;
                 }},
                {u"removeScale"_s, tr("Remove this scale"), [this] {
                     m_wanted = 0;
                     return scale() >= 0 && this->draft().removeScale(scale());
                 }}});
    connect(m_scale, &QComboBox::activated, this, [this](int place) {
        m_wanted = place;
        reload();
    });
    for (QLineEdit* edit : {m_nameJa, m_nameEn}) {
        edit->setReadOnly(isReadOnly);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            if (scale() >= 0) {
                this->draft().setScaleLabel(scale(), both(m_nameJa->text(), m_nameEn->text()));
            }
        });
        connect(edit, &QLineEdit::editingFinished, this, &MethodScales::noteChange);
    }
    connect(m_table, &QTableWidget::cellChanged, this, &MethodScales::take);
    reload();
}

int MethodScales::scale() const
{
    return m_scale->currentIndex();
}

void MethodScales::reload()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_scale->clear();
    for (const MethodScale& each : method().scales) {
        m_scale->addItem(each.label.in(language()));
    }
    m_scale->setCurrentIndex(std::min(m_wanted, m_scale->count() - 1));
    m_table->setRowCount(0);
    for (QWidget* each : {static_cast<QWidget*>(m_scale),
                          static_cast<QWidget*>(m_nameJa),
                          static_cast<QWidget*>(m_nameEn)}) {
        each->setVisible(scale() >= 0 && (each == m_scale || !isReadOnly()));
    }
    if (scale() < 0) {
        m_source->setText(tr("This method asks for numbers and has no scales."));
        return;
    }
    const MethodScale& shown = method().scales[static_cast<size_t>(scale())];
    if (!m_nameJa->hasFocus() && !m_nameEn->hasFocus()) {
        m_nameJa->setText(shown.label.ja);
        m_nameEn->setText(shown.label.en);
    }
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
    const bool isOwn = shown.provenance == ownProvenance();
    m_source->setText(isOwn ? tr("Written by the city itself.")
                      : shown.provenance.verified
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
