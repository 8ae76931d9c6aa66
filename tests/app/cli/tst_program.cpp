// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

class TestProgram : public QObject
{
    Q_OBJECT

private slots:

    void saysItsVersion()
    {
        CliFixture cli;

        const CliOutcome outcome = cli.run({u"--version"_s});

        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.startsWith("daicho-cli "_L1));
        QCOMPARE(outcome.words, QString());
        QVERIFY(cli.run({u"--version"_s, u"--json"_s}).json().contains(u"version"_s));
    }

    void helpListsEveryVerb()
    {
        CliFixture cli;

        const CliOutcome outcome = cli.run({u"--help"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        const QStringList verbs =
            u"new info columns cells import export merge classify evaluate "
            u"methods threats pairs sites round score explain check stats diff "
            "history undo report verify"_s.split(u' ');
        for (const QString& verb : verbs) {
            QVERIFY2(outcome.out.contains(u"\n  %1 "_s.arg(verb)), qPrintable(verb));
            const CliOutcome help = cli.run({verb, u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains(u"Usage: daicho-cli "_s + verb));
        }
    }

    void helpOfAVerbNamesArgumentsAndOptions()
    {
        const CliOutcome outcome = CliFixture().run({u"undo"_s, u"--help"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out,
                 u"Takes back the newest change of who acts, or the named entry.\n"
                 "\n"
                 "Usage: daicho-cli undo REGISTER [--entry SEQ]\n"
                 "\n"
                 "Arguments:\n"
                 "  REGISTER  the register, a .daicho file\n"
                 "\n"
                 "Options:\n"
                 "  --entry SEQ  number of the entry\n"
                 "\n"
                 "Options of every verb, before or after it:\n"
                 "  --json        answer as one JSON document\n"
                 "  --lang ja|en  language of texts\n"
                 "  --as POST     the post that acts\n"
                 "  --help        show this help\n"_s);
    }

    void misuseIsSaidOnBothStreams_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("message");

        QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s} << u"frobnicate"_s
                                      << u"There is no verb “frobnicate”."_s;
        QTest::newRow("later verb") << QStringList{u"restore"_s, u"x"_s} << u"restore"_s
                                    << u"There is no verb “restore”."_s;
        QTest::newRow("missing argument")
            << QStringList{u"info"_s} << u"REGISTER"_s << u"REGISTER is missing."_s;
        QTest::newRow("empty argument")
            << QStringList{u"info"_s, QString()} << u"REGISTER"_s << u"REGISTER is missing."_s;
        QTest::newRow("one too many") << QStringList{u"info"_s, u"a"_s, u"b"_s} << u"b"_s
                                      << u"“b” is one argument too many."_s;
        QTest::newRow("unknown option") << QStringList{u"info"_s, u"a"_s, u"--deep"_s}
                                        << u"--deep"_s << u"There is no option --deep."_s;
        QTest::newRow("option of another verb") << QStringList{u"info"_s, u"a"_s, u"--asset"_s}
                                                << u"--asset"_s << u"There is no option --asset."_s;
        QTest::newRow("missing value") << QStringList{u"history"_s, u"a"_s, u"--limit"_s}
                                       << u"--limit"_s << u"The option --limit needs a value."_s;
        QTest::newRow("no number") << QStringList{u"history"_s, u"a"_s, u"--limit"_s, u"some"_s}
                                   << u"--limit"_s << u"“some” is no whole number for --limit."_s;
        QTest::newRow("twice")
            << QStringList{u"history"_s, u"a"_s, u"--limit"_s, u"1"_s, u"--limit=2"_s}
            << u"--limit"_s << u"The option --limit is given twice."_s;
        QTest::newRow("missing option") << QStringList{u"score"_s, u"a"_s, u"--threat"_s, u"A01"_s}
                                        << u"--asset"_s << u"The option --asset CODE is missing."_s;
        QTest::newRow("unknown language")
            << QStringList{u"info"_s, u"a"_s, u"--lang"_s, u"fr"_s} << u"--lang"_s
            << u"“fr” is no value of --lang. Its values are ja, en."_s;
    }

    void misuseIsSaidOnBothStreams()
    {
        QFETCH(QStringList, typed);
        QFETCH(QString, where);
        QFETCH(QString, message);
        CliFixture cli;

        const CliOutcome text = cli.run(typed);
        const CliOutcome json = cli.run(QStringList{u"--json"_s} + typed);

        QCOMPARE(text.code, 2);
        QCOMPARE(text.out, QString());
        QCOMPARE(text.words.section(u'\n', 0, 0), message);
        QCOMPARE(json.code, 2);
        QCOMPARE(json.words, text.words);
        QCOMPARE(
            json.error(),
            (QJsonObject{{u"kind"_s, u"usage"_s}, {u"message"_s, message}, {u"where"_s, where}}));
    }

    void anUnknownVerbIsAnsweredWithTheList()
    {
        const CliOutcome outcome = CliFixture().run({u"restore"_s});

        QVERIFY(outcome.words.contains("new, info, columns, cells, import"_L1));
    }

    void withoutAVerbTheHelpGoesToTheWords()
    {
        const CliOutcome outcome = CliFixture().run({});

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY(outcome.words.startsWith("The verb is missing.\n"_L1));
        QVERIFY(outcome.words.contains("Exit codes:"_L1));
    }

    void optionsMayStandBeforeOrAfterTheVerb_data()
    {
        QTest::addColumn<QStringList>("typed");

        QTest::newRow("after") << QStringList{
            u"history"_s, u"REGISTER"_s, u"--limit"_s, u"1"_s, u"--json"_s, u"--as"_s, u"info"_s};
        QTest::newRow("before") << QStringList{
            u"--json"_s, u"--limit"_s, u"1"_s, u"--as"_s, u"info"_s, u"history"_s, u"REGISTER"_s};
        QTest::newRow("between") << QStringList{
            u"--as=info"_s, u"history"_s, u"--limit=１"_s, u"--json"_s, u"REGISTER"_s};
    }

    void optionsMayStandBeforeOrAfterTheVerb()
    {
        QFETCH(QStringList, typed);
        CliFixture cli;
        cli.createWithAsset();
        typed.replaceInStrings(u"REGISTER"_s, cli.path());

        const CliOutcome outcome = cli.run(typed);

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json().value(u"entries"_s).toArray().size(), 1);
    }

    void theLanguageFollowsOptionThenLocale_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("option");
        QTest::addColumn<bool>("isJapanese");

        QTest::newRow("C") << u"LANG"_s << u"C"_s << QString() << true;
        QTest::newRow("C.UTF-8") << u"LANG"_s << u"C.UTF-8"_s << QString() << true;
        QTest::newRow("POSIX") << u"LC_ALL"_s << u"POSIX"_s << QString() << true;
        QTest::newRow("none") << u"LANG"_s << QString() << QString() << true;
        QTest::newRow("ja") << u"LANG"_s << u"ja_JP.UTF-8"_s << QString() << true;
        QTest::newRow("en") << u"LANG"_s << u"en_GB.UTF-8"_s << QString() << false;
        QTest::newRow("LC_ALL before LANG") << u"LC_ALL"_s << u"ja_JP"_s << QString() << true;
        QTest::newRow("another") << u"LANG"_s << u"de_DE.UTF-8"_s << QString() << false;
        QTest::newRow("option en") << u"LANG"_s << u"ja_JP.UTF-8"_s << u"--lang=en"_s << false;
        QTest::newRow("option ja") << u"LANG"_s << u"en_US"_s << u"--lang=ja"_s << true;
    }

    void theLanguageFollowsOptionThenLocale()
    {
        QFETCH(QString, variable);
        QFETCH(QString, locale);
        QFETCH(QString, option);
        QFETCH(bool, isJapanese);
        CliFixture cli;
        cli.set(variable, locale);
        QStringList typed{u"methods"_s, u"policy-5x5"_s};
        typed += option.isEmpty() ? QStringList() : QStringList{option};

        const CliOutcome outcome = cli.run(typed);

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out.contains(u"発生の可能性"_s), isJapanese);
    }

    void theClockIsSetByTheSurroundings()
    {
        CliFixture cli;
        cli.set(u"DAICHO_NOW"_s, u"2030-03-31T15:00:00Z"_s);

        QCOMPARE(cli.run({u"new"_s, cli.path(), u"--json"_s}).json().value(u"cycle"_s), 2030);
        const CliOutcome history = cli.run({u"history"_s, cli.path()});
        QVERIFY(history.out.startsWith("#1  2030-04-01 00:00  "_L1));
    }

    void aClockThatIsNoInstantIsMisuse_data()
    {
        QTest::addColumn<QString>("now");

        QTest::newRow("word") << u"yesterday"_s;
        QTest::newRow("date") << u"2026-04-01"_s;
        QTest::newRow("no zone") << u"2026-04-01T09:00:00"_s;
        QTest::newRow("no such day") << u"2026-02-30T09:00:00Z"_s;
    }

    void aClockThatIsNoInstantIsMisuse()
    {
        QFETCH(QString, now);
        CliFixture cli;
        cli.set(u"DAICHO_NOW"_s, now);

        const CliOutcome outcome = cli.run({u"methods"_s, u"--json"_s});

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"where"_s), u"DAICHO_NOW"_s);
        QVERIFY(outcome.words.contains(now));
    }

    void theActorIsWhoTheOptionThenTheVariableNames()
    {
        CliFixture cli;
        const auto actor = [&cli](const QString& name) {
            return cli.run({u"history"_s, cli.path(name), u"--json"_s})
                .json()[u"entries"_s]
                .toArray()[0]
                .toObject()[u"actor"_s]
                .toString();
        };

        cli.run({u"new"_s, cli.path(u"default"_s)});
        cli.set(u"DAICHO_ACTOR"_s, u"総務課長"_s);
        cli.run({u"new"_s, cli.path(u"variable"_s)});
        cli.run({u"new"_s, cli.path(u"option"_s), u"--as"_s, u"税務課長"_s});

        QCOMPARE(actor(u"default"_s), u"情報政策担当"_s);
        QCOMPARE(actor(u"variable"_s), u"総務課長"_s);
        QCOMPARE(actor(u"option"_s), u"税務課長"_s);
    }

    void onlyVerbsThatDrawNeedFonts()
    {
        QVERIFY(needsFonts({u"--as"_s, u"info"_s, u"report"_s, u"a"_s}));
        QVERIFY(!needsFonts({u"info"_s, u"report"_s}));
        QVERIFY(!needsFonts({}));
    }
};

DAICHO_TEST(TestProgram)

} // namespace daicho

#include "tst_program.moc"
