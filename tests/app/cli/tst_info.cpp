// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

namespace daicho {

using namespace Qt::StringLiterals;

class TestInfo : public QObject
{
    Q_OBJECT

private slots:

    void countsForPeople()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = cli.run({u"info"_s, cli.path()});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QCOMPARE(outcome.masked(),
                 u"City                   みほん市\n"
                 "Assets                 1\n"
                 "Units                  0\n"
                 "Flows                  0\n"
                 "Relations              0\n"
                 "Scores                 0\n"
                 "Cycle                  2026\n"
                 "Classification scheme  mic-r6.10\n"
                 "Scoring method         policy-5x5\n"
                 "Schema version         5\n"
                 "Journal entries        2\n"
                 "Head digest            DIGEST\n"_s);
    }

    void countsForPrograms()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = cli.run({u"info"_s, cli.path(), u"--json"_s});

        QJsonObject json = outcome.json();
        QCOMPARE(json.take(u"head"_s).toString().size(), 64);
        QCOMPARE(json,
                 (QJsonObject{{u"assets"_s, 1},
                              {u"units"_s, 0},
                              {u"flows"_s, 0},
                              {u"relations"_s, 0},
                              {u"assessments"_s, 0},
                              {u"entries"_s, 2},
                              {u"cycle"_s, 2026},
                              {u"scheme"_s, u"mic-r6.10"_s},
                              {u"method"_s, u"policy-5x5"_s},
                              {u"schema"_s, 5}}));
    }

    void leavesNothingBesideTheRegister()
    {
        CliFixture cli;
        cli.createWithAsset();
        QFile file(cli.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();

        cli.run({u"info"_s, cli.path()});

        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(cli.path(QString())).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"test.daicho"_s});
    }

    void readsBesideAnotherProgram()
    {
        CliFixture cli;
        cli.create();

        QCOMPARE(cli.run({u"info"_s, cli.path()}).code, 0);
    }

    void everyRegisterThatCannotBeOpenedSaysWhy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("kind");

        QTest::newRow("mistyped path") << u"missing"_s << u"not_found"_s;
        QTest::newRow("folder") << u"folder"_s << u"not_a_register"_s;
        QTest::newRow("empty file") << u"empty"_s << u"not_a_register"_s;
        QTest::newRow("text") << u"text"_s << u"not_a_register"_s;
        QTest::newRow("another database") << u"database"_s << u"not_a_register"_s;
        QTest::newRow("newer schema") << u"newer"_s << u"newer_schema"_s;
        QTest::newRow("other tables") << u"tables"_s << u"damaged"_s;
        QTest::newRow("truncated") << u"truncated"_s << u"damaged"_s;
        QTest::newRow("overwritten") << u"overwritten"_s << u"damaged"_s;
        QTest::newRow("server") << u"server"_s << u"not_a_register"_s;
    }

    void everyRegisterThatCannotBeOpenedSaysWhy()
    {
        QFETCH(QString, what);
        QFETCH(QString, kind);
        CliFixture cli;
        cli.createWithAsset();
        const QString path = spoil(cli, what);
        const QByteArray before = bytesOf(path);

        for (const QStringList& verb : {QStringList{u"info"_s, path},
                                        QStringList{u"undo"_s, path},
                                        QStringList{u"verify"_s, path}}) {
            const CliOutcome text = cli.run(verb);
            const CliOutcome json = cli.run(verb + QStringList{u"--json"_s});

            QCOMPARE(text.code, 4);
            QCOMPARE(text.out, QString());
            QVERIFY(!text.words.isEmpty());
            QCOMPARE(json.code, 4);
            QCOMPARE(json.words, text.words);
            QCOMPARE(json.error().value(u"kind"_s).toString(), kind);
            QCOMPARE(json.error().value(u"message"_s).toString() + u'\n', json.words);
            QCOMPARE(json.error().value(u"where"_s).toString(), path);
        }
        QCOMPARE(bytesOf(path), before);
    }

    void aLockedRegisterSaysSo()
    {
        CliFixture cli;
        cli.createWithAsset();
        const auto other = Database::open(cli.path(), {.wal = false});
        QVERIFY_OK(other);
        QVERIFY_OK((*other)->execute("BEGIN EXCLUSIVE"));

        const CliOutcome outcome = cli.run({u"info"_s, cli.path(), u"--json"_s});

        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.error().value(u"kind"_s), u"locked"_s);
    }

    void aWriteProtectedRegisterIsReadAndNotWritten()
    {
        CliFixture cli;
        cli.createWithAsset();
        QFile file(cli.path());
        const QFile::Permissions folder = QFile::permissions(cli.path(QString()));
        file.setPermissions(QFile::ReadOwner);
        QFile::setPermissions(cli.path(QString()), QFile::ReadOwner | QFile::ExeOwner);
        const bool isProtected = !file.open(QIODevice::ReadWrite);
        file.close();

        const CliOutcome read = cli.run({u"info"_s, cli.path()});
        const CliOutcome written = cli.run({u"undo"_s, cli.path(), u"--json"_s});
        QFile::setPermissions(cli.path(QString()), folder);

        if (!isProtected) {
            QSKIP("Nothing is protected from this account.");
        }
        QCOMPARE(read.code, 0);
        QCOMPARE(written.code, 4);
        QCOMPARE(written.error().value(u"kind"_s), u"read_only"_s);
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString spoil(CliFixture& cli, const QString& what)
    {
        const QString path = cli.path();
        if (what == "missing"_L1) {
            return cli.path(u"teest.daicho"_s);
        }
        if (what == "folder"_L1) {
            return cli.path(QString());
        }
        if (what == "empty"_L1) {
            return cli.write(u"empty.daicho"_s, {});
        }
        if (what == "text"_L1) {
            return cli.write(u"text.daicho"_s, "No,資産名\n1,住民記録\n");
        }
        if (what == "database"_L1) {
            cli.tamper("PRAGMA application_id = 1");
        } else if (what == "newer"_L1) {
            cli.tamper("PRAGMA user_version = 99");
        } else if (what == "tables"_L1) {
            cli.tamper("CREATE TABLE mine (id INTEGER)");
        } else if (what == "truncated"_L1) {
            QFile(path).resize(8192);
        } else if (what == "overwritten"_L1) {
            QByteArray bytes = bytesOf(path);
            bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x55'));
            cli.write(u"test.daicho"_s, bytes);
        }
        return what == "server"_L1 ? u"postgresql://host/register"_s : path;
    }
};

DAICHO_TEST(TestInfo)

} // namespace daicho

#include "tst_info.moc"
