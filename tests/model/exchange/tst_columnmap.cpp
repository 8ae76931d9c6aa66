// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/columnmap.h"
#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// What a person decides about a table goes before what the importer sees.
class TestColumnMap : public QObject
{
    Q_OBJECT

private slots:
    void followsTheMap();
    void refusesBadMaps_data();
    void refusesBadMaps();
    void readsMapsAsJson_data();
    void readsMapsAsJson();
};

void TestColumnMap::followsTheMap()
{
    FakeTable table;
    table.rows({u"名|区分|部署A|部署B|備考|要らない"_s,
                u"住民記録|極秘|市民部|市民課|紙|x"_s,
                u"広報|公開|総務部|広報課||x"_s});
    ImportOptions options;
    options.map.columns = {{u"名"_s, u"name"_s},
                           {u"B"_s, u"confidentiality"_s},
                           {u"部署A"_s, u"unit"_s},
                           {u"部署B"_s, u"unit"_s},
                           {u"要らない"_s, {}}};
    options.map.values = {{u"confidentiality"_s, {{u"極秘"_s, u"3A"_s}, {u"公開"_s, u"1"_s}}}};

    const Result<Drafts> drafts = readDrafts(table, options);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rejected(), 0);
    QCOMPARE(drafts->value(0, "confidentiality").toString(), u"3A"_s);
    QCOMPARE(drafts->reference(1, "unit"), u"総務部/広報課"_s);
    QCOMPARE(drafts->value(0, "note").toString(), u"紙"_s);
    QVERIFY(drafts->rows[0].extra.isEmpty());
}

void TestColumnMap::refusesBadMaps_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("where");

    QTest::newRow("unknown field") << uR"({"columns": {"資産名": "nmae"}})"_s << u"nmae"_s;
    QTest::newRow("unknown column") << uR"({"columns": {"資産": "name"}})"_s << u"資産"_s;
    QTest::newRow("hidden field") << uR"({"columns": {"資産名": "extra"}})"_s << u"extra"_s;
    QTest::newRow("a field twice")
        << uR"({"columns": {"資産名": "name", "備考": "name"}})"_s << u"name"_s;
    QTest::newRow("values of no field")
        << uR"({"values": {"secrecy": {"極秘": "3A"}}})"_s << u"secrecy"_s;
    QTest::newRow("a value there is none of")
        << uR"({"values": {"confidentiality": {"極秘": "4"}}})"_s << u"confidentiality"_s;
    QTest::newRow("no such sheet") << uR"({"sheet": "台帳2"})"_s << u"台帳2"_s;
}

void TestColumnMap::refusesBadMaps()
{
    QFETCH(QString, json);
    FakeTable table;
    table.rows({u"資産名|備考"_s, u"住民記録|紙"_s});
    const Result<ColumnMap> map = ColumnMap::parse(json.toUtf8());
    QVERIFY_OK(map);
    ImportOptions options;
    options.map = *map;

    const Result<Drafts> drafts = readDrafts(table, options);

    QVERIFY(!drafts);
    QTEST(drafts.error().where, "where");
    QVERIFY(drafts.error().message.contains(drafts.error().where) ||
            drafts.error().where == u"confidentiality");
}

void TestColumnMap::readsMapsAsJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");

    QTest::newRow("whole") << QByteArray(R"({"columns": {"A": "name", "B": ""},
        "values": {"zone": {"x": "lgwan"}}, "sheet": 2, "header_row": 3})")
                           << true;
    QTest::newRow("empty") << QByteArray("{}") << true;
    QTest::newRow("no JSON") << QByteArray("columns: A") << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
    QTest::newRow("unknown key") << QByteArray(R"({"colums": {}})") << false;
    QTest::newRow("columns no object") << QByteArray(R"({"columns": []})") << false;
    QTest::newRow("number as field") << QByteArray(R"({"columns": {"A": 1}})") << false;
    QTest::newRow("values flat") << QByteArray(R"({"values": {"zone": "lgwan"}})") << false;
    QTest::newRow("header row 0") << QByteArray(R"({"header_row": 0})") << false;
    QTest::newRow("header row 1.5") << QByteArray(R"({"header_row": 1.5})") << false;
}

void TestColumnMap::readsMapsAsJson()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);

    const Result<ColumnMap> map = ColumnMap::parse(json);

    QCOMPARE(map.has_value(), good);
    if (good) {
        const Result<ColumnMap> again = ColumnMap::parse(map->toJson());
        QVERIFY_OK(again);
        QCOMPARE(*again, *map);
    } else {
        QCOMPARE(map.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!map.error().message.isEmpty());
    }
}

DAICHO_TEST(TestColumnMap)

} // namespace daicho

#include "tst_columnmap.moc"
