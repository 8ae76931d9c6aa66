// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/sitetablemodel.h"

#include "model/risk/score.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

SiteTableModel::SiteTableModel(Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void SiteTableModel::setTable(const SiteTable& table)
{
    const bool isSame =
        m_table.threats == table.threats &&
        std::ranges::equal(m_table.rows, table.rows, {}, &SiteRow::site, &SiteRow::site);
    if (isSame && !table.rows.isEmpty()) {
        m_table = table;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

const SiteCell* SiteTableModel::cell(const QModelIndex& index) const
{
    return index.isValid() && index.column() >= FirstThreatColumn &&
                   index.row() < m_table.cells.size()
               ? &m_table.cells[index.row()][index.column() - FirstThreatColumn]
               : nullptr;
}

const Threat* SiteTableModel::threat(const QModelIndex& index) const
{
    return cell(index) == nullptr ? nullptr : m_table.threats[index.column() - FirstThreatColumn];
}

Site SiteTableModel::site(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_table.rows.size() ? m_table.rows[index.row()].site
                                                                : Site();
}

int SiteTableModel::decided() const
{
    qsizetype count = 0;
    for (const QList<SiteCell>& row : m_table.cells) {
        count += std::ranges::count_if(
            row, [](const SiteCell& cell) { return cell.likelihood.has_value(); });
    }
    return static_cast<int>(count);
}

int SiteTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int SiteTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstThreatColumn + static_cast<int>(m_table.threats.size());
}

QString SiteTableModel::cellText(const QModelIndex& index) const
{
    const SiteRow& row = m_table.rows[index.row()];
    if (index.column() == SiteColumn) {
        return QString(row.depth * 2, u'\u3000') + row.name;
    }
    if (index.column() == AssetsColumn) {
        return QString::number(row.assets);
    }
    const SiteCell& shown = *cell(index);
    if (shown.likelihood) {
        return figureText(*shown.likelihood);
    }
    return shown.holds ? u'(' + figureText(shown.holds->proposal.likelihood) + u')' : QString();
}

QString SiteTableModel::reasonText(const QModelIndex& index) const
{
    const SiteCell* const shown = cell(index);
    if (shown == nullptr) {
        return cellText(index).trimmed();
    }
    QStringList lines;
    if (shown->likelihood) {
        lines.append(shown->reason.isEmpty() ? tr("Decided here")
                                             : tr("Decided here: %1").arg(shown->reason));
    }
    if (shown->holds) {
        const QString reason = shown->holds->proposal.reason.in(m_language);
        const QString value = figureText(shown->holds->proposal.likelihood);
        lines.append(shown->holds->isJudged ? tr("Holds from around: %1 (%2)").arg(value, reason)
                                            : tr("Proposed: %1 (%2)").arg(value, reason));
    }
    return lines.isEmpty() ? tr("Nothing is known here; press a figure to decide")
                           : lines.join(u'\n');
}

QVariant SiteTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_table.rows.size()) {
        return {};
    }
    const SiteCell* const shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::ToolTipRole:
    case ReasonRole:
        return reasonText(index);
    case IsDecidedRole:
        return shown != nullptr && shown->likelihood.has_value();
    case Qt::TextAlignmentRole:
        return index.column() == SiteColumn     ? int(Qt::AlignLeft | Qt::AlignVCenter)
               : index.column() == AssetsColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                : int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant SiteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const bool isThreat = section >= FirstThreatColumn;
    if (role == Qt::ToolTipRole && isThreat) {
        const Threat* const threat = m_table.threats.value(section - FirstThreatColumn);
        return threat->id + u' ' + threat->label.in(m_language) + u'\n' +
               threat->hint.in(m_language);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (isThreat) {
        const Threat* const threat = m_table.threats.value(section - FirstThreatColumn);
        return threat->id + u' ' + threat->label.in(m_language);
    }
    return section == SiteColumn ? tr("Site") : tr("Assets");
}

} // namespace daicho
