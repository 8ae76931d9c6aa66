// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run while building: schemawriter HEADER MIGRATION… writes the digest of the schema to which the
// migrations lead, as schemaDigest() of the migrator finds it.

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <memory>
#include <sqlite3.h>

namespace {

constexpr auto kSchema =
    "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
    "WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// The separators of a migration are comments, so that it runs as a whole.
bool runFile(sqlite3* database, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s can't be read\n", qPrintable(path));
        return false;
    }
    const QByteArray sql = file.readAll().replace("\r\n", "\n");
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), sqlite3_errmsg(database));
        return false;
    }
    return true;
}

int collect(void* digest, int, char** values, char**)
{
    static_cast<QCryptographicHash*>(digest)->addData(
        QByteArrayView(values[0]).toByteArray().append('\n'));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    sqlite3* opened = nullptr;
    const int status = sqlite3_open(":memory:", &opened);
    const Handle database(opened, &sqlite3_close);
    if (status != SQLITE_OK || argc < 3) {
        return 1;
    }
    for (int i = 2; i < argc; ++i) {
        if (!runFile(opened, QString::fromLocal8Bit(argv[i]))) {
            return 1;
        }
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    if (sqlite3_exec(opened, kSchema, &collect, &digest, nullptr) != SQLITE_OK) {
        return 1;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(QFileInfo(path).path());
    QFile header(path);
    const QByteArray text =
        "#pragma once\n#define DAICHO_BUILTIN_SCHEMA \"" + digest.result().toHex() + "\"\n";
    return header.open(QIODevice::WriteOnly) && header.write(text) == text.size() ? 0 : 1;
}
