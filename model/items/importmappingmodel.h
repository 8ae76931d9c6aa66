// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/importfile.h"

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

    void setSheet(const SheetAnalysis& sheet, ImportTarget target);

    /// What FieldRole of a row can be set to, with its words.
    QList<std::pair<QString, QString>> choices(int row) const;
    /// What was decided, complete: every mapped and every ignored column.
    ColumnMap map() const;
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
    QString wordOf(const QString& field) const;
    QString confidenceOf(const SheetColumn& column, const QString& field) const;

    Language m_language;
    ImportTarget m_target = ImportTarget::Assets;
    SheetAnalysis m_sheet;
    QStringList m_fields; // by column: a field key, ignored(), or '' to keep it by its header
};

} // namespace daicho
