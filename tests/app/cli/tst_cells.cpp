// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

class TestCells : public QObject
{
    Q_OBJECT

private slots:

    void printsTheGridFromA1()
    {
        CliFixture cli;
        const QString path = cli.write(u"t.csv"_s,
                                       "\n,資産名,備考\r\n"
                                       "1,\"住民,記録\",\"改\n行\"\r\n"
                                       "\r\n"
                                       "2,\"「\"\"秘\"\"」\"\r\n"
                                       ",,,\r\n");

        const CliOutcome outcome = cli.run({u"cells"_s, path});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QCOMPARE(outcome.out,
                 u",,\n"
                 ",資産名,備考\n"
                 "1,\"住民,記録\",\"改\n行\"\n"
                 ",,\n"
                 "2,\"「\"\"秘\"\"」\",\n"_s);
    }

    void printsJson()
    {
        CliFixture cli;
        const QString path = cli.write(u"t.csv"_s, "a,\"b\"\"\n\"\n\nc\n");

        const QJsonObject json = cli.run({u"cells"_s, path, u"--json"_s}).json();

        QCOMPARE(json.value(u"sheet"_s), u"t"_s);
        QCOMPARE(json.value(u"encoding"_s), u"UTF-8"_s);
        QCOMPARE(json.value(u"rows"_s).toArray(),
                 (QJsonArray{QJsonArray{u"a"_s, u"b\"\n"_s},
                             QJsonArray{QString(), QString()},
                             QJsonArray{u"c"_s, QString()}}));
    }

    void readsJapaneseEncodings()
    {
        CliFixture cli;
        const QString path = cli.write(u"sjis.csv"_s, "\x8e\x91\x8e\x59,\x87\x40\n");

        QCOMPARE(cli.run({u"cells"_s, path}).out, u"資産,①\n"_s);
    }

    void anEmptySheetHasNoRows()
    {
        CliFixture cli;
        const QString path = cli.write(u"t.csv"_s, ",,\n,,\n");

        QCOMPARE(cli.run({u"cells"_s, path}).out, QString());
        const QJsonObject json = cli.run({u"cells"_s, path, u"--json"_s}).json();
        QVERIFY(json.value(u"rows"_s).isArray());
        QVERIFY(json.value(u"rows"_s).toArray().isEmpty());
    }

    void sheetsAreFoundByNameAndNumber()
    {
        CliFixture cli;
        const QString path = cli.write(u"台帳.csv"_s, "a\n");

        QCOMPARE(cli.run({u"cells"_s, path, u"--sheet"_s, u"台帳"_s}).out, u"a\n"_s);
        QCOMPARE(cli.run({u"cells"_s, path, u"--sheet"_s, u"１"_s}).out, u"a\n"_s);

        const CliOutcome none = cli.run({u"cells"_s, path, u"--sheet=2"_s, u"--json"_s});
        QCOMPARE(none.code, 2);
        QCOMPARE(none.error(),
                 (QJsonObject{{u"kind"_s, u"not_found"_s},
                              {u"message"_s, u"There is no sheet “2”. The sheets are 台帳."_s},
                              {u"where"_s, u"2"_s}}));
    }

    void whatIsNoTableIsUnreadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated zip") << QByteArray("PK\x03\x04garbage");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n----");
        QTest::newRow("web page") << QByteArray("<html><table></table></html>");
    }

    void whatIsNoTableIsUnreadable()
    {
        QFETCH(QByteArray, bytes);
        CliFixture cli;
        const QString path = cli.write(u"t.xlsx"_s, bytes);

        for (const QString& verb : {u"cells"_s, u"columns"_s}) {
            const CliOutcome outcome = cli.run({verb, path, u"--json"_s});

            QCOMPARE(outcome.code, 3);
            QCOMPARE(outcome.error().value(u"kind"_s), u"unreadable"_s);
            QCOMPARE(outcome.error().value(u"where"_s), path);
            QCOMPARE(outcome.words, outcome.error().value(u"message"_s).toString() + u'\n');
        }
    }

    void aMissingTableIsUnreadable()
    {
        CliFixture cli;

        const CliOutcome outcome = cli.run({u"cells"_s, cli.path(u"none.xlsx"_s), u"--json"_s});

        QCOMPARE(outcome.code, 3);
        QCOMPARE(outcome.error().value(u"kind"_s), u"unreadable"_s);
    }

    void anInterruptionStopsTheReading()
    {
        CliFixture cli;
        const QString path = cli.write(u"t.csv"_s, QByteArray("a,b,c\n").repeated(100'000));
        cli.interrupt();

        const CliOutcome outcome = cli.run({u"cells"_s, path, u"--json"_s});

        QCOMPARE(outcome.code, 5);
        QCOMPARE(outcome.error().value(u"kind"_s), u"cancelled"_s);
    }
};

DAICHO_TEST(TestCells)

} // namespace daicho

#include "tst_cells.moc"
