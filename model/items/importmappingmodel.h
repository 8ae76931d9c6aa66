// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/transfer/importfile.h"

#include <QAbstractTableModel>

namespace daicho {

/// The columns of a table and what each becomes. The field can be chosen; each is taken once.
class ImportMappingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LetterColumn,
        HeaderColumn,
        FieldColumn,
        ConfidenceColumn,
        SampleColumn,
        ColumnCount
    };

    enum Role { FieldRole = Qt::UserRole };

    /// In place of a field key.
    static QString ignored() { return QStringLiteral("-"); }

    explicit ImportMappingModel(Language language, QObject* parent = nullptr);

    /// `kept`: what the register keeps for these headers; it stands in the sheet's fields already.
    void setSheet(const SheetAnalysis& sheet,
                  ImportTarget target,
                  const QList<ColumnMap::Entry>& kept = {});

    /// What FieldRole of a row can be set to, with its words.
    QList<std::pair<QString, QString>> choices(int row) const;
    /// What differs from the importer's own proposal; empty where nothing was changed.
    ColumnMap map() const;
    bool isChanged() const;
    bool isMapped(const QString& field) const;
    /// Key of the field that the column becomes; '' for none.
    QString fieldOf(const QString& letter) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const ColumnMap::Entry* keptOf(const SheetColumn& column) const;
    QString wordOf(const QString& field) const;
    QString confidenceOf(const SheetColumn& column, const QString& field) const;

    Language m_language;
    ImportTarget m_target = ImportTarget::Assets;
    SheetAnalysis m_sheet;
    QList<ColumnMap::Entry> m_kept;
    QStringList m_before; // the fields as they were proposed
    QStringList m_fields; // by column: a field key, ignored(), or '' to keep it by its header
};

} // namespace daicho
