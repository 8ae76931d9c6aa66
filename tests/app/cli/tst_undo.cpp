// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT

private slots:

    void takesBackTheNewestChange()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = cli.run({u"undo"_s, cli.path(), u"--as"_s, u"情報政策課長"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QCOMPARE(outcome.out, u"#3  Took back entry 2: Added the asset “住民記録”\n"_s);
        QCOMPARE(cli.run({u"info"_s, cli.path(), u"--json"_s}).json().value(u"assets"_s), 0);
    }

    void takesBackTheNamedEntryWhoeverMadeIt()
    {
        CliFixture cli;
        cli.createWithAsset();

        QJsonObject json = cli.run({u"undo"_s, cli.path(), u"--entry=２"_s, u"--json"_s}).json();

        QCOMPARE(json.take(u"digest"_s).toString().size(), 64);
        QCOMPARE(json,
                 (QJsonObject{{u"entry"_s, 3},
                              {u"undone"_s, 2},
                              {u"text"_s, u"Took back entry 2: Added the asset “住民記録”"_s}}));
    }

    void anotherPostHasNothingToTakeBack()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome =
            cli.run({u"undo"_s, cli.path(), u"--as=総務課長"_s, u"--json"_s});

        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.error().value(u"kind"_s), u"conflict"_s);
    }

    void aLaterChangeStandsInTheWay()
    {
        CliFixture cli;
        const Asset base = cli.createWithAsset();
        Asset edited = base;
        edited.name = u"住民票"_s;
        QVERIFY_OK(cli.open()->assets().update(base, edited));
        const QJsonObject before = cli.run({u"info"_s, cli.path(), u"--json"_s}).json();

        const CliOutcome outcome = cli.run({u"undo"_s, cli.path(), u"--entry=2"_s, u"--json"_s});

        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.error().value(u"kind"_s), u"conflict"_s);
        QCOMPARE(cli.run({u"info"_s, cli.path(), u"--json"_s}).json(), before);
    }

    void theBeginningCannotBeTakenBack()
    {
        CliFixture cli;
        cli.createWithAsset();

        QCOMPARE(cli.run({u"undo"_s, cli.path(), u"--entry=1"_s}).code, 1);
    }

    void anUnknownEntryIsMisuse()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = cli.run({u"undo"_s, cli.path(), u"--entry=99"_s, u"--json"_s});

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"kind"_s), u"not_found"_s);
    }
};

DAICHO_TEST(TestUndo)

} // namespace daicho

#include "tst_undo.moc"
