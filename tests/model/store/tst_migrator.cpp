// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/database.h"
#include "model/store/migrator.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace daicho;

namespace {

QList<Migration> twoSteps()
{
    return {{1,
             u"0001_first.sql"_s,
             "-- why\nCREATE TABLE a (x TEXT);\n--;\nINSERT INTO a VALUES ('v1')"},
            {2,
             u"0002_second.sql"_s,
             "-- why\nCREATE TABLE b (y TEXT);\n--;\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
             "INSERT INTO b VALUES ('one');\nINSERT INTO b VALUES ('two');\nEND"}};
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private slots:

    void aFreshDatabaseGetsEveryStepAndTheVersion()
    {
        auto database = *Database::openPrivate(false);

        QVERIFY_OK(migrate(*database, twoSteps(), {}));

        QCOMPARE(*database->number("PRAGMA user_version"), 2);
        QVERIFY_OK(database->execute("INSERT INTO a VALUES ('x')"));
        QCOMPARE(*database->number("SELECT count(*) FROM b"), 2);
    }

    void stepByStepEndsInTheSameSchemaAsAtOnce()
    {
        auto atOnce = *Database::openPrivate(false);
        QVERIFY_OK(migrate(*atOnce, twoSteps(), {}));
        auto inSteps = *Database::openPrivate(false);
        QVERIFY_OK(migrate(*inSteps, twoSteps().first(1), {}));
        QVERIFY_OK(migrate(*inSteps, twoSteps(), {}));

        QCOMPARE(*schemaText(*inSteps), *schemaText(*atOnce));
    }

    void theSchemaWorkedOutWhileBuildingIsThatOfTheSteps()
    {
        QCOMPARE(builtInSchema(), *migratedSchema(*builtInMigrations()));
    }

    void everyTableCountsInTheDigest()
    {
        QVERIFY(*migratedSchema(twoSteps()) != *migratedSchema(twoSteps().first(1)));
        QVERIFY(!migratedSchema(twoSteps())->isEmpty());
    }

    void aFailingStepLeavesVersionAndDataAsTheyWere()
    {
        auto database = *Database::openPrivate(false);
        QVERIFY_OK(migrate(*database, twoSteps().first(1), {}));
        QList<Migration> broken = twoSteps();
        broken[1].sql =
            "-- why\nCREATE TABLE b (y TEXT);\n--;\nDELETE FROM a;\n--;\nSELECT * FROM missing";

        QVERIFY(!migrate(*database, broken, {}));

        QCOMPARE(*database->number("PRAGMA user_version"), 1);
        QCOMPARE(*database->text("SELECT x FROM a"), u"v1"_s);
        QCOMPARE(*database->number("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), 0);
        QCOMPARE(*database->number("PRAGMA foreign_keys"), 1);
    }

    void aFailingFirstStatementStopsTheStep()
    {
        auto database = *Database::openPrivate(false);
        QList<Migration> broken = twoSteps();
        broken[0].sql = "-- why\nSELECT * FROM missing;\n--;\nCREATE TABLE a (x TEXT)";

        QVERIFY(!migrate(*database, broken, {}));

        QCOMPARE(*database->number("SELECT count(*) FROM sqlite_schema"), 0);
    }

    void aNewerVersionIsRefused()
    {
        auto database = *Database::openPrivate(false);
        QVERIFY_OK(database->execute("PRAGMA user_version = 99"));

        const Result<void> result = migrate(*database, twoSteps(), {});

        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NewerSchema);
        QVERIFY(result.error().message.contains(u"99"_s));
    }

    void theFileIsCopiedBeforeTheFirstStep()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy"_s);
        auto database = *Database::openPrivate(false);
        QVERIFY_OK(migrate(*database, twoSteps().first(1), {}));

        QVERIFY_OK(migrate(*database, twoSteps(), copy));

        auto kept = *Database::open(copy, {});
        QCOMPARE(*kept->number("PRAGMA user_version"), 1);
        QCOMPARE(*kept->text("SELECT x FROM a"), u"v1"_s);
    }

    void theBuiltInStepsAscendAndSayWhy()
    {
        const Result<QList<Migration>> steps = builtInMigrations();

        QVERIFY_OK(steps);
        QVERIFY(!steps->isEmpty());
        for (int i = 0; i < steps->size(); ++i) {
            QCOMPARE((*steps)[i].version, i + 1);
            QVERIFY((*steps)[i].sql.startsWith("-- "));
        }
    }
};

DAICHO_TEST(TestMigrator)
#include "tst_migrator.moc"
