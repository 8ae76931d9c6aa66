// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/registerfile.h"

#include "model/core/textfold.h"
#include "model/platform/files.h"
#include "model/store/migrator.h"
#include "model/store/registerstore.h"
#include "model/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterFile)
};

Result<void> checkIdentity(Database& database)
{
    const Result<qint64> id = database.number("PRAGMA application_id");
    if (!id) {
        return failure(id);
    }
    if (*id != kApplicationId) {
        return fail(ErrorKind::NotARegister,
                    Words::tr("“%1” is a database, but not a Daicho register. It was not changed.")
                        .arg(database.path()),
                    {},
                    database.path());
    }
    return {};
}

Result<void> refuseServer(const QString& path)
{
    if (path.startsWith("postgresql://"_L1) || path.startsWith("postgres://"_L1)) {
        return fail(
            ErrorKind::NotARegister,
            Words::tr("Registers on a database server are not supported yet. Name a .daicho "
                      "file."),
            {},
            path);
    }
    return {};
}

/// The name of the copy made before a migration: a free one beside the register.
QString copyPathFor(const QString& path, qint64 version)
{
    QString copy = u"%1.v%2.bak"_s.arg(path).arg(version);
    for (int n = 2; QFile::exists(copy); ++n) {
        copy = u"%1.v%2-%3.bak"_s.arg(path).arg(version).arg(n);
    }
    return copy;
}

Result<void> bringUpToDate(Database& database, const QList<Migration>& steps)
{
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version) {
        return failure(version);
    }
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    QString copy;
    if (*version < newest) {
        if (database.isReadOnly()) {
            return fail(
                ErrorKind::ReadOnly,
                Words::tr("“%1” was written by an older version of Daicho and can't be changed "
                          "where it lies. Copy it to a folder that you can write to and open the "
                          "copy: it is brought to the format of today there.")
                    .arg(database.path()),
                {},
                database.path());
        }
        copy = copyPathFor(database.path(), *version);
        DAICHO_TRY(createPrivateFile(copy));
    }
    return migrate(database, steps, copy);
}

} // namespace

RegisterFile::~RegisterFile()
{
    m_tables.reset(); // its statements end before the connection does
    m_database.reset();
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::create(const QString& path, const Clock& clock)
{
    DAICHO_TRY(refuseServer(path));
    DAICHO_TRY(createPrivateFile(path));
    const auto build = [&]() -> Result<std::unique_ptr<RegisterFile>> {
        auto database = Database::open(path, {});
        if (!database) {
            return failure(database);
        }
        const QByteArray id = "PRAGMA application_id = " + QByteArray::number(kApplicationId);
        DAICHO_TRY((*database)->execute(id.constData()));
        const Result<QList<Migration>> steps = builtInMigrations();
        if (!steps) {
            return failure(steps);
        }
        DAICHO_TRY(migrate(**database, *steps, {}));
        (*database).reset();
        return open(path, {}, clock);
    };
    Result<std::unique_ptr<RegisterFile>> file = build();
    if (!file) {
        QFile::remove(path);
    }
    return file;
}

Result<std::unique_ptr<RegisterFile>>
RegisterFile::open(const QString& path, const RegisterOptions& options, const Clock& clock)
{
    DAICHO_TRY(refuseServer(path));
    std::unique_ptr<RegisterFile> file(new RegisterFile);
    const bool onShare = options.onShare.value_or(isNetworkPath(path));
    OpenOptions open;
    open.readOnly = options.readOnly;
    open.wal = !onShare;
    if (QFileInfo(path).isFile() && isReadOnlyMedium(path)) {
        open.immutable = true;
        file->m_readOnlyReason =
            Words::tr("The register lies where nothing can be written. It is open for reading.");
    } else if (onShare && QFileInfo(path).isFile() && !options.readOnly) {
        Result<std::unique_ptr<ShareLock>> lock = ShareLock::take(path, clock);
        if (lock) {
            file->m_lock = std::move(*lock);
        } else {
            open.readOnly = true;
            file->m_readOnlyReason = lock.error().message;
        }
    }
    auto database = Database::open(path, open);
    if (!database) {
        return failure(database);
    }
    file->m_database = std::move(*database);
    DAICHO_TRY(file->prepare(options, clock, onShare));
    return file;
}

Result<void> RegisterFile::prepare(const RegisterOptions& options, const Clock&, bool onShare)
{
    Database& database = *m_database;
    DAICHO_TRY(checkIdentity(database));
    const Result<QList<Migration>> steps = builtInMigrations();
    if (!steps) {
        return failure(steps);
    }
    const Result<QString> mode = database.text("PRAGMA journal_mode");
    if (!mode) {
        return failure(mode);
    }
    m_closedCleanly = *mode != "wal"_L1;
    DAICHO_TRY(bringUpToDate(database, *steps));
    const QString known = builtInSchema();
    const Result<QString> expected = known.isEmpty() ? migratedSchema(*steps) : known;
    const Result<QString> actual = schemaDigest(database);
    if (!expected || !actual) {
        return !expected ? failure(expected) : failure(actual);
    }
    if (*expected != *actual) {
        return fail(ErrorKind::Damaged,
                    Words::tr("The tables of “%1” are not those that Daicho made: another program "
                              "changed the register. It was not opened; use the newest backup.")
                        .arg(database.path()),
                    {},
                    database.path());
    }
    if (options.readOnly && m_readOnlyReason.isEmpty()) {
        m_readOnlyReason = Words::tr("The register was opened for reading.");
    }
    if (!database.isReadOnly()) {
        DAICHO_TRY(database.execute(onShare ? "PRAGMA journal_mode = DELETE"
                                            : "PRAGMA journal_mode = WAL"));
    }
    m_tables = std::make_unique<Tables>(database);
    return database.isReadOnly() ? Result<void>() : refreshDerived();
}

Result<void> RegisterFile::refreshDerived()
{
    Statement versions(*m_database, "SELECT fold_version, reading_version FROM register");
    const Result<bool> row = versions.step();
    if (!row) {
        return failure(row);
    }
    const QString reading = readingKeyVersion();
    if (!*row || (versions.integer(0) == kFoldVersion && versions.text(1) == reading)) {
        return {};
    }
    versions.reset();
    Transaction transaction(*m_database);
    DAICHO_TRY(transaction.begin());
    DAICHO_TRY(m_tables->asset.deriveAll());
    DAICHO_TRY(RegisterStore(m_tables->registerInfo).noteDerivation());
    return transaction.commit();
}

void RegisterFile::keepAlive()
{
    if (m_lock) {
        m_lock->keepAlive();
    }
}

Result<QString> RegisterFile::checkIntegrity(Database& database)
{
    Result<QString> pages = database.text("PRAGMA quick_check(1)");
    if (!pages || *pages != "ok"_L1) {
        return pages;
    }
    Statement keys(database, "PRAGMA foreign_key_check");
    const Result<bool> broken = keys.step();
    if (!broken) {
        return failure(broken);
    }
    return *broken ? u"foreign key: %1 row %2"_s.arg(keys.text(0)).arg(keys.integer(1)) : QString();
}

} // namespace daicho
