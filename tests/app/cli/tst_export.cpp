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

/// Of the verb; what the files hold is model/service's to test.
class TestExportVerb : public QObject
{
    Q_OBJECT

private slots:

    void writesEveryKindOfFile_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("file");

        QTest::newRow("xlsx") << u"register"_s << u"out.xlsx"_s;
        QTest::newRow("csv") << u"register"_s << u"out.csv"_s;
        QTest::newRow("json") << u"register"_s << u"out.json"_s;
        QTest::newRow("assets") << u"assets"_s << u"out.csv"_s;
        QTest::newRow("risks") << u"risks"_s << u"out.xlsx"_s;
        QTest::newRow("scores") << u"scores"_s << u"out.csv"_s;
    }

    void writesEveryKindOfFile()
    {
        QFETCH(QString, what);
        QFETCH(QString, file);
        CliFixture cli;
        cli.createWithAsset();
        cli.run({u"score"_s,
                 cli.path(),
                 u"--asset=A000001"_s,
                 u"--threat=A01"_s,
                 u"likelihood=1"_s,
                 u"loss=1"_s});
        const QString path = cli.path(file);

        const CliOutcome outcome =
            cli.run({u"export"_s, cli.path(), u"--what"_s, what, u"--to"_s, path});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QVERIFY(outcome.out.startsWith("Wrote 1 row"_L1));
        QVERIFY(outcome.out.endsWith(u" to “%1”.\n"_s.arg(path)));
        QVERIFY(QFile(path).size() > 0);
    }

    void answersPrograms()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QString path = cli.path(u"out.csv"_s);

        const QJsonObject json =
            cli.run({u"export"_s, cli.path(), u"--what=assets"_s, u"--to"_s, path, u"--json"_s})
                .json();

        QCOMPARE(json,
                 (QJsonObject{{u"what"_s, u"register"_s}, {u"path"_s, path}, {u"rows"_s, 1}}));
    }

    void writesOnlyWhatIsAskedFor()
    {
        CliFixture cli;
        cli.createWithAsset();
        addUnits(cli);
        const auto rows = [&cli](const QString& option) {
            return cli
                .run({u"export"_s,
                      cli.path(),
                      u"--what=register"_s,
                      u"--to"_s,
                      cli.path(u"out.csv"_s),
                      u"--json"_s,
                      option})
                .json()
                .value(u"rows"_s);
        };

        QCOMPARE(rows(u"--edition=internal"_s), 3);
        QCOMPARE(rows(u"--unit=010"_s), 2);
        QCOMPARE(rows(u"--unit=011"_s), 1);
        QCOMPARE(rows(u"--filter=ゼイム"_s), 0);
        QCOMPARE(rows(u"--filter=住民"_s), 1);
    }

    void whatCannotBeUsedIsMisuse_data()
    {
        QTest::addColumn<QStringList>("options");

        QTest::newRow("nothing") << QStringList{u"--to=OUT/out.csv"_s};
        QTest::newRow("what") << QStringList{u"--what=all"_s, u"--to=OUT/out.csv"_s};
        QTest::newRow("no target") << QStringList{u"--what=register"_s};
        QTest::newRow("file type") << QStringList{u"--what=register"_s, u"--to=OUT/out.doc"_s};
        QTest::newRow("unit") << QStringList{
            u"--what=register"_s, u"--to=OUT/out.csv"_s, u"--unit=999"_s};
        QTest::newRow("cycle") << QStringList{
            u"--what=risks"_s, u"--to=OUT/out.csv"_s, u"--cycle=2001"_s};
        QTest::newRow("public risks")
            << QStringList{u"--what=risks"_s, u"--to=OUT/out.csv"_s, u"--edition=public"_s};
    }

    void whatCannotBeUsedIsMisuse()
    {
        QFETCH(QStringList, options);
        CliFixture cli;
        cli.createWithAsset();
        options.replaceInStrings(u"OUT"_s, cli.path(QString()));

        const CliOutcome outcome =
            cli.run(QStringList{u"export"_s, cli.path(), u"--json"_s} + options);

        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.error().value(u"message"_s).toString().isEmpty());
        QCOMPARE(QDir(cli.path(QString())).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"test.daicho"_s});
    }

    void aTargetThatCannotBeWrittenIsAFailure()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = cli.run({u"export"_s,
                                            cli.path(),
                                            u"--what=register"_s,
                                            u"--to"_s,
                                            cli.path(u"none/out.csv"_s),
                                            u"--json"_s});

        QCOMPARE(outcome.code, 5);
        QCOMPARE(outcome.error().value(u"kind"_s), u"io"_s);
    }

private:
    static void addUnits(CliFixture& cli)
    {
        const auto session = cli.open();
        Unit above;
        above.code = u"010"_s;
        above.name = u"総務部"_s;
        Unit below;
        below.code = u"011"_s;
        below.name = u"総務課"_s;
        below.parent = session->units().add(above)->id;
        const Unit stored = *session->units().add(below);
        for (const UnitId unit : {below.parent, stored.id}) {
            Asset asset;
            asset.name = u"文書"_s;
            asset.kind = u"information"_s;
            asset.unit = unit;
            QVERIFY_OK(session->assets().add(asset));
        }
    }
};

DAICHO_TEST(TestExportVerb)

} // namespace daicho

#include "tst_export.moc"
