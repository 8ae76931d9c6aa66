// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace daicho {

/// A table over rows of which a filter shows some: what such models have in common.
class ShownRowsModel : public QAbstractTableModel
{
public:
    ShownRowsModel(int columns, QObject* parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }

    int columnCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : m_columns;
    }

    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(title(section))
                                                                        : QVariant();
    }

protected:
    virtual QString title(int column) const = 0;

    /// Shows the rows from 0 to `count` that the filter keeps.
    template <class Keeps>
    void show(qsizetype count, const Keeps& keeps)
    {
        beginResetModel();
        m_shown.clear();
        for (qsizetype row = 0; row < count; ++row) {
            if (keeps(row)) {
                m_shown.append(row);
            }
        }
        endResetModel();
    }

    qsizetype at(int row) const { return m_shown[row]; }

private:
    int m_columns;
    QList<qsizetype> m_shown;
};

} // namespace daicho
