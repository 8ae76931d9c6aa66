// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

namespace daicho {

using namespace Qt::StringLiterals;

class TestNew : public QObject
{
    Q_OBJECT

private slots:

    void makesAnEmptyRegister()
    {
        CliFixture cli;

        const CliOutcome outcome = cli.run({u"new"_s, cli.path(), u"--city"_s, u"みほん市"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QCOMPARE(outcome.masked(),
                 u"Made the register “%1”.\n"
                 "City                   みほん市\n"
                 "Assets                 0\n"
                 "Units                  0\n"
                 "Flows                  0\n"
                 "Relations              0\n"
                 "Scores                 0\n"
                 "Cycle                  2026\n"
                 "Classification scheme  mic-r6.10\n"
                 "Scoring method         policy-5x5\n"
                 "Schema version         5\n"
                 "Journal entries        1\n"
                 "Head digest            DIGEST\n"_s.arg(cli.path()));
    }

    void takesSchemeAndMethod()
    {
        CliFixture cli;

        const QJsonObject json = cli.run({u"new"_s,
                                          cli.path(),
                                          u"--json"_s,
                                          u"--scheme"_s,
                                          u"mic-3level"_s,
                                          u"--method=ipa-3.1"_s})
                                     .json();

        QCOMPARE(json.value(u"scheme"_s), u"mic-3level"_s);
        QCOMPARE(json.value(u"method"_s), u"ipa-3.1"_s);
    }

    void fillsTheSampleCity()
    {
        CliFixture cli;

        const CliOutcome outcome = cli.run({u"new"_s, cli.path(), u"--sample"_s, u"--json"_s});

        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.json().value(u"assets"_s).toInt() >= 400);
        QVERIFY(outcome.json().value(u"units"_s).toInt() >= 60);
        QCOMPARE(outcome.json().value(u"entries"_s), 2);
        QVERIFY(cli.run({u"info"_s, cli.path()}).out.contains(u"みほん市"_s));
    }

    void makesAsManyAssetsAsAskedFor()
    {
        CliFixture cli;

        const CliOutcome outcome =
            cli.run({u"new"_s, cli.path(), u"--assets"_s, u"１５０"_s, u"--seed=7"_s, u"--json"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json().value(u"assets"_s), 150);
        QVERIFY(outcome.json().value(u"units"_s).toInt() > 0);
    }

    void refusesToOverwrite()
    {
        CliFixture cli;
        const QString path = cli.write(u"there.daicho"_s, "mine");

        const CliOutcome outcome = cli.run({u"new"_s, path, u"--json"_s});

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"kind"_s), u"invalid_input"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void refusesWhatItCannotMake_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("where");

        QTest::newRow("scheme") << QStringList{u"--scheme=none"_s} << u"none"_s;
        QTest::newRow("method") << QStringList{u"--method=none"_s} << u"none"_s;
        QTest::newRow("both") << QStringList{u"--sample"_s, u"--assets=5"_s} << u"--assets"_s;
        QTest::newRow("negative") << QStringList{u"--assets=-5"_s} << u"--assets"_s;
        QTest::newRow("seed alone") << QStringList{u"--seed=5"_s} << u"--seed"_s;
        QTest::newRow("seed too large")
            << QStringList{u"--assets=5"_s, u"--seed=4294967296"_s} << u"--seed"_s;
    }

    void refusesWhatItCannotMake()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, where);
        CliFixture cli;

        const CliOutcome outcome =
            cli.run(QStringList{u"new"_s, cli.path(), u"--json"_s} + options);

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"where"_s).toString(), where);
        QVERIFY(!QFile::exists(cli.path()));
    }

    void aFolderThatIsMissingIsAnOutputThatCannotBeWritten()
    {
        CliFixture cli;

        const CliOutcome outcome = cli.run({u"new"_s, cli.path(u"none/a.daicho"_s), u"--json"_s});

        QCOMPARE(outcome.code, 5);
        QCOMPARE(outcome.error().value(u"kind"_s), u"io"_s);
    }

    void aServerIsRefused()
    {
        const CliOutcome outcome =
            CliFixture().run({u"new"_s, u"postgresql://host/register"_s, u"--json"_s});

        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.error().value(u"kind"_s), u"not_a_register"_s);
    }

    void whoCancelsFindsNoFile_data()
    {
        QTest::addColumn<QString>("option");

        QTest::newRow("sample") << u"--sample"_s;
        QTest::newRow("generated") << u"--assets=5000"_s;
    }

    void whoCancelsFindsNoFile()
    {
        QFETCH(QString, option);
        CliFixture cli;
        cli.interrupt();

        const CliOutcome outcome = cli.run({u"new"_s, cli.path(), option, u"--json"_s});

        QCOMPARE(outcome.code, 5);
        QCOMPARE(outcome.error().value(u"kind"_s), u"cancelled"_s);
        QCOMPARE(QDir(cli.path(QString())).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

DAICHO_TEST(TestNew)

} // namespace daicho

#include "tst_new.moc"
