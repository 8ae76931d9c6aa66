// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodformula.h"

#include "model/risk/score.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

QString cellText(const QJsonValue& cell)
{
    return cell.isDouble() ? figureText(cell.toDouble()) : cell.toString();
}

QString stepLabel(const ScaleStep& step, Language language)
{
    const QString label = step.label.in(language);
    return label == step.key() ? label : u"%1 %2"_s.arg(step.key(), label);
}

QString formulaOf(const Method& method, const MethodStep& step, Language language)
{
    QStringList operands;
    for (const QString& operand : step.operands) {
        operands.append(method.labelOf(operand).in(language));
    }
    switch (step.operation) {
    case StepOperation::Maximum:
        return MethodFormula::tr("the highest of %1").arg(operands.join(u", "_s));
    case StepOperation::Minimum:
        return MethodFormula::tr("the lowest of %1").arg(operands.join(u", "_s));
    case StepOperation::Sum:
        return operands.join(u" + "_s);
    case StepOperation::Product:
        return operands.join(u" × "_s);
    case StepOperation::Difference:
        return operands.join(u" − "_s);
    case StepOperation::Lookup:
        return MethodFormula::tr("by the table of %1").arg(operands.join(u", "_s));
    case StepOperation::Override:
        return MethodFormula::tr("%1, but %2 where %3 holds")
            .arg(operands.join(u", "_s),
                 figureText(step.overrideValue),
                 method.labelOf(step.overrideFlag).in(language));
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList formulaLines(const Method& method, Language language)
{
    QStringList lines;
    for (const MethodStep& step : method.steps) {
        lines.append(u"%1 = %2"_s.arg(step.label.in(language), formulaOf(method, step, language)));
    }
    if (method.isRanking) {
        lines.append(
            MethodFormula::tr("The results are ranked, the highest first; equals share a rank."));
    }
    return lines;
}

MethodFormula::MethodFormula(MethodDraft& draft,
                             Language language,
                             bool isReadOnly,
                             QWidget* parent)
    : MethodPart(draft, language, isReadOnly, parent)
    , m_steps(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_matrix(makeTable(u"methodMatrix"_s, {}))
{
    m_steps->setObjectName(u"methodSteps"_s);
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::PlainText);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choice->setObjectName(u"methodTable"_s);
    m_choice->setAccessibleName(tr("Table"));
    m_matrix->verticalHeader()->show();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_steps);
    column->addWidget(m_choice);
    column->addWidget(m_matrix, 1);
    column->addStretch();
    connect(m_choice, &QComboBox::activated, this, &MethodFormula::reload);
    connect(m_matrix, &QTableWidget::cellChanged, this, &MethodFormula::take);
    reload();
}

const MethodStep* MethodFormula::shownStep() const
{
    const int place = m_choice->currentIndex();
    return place < 0 ? nullptr
                     : &method().steps[static_cast<size_t>(m_lookups[static_cast<size_t>(place)])];
}

/// The tables that have a matrix; the one that was chosen stays so.
void MethodFormula::fillChoice()
{
    const int before = std::max(0, m_choice->currentIndex());
    m_choice->clear();
    m_lookups.clear();
    for (size_t i = 0; i < method().steps.size(); ++i) {
        const MethodStep& step = method().steps[i];
        const bool hasScales = std::ranges::all_of(step.operands, [this](const QString& operand) {
            return method().scaleOf(operand) != nullptr;
        });
        if (step.operation == StepOperation::Lookup && hasScales && !step.operands.isEmpty()) {
            m_lookups.push_back(static_cast<int>(i));
            m_choice->addItem(step.label.in(language()));
        }
    }
    m_choice->setCurrentIndex(std::min(before, m_choice->count() - 1));
    m_choice->setVisible(m_lookups.size() > 1);
    m_matrix->setVisible(!m_lookups.empty());
}

void MethodFormula::reload()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_steps->setText(formulaLines(method(), language()).join(u'\n'));
    fillChoice();
    if (const MethodStep* const step = shownStep()) {
        fillMatrix(*step);
    }
}

/// Rows are the steps of the first operand, the highest on top; columns those of the others.
QStringList MethodFormula::keysAt(int row, int column) const
{
    const MethodStep& step = *shownStep();
    const std::vector<ScaleStep>& rows = method().scaleOf(step.operands[0])->steps;
    QStringList keys{rows[rows.size() - 1 - static_cast<size_t>(row)].key()};
    auto rest = static_cast<size_t>(column);
    size_t block = static_cast<size_t>(columnsOf(step));
    for (qsizetype i = 1; i < step.operands.size(); ++i) {
        const std::vector<ScaleStep>& steps = method().scaleOf(step.operands[i])->steps;
        block /= steps.size();
        keys.append(steps[rest / block].key());
        rest %= block;
    }
    return keys;
}

int MethodFormula::columnsOf(const MethodStep& step) const
{
    size_t columns = 1;
    for (qsizetype i = 1; i < step.operands.size(); ++i) {
        columns *= method().scaleOf(step.operands[i])->steps.size();
    }
    return static_cast<int>(columns);
}

void MethodFormula::fillMatrix(const MethodStep& step)
{
    const std::vector<ScaleStep>& rows = method().scaleOf(step.operands[0])->steps;
    m_matrix->setRowCount(static_cast<int>(rows.size()));
    m_matrix->setColumnCount(columnsOf(step));
    QStringList columnLabels;
    for (int column = 0; column < m_matrix->columnCount(); ++column) {
        const QStringList keys = keysAt(0, column);
        QStringList labels;
        for (qsizetype i = 1; i < keys.size(); ++i) {
            labels.append(
                stepLabel(*method().scaleOf(step.operands[i])->find(keys[i]), language()));
        }
        columnLabels.append(labels.isEmpty() ? step.label.in(language()) : labels.join(u" / "_s));
    }
    m_matrix->setHorizontalHeaderLabels(columnLabels);
    for (int row = 0; row < m_matrix->rowCount(); ++row) {
        const ScaleStep& one = rows[rows.size() - 1 - static_cast<size_t>(row)];
        m_matrix->setVerticalHeaderItem(row, new QTableWidgetItem(stepLabel(one, language())));
        for (int column = 0; column < m_matrix->columnCount(); ++column) {
            const auto cell = step.table.find(keysAt(row, column));
            put(*m_matrix,
                row,
                column,
                cell == step.table.end() ? QString() : cellText(cell->second))
                ->setTextAlignment(Qt::AlignCenter);
        }
    }
}

void MethodFormula::take(int row, int column)
{
    if (m_isFilling || isReadOnly()) {
        return;
    }
    const QString text = m_matrix->item(row, column)
                             ->text()
                             .normalized(QString::NormalizationForm_KC)
                             .trimmed()
                             .toLower();
    const std::optional<double> number = numberIn(text);
    const int step = m_lookups[static_cast<size_t>(m_choice->currentIndex())];
    draft().setCell(step,
                    keysAt(row, column),
                    text.isEmpty() ? QJsonValue()
                    : number       ? QJsonValue(*number)
                                   : QJsonValue(text));
    noteChange();
}

} // namespace daicho
