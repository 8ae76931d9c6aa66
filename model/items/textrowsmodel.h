// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QVariant>

namespace daicho {

/// One row of a list that was read at once.
struct TextRow
{
    QStringList cells;
    QVariant key; ///< what stands behind it, for the view
    int rank = 0; ///< for filters: a severity, a kind
};

/// A list of texts, read at once and small: findings, net changes. For the register's own rows see
/// AssetTableModel.
class TextRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, RankRole };

    explicit TextRowsModel(QStringList headers, QObject* parent = nullptr);

    void setRows(QList<TextRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headers;
    QList<TextRow> m_rows;
};

} // namespace daicho
