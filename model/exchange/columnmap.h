// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QHash>
#include <QStringList>

namespace daicho {

/// What a person decided about a table (MAP.json), instead of what the importer would propose:
/// {"columns": {"header or letter": "field key, or empty to ignore it"},
///  "values": {"field key": {"極秘": "3A"}}, "sheet": "name or number", "header_row": 5}
struct ColumnMap
{
    struct Entry
    {
        QString column; ///< header text or column letter
        QString field;  ///< field key; empty: the column is ignored
        bool operator==(const Entry&) const = default;
    };

    QList<Entry> columns;
    /// By field key: the word of the table → the value as this product writes it.
    QHash<QString, QHash<QString, QString>> values;
    QString sheet;
    int headerRow = 0; ///< as Excel shows it; 0: find it

    bool isEmpty() const;
    bool operator==(const ColumnMap&) const = default;

    /// InvalidInput that names the key that can't be used. Fields and columns are checked later,
    /// against the table.
    static Result<ColumnMap> parse(const QByteArray& json);
    static Result<ColumnMap> load(const QString& path);
    QByteArray toJson() const;
};

} // namespace daicho
