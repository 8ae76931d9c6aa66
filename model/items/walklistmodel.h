// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/scorequeuemodel.h"

#include <QAbstractListModel>

namespace daicho {

/// One row of a walk: a threat with how many assets are scored against it, or an item of a round.
struct WalkRow
{
    QString code;
    QString name;
    qint64 done = 0;
    qint64 total = 0;

    bool operator==(const WalkRow&) const = default;
};

/// A short work list whose rows have the roles of the list of assets, so that one delegate paints
/// both.
class WalkListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit WalkListModel(QObject* parent = nullptr);

    void setRows(QList<WalkRow> rows);

    const QList<WalkRow>& rows() const { return m_rows; }

    /// One more of the row is done; rows that do not exist are left out.
    void countDone(int row);
    /// -1 where no row has the code.
    int rowOf(const QString& code) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<WalkRow> m_rows;
};

} // namespace daicho
