// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/service/environment.h"
#include "model/service/treatment/treatmentplan.h"

#include <QAbstractTableModel>

namespace daicho {

/// The risks that ask for a decision, each with its levels side by side.
class PlannedRiskModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        CodeColumn,
        AssetColumn,
        ThreatColumn,
        InherentColumn,
        CurrentColumn,
        ResidualColumn,
        MeasureColumn,
        DueColumn,
        AcceptanceColumn,
        ColumnCount
    };

    enum Role { LevelRole = Qt::UserRole };

    explicit PlannedRiskModel(const Session& session, QObject* parent = nullptr);

    void setRows(QList<PlanRow> rows);
    void setDateStyle(DateStyle style);

    const PlanRow& row(int row) const { return m_rows[row]; }

    /// -1 where it is not listed.
    int rowOf(const RiskPair& pair) const;

    /// "高 16"; '' for none.
    QString figureText(const PlanRow& row, const std::optional<RiskFigure>& figure) const;
    QString threatText(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::optional<RiskFigure> figureOf(const PlanRow& row, int column) const;
    QString text(const PlanRow& row, int column) const;
    QString measureText(const PlanRow& row) const;
    QString acceptanceText(const PlanRow& row) const;

    const Session& m_session;
    const Environment& m_environment;
    QHash<QString, Method> m_methods; // of the scores that are listed
    QList<PlanRow> m_rows;
    DateStyle m_dateStyle = DateStyle::Wareki;
};

} // namespace daicho
