// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/service/treatment/treatmentplan.h"

#include <QScrollArea>

class QAction;
class QLabel;
class QVBoxLayout;

namespace daicho {

class LevelPill;
class PlannedRiskModel;
class Session;

/// One risk at the right of the list: its levels side by side, what the quadrant speaks for, its
/// measures and what was accepted.
class RiskCard final : public QScrollArea
{
    Q_OBJECT
public:
    RiskCard(const Session& session, const PlannedRiskModel& model, QWidget* parent = nullptr);

    void setDateStyle(DateStyle style) { m_dateStyle = style; }

    /// `advice`: of the quadrant; null: nothing is chosen.
    void showRisk(const PlanRow* row, const OptionAdvice& advice);
    /// Buttons below the card, in their order.
    void setActions(const QList<QAction*>& actions);

signals:
    /// The measure of this uid was clicked.
    void measureWanted(const QString& uid);
    void acceptanceWanted(const QString& uid);

private:
    struct Figure
    {
        LevelPill* pill;
        QLabel* caption;
    };

    Figure addFigure(class QHBoxLayout* row, const QString& title);
    void showFigure(const Figure& figure,
                    const PlanRow& row,
                    const std::optional<RiskFigure>& value,
                    const QString& caption);
    QString measuresText(const PlanRow& row) const;
    QString acceptancesText(const PlanRow& row) const;

    const Session& m_session;
    const PlannedRiskModel& m_model;
    DateStyle m_dateStyle = DateStyle::Wareki;
    QLabel* m_title;
    Figure m_inherent;
    Figure m_current;
    Figure m_residual;
    QLabel* m_advice;
    QLabel* m_measures;
    QLabel* m_acceptances;
    QVBoxLayout* m_buttons;
    QWidget* m_body;
};

} // namespace daicho
