// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodacceptance.h"

#include "model/core/textfold.h"
#include "model/risk/score.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace daicho {

MethodAcceptance::MethodAcceptance(MethodDraft& draft,
                                   Language language,
                                   bool isReadOnly,
                                   QWidget* parent)
    : MethodPart(draft, language, isReadOnly, parent)
    , m_kind(new QComboBox(this))
    , m_of(new QComboBox(this))
    , m_limit(new QLineEdit(this))
    , m_table(makeTable(u"methodAcceptanceTable"_s, {tr("Step"), tr("Accepted")}))
    , m_rules(new QLabel(this))
{
    m_kind->setObjectName(u"methodAcceptanceKind"_s);
    m_kind->addItem(tr("The method does not say"), int(AcceptanceKind::None));
    if (!method().figures.risk.isEmpty()) {
        m_kind->addItem(tr("Up to one risk value"), int(AcceptanceKind::Limit));
        m_kind->addItem(tr("Up to a risk value for each step of a scale"),
                        int(AcceptanceKind::PerValue));
    }
    if (!method().levels.empty()) {
        m_kind->addItem(tr("Certain levels"), int(AcceptanceKind::Levels));
    }
    for (const MethodInput& input : method().inputs) {
        if (method().findScale(input.scale) != nullptr) {
            m_of->addItem(input.label.in(language), input.key);
        }
    }
    m_of->setObjectName(u"methodAcceptanceOf"_s);
    m_limit->setObjectName(u"methodLimit"_s);
    m_limit->setMaximumWidth(120);
    m_rules->setWordWrap(true);
    m_rules->setForegroundRole(QPalette::PlaceholderText);
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
    column->addWidget(m_rules);
    connect(m_kind, &QComboBox::activated, this, &MethodAcceptance::takeKind);
    connect(m_of, &QComboBox::activated, this, &MethodAcceptance::takeKind);
    connect(m_limit, &QLineEdit::editingFinished, this, [this] {
        bool isNumber = false;
        const double limit = normaliseNumberText(m_limit->text()).toDouble(&isNumber);
        if (isNumber && !m_isFilling && this->draft().acceptanceKind() == AcceptanceKind::Limit) {
            this->draft().setLimit(limit);
        }
        noteChange();
    });
    connect(m_table, &QTableWidget::cellChanged, this, &MethodAcceptance::take);
    reload();
}

void MethodAcceptance::takeKind()
{
    draft().setAcceptance(static_cast<AcceptanceKind>(m_kind->currentData().toInt()),
                          m_of->currentData().toString());
    noteChange();
}

QString MethodAcceptance::rulesText() const
{
    QStringList lines;
    for (const ApproverRule& rule : method().approverRules) {
        lines.append(tr("%1 of %2 or more: %3")
                         .arg(method().labelOf(rule.value).in(language()),
                              figureText(rule.atLeast),
                              rule.reason.in(language())));
    }
    return lines.join(u'\n');
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
    m_rules->setText(rulesText());
}

void MethodAcceptance::take(int row, int column)
{
    if (m_isFilling || isReadOnly() || column != 1) {
        return;
    }
    if (draft().acceptanceKind() == AcceptanceKind::PerValue) {
        bool isNumber = false;
        const double limit = normaliseNumberText(m_table->item(row, 1)->text()).toDouble(&isNumber);
        const MethodScale* const scale = method().scaleOf(method().acceptance.perValueOf);
        if (isNumber && scale != nullptr) {
            draft().setLimit(scale->steps[static_cast<size_t>(row)].key(), limit);
        }
    } else {
        draft().setAccepted(method().levels[static_cast<size_t>(row)].id,
                            m_table->item(row, 1)->checkState() == Qt::Checked);
    }
    noteChange();
}

} // namespace daicho
