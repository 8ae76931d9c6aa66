// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodsteps.h"

#include "model/risk/score.h"
#include "views/methods/methodformula.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Column { NameColumn, LabelJa, LabelEn, OperationColumn, ScaleColumn };

constexpr int kOperandsWidth = 240;

QList<std::pair<QString, QString>> operations()
{
    return {{MethodSteps::tr("Product"), toKey(StepOperation::Product)},
            {MethodSteps::tr("Sum"), toKey(StepOperation::Sum)},
            {MethodSteps::tr("Highest"), toKey(StepOperation::Maximum)},
            {MethodSteps::tr("Lowest"), toKey(StepOperation::Minimum)},
            {MethodSteps::tr("Difference"), toKey(StepOperation::Difference)},
            {MethodSteps::tr("Table"), toKey(StepOperation::Lookup)},
            {MethodSteps::tr("Fixed value on yes"), toKey(StepOperation::Override)}};
}

StepOperation operationOf(const QString& key)
{
    for (const StepOperation each : {StepOperation::Maximum,
                                     StepOperation::Minimum,
                                     StepOperation::Sum,
                                     StepOperation::Difference,
                                     StepOperation::Lookup,
                                     StepOperation::Override}) {
        if (toKey(each) == key) {
            return each;
        }
    }
    return StepOperation::Product;
}

} // namespace

MethodSteps::MethodSteps(MethodDraft& draft, Language language, QWidget* parent)
    : MethodPart(draft, language, false, parent)
    , m_table(makeTable(u"methodStepTable"_s,
                        {tr("Key"),
                         tr("Name (Japanese)"),
                         tr("Name (English)"),
                         tr("Operation"),
                         tr("Comes out as")}))
    , m_sentences(new QLabel(this))
    , m_operands(new QListWidget(this))
    , m_override(new QWidget(this))
    , m_flag(new QComboBox(m_override))
    , m_value(new LineEdit(m_override))
{
    const QList<std::pair<int, int>> widths{
        {NameColumn, 90}, {LabelJa, 150}, {LabelEn, 140}, {OperationColumn, 150}};
    for (const auto& [section, width] : widths) {
        m_table->horizontalHeader()->resizeSection(section, width);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_sentences->setObjectName(u"methodSentences"_s);
    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kGap);
    row->addWidget(m_table, 1);
    row->addWidget(makeOperands());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addLayout(row, 1);
    addButtons(*column,
               {{u"addCalculation"_s,
                 tr("Add a step"),
                 [this] {
                     m_table->setCurrentCell(this->draft().addCalculation(), LabelJa);
                     return true;
                 }},
                {u"removeCalculation"_s,
                 tr("Remove"),
                 [this] {
                     if (shownStep() == nullptr) {
                         return false;
                     }
                     this->draft().removeCalculation(this->row());
                     return true;
                 }},
                {u"moveCalculationUp"_s, tr("Up"), [this] { return move(-1); }},
                {u"moveCalculationDown"_s, tr("Down"), [this] { return move(1); }}});
    column->addWidget(m_sentences);
    setUpFigures(*column);
    connect(m_table, &QTableWidget::cellChanged, this, &MethodSteps::take);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] {
        if (!m_isFilling) {
            fillOperands();
        }
    });
    reload();
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, LabelJa);
    }
}

QWidget* MethodSteps::makeOperands()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(kOperandsWidth);
    m_operands->setObjectName(u"methodOperands"_s);
    m_operands->setAccessibleName(tr("Made of"));
    m_flag->setObjectName(u"overrideFlag"_s);
    m_value->setObjectName(u"overrideValue"_s);
    auto* override = new QVBoxLayout(m_override);
    override->setContentsMargins(0, 0, 0, 0);
    override->setSpacing(Grid::kGap);
    override->addWidget(new FormField(tr("Where this is yes"), m_flag, m_override));
    override->addWidget(new FormField(tr("the value is"), m_value, m_override));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kUnit);
    column->addWidget(new QLabel(tr("Made of (in the order of ticking)"), side));
    column->addWidget(m_operands, 1);
    column->addWidget(m_override);
    connect(m_operands, &QListWidget::itemChanged, this, &MethodSteps::takeOperand);
    connect(m_flag, &QComboBox::activated, this, &MethodSteps::takeOverride);
    connect(m_value, &QLineEdit::editingFinished, this, &MethodSteps::takeOverride);
    return side;
}

void MethodSteps::setUpFigures(QBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kGap);
    const auto add = [&](const QString& name, const QString& label, QString MethodFigures::*to) {
        auto* box = new QComboBox(this);
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(new FormField(label, box, this), 1);
        m_figures.append({to, box});
        connect(box, &QComboBox::activated, this, [this, box, to] {
            draft().setFigure(to, box->currentData().toString());
            noteChange();
        });
    };
    add(u"figureRisk"_s, tr("Risk value"), &MethodFigures::risk);
    add(u"figureLevel"_s, tr("Level"), &MethodFigures::level);
    add(u"figureLikelihood"_s, tr("Likelihood"), &MethodFigures::likelihood);
    add(u"figureLoss"_s, tr("Loss"), &MethodFigures::loss);
    add(u"figureImportance"_s, tr("Importance"), &MethodFigures::importance);
    column.addLayout(row);
}

int MethodSteps::row() const
{
    return m_table->currentRow();
}

const MethodStep* MethodSteps::shownStep() const
{
    return row() < 0 || row() >= static_cast<int>(method().steps.size())
               ? nullptr
               : &method().steps[static_cast<size_t>(row())];
}

bool MethodSteps::move(int by)
{
    const int from = row();
    if (!draft().moveCalculation(from, by)) {
        return false;
    }
    m_table->setCurrentCell(from + by, m_table->currentColumn());
    return true;
}

void MethodSteps::fillRow(int place)
{
    const MethodStep& step = method().steps[static_cast<size_t>(place)];
    put(*m_table, place, NameColumn, step.name);
    put(*m_table, place, LabelJa, step.label.ja);
    put(*m_table, place, LabelEn, step.label.en);
    putChoice(*m_table,
              place,
              OperationColumn,
              operations(),
              toKey(step.operation),
              [this, place](const QString& to) { draft().setOperation(place, operationOf(to)); });
    QList<std::pair<QString, QString>> outcomes{{tr("any number"), QString()}};
    for (const MethodScale& scale : method().scales) {
        outcomes.append({scale.label.in(language()), scale.id});
    }
    if (method().figures.level == step.name) {
        outcomes = {{tr("a level"), QString()}};
    }
    putChoice(*m_table, place, ScaleColumn, outcomes, step.scale, [this, place](const QString& to) {
        draft().setOutcomeScale(place, to);
    });
}

void MethodSteps::fillOperands()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_operands->clear();
    const MethodStep* const step = shownStep();
    m_override->setVisible(step != nullptr && step->operation == StepOperation::Override);
    if (step == nullptr) {
        return;
    }
    const auto add = [&](const QString& value, const Bilingual& label) {
        auto* item = new QListWidgetItem(label.in(language()), m_operands);
        item->setData(Qt::UserRole, value);
        item->setToolTip(value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(step->operands.contains(value) ? Qt::Checked : Qt::Unchecked);
    };
    m_flag->clear();
    for (const MethodInput& input : method().inputs) {
        if (input.type == InputType::Flag) {
            m_flag->addItem(input.label.in(language()), input.key);
        } else if (input.key != step->name) {
            add(input.key, input.label);
        }
    }
    for (int place = 0; place < row(); ++place) {
        const MethodStep& before = method().steps[static_cast<size_t>(place)];
        if (method().findInput(before.name) == nullptr) {
            add(before.name, before.label);
        }
    }
    m_flag->setCurrentIndex(m_flag->findData(step->overrideFlag));
    m_value->setText(figureText(step->overrideValue));
}

void MethodSteps::fillFigures()
{
    for (const FigureChoice& each : std::as_const(m_figures)) {
        const bool isLevel = each.figure == &MethodFigures::level;
        each.box->clear();
        each.box->addItem(isLevel ? tr("by the bands") : tr("none"), QString());
        for (const MethodInput& input : method().inputs) {
            if (!isLevel && input.type != InputType::Flag) {
                each.box->addItem(input.label.in(language()), input.key);
            }
        }
        for (const MethodStep& step : method().steps) {
            const bool fits = isLevel ? step.operation == StepOperation::Lookup
                                      : method().findInput(step.name) == nullptr;
            if (fits) {
                each.box->addItem(step.label.in(language()), step.name);
            }
        }
        const int chosen = each.box->findData(method().figures.*each.figure);
        each.box->setCurrentIndex(std::max(0, chosen));
    }
}

void MethodSteps::reload()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int current = row();
    const int column = m_table->currentColumn();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(method().steps.size()));
    for (int place = 0; place < m_table->rowCount(); ++place) {
        fillRow(place);
    }
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), std::max(0, column));
    fillOperands();
    fillFigures();
    m_sentences->setText(formulaLines(method(), language()).join(u'\n'));
}

void MethodSteps::take(int place, int column)
{
    if (m_isFilling) {
        return;
    }
    const auto text = [this, place](int of) { return m_table->item(place, of)->text().trimmed(); };
    if (column == NameColumn) {
        draft().renameCalculation(place,
                                  text(NameColumn).normalized(QString::NormalizationForm_KC));
    } else {
        draft().setCalculationLabel(place, both(text(LabelJa), text(LabelEn)));
    }
    noteChange();
}

void MethodSteps::takeOperand(const QListWidgetItem* item)
{
    const MethodStep* const step = shownStep();
    if (m_isFilling || step == nullptr) {
        return;
    }
    const QString value = item->data(Qt::UserRole).toString();
    QStringList operands = step->operands;
    operands.removeAll(value);
    if (item->checkState() == Qt::Checked) {
        if (step->operation == StepOperation::Override) {
            operands.clear();
        }
        operands.append(value);
    }
    draft().setOperands(row(), operands);
    noteChange();
}

void MethodSteps::takeOverride()
{
    const std::optional<double> value = numberIn(m_value->text());
    const MethodStep* const step = shownStep();
    if (m_isFilling || step == nullptr || !value) {
        return;
    }
    const QString flag = m_flag->currentData().toString();
    if (flag != step->overrideFlag || *value != step->overrideValue) {
        draft().setOverride(row(), flag, *value);
        noteChange();
    }
}

} // namespace daicho
