// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

namespace daicho {

using namespace Qt::StringLiterals;

/// Of the verb; what the report says is model/report's to test.
class TestReport : public QObject
{
    Q_OBJECT

private slots:

    void writesTheReportAndNotesIt()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QString path = cli.path(u"review.pdf"_s);

        const CliOutcome outcome = cli.run({u"report"_s, cli.path(), u"--to"_s, path});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QCOMPARE(outcome.out, u"Wrote “%1”.\n"_s.arg(path));
        QVERIFY(bytesOf(path).startsWith("%PDF-"));
        QCOMPARE(cli.run({u"info"_s, cli.path(), u"--json"_s}).json().value(u"entries"_s), 3);
    }

    void theSameDataGiveTheSameBytes()
    {
        CliFixture cli;
        cli.createWithAsset();

        for (const QString& name : {u"a.pdf"_s, u"b.pdf"_s}) {
            const CliOutcome outcome = cli.run(
                {u"report"_s, cli.path(), u"--to"_s, cli.path(name), u"--edition=public"_s});
            QCOMPARE(outcome.code, 0);
        }

        QCOMPARE(bytesOf(cli.path(u"a.pdf"_s)), bytesOf(cli.path(u"b.pdf"_s)));
    }

    void answersPrograms()
    {
        CliFixture cli;
        cli.createWithAsset();
        const QString path = cli.path(u"review.pdf"_s);

        const QJsonObject json =
            cli.run({u"report"_s, cli.path(), u"--to"_s, path, u"--json"_s}).json();

        QCOMPARE(json,
                 (QJsonObject{{u"path"_s, path}, {u"edition"_s, u"internal"_s}, {u"entry"_s, 3}}));
    }

    void whatCannotBeUsedIsMisuse_data()
    {
        QTest::addColumn<QStringList>("options");

        QTest::newRow("no target") << QStringList();
        QTest::newRow("file type") << QStringList{u"--to=OUT/review.doc"_s};
        QTest::newRow("edition") << QStringList{u"--to=OUT/review.pdf"_s, u"--edition=secret"_s};
        QTest::newRow("cycle") << QStringList{u"--to=OUT/review.pdf"_s, u"--cycle=2001"_s};
    }

    void whatCannotBeUsedIsMisuse()
    {
        QFETCH(QStringList, options);
        CliFixture cli;
        cli.createWithAsset();
        options.replaceInStrings(u"OUT"_s, cli.path(QString()));

        const CliOutcome outcome =
            cli.run(QStringList{u"report"_s, cli.path(), u"--json"_s} + options);

        QCOMPARE(outcome.code, 2);
        QCOMPARE(QDir(cli.path(QString())).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"test.daicho"_s});
    }

    void aTargetThatCannotBeWrittenIsAFailure()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = cli.run(
            {u"report"_s, cli.path(), u"--to"_s, cli.path(u"none/review.pdf"_s), u"--json"_s});

        QCOMPARE(outcome.code, 5);
        QCOMPARE(outcome.error().value(u"kind"_s), u"io"_s);
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

DAICHO_TEST(TestReport)

} // namespace daicho

#include "tst_report.moc"
