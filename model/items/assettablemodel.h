// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/items/fieldcontext.h"
#include "model/service/assets/assetwindow.h"

#include <QAbstractTableModel>

namespace daicho {

/// The register as a table: the rows of an AssetWindow, the columns named by keys of fields and of
/// what follows from them. Never waits: a value not read yet is an empty cell.
class AssetTableModel final : public QAbstractTableModel, public FieldContext
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        IdRole,                  ///< qint64
        LevelRole,               ///< level id of the row's highest score
        StateRole,               ///< RowState as int
        LoadedRole,              ///< false while the row is still being read
        KindRole,                ///< ColumnKind as int: how a delegate shows the cell
    };

    /// What kind of thing a column holds, for whoever paints or edits it.
    enum ColumnKind { TextColumn, NumberColumn, DateColumn, ClassColumn, LevelColumn, MarkColumn };

    AssetTableModel(AssetWindow& window, Session& session, QObject* parent = nullptr);

    /// Units, places, scheme and method as the register has them now.
    Result<void> reload();

    /// Keys of fields, and "body_kind", "level", "state"; unknown ones are left out.
    void setColumns(const QStringList& keys);

    const QStringList& columns() const { return m_keys; }

    /// Every key that setColumns() knows, in the fields' order.
    static QStringList allColumns();
    QString columnLabel(const QString& key) const;
    /// Null for a derived column.
    static const Field<Asset>* field(const QString& key);

    ColumnKind kind(int column) const { return m_columns[static_cast<size_t>(column)].kind; }

    /// Width in half-width characters.
    static int columnWidth(const QString& key);

    void setDateStyle(DateStyle style);

    DateStyle dateStyle() const { return m_dateStyle; }

    const RegisterNames& names() const override { return m_names; }

    const Scheme& scheme() const override { return m_scheme; }

    const FieldParser& parser() const override { return m_parser; }

    FieldTexts texts() const override;

    const Session& session() const override { return m_session; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes a field's value, or a text that is read like an import's. Saves at once; where that
    /// fails, editFailed() says why and nothing has changed.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// Only among the rows that are there: type-ahead in a million rows would read them all.
    QModelIndexList match(const QModelIndex& start,
                          int role,
                          const QVariant& value,
                          int hits,
                          Qt::MatchFlags flags) const override;

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

signals:
    void editFailed(const daicho::Error& error);
    /// The edit would lower a class: it can be made with reason and approver.
    void
    groundsMissing(const daicho::Asset& base, const daicho::Asset& edited, const QString& what);

private:
    struct Column
    {
        const Field<Asset>* field = nullptr; ///< null: derived
        QString key;
        ColumnKind kind = TextColumn;
    };

    static ColumnKind kindOf(const QString& key);
    QString cellText(const Column& column, const WindowRow& row, RowState state) const;
    QString stateText(const Asset& asset, RowState state) const;
    QString levelText(const WindowRow& row) const;
    QString tip(const Column& column, const WindowRow& row, RowState state) const;
    QVariant rawValue(const Column& column, const WindowRow& row) const;
    void connectWindow();

    AssetWindow& m_window;
    Session& m_session;
    RegisterNames m_names;
    FieldParser m_parser;
    Scheme m_scheme;
    Method m_method;
    DateStyle m_dateStyle = DateStyle::Wareki;
    QStringList m_keys;
    std::vector<Column> m_columns;
    bool m_readOnly = false;
};

} // namespace daicho
