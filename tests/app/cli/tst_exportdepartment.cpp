// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

namespace daicho {

using namespace Qt::StringLiterals;

/// Of the verb; what the workbooks hold is model/service's to test.
class TestExportDepartment : public QObject
{
    Q_OBJECT

private slots:

    void writesOneWorkbookPerUnit()
    {
        CliFixture cli;
        fill(cli);
        const QString folder = cli.path(u"out"_s);
        const CliOutcome outcome = run(cli, {u"--to"_s, folder, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json().value(u"files"_s).toInt(), 2);
        QCOMPARE(outcome.json().value(u"rows"_s).toInt(), 2);
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 QStringList({u"01_税務課.xlsx"_s, u"02_市民課.xlsx"_s}));
        QCOMPARE(cli.run({u"verify"_s, cli.path()}).code, 0);
    }

    void writesTheFileOfOneUnit()
    {
        CliFixture cli;
        fill(cli);
        const QString path = cli.path(u"one.xlsx"_s);
        const CliOutcome outcome = run(cli, {u"--unit"_s, u"02"_s, u"--to"_s, path});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(path));
        QVERIFY(QFile(path).size() > 0);
        QVERIFY(cli.run({u"history"_s, cli.path()}).out.contains(u"department"_s));
    }

    void writesASheetForANewAsset()
    {
        CliFixture cli;
        fill(cli);
        const QString path = cli.path(u"new.xlsx"_s);
        QCOMPARE(run(cli, {u"--unit"_s, u"02"_s, u"--blank"_s, u"--to"_s, path}).code, 0);
        QVERIFY(QFile(path).size() > 0);
    }

    void refusesWhatFitsNoUnit_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown unit")
            << QStringList{u"--unit"_s, u"99"_s, u"--to"_s, u"x.xlsx"_s} << 2;
        QTest::newRow("file for all units") << QStringList{u"--to"_s, u"x.xlsx"_s} << 2;
        QTest::newRow("blank without unit")
            << QStringList{u"--blank"_s, u"--to"_s, u"x.xlsx"_s} << 2;
        QTest::newRow("no year") << QStringList{u"--cycle"_s, u"soon"_s, u"--to"_s, u"x"_s} << 2;
    }

    void refusesWhatFitsNoUnit()
    {
        QFETCH(QStringList, typed);
        QFETCH(int, code);
        CliFixture cli;
        fill(cli);
        typed.last() = cli.path(typed.last());
        QCOMPARE(run(cli, typed).code, code);
        QVERIFY(!QFile::exists(typed.last()));
    }

    void anInterruptionLeavesNothing()
    {
        CliFixture cli;
        fill(cli);
        cli.interrupt();
        const QString folder = cli.path(u"out"_s);
        QCOMPARE(run(cli, {u"--to"_s, folder}).code, 5);
        QVERIFY(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

private:
    static void fill(CliFixture& cli)
    {
        Session& session = cli.create();
        for (const auto& [code, name] :
             {std::pair(u"01"_s, u"税務課"_s), std::pair(u"02"_s, u"市民課"_s)}) {
            Unit unit;
            unit.code = code;
            unit.name = name;
            Asset asset;
            asset.name = name + u"の台帳"_s;
            asset.unit = session.units().add(unit).value_or(Unit()).id;
            session.assets().add(asset).value_or(Asset());
        }
        cli.close();
    }

    static CliOutcome run(CliFixture& cli, const QStringList& typed)
    {
        return cli.run(QStringList{u"export"_s, cli.path(), u"--what"_s, u"department"_s} + typed);
    }
};

DAICHO_TEST(TestExportDepartment)

} // namespace daicho

#include "tst_exportdepartment.moc"
