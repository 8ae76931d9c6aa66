// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodacceptance.h"

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

enum RuleColumn { RuleValue, RuleFrom, RuleJa, RuleEn };

} // namespace

MethodAcceptance::MethodAcceptance(MethodDraft& draft,
                                   Language language,
                                   bool isReadOnly,
                                   QWidget* parent)
    : MethodPart(draft, language, isReadOnly, parent)
    , m_kind(new QComboBox(this))
    , m_of(new QComboBox(this))
    , m_limit(new QLineEdit(this))
    , m_table(makeTable(u"methodAcceptanceTable"_s, {tr("Step"), tr("Accepted")}))
    , m_rules(makeTable(u"approverRuleTable"_s,
                        {tr("Value"), tr("From"), tr("Reason (Japanese)"), tr("Reason (English)")}))
{
    m_kind->setObjectName(u"methodAcceptanceKind"_s);
    m_of->setObjectName(u"methodAcceptanceOf"_s);
    m_limit->setObjectName(u"methodLimit"_s);
    m_limit->setMaximumWidth(120);
    m_rules->horizontalHeader()->resizeSection(RuleValue, 180);
    m_rules->horizontalHeader()->resizeSection(RuleFrom, 56);
    m_rules->horizontalHeader()->resizeSection(RuleJa, 300);
    m_rules->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(0, 260);
    for (QWidget* each : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_of)}) {
        each->setEnabled(!isReadOnly);
    }
    m_limit->setReadOnly(isReadOnly);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_kind);
    column->addWidget(m_of);
    column->addWidget(m_limit);
    column->addWidget(m_table, 1);
    column->addStretch();
    column->addWidget(new QLabel(tr("Never accepted without an approver:"), this));
    column->addWidget(m_rules, 1);
    addButtons(*column,
               {{u"addApproverRule"_s,
                 tr("Add a rule"),
                 [this] {
                     this->draft().addApproverRule();
                     return true;
                 }},
                {u"removeApproverRule"_s, tr("Remove"), [this] {
                     const int row = m_rules->currentRow();
                     if (row >= 0) {
                         this->draft().removeApproverRule(row);
                     }
                     return row >= 0;
                 }}});
    connect(m_kind, &QComboBox::activated, this, &MethodAcceptance::takeKind);
    connect(m_of, &QComboBox::activated, this, &MethodAcceptance::takeKind);
    connect(m_limit, &QLineEdit::editingFinished, this, [this] {
        const std::optional<double> limit = numberIn(m_limit->text());
        if (limit && !m_isFilling && this->draft().acceptanceKind() == AcceptanceKind::Limit) {
            this->draft().setLimit(*limit);
        }
        noteChange();
    });
    connect(m_table, &QTableWidget::cellChanged, this, &MethodAcceptance::take);
    connect(m_rules, &QTableWidget::cellChanged, this, &MethodAcceptance::takeRule);
    reload();
}

void MethodAcceptance::takeKind()
{
    draft().setAcceptance(static_cast<AcceptanceKind>(m_kind->currentData().toInt()),
                          m_of->currentData().toString());
    noteChange();
}

/// What can be chosen follows from what the method has by now.
void MethodAcceptance::fillChoices()
{
    m_kind->clear();
    m_kind->addItem(tr("The method does not say"), int(AcceptanceKind::None));
    if (!method().figures.risk.isEmpty()) {
        m_kind->addItem(tr("Up to one risk value"), int(AcceptanceKind::Limit));
        m_kind->addItem(tr("Up to a risk value for each step of a scale"),
                        int(AcceptanceKind::PerValue));
    }
    if (!method().levels.empty()) {
        m_kind->addItem(tr("Certain levels"), int(AcceptanceKind::Levels));
    }
    const QVariant before = m_of->currentData();
    m_of->clear();
    for (const auto& [label, value] : values(true)) {
        m_of->addItem(label, value);
    }
    m_of->setCurrentIndex(std::max(0, m_of->findData(before)));
}

/// Inputs and steps by name: those with a scale, or all that come out as numbers.
QList<std::pair<QString, QString>> MethodAcceptance::values(bool onScalesOnly) const
{
    QList<std::pair<QString, QString>> values;
    for (const MethodInput& input : method().inputs) {
        const bool hasScale = method().findScale(input.scale) != nullptr;
        if (hasScale || (!onScalesOnly && input.type == InputType::Number)) {
            values.append({input.label.in(language()), input.key});
        }
    }
    for (const MethodStep& step : method().steps) {
        const bool fits = !onScalesOnly || method().findScale(step.scale) != nullptr;
        if (fits && method().findInput(step.name) == nullptr) {
            values.append({step.label.in(language()), step.name});
        }
    }
    return values;
}

void MethodAcceptance::fillRules()
{
    const int current = m_rules->currentRow();
    m_rules->setRowCount(0);
    m_rules->setRowCount(static_cast<int>(method().approverRules.size()));
    for (int row = 0; row < m_rules->rowCount(); ++row) {
        const ApproverRule& rule = method().approverRules[static_cast<size_t>(row)];
        putChoice(
            *m_rules, row, RuleValue, values(false), rule.value, [this, row](const QString& to) {
                ApproverRule edited = method().approverRules[static_cast<size_t>(row)];
                edited.value = to;
                draft().setApproverRule(row, edited);
            });
        put(*m_rules, row, RuleFrom, figureText(rule.atLeast));
        put(*m_rules, row, RuleJa, rule.reason.ja);
        put(*m_rules, row, RuleEn, rule.reason.en);
    }
    m_rules->setCurrentCell(std::min(current, m_rules->rowCount() - 1), RuleFrom);
}

void MethodAcceptance::takeRule(int row, int)
{
    if (m_isFilling || isReadOnly()) {
        return;
    }
    ApproverRule edited = method().approverRules[static_cast<size_t>(row)];
    edited.atLeast = numberIn(m_rules->item(row, RuleFrom)->text()).value_or(edited.atLeast);
    edited.reason = both(m_rules->item(row, RuleJa)->text(), m_rules->item(row, RuleEn)->text());
    draft().setApproverRule(row, edited);
    noteChange();
}

void MethodAcceptance::fillLevels()
{
    m_table->setHorizontalHeaderLabels({tr("Level"), tr("Accepted")});
    m_table->setRowCount(static_cast<int>(method().levels.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RiskLevel& level = method().levels[static_cast<size_t>(row)];
        putFixed(*m_table, row, 0, level.label.in(language()));
        putFixed(*m_table, row, 1, QString());
        QTableWidgetItem* const mark = m_table->item(row, 1);
        mark->setFlags(isReadOnly() ? Qt::ItemIsEnabled
                                    : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        mark->setCheckState(method().acceptance.levels.contains(level.id) ? Qt::Checked
                                                                          : Qt::Unchecked);
    }
}

void MethodAcceptance::fillLimits()
{
    const QString of = method().acceptance.perValueOf;
    m_table->setHorizontalHeaderLabels({method().labelOf(of).in(language()), tr("Accepted up to")});
    const MethodScale* const scale = method().scaleOf(of);
    m_table->setRowCount(scale == nullptr ? 0 : static_cast<int>(scale->steps.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ScaleStep& step = scale->steps[static_cast<size_t>(row)];
        const auto limit = method().acceptance.atMost.find(step.key());
        putFixed(*m_table, row, 0, u"%1 %2"_s.arg(step.key(), step.label.in(language())));
        put(*m_table,
            row,
            1,
            limit == method().acceptance.atMost.end() ? QString() : figureText(limit->second));
    }
}

void MethodAcceptance::reload()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const AcceptanceKind kind = draft().acceptanceKind();
    fillChoices();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(kind))));
    m_of->setVisible(kind == AcceptanceKind::PerValue);
    m_limit->setVisible(kind == AcceptanceKind::Limit);
    m_table->setVisible(kind == AcceptanceKind::Levels || kind == AcceptanceKind::PerValue);
    if (kind == AcceptanceKind::Limit) {
        m_limit->setText(figureText(*method().acceptance.riskAtMost));
    } else if (kind == AcceptanceKind::Levels) {
        fillLevels();
    } else if (kind == AcceptanceKind::PerValue) {
        m_of->setCurrentIndex(m_of->findData(method().acceptance.perValueOf));
        fillLimits();
    }
    fillRules();
}

void MethodAcceptance::take(int row, int column)
{
    if (m_isFilling || isReadOnly() || column != 1) {
        return;
    }
    if (draft().acceptanceKind() == AcceptanceKind::PerValue) {
        const std::optional<double> limit = numberIn(m_table->item(row, 1)->text());
        const MethodScale* const scale = method().scaleOf(method().acceptance.perValueOf);
        if (limit && scale != nullptr) {
            draft().setLimit(scale->steps[static_cast<size_t>(row)].key(), *limit);
        }
    } else {
        draft().setAccepted(method().levels[static_cast<size_t>(row)].id,
                            m_table->item(row, 1)->checkState() == Qt::Checked);
    }
    noteChange();
}

} // namespace daicho
