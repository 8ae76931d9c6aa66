// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace daicho {

using namespace Qt::StringLiterals;

/// Of the verb; what the documents say is model/service's and model/report's to test.
class TestExportUnits : public QObject
{
    Q_OBJECT

private slots:

    void writesOneFilePerUnit_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("beginning");

        QTest::newRow("card") << u"handling-card"_s << u".pdf"_s << QByteArray("%PDF-");
        QTest::newRow("labels") << u"labels"_s << u".pdf"_s << QByteArray("%PDF-");
        QTest::newRow("handover") << u"handover"_s << u".xlsx"_s << QByteArray("PK");
    }

    void writesOneFilePerUnit()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, suffix);
        QFETCH(const QByteArray, beginning);
        CliFixture cli;
        fill(cli);
        const QString folder = cli.path(u"out"_s);

        const CliOutcome outcome = run(cli, what, {u"--to"_s, folder, u"--json"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(
            outcome.json(),
            (QJsonObject{{u"what"_s, what}, {u"path"_s, folder}, {u"files"_s, 2}, {u"rows"_s, 2}}));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
                 QStringList({u"01_税務課"_s + suffix, u"02_市民課"_s + suffix}));
        QVERIFY(bytesOf(folder + u"/01_税務課"_s + suffix).startsWith(beginning));
        QCOMPARE(cli.run({u"verify"_s, cli.path()}).code, 0);
    }

    void writesTheFileOfOneUnitAndNotesIt()
    {
        CliFixture cli;
        fill(cli);
        const QString path = cli.path(u"one.pdf"_s);

        const CliOutcome outcome =
            run(cli, u"handling-card"_s, {u"--unit"_s, u"02"_s, u"--to"_s, path});

        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(path));
        QVERIFY(bytesOf(path).startsWith("%PDF-"));
        QVERIFY(cli.run({u"history"_s, cli.path()}).out.contains(u"handling-card"_s));
    }

    void theSameDataGiveTheSameBytes()
    {
        CliFixture cli;
        fill(cli);

        for (const QString& name : {u"a.pdf"_s, u"b.pdf"_s}) {
            QCOMPARE(run(cli, u"labels"_s, {u"--unit"_s, u"01"_s, u"--to"_s, cli.path(name)}).code,
                     0);
        }

        QCOMPARE(bytesOf(cli.path(u"a.pdf"_s)), bytesOf(cli.path(u"b.pdf"_s)));
    }

    void refusesWhatFitsNoUnit_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<int>("code");

        const QString card = u"handling-card"_s;
        QTest::newRow("unknown unit")
            << card << QStringList{u"--unit"_s, u"99"_s, u"--to"_s, u"x.pdf"_s} << 2;
        QTest::newRow("unit without assets")
            << card << QStringList{u"--unit"_s, u"03"_s, u"--to"_s, u"x.pdf"_s} << 2;
        QTest::newRow("nothing to label")
            << u"labels"_s << QStringList{u"--unit"_s, u"03"_s, u"--to"_s, u"x.pdf"_s} << 2;
        QTest::newRow("one file for all units") << card << QStringList{u"--to"_s, u"x.pdf"_s} << 2;
        QTest::newRow("card as workbook")
            << card << QStringList{u"--unit"_s, u"01"_s, u"--to"_s, u"x.xlsx"_s} << 2;
        QTest::newRow("hand-over as PDF")
            << u"handover"_s << QStringList{u"--unit"_s, u"01"_s, u"--to"_s, u"x.pdf"_s} << 2;
        QTest::newRow("no such folder")
            << card << QStringList{u"--unit"_s, u"01"_s, u"--to"_s, u"no/such/x.pdf"_s} << 5;
        QTest::newRow("below a file")
            << u"handover"_s << QStringList{u"--to"_s, u"test.daicho/out"_s} << 5;
    }

    void refusesWhatFitsNoUnit()
    {
        QFETCH(const QString, what);
        QFETCH(QStringList, typed);
        QFETCH(const int, code);
        CliFixture cli;
        fill(cli);
        typed.last() = cli.path(typed.last());

        const CliOutcome outcome = run(cli, what, typed);

        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.words.isEmpty());
        QVERIFY(!QFile::exists(typed.last()));
    }

    void anInterruptionLeavesNothing()
    {
        CliFixture cli;
        fill(cli);
        cli.interrupt();
        const QString folder = cli.path(u"out"_s);

        QCOMPARE(run(cli, u"handover"_s, {u"--to"_s, folder}).code, 5);
        QVERIFY(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void theHelpNamesThem()
    {
        const QString help = CliFixture().run({u"export"_s, u"--help"_s}).out;

        for (const QString& what : {u"handling-card"_s, u"labels"_s, u"handover"_s}) {
            QVERIFY2(help.contains(what), qPrintable(what));
        }
    }

    /// Fonts need a graphical program, which main() has to know beforehand.
    void theBinaryWritesAPdf()
    {
        CliFixture cli;
        fill(cli);
        QProcess process;

        process.start(QStringLiteral(DAICHO_CLI),
                      {u"export"_s,
                       cli.path(),
                       u"--what=handling-card"_s,
                       u"--unit=01"_s,
                       u"--to"_s,
                       cli.path(u"card.pdf"_s)});

        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(bytesOf(cli.path(u"card.pdf"_s)).startsWith("%PDF-"));
    }

private:
    static void fill(CliFixture& cli)
    {
        Session& session = cli.create();
        for (const auto& [code, name] : {std::pair(u"01"_s, u"税務課"_s),
                                         std::pair(u"02"_s, u"市民課"_s),
                                         std::pair(u"03"_s, u"空の課"_s)}) {
            Unit unit;
            unit.code = code;
            unit.name = name;
            const Result<Unit> added = session.units().add(unit);
            QVERIFY_OK(added);
            if (code != "03"_L1) {
                Asset asset;
                asset.name = name + u"の台帳"_s;
                asset.unit = added->id;
                asset.media = u"paper"_s;
                QVERIFY_OK(session.assets().add(asset));
            }
        }
        cli.close();
    }

    static CliOutcome run(CliFixture& cli, const QString& what, const QStringList& typed)
    {
        return cli.run(QStringList{u"export"_s, cli.path(), u"--what"_s, what} + typed);
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestExportUnits)
#include "tst_exportunits.moc"
