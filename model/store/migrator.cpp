// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/migrator.h"

#include "model/store/builtinschema.h"
#include "model/store/database.h"
#include "model/store/statement.h"
#include "model/store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Migrator)
};

constexpr auto kSchema =
    "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
    "WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";

Result<void> runStep(Database& database, const Migration& step)
{
    Transaction transaction(database);
    DAICHO_TRY(transaction.begin());
    const QList<QByteArray> statements = [&step] {
        QByteArray text = step.sql;
        text.replace("\r\n", "\n");
        QList<QByteArray> list;
        qsizetype from = 0;
        for (qsizetype at = text.indexOf("\n--;\n"); at >= 0; at = text.indexOf("\n--;\n", from)) {
            list.append(text.mid(from, at - from));
            from = at + 5;
        }
        list.append(text.mid(from));
        return list;
    }();
    for (const QByteArray& statement : statements) {
        if (!statement.trimmed().isEmpty()) {
            DAICHO_TRY(database.execute(statement.constData()));
        }
    }
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(step.version);
    DAICHO_TRY(database.execute(version.constData()));
    return transaction.commit();
}

} // namespace

Result<QList<Migration>> builtInMigrations()
{
    QList<Migration> steps;
    const QDir folder(u":/migrations"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorKind::Io,
                        Words::tr("The installation is incomplete: %1 is missing.").arg(name));
        }
        steps.append({name.left(4).toInt(), name, file.readAll()});
    }
    return steps;
}

Result<void> migrate(Database& database, const QList<Migration>& steps, const QString& copyPath)
{
    const Result<qint64> version = schemaVersion(database);
    if (!version) {
        return failure(version);
    }
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    if (*version > newest) {
        return fail(
            ErrorKind::NewerSchema,
            Words::tr("This register was written by a newer version of Daicho (format %1, this "
                      "version reads up to %2). It was not changed. Install the newer version.")
                .arg(*version)
                .arg(newest),
            {},
            database.path());
    }
    if (*version == newest) {
        return {};
    }
    if (!copyPath.isEmpty()) {
        Statement copy(database, "VACUUM INTO $1");
        copy.bind(1, copyPath);
        DAICHO_TRY(copy.run());
    }
    DAICHO_TRY(database.execute("PRAGMA foreign_keys = OFF"));
    for (const Migration& step : steps) {
        if (step.version > *version) {
            const Result<void> done = runStep(database, step);
            if (!done) {
                static_cast<void>(database.execute("PRAGMA foreign_keys = ON"));
                return done;
            }
        }
    }
    DAICHO_TRY(database.execute("PRAGMA foreign_keys = ON"));
    Statement check(database, "PRAGMA foreign_key_check");
    const Result<bool> broken = check.step();
    if (!broken) {
        return failure(broken);
    }
    if (*broken) {
        return fail(ErrorKind::Damaged,
                    Words::tr("The register holds references to records that do not exist. Restore "
                              "the copy that was made before the update."),
                    check.text(0),
                    database.path());
    }
    return {};
}

Result<qint64> schemaVersion(Database& database)
{
    return database.number("PRAGMA user_version");
}

Result<QString> schemaDigest(Database& database)
{
    const Result<QStringList> lines = schemaText(database);
    if (!lines) {
        return failure(lines);
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QString& line : *lines) {
        digest.addData(line.toUtf8().append('\n'));
    }
    return QString::fromLatin1(digest.result().toHex());
}

QString builtInSchema()
{
    return QStringLiteral(DAICHO_BUILTIN_SCHEMA);
}

Result<QString> migratedSchema(const QList<Migration>& steps)
{
    auto fresh = Database::openPrivate(false);
    if (!fresh) {
        return failure(fresh);
    }
    DAICHO_TRY(migrate(**fresh, steps, {}));
    return schemaDigest(**fresh);
}

Result<QStringList> schemaText(Database& database)
{
    QStringList lines;
    Statement statement(database, kSchema);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return lines;
        }
        lines.append(statement.text(0));
    }
}

} // namespace daicho
