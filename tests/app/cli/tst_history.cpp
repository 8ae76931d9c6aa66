// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:

    void listsEntriesNewestFirst()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome = cli.run({u"history"_s, cli.path()});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QCOMPARE(outcome.out,
                 u"#2  2026-04-01 09:00  情報政策課長  Added the asset “住民記録”\n"
                 "#1  2026-04-01 09:00  情報政策課長  Created the register of みほん市\n"_s);
    }

    void listsThemForPrograms()
    {
        CliFixture cli;
        cli.createWithAsset();

        const QJsonArray entries =
            cli.run({u"history"_s, cli.path(), u"--json"_s}).json().value(u"entries"_s).toArray();

        QCOMPARE(entries.size(), 2);
        QJsonObject newest = entries.at(0).toObject();
        QCOMPARE(newest.take(u"digest"_s).toString().size(), 64);
        QCOMPARE(newest,
                 (QJsonObject{{u"seq"_s, 2},
                              {u"instant"_s, u"2026-04-01T00:00:00.000Z"_s},
                              {u"actor"_s, u"情報政策課長"_s},
                              {u"kind"_s, u"change"_s},
                              {u"label"_s, u"asset.create"_s},
                              {u"text"_s, u"Added the asset “住民記録”"_s},
                              {u"reason"_s, QString()},
                              {u"changes"_s, 1},
                              {u"inverse_of"_s, QJsonValue()}}));
    }

    void listsAtMostSoMany()
    {
        CliFixture cli;
        cli.createWithAsset();

        QCOMPARE(cli.run({u"history"_s, cli.path(), u"--limit=1"_s}).out.count(u'\n'), 1);
        const CliOutcome none = cli.run({u"history"_s, cli.path(), u"--limit=0"_s, u"--json"_s});
        QCOMPARE(none.code, 2);
        QCOMPARE(none.error().value(u"where"_s), u"--limit"_s);
    }

    void listsEveryPageOfALongJournal()
    {
        CliFixture cli;
        cli.createWithAsset();
        const auto session = cli.open();
        Asset asset = *session->assets().byCode(u"A000001"_s);
        for (int i = 0; i < 1100; ++i) {
            Asset edited = asset;
            edited.note = QString::number(i);
            const Result<Asset> saved = session->assets().update(asset, edited);
            QVERIFY_OK(saved);
            asset = *saved;
        }

        QCOMPARE(cli.run({u"history"_s, cli.path()}).out.count(u'\n'), 1102);
        QCOMPARE(cli.run({u"history"_s, cli.path(), u"--limit=1050"_s}).out.count(u'\n'), 1050);
    }

    void showsAnAssetsFieldsBeforeAndAfter()
    {
        CliFixture cli;
        change(cli);

        const CliOutcome outcome = cli.run({u"history"_s, cli.path(), u"--asset"_s, u"A000001"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out,
                 u"#4  2026-04-01 09:00  情報政策課長  Changed the asset “住民票” — 改称\n"
                 "      Name: 住民記録 → 住民票\n"
                 "      Registered on: (empty) → 2026-03-31\n"
                 "      Unit: (empty) → 総務課\n"
                 "      Medium: (empty) → Documents (paper)\n"
                 "      Personal information: (empty) → Yes\n"
                 "      Confidentiality: (empty) → 3A\n"
                 "      Scheme: (empty) → mic-r6.10@1\n"
                 "      Basis of the class: (empty) → By hand\n"
                 "      Classified by: (empty) → 情報政策課長\n"
                 "      Classified on: (empty) → 2026-04-01\n"
                 "#2  2026-04-01 09:00  情報政策課長  Added the asset “住民記録”\n"
                 "      Asset number: A000001\n"
                 "      Asset kind: Information\n"
                 "      Name: 住民記録\n"_s);
    }

    void showsThemToPrograms()
    {
        CliFixture cli;
        change(cli);

        const QJsonObject json =
            cli.run({u"history"_s, cli.path(), u"--asset=A000001"_s, u"--json"_s}).json();

        QCOMPARE(json.value(u"asset"_s), u"A000001"_s);
        const QJsonObject newest = json.value(u"entries"_s).toArray().at(0).toObject();
        QCOMPARE(newest.value(u"seq"_s), 4);
        QCOMPARE(newest.value(u"change"_s), u"changed"_s);
        QCOMPARE(newest.value(u"reason"_s), u"改称"_s);
        const QJsonObject fields = newest.value(u"fields"_s).toObject();
        QCOMPARE(fields.value(u"name"_s), (QJsonArray{u"住民記録"_s, u"住民票"_s}));
        QCOMPARE(fields.value(u"confidentiality"_s).toArray().at(1), u"3A"_s);
    }

    void anUnknownAssetIsMisuse()
    {
        CliFixture cli;
        cli.createWithAsset();

        const CliOutcome outcome =
            cli.run({u"history"_s, cli.path(), u"--asset=A999999"_s, u"--json"_s});

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"kind"_s), u"not_found"_s);
    }

private:
    static void change(CliFixture& cli)
    {
        const Asset base = cli.createWithAsset();
        const auto session = cli.open();
        Unit unit;
        unit.code = u"010"_s;
        unit.name = u"総務課"_s;
        Asset edited = base;
        edited.unit = added(session->units().add(unit)).id;
        edited.name = u"住民票"_s;
        edited.media = u"paper"_s;
        edited.confidentiality = u"3A"_s;
        edited.personal = true;
        edited.registeredOn = QDate(2026, 3, 31);
        added(session->assets().update(base, edited, u"改称"_s));
    }

    template <class Record>
    static Record added(const Result<Record>& record)
    {
        if (!record) {
            qFatal("%s", qPrintable(record.error().message));
        }
        return *record;
    }
};

DAICHO_TEST(TestHistory)

} // namespace daicho

#include "tst_history.moc"
