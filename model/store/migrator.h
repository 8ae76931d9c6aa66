// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QList>
#include <QString>

namespace daicho {

class Database;

/// One step of the schema: the file NNNN_what.sql.
struct Migration
{
    int version = 0;
    QString name;
    QByteArray sql; ///< statements separated by lines "--;"
};

/// "Daic", so that the file tool and other programs can tell a register.
inline constexpr qint64 kApplicationId = 0x44616963;

/// The steps compiled into the product, by version.
Result<QList<Migration>> builtInMigrations();

/// Brings a database to the newest version, each step in a transaction of its own that also sets
/// user_version. Before the first one the file is copied to `copyPath` (VACUUM INTO) unless that is
/// empty. NewerSchema for a file of a newer version; Storage for a failed step, with version and
/// data as before it.
Result<void> migrate(Database& database, const QList<Migration>& steps, const QString& copyPath);

/// The version that the file says its schema has.
Result<qint64> schemaVersion(Database& database);

/// What schemaDigest() says of a register with all built-in steps, worked out while building; ''
/// where the build could not.
QString builtInSchema();
/// The same worked out now, by migrating an empty database.
Result<QString> migratedSchema(const QList<Migration>& steps);
Result<QString> schemaDigest(Database& database);

/// The schema as text, one object a line, to compare.
Result<QStringList> schemaText(Database& database);

} // namespace daicho
