// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

/// Relations in and out, and the class that is inherited along them.
class TestRelations : public QObject
{
    Q_OBJECT

private slots:

    void relationsComeInAndExplainShowsTheWay()
    {
        CliFixture cli;
        createAssets(cli);
        const QString table = cli.write(u"links.csv"_s,
                                        "資産,相手の資産,関係\n"
                                        "A000001,A000002,取り扱うシステム\n"
                                        "A000002,A000003,稼働基盤\n");

        const QJsonObject imported = relationsFrom(cli, table).json();
        QCOMPARE(imported.value(u"added"_s), 2);
        QCOMPARE(relationsFrom(cli, table).json().value(u"unchanged"_s), 2);

        const QJsonObject told =
            cli.run({u"explain"_s, cli.path(), u"--asset"_s, u"A000003"_s, u"--json"_s}).json();
        const QJsonObject first = told.value(u"inheritance"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"property"_s), u"confidentiality"_s);
        QCOMPARE(first.value(u"effective"_s), u"3B"_s);
        const QJsonArray path = first.value(u"path"_s).toArray();
        QCOMPARE(path.size(), 3);
        QCOMPARE(path.last().toObject().value(u"code"_s), u"A000001"_s);
        QCOMPARE(path.last().toObject().value(u"link"_s), u"processed_by"_s);
        QCOMPARE(cli.run({u"verify"_s, cli.path()}).code, 0);
    }

    void everyBadRowSaysWhereAndWhat()
    {
        CliFixture cli;
        createAssets(cli);
        const QString table = cli.write(u"links.csv"_s,
                                        "資産,相手の資産,関係\n"
                                        "A000001,A000001,保存先\n"
                                        "A000001,X999,保存先\n"
                                        "A000001,A000002,保存先\n"
                                        "A000001,A000002,保存先\n"
                                        "A000001,A000004,保存先\n");
        const QJsonObject json = relationsFrom(cli, table).json();
        QCOMPARE(json.value(u"added"_s), 1);
        const QJsonArray rejected = json.value(u"rejected"_s).toArray();
        QList<int> rows;
        for (const QJsonValue& problem : rejected) {
            rows.append(problem.toObject().value(u"row"_s).toInt());
            QCOMPARE(problem.toObject().value(u"column"_s), u"相手の資産 (B)"_s);
        }
        QCOMPARE(rows, (QList<int>{2, 3, 5, 6}));
        QCOMPARE(rejected.at(1).toObject().value(u"value"_s), u"X999"_s);
    }

    void whatIsExportedComesBackUnchanged()
    {
        CliFixture cli;
        createAssets(cli);
        relationsFrom(
            cli,
            cli.write(u"links.csv"_s, "資産,相手の資産,関係,備考\nA000001,A000002,保存先,毎日\n"));
        for (const QString& name : {u"out.xlsx"_s, u"out.csv"_s}) {
            const QString out = cli.path(name);
            QCOMPARE(cli.run({u"export"_s, cli.path(), u"--what"_s, u"relations"_s, u"--to"_s, out})
                         .code,
                     0);
            QCOMPARE(relationsFrom(cli, out).json().value(u"unchanged"_s), 1);
        }
    }

private:
    static void createAssets(CliFixture& cli)
    {
        cli.create();
        cli.close();
        cli.run({u"import"_s,
                 cli.path(),
                 cli.write(u"assets.csv"_s,
                           "資産番号,資産名,機密性,廃棄日\n"
                           "A000001,住民情報,3B,\nA000002,住民システム,2,\n"
                           "A000003,サーバ,,\nA000004,旧サーバ,,2026-03-31\n")});
    }

    static CliOutcome relationsFrom(CliFixture& cli, const QString& table)
    {
        return cli.run({u"import"_s, cli.path(), table, u"--into"_s, u"relations"_s, u"--json"_s});
    }
};

DAICHO_TEST(TestRelations)

} // namespace daicho

#include "tst_relations.moc"
