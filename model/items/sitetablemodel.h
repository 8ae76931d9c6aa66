// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"
#include "model/service/scoring/sitelikelihoodservice.h"

#include <QAbstractTableModel>

namespace daicho {

/// Places, units or contractors against the threats that are judged once for them: what was decided
/// in each cell, else (in brackets) what holds from around it or is proposed.
class SiteTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SiteColumn, AssetsColumn, FirstThreatColumn };

    enum Role {
        ReasonRole = Qt::UserRole, ///< of what the cell shows
        IsDecidedRole
    };

    explicit SiteTableModel(Language language, QObject* parent = nullptr);

    /// Keeps its rows where only the cells have changed.
    void setTable(const SiteTable& table);

    const SiteTable& table() const { return m_table; }

    /// Null in the columns before.
    const SiteCell* cell(const QModelIndex& index) const;
    const Threat* threat(const QModelIndex& index) const;
    Site site(const QModelIndex& index) const;

    int decided() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const QModelIndex& index) const;
    QString reasonText(const QModelIndex& index) const;

    Language m_language;
    SiteTable m_table;
};

} // namespace daicho
