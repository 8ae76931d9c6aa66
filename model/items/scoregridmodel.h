// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/scoring/gridscores.h"

#include <QAbstractTableModel>

#include <vector>

namespace daicho {

class SessionThread;
struct Threat;

/// Assets × threats of a category, to be filled like a table: a cell holds what one types (3×4),
/// its level and its value. Rows are read a page at a time in the reader thread.
class ScoreGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { LevelRole = Qt::UserRole, ValueRole, ConcernsRole };

    ScoreGridModel(Session& session, SessionThread& reader, QObject* parent = nullptr);

    /// The threats of one category as columns. Error of the register's method.
    Result<void> setCategory(const QString& category);
    void setAssets(std::vector<AssetId> assets);
    /// Reads everything anew.
    void reload();

    /// Whether the register's method can be typed into cells.
    bool isUsable() const { return !m_inputs.isEmpty(); }

    const Method& method() const { return m_method; }

    AssetId assetAt(int row) const;
    QString threatAt(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// A block as TSV, rows and columns in order; empty cells stay empty.
    QString copied(const QModelIndexList& cells) const;
    /// Puts TSV down from this cell on, over the whole selection where it is one value; one entry.
    bool paste(const QModelIndexList& cells, const QString& text);
    /// The topmost cell of each column over the cells below it.
    bool fillDown(const QModelIndexList& cells);
    bool clear(const QModelIndexList& cells);

signals:
    void failed(const daicho::Error& error);
    void written(int pairs);

private:
    const GridRow* row(int row) const;
    void request(int page) const;
    QString textAt(const QModelIndex& index) const;
    bool write(const QList<GridEdit>& edits);
    bool refuse(const QString& text, const QModelIndex& index);

    Session& m_session;
    SessionThread& m_reader;
    Method m_method;
    QStringList m_inputs;
    std::vector<AssetId> m_assets;
    std::vector<const Threat*> m_threats;
    mutable QHash<AssetId, GridRow> m_rows; // filled as rows are looked at
    mutable QSet<int> m_requested;          // pages
    int m_generation = 0;
};

} // namespace daicho
