// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/riskcard.h"

#include "model/items/plannedriskmodel.h"
#include "model/service/session.h"
#include "views/treat/actionbutton.h"
#include "views/widgets/grid.h"
#include "views/widgets/levelpill.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QLabel* addText(QVBoxLayout* column, const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    column->addWidget(label);
    return label;
}

QString heading(const QString& text)
{
    return u"<b>%1</b>"_s.arg(text.toHtmlEscaped());
}

} // namespace

RiskCard::RiskCard(const Session& session, const PlannedRiskModel& model, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_model(model)
    , m_body(new QWidget)
{
    setObjectName(u"riskCard"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(Grid::kEditor);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    m_title = addText(column, u"riskTitle"_s);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(Grid::kGap);
    m_inherent = addFigure(figures, tr("Inherent"));
    m_current = addFigure(figures, tr("Present"));
    m_residual = addFigure(figures, tr("Residual"));
    column->addLayout(figures);
    m_advice = addText(column, u"riskAdvice"_s);
    m_measures = addText(column, u"riskMeasures"_s);
    m_acceptances = addText(column, u"riskAcceptances"_s);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(Grid::kGap);
    column->addLayout(m_buttons);
    column->addStretch(1);
    setWidget(m_body);
    connect(m_measures, &QLabel::linkActivated, this, &RiskCard::measureWanted);
    connect(m_acceptances, &QLabel::linkActivated, this, &RiskCard::acceptanceWanted);
    showRisk(nullptr, {});
}

RiskCard::Figure RiskCard::addFigure(QHBoxLayout* row, const QString& title)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(Grid::kUnit);
    auto* label = new QLabel(title);
    auto* pill = new LevelPill(LevelPill::Small);
    auto* caption = new QLabel;
    caption->setWordWrap(true);
    caption->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(label);
    column->addWidget(pill);
    column->addWidget(caption);
    column->addStretch(1);
    row->addLayout(column, 1);
    return {pill, caption};
}

void RiskCard::setActions(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        m_buttons->addWidget(buttonOf(action));
    }
}

void RiskCard::showFigure(const Figure& figure,
                          const PlanRow& row,
                          const std::optional<RiskFigure>& value,
                          const QString& caption)
{
    figure.pill->setLevel(value ? value->level : QString(),
                          value ? m_model.figureText(row, value) : tr("None"));
    figure.caption->setText(caption);
}

QString RiskCard::measuresText(const PlanRow& row) const
{
    QString text = heading(tr("Measures"));
    if (row.facts.measures.isEmpty()) {
        return text + u"<br>"_s + tr("None yet.").toHtmlEscaped();
    }
    const ChoiceSet& states = m_session.environment().catalogue.choices(u"measure_state"_s);
    for (const Measure& measure : row.facts.measures) {
        QStringList facts{states.labelOf(measure.state, m_session.language())};
        if (measure.due.isValid()) {
            facts.append(tr("due %1").arg(formatDate(measure.due, m_dateStyle)));
        }
        if (!measure.responsible.isEmpty()) {
            facts.append(measure.responsible);
        }
        text += u"<br><a href=\"%1\">%2</a><br>%3"_s.arg(
            measure.uid,
            (measure.code + u' ' + measure.title).toHtmlEscaped(),
            facts.join(u"・"_s).toHtmlEscaped());
    }
    return text;
}

QString RiskCard::acceptancesText(const PlanRow& row) const
{
    const QDate today = m_session.environment().clock.today();
    QString text = heading(tr("Acceptance and exceptions"));
    for (const RiskAcceptance& accepted : row.facts.acceptances) {
        const QString kind = m_session.environment()
                                 .catalogue.choices(u"acceptance_kind"_s)
                                 .labelOf(accepted.kind, m_session.language());
        const QString state =
            accepted.endedOn.isValid()
                ? tr("ended on %1").arg(formatDate(accepted.endedOn, m_dateStyle))
            : isInForce(accepted, today)
                ? tr("until %1").arg(formatDate(accepted.expiresOn, m_dateStyle))
                : tr("expired on %1").arg(formatDate(accepted.expiresOn, m_dateStyle));
        const QString approver =
            accepted.approver.isEmpty() ? tr("no approver") : accepted.approver;
        text += u"<br><a href=\"%1\">%2 %3</a>（%4）<br>%5"_s.arg(
            accepted.uid,
            (kind + u' ' + accepted.number).trimmed().toHtmlEscaped(),
            state.toHtmlEscaped(),
            approver.toHtmlEscaped(),
            accepted.reason.toHtmlEscaped());
    }
    return row.facts.acceptances.isEmpty() ? text + u"<br>"_s + tr("None.").toHtmlEscaped() : text;
}

void RiskCard::showRisk(const PlanRow* row, const OptionAdvice& advice)
{
    m_body->setVisible(row != nullptr);
    if (row == nullptr) {
        return;
    }
    const RiskLife& life = row->facts.life;
    m_title->setText(heading(row->risk.code + u' ' + row->risk.name) + u"<br>"_s +
                     m_model.threatText(row->risk.score.threat).toHtmlEscaped());
    const auto year = [this](const std::optional<RiskFigure>& figure) {
        return figure && figure->cycle ? formatFiscalYear(*figure->cycle, m_dateStyle) : QString();
    };
    showFigure(m_inherent, *row, life.inherent, year(life.inherent));
    showFigure(m_current, *row, life.current, year(life.current));
    const bool isDone = life.residual.has_value();
    const std::optional<RiskFigure>& left = isDone ? life.residual : life.expected;
    QString caption = !left ? QString() : isDone ? tr("evaluated") : tr("forecast");
    if (isDone && life.expected) {
        caption = tr("evaluated; forecast was %1").arg(m_model.figureText(*row, life.expected));
    }
    showFigure(m_residual, *row, left, caption);
    const QString option = m_session.environment()
                               .catalogue.choices(u"treatment_option"_s)
                               .labelOf(advice.option, m_session.language());
    m_advice->setVisible(!advice.option.isEmpty());
    m_advice->setText(heading(tr("Speaks for: %1").arg(option)) + u"<br>"_s +
                      advice.reason.in(m_session.language()).toHtmlEscaped());
    m_measures->setText(measuresText(*row));
    m_acceptances->setText(acceptancesText(*row));
}

} // namespace daicho
