// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"
#include "model/store/database.h"

#include <QHash>

namespace daicho {

/// Turns the integer keys that join records within a file into the uids that name them across
/// files, and back. Keys are never reused, so what was looked up once stays true.
class References
{
public:
    explicit References(Database& database)
        : m_database(database)
    {
    }

    Result<QString> uid(FieldType type, qint64 id);
    /// NotFound where no record has the uid.
    Result<qint64> id(FieldType type, const QString& uid);
    /// Forgets everything: after a rollback, looked-up records may not exist.
    void clear();

private:
    Database& m_database;
    QHash<std::pair<int, qint64>, QString> m_uids;
    QHash<QString, qint64> m_ids;
};

} // namespace daicho
