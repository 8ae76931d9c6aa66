// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/store/journalverifier.h"
#include "model/store/migrator.h"
#include "model/store/registerfile.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace daicho;

/// Registers of former versions, kept under tests/fixtures/registers as the rows that they held.
class TestFormerSchemas : public QObject
{
    Q_OBJECT

private:
    /// A file as the version with this schema left it.
    QString registerOf(int schema) const
    {
        const QString path = m_folder->filePath(u"old.daicho"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("can't write %s", qPrintable(path));
        }
        file.close();
        const auto database = *Database::open(path, {});
        const auto run = [&database](const QByteArray& sql) {
            const Result<void> done = database->execute(sql.constData());
            if (!done) {
                qFatal("%s", qPrintable(done.error().detail));
            }
        };
        for (const Migration& step : builtInMigrations()->first(schema)) {
            run(step.sql);
        }
        // What the triggers of an empty register wrote comes with the rows as well.
        run("DELETE FROM inheritance_rule; DELETE FROM inheritance_dirty");
        QFile rows(
            QStringLiteral(DAICHO_TEST_ROOT "/tests/fixtures/registers/schema%1.sql").arg(schema));
        if (!rows.open(QIODevice::ReadOnly)) {
            qFatal("can't read %s", qPrintable(rows.fileName()));
        }
        run(rows.readAll());
        return path;
    }

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theFirstSchemaOpensWithAllItHeld()
    {
        const QString path = registerOf(1);

        const auto file = RegisterFile::open(path, {}, m_clock);

        QVERIFY_OK(file);
        Database& database = (*file)->database();
        QCOMPARE(*database.number("PRAGMA user_version"), builtInMigrations()->last().version);
        QCOMPARE(*database.number("SELECT count(*) FROM asset"), 2);
        QCOMPARE(*database.text("SELECT level || standing FROM assessment"), u"high"_s);
        QCOMPARE(*RegisterFile::checkIntegrity(database), QString());
        NoProgress progress;
        const auto problems = JournalVerifier(database, (*file)->tables()).verify(progress);
        QVERIFY_OK(problems);
        QCOMPARE(problems->size(), 0);
    }

    void theFourthSchemaOpensWithItsRoundAndLearnsTheNewFacts()
    {
        const QString path = registerOf(4);

        const auto file = RegisterFile::open(path, {}, m_clock);

        QVERIFY_OK(file);
        Database& database = (*file)->database();
        QCOMPARE(*database.number("PRAGMA user_version"), builtInMigrations()->last().version);
        QCOMPARE(*database.number("SELECT count(*) FROM round_item"), 3);
        QCOMPARE(*database.text("SELECT group_concat(encryption, '/') FROM asset"), u"/"_s);
        QCOMPARE(*database.number("SELECT count(*) FROM place WHERE quake_probability IS NULL"), 1);
        QCOMPARE(*RegisterFile::checkIntegrity(database), QString());
        NoProgress progress;
        const auto problems = JournalVerifier(database, (*file)->tables()).verify(progress);
        QVERIFY_OK(problems);
        QCOMPARE(problems->size(), 0);
        const auto kept = *Database::open(path + u".v4.bak"_s, {});
        QCOMPARE(*kept->number("PRAGMA user_version"), 4);
    }

    void theFormerFileIsKeptBesideIt()
    {
        const QString path = registerOf(1);

        QVERIFY_OK(RegisterFile::open(path, {}, m_clock));

        const auto kept = *Database::open(path + u".v1.bak"_s, {});
        QCOMPARE(*kept->number("PRAGMA user_version"), 1);
        QCOMPARE(*kept->number("SELECT count(*) FROM asset"), 2);
    }

    void whereItCantBeWrittenTheMessageSaysWhatToDo()
    {
        const QString path = registerOf(1);

        const auto file = RegisterFile::open(path, {.readOnly = true, .onShare = false}, m_clock);

        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::ReadOnly);
        QVERIFY(file.error().message.contains(u"Copy it to a folder"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC)};
};

DAICHO_TEST(TestFormerSchemas)
#include "tst_formerschemas.moc"
