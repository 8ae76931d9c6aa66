// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodlevels.h"

#include "model/risk/score.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Column {
    IdColumn,
    FromColumn,
    ToColumn,
    NameJa,
    NameEn,
    ApproverColumn,
    MeaningJa,
    MeaningEn
};

} // namespace

MethodLevels::MethodLevels(
    MethodDraft& draft, const ChoiceSet& roles, Language language, bool isReadOnly, QWidget* parent)
    : MethodPart(draft, language, isReadOnly, parent)
    , m_roles(roles)
    , m_table(makeTable(u"methodLevelTable"_s,
                        {tr("Level"),
                         tr("From"),
                         tr("To"),
                         tr("Name (Japanese)"),
                         tr("Name (English)"),
                         tr("Accepted by"),
                         tr("Meaning (Japanese)"),
                         tr("Meaning (English)")}))
{
    QHeaderView& header = *m_table->horizontalHeader();
    header.resizeSection(IdColumn, 72);
    header.resizeSection(FromColumn, 56);
    header.resizeSection(ToColumn, 56);
    header.resizeSection(NameJa, 130);
    header.resizeSection(NameEn, 120);
    header.resizeSection(ApproverColumn, 180);
    header.resizeSection(MeaningJa, 200);
    header.setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_table, 1);
    addButtons(*column,
               {{u"addLevel"_s,
                 tr("Add a level on top"),
                 [this] {
                     this->draft().addLevel();
                     return true;
                 }},
                {u"removeLevel"_s, tr("Remove"), [this] {
                     const int row = m_table->currentRow();
                     return row >= 0 && this->draft().removeLevel(row);
                 }}});
    connect(m_table, &QTableWidget::cellChanged, this, &MethodLevels::take);
    reload();
}

void MethodLevels::reload()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int current = m_table->currentRow();
    const bool hasBands = method().figures.level.isEmpty();
    m_table->setColumnHidden(FromColumn, !hasBands);
    m_table->setColumnHidden(ToColumn, !hasBands);
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(method().levels.size()));
    const auto number = [](const std::optional<double>& value) {
        return value ? figureText(*value) : QString();
    };
    QList<std::pair<QString, QString>> roles{{tr("nobody in particular"), QString()}};
    for (const Choice& role : m_roles.items()) {
        roles.append({role.label.in(language()), role.id});
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RiskLevel& level = method().levels[static_cast<size_t>(row)];
        putFixed(*m_table, row, IdColumn, level.id);
        put(*m_table, row, FromColumn, number(level.from));
        put(*m_table, row, ToColumn, number(level.to));
        put(*m_table, row, NameJa, level.label.ja);
        put(*m_table, row, NameEn, level.label.en);
        put(*m_table, row, MeaningJa, level.meaning.ja);
        put(*m_table, row, MeaningEn, level.meaning.en);
        putChoice(
            *m_table, row, ApproverColumn, roles, level.approver, [this, row](const QString& to) {
                draft().setApprover(row, to);
            });
    }
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), NameJa);
}

void MethodLevels::take(int row, int column)
{
    if (m_isFilling || isReadOnly()) {
        return;
    }
    const auto text = [this, row](int of) { return m_table->item(row, of)->text(); };
    if (column == FromColumn || column == ToColumn) {
        const std::optional<double> from = numberIn(text(FromColumn));
        const std::optional<double> to = numberIn(text(ToColumn));
        if (from && to) {
            draft().setBand(row, *from, *to);
        }
    } else {
        draft().setLevel(
            row, both(text(NameJa), text(NameEn)), both(text(MeaningJa), text(MeaningEn)));
    }
    noteChange();
}

} // namespace daicho
