// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/returnedbook.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

/// Of the verb: keys, options and exit codes. What merges how is model/service's to test.
class TestMergeVerb : public QObject
{
    Q_OBJECT

private slots:

    void givesThePromisedKeys()
    {
        CliFixture cli;
        ReturnedBook book = sentBook(cli);
        book.cell(u"A000001"_s, u"備考"_s) = u"課の答え"_s;
        book.cell(u"A000001"_s, u"業務名"_s) = u"総務"_s;
        book.write(cli.path(u"r.xlsx"_s));

        const CliOutcome outcome =
            cli.run({u"merge"_s, cli.path(), cli.path(u"r.xlsx"_s), u"--json"_s});

        QCOMPARE(outcome.code, 1);
        const QJsonObject json = outcome.json();
        QCOMPARE(json.value(u"updated"_s), 1);
        QCOMPARE(json.value(u"added"_s), 0);
        QCOMPARE(json.value(u"unchanged"_s), 0);
        QCOMPARE(json.value(u"waiting"_s).toArray(), QJsonArray());
        QCOMPARE(json.value(u"rejected"_s).toArray(), QJsonArray());
        QVERIFY(json.value(u"entry"_s).isDouble());
        QCOMPARE(json.value(u"conflicts"_s).toArray(),
                 (QJsonArray{QJsonObject{{u"row"_s, 2},
                                         {u"code"_s, u"A000001"_s},
                                         {u"field"_s, u"note"_s},
                                         {u"base"_s, u""_s},
                                         {u"ours"_s, u"台帳の値"_s},
                                         {u"theirs"_s, u"課の答え"_s}}}));
    }

    void anOptionDecidesAndNothingWaits()
    {
        CliFixture cli;
        ReturnedBook book = sentBook(cli);
        book.cell(u"A000001"_s, u"備考"_s) = u"課の答え"_s;
        const qsizetype row = book.addRow();
        book.at(row, u"資産名"_s) = u"新しい名簿"_s;
        book.write(cli.path(u"r.xlsx"_s));

        const CliOutcome outcome = cli.run({u"merge"_s,
                                            cli.path(),
                                            cli.path(u"r.xlsx"_s),
                                            u"--theirs"_s,
                                            u"--accept"_s,
                                            u"new,retired"_s,
                                            u"--json"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json().value(u"added"_s), 1);
        QCOMPARE(outcome.json().value(u"updated"_s), 1);
    }

    void whatWouldBreakARuleWaitsAsACheck()
    {
        CliFixture cli;
        ReturnedBook book = sentBook(cli);
        {
            const auto session = cli.open();
            const auto base = session->assets().byCode(u"A000001"_s);
            QVERIFY_OK(base);
            Asset edited = *base;
            edited.confidentiality = u"1"_s;
            QVERIFY_OK(session->assets().update(*base, edited));
        }
        book.cell(u"A000001"_s, u"個人情報"_s) = u"有"_s;
        book.write(cli.path(u"r.xlsx"_s));

        const CliOutcome outcome =
            cli.run({u"merge"_s, cli.path(), cli.path(u"r.xlsx"_s), u"--json"_s});

        QCOMPARE(outcome.code, 1);
        const QJsonArray waiting = outcome.json().value(u"waiting"_s).toArray();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0].toObject().value(u"what"_s), u"check"_s);
        QCOMPARE(waiting[0].toObject().value(u"code"_s), u"A000001"_s);
        QVERIFY(!cli.open()->assets().byCode(u"A000001"_s)->personal.value_or(false));
    }

    void aFolderIsListedFileByFileAndABrokenOneIsNamed()
    {
        CliFixture cli;
        ReturnedBook book = sentBook(cli);
        book.start[3].second = u"はい"_s;
        QVERIFY(QDir(cli.path(u"."_s)).mkdir(u"back"_s));
        book.write(cli.path(u"back/1.xlsx"_s));
        cli.write(u"back/2.xlsx"_s, "no workbook at all");

        const CliOutcome outcome =
            cli.run({u"merge"_s, cli.path(), cli.path(u"back"_s), u"--json"_s});

        QCOMPARE(outcome.code, 1);
        const QJsonArray files = outcome.json().value(u"files"_s).toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].toObject().value(u"confirmed"_s), 1);
        QCOMPARE(files[1].toObject().value(u"file"_s), u"2.xlsx"_s);
        QCOMPARE(files[1].toObject().value(u"error"_s).toObject().value(u"kind"_s),
                 u"unreadable"_s);
    }

    void whatCannotBeMergedEndsWithItsCode_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::newRow("no such file") << QStringList{u"missing.xlsx"_s} << 3;
        QTest::newRow("no workbook") << QStringList{u"text.xlsx"_s} << 3;
        QTest::newRow("both sides") << QStringList{u"r.xlsx"_s, u"--theirs"_s, u"--ours"_s} << 2;
        QTest::newRow("unknown kind")
            << QStringList{u"r.xlsx"_s, u"--accept"_s, u"everything"_s} << 2;
        QTest::newRow("being edited") << QStringList{u"open.xlsx"_s} << 3;
    }

    void whatCannotBeMergedEndsWithItsCode()
    {
        QFETCH(QStringList, more);
        QFETCH(const int, code);
        CliFixture cli;
        const ReturnedBook book = sentBook(cli);
        book.write(cli.path(u"r.xlsx"_s));
        book.write(cli.path(u"open.xlsx"_s));
        cli.write(u".~lock.open.xlsx#"_s, "somebody");
        cli.write(u"text.xlsx"_s, "no workbook at all");
        more[0] = cli.path(more[0]);

        const CliOutcome outcome =
            cli.run(QStringList{u"merge"_s, cli.path()} + more + QStringList{u"--json"_s});

        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.error().value(u"message"_s).toString().isEmpty());
    }

    void aDryRunSaysWhatWouldHappen()
    {
        CliFixture cli;
        ReturnedBook book = sentBook(cli);
        book.cell(u"A000001"_s, u"業務名"_s) = u"総務"_s;
        book.write(cli.path(u"r.xlsx"_s));

        const CliOutcome outcome =
            cli.run({u"merge"_s, cli.path(), cli.path(u"r.xlsx"_s), u"--dry-run"_s});

        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.endsWith("This was a dry run: nothing was changed.\n"_L1));
    }

private:
    /// One unit with one asset, whose note was changed after the workbook was written.
    static ReturnedBook sentBook(CliFixture& cli)
    {
        cli.create();
        Session& session = cli.session();
        Unit unit;
        unit.code = u"U001"_s;
        unit.name = u"総務課"_s;
        const Unit made = *session.units().add(unit);
        Asset asset;
        asset.name = u"文書目録"_s;
        asset.kind = u"information"_s;
        asset.unit = made.id;
        const Asset added = *session.assets().add(asset);
        const Campaign campaign = makeCampaign(session, 2026, {made});
        ReturnedBook book(session, campaign.uid, made);
        Asset edited = added;
        edited.note = u"台帳の値"_s;
        const Result<Asset> changed = session.assets().update(added, edited);
        Q_ASSERT(changed.has_value());
        cli.close();
        return book;
    }
};

DAICHO_TEST(TestMergeVerb)

} // namespace daicho

#include "tst_merge.moc"
