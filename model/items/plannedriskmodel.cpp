// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/plannedriskmodel.h"

#include "model/risk/score.h"
#include "model/service/session.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

PlannedRiskModel::PlannedRiskModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_environment(session.environment())
{
}

void PlannedRiskModel::setRows(QList<PlanRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (const PlanRow& row : std::as_const(m_rows)) {
        const QString& id = row.risk.score.method;
        if (!m_methods.contains(id)) {
            m_methods.insert(id, m_session.method(id).value_or(Method()));
        }
    }
    endResetModel();
}

void PlannedRiskModel::setDateStyle(DateStyle style)
{
    m_dateStyle = style;
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int PlannedRiskModel::rowOf(const RiskPair& pair) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&pair](const PlanRow& row) { return row.facts.pair == pair; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PlannedRiskModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlannedRiskModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlannedRiskModel::figureText(const PlanRow& row,
                                     const std::optional<RiskFigure>& figure) const
{
    if (!figure) {
        return {};
    }
    const auto method = m_methods.constFind(row.risk.score.method);
    const RiskLevel* level =
        method != m_methods.constEnd() ? method->findLevel(figure->level) : nullptr;
    const QString word = level != nullptr ? level->label.in(m_environment.language) : figure->level;
    return figure->value ? (word + u' ' + daicho::figureText(*figure->value)).trimmed() : word;
}

QString PlannedRiskModel::threatText(const QString& id) const
{
    const Threat* threat = m_environment.catalogue.threat(id);
    return threat != nullptr ? id + u' ' + threat->label.in(m_environment.language) : id;
}

std::optional<RiskFigure> PlannedRiskModel::figureOf(const PlanRow& row, int column) const
{
    const RiskLife& life = row.facts.life;
    switch (column) {
    case InherentColumn:
        return life.inherent;
    case CurrentColumn:
        return life.current;
    case ResidualColumn:
        return life.residual ? life.residual : life.expected;
    default:
        return {};
    }
}

QString PlannedRiskModel::measureText(const PlanRow& row) const
{
    const QList<Measure>& measures = row.facts.measures;
    if (measures.isEmpty()) {
        return {};
    }
    const QString first = m_environment.catalogue.choices(u"measure_state"_s)
                              .labelOf(measures.first().state, m_environment.language) +
                          u' ' + measures.first().title;
    return measures.size() == 1
               ? first
               : tr("%1 and %n more", nullptr, static_cast<int>(measures.size()) - 1).arg(first);
}

QString PlannedRiskModel::acceptanceText(const PlanRow& row) const
{
    const QDate today = m_environment.clock.today();
    if (const RiskAcceptance* accepted = row.facts.inForce(today)) {
        return tr("until %1").arg(formatDate(accepted->expiresOn, m_dateStyle));
    }
    const bool hasLapsed =
        std::ranges::any_of(row.facts.acceptances, [](const RiskAcceptance& acceptance) {
            return acceptance.kind != "exception"_L1 && !acceptance.endedOn.isValid();
        });
    return hasLapsed ? tr("expired") : QString();
}

QString PlannedRiskModel::text(const PlanRow& row, int column) const
{
    switch (column) {
    case CodeColumn:
        return row.risk.code;
    case AssetColumn:
        return row.risk.name;
    case ThreatColumn:
        return threatText(row.risk.score.threat);
    case ResidualColumn: {
        const QString figure = figureText(row, figureOf(row, column));
        return figure.isEmpty() || row.facts.life.residual ? figure
                                                           : tr("%1 (forecast)").arg(figure);
    }
    case MeasureColumn:
        return measureText(row);
    case DueColumn: {
        QDate due;
        for (const Measure& measure : row.facts.measures) {
            const bool isOpen = measure.state != "done"_L1 && measure.due.isValid();
            due = isOpen && (!due.isValid() || measure.due < due) ? measure.due : due;
        }
        return formatDate(due, m_dateStyle);
    }
    case AcceptanceColumn:
        return acceptanceText(row);
    default:
        return figureText(row, figureOf(row, column));
    }
}

QVariant PlannedRiskModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PlanRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case LevelRole: {
        const std::optional<RiskFigure> figure = figureOf(row, index.column());
        return figure ? figure->level : QString();
    }
    case Qt::TextAlignmentRole:
        return index.column() == DueColumn ? QVariant(Qt::AlignCenter) : QVariant();
    default:
        return {};
    }
}

QVariant PlannedRiskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CodeColumn:
        return tr("Asset no.");
    case AssetColumn:
        return tr("Asset");
    case ThreatColumn:
        return tr("Threat");
    case InherentColumn:
        return tr("Inherent");
    case CurrentColumn:
        return tr("Present");
    case ResidualColumn:
        return tr("Residual");
    case MeasureColumn:
        return tr("Measures");
    case DueColumn:
        return tr("Due");
    case AcceptanceColumn:
        return tr("Acceptance");
    default:
        return {};
    }
}

} // namespace daicho
