// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "model/service/unitservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestAssetQuery : public QObject
{
    Q_OBJECT

private:
    RegisterFixture m_fixture;
    Session* m_session = nullptr;
    UnitId m_unit;

    void add(Asset asset) { QVERIFY_OK(m_session->assets().add(asset)); }

    QString run(Result<Statement> statement) const
    {
        if (!statement) {
            return u"error: "_s + statement.error().where;
        }
        QStringList codes;
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row) {
                return row.error().detail;
            }
            if (!*row) {
                return codes.join(u' ');
            }
            codes.append(QString::number(statement->integer(0)));
        }
    }

    QString matching(const AssetFilter& filter) const
    {
        return run(AssetQuery::rows(m_session->database(), "a.id", filter, {u"code"_s, false}));
    }

private slots:

    void initTestCase()
    {
        m_session = &m_fixture.create();
        Unit unit;
        unit.code = u"U1"_s;
        unit.name = u"市民課"_s;
        const Result<Unit> made = m_session->units().add(unit);
        QVERIFY_OK(made);
        m_unit = made->id;
        Asset one;
        one.name = u"住民記録サーバー"_s;
        one.reading = u"じゅうみん"_s;
        one.kind = u"system"_s;
        one.zone = u"mynumber"_s;
        one.unit = m_unit;
        one.personal = true;
        one.personCount = 500;
        add(one);
        Asset two;
        two.name = u"50%引き_券"_s;
        two.reading = u"ごじゅう"_s;
        two.kind = u"document"_s;
        two.confidentiality = u"2"_s;
        two.integrity = u"1"_s;
        two.availability = u"1"_s;
        two.registeredOn = QDate(2025, 4, 1);
        add(two);
        Asset three;
        three.name = u"500円券\\控え"_s;
        three.reading = u"えん"_s;
        three.kind = u"document"_s;
        three.exclusion = u"library"_s;
        three.personal = false;
        add(three);
    }

    void filters_data()
    {
        QTest::addColumn<AssetFilter>("filter");
        QTest::addColumn<QString>("ids");

        const auto any = [](const QString& key, const QStringList& values) {
            AssetFilter filter;
            filter.anyOf.insert(key, values);
            return filter;
        };
        const auto text = [](const QString& words) {
            AssetFilter filter;
            filter.text = words;
            return filter;
        };
        QTest::newRow("none") << AssetFilter() << u"1 2 3"_s;
        QTest::newRow("word in another kana") << text(u"ジュウミン"_s) << u"1"_s;
        QTest::newRow("final long mark") << text(u"サーバ"_s) << u"1"_s;
        QTest::newRow("all words") << text(u"住民 サーバ"_s) << u"1"_s;
        QTest::newRow("one word missing") << text(u"住民 端末"_s) << QString();
        QTest::newRow("percent is a letter") << text(u"50%"_s) << u"2"_s;
        QTest::newRow("underscore is a letter") << text(u"_券"_s) << u"2"_s;
        QTest::newRow("backslash is a letter") << text(u"\\控"_s) << u"3"_s;
        QTest::newRow("quote is a letter") << text(u"'"_s) << QString();
        QTest::newRow("choice") << any(u"kind"_s, {u"document"_s}) << u"2 3"_s;
        QTest::newRow("alternatives") << any(u"kind"_s, {u"document"_s, u"system"_s}) << u"1 2 3"_s;
        QTest::newRow("empty choice") << any(u"zone"_s, {QString()}) << u"2 3"_s;
        QTest::newRow("choice or empty")
            << any(u"zone"_s, {u"mynumber"_s, QString()}) << u"1 2 3"_s;
        QTest::newRow("unit") << any(u"unit"_s, {u"1"_s}) << u"1"_s;
        QTest::newRow("no unit") << any(u"unit"_s, {QString()}) << u"2 3"_s;
        QTest::newRow("flag yes") << any(u"personal"_s, {u"1"_s}) << u"1"_s;
        QTest::newRow("flag unknown") << any(u"personal"_s, {QString()}) << u"2"_s;
        QTest::newRow("number") << any(u"person_count"_s, {u"500"_s}) << u"1"_s;
        QTest::newRow("date") << any(u"registered_on"_s, {u"2025-04-01"_s}) << u"2"_s;
        QTest::newRow("no value at all") << any(u"kind"_s, {}) << QString();
        QTest::newRow("unknown field") << any(u"colour"_s, {u"red"_s}) << u"error: colour"_s;

        AssetFilter filter;
        filter.classified = true;
        QTest::newRow("classified") << filter << u"2"_s;
        filter.classified = false;
        QTest::newRow("unclassified") << filter << u"1 3"_s;
        filter.excluded = false;
        QTest::newRow("unclassified in scope") << filter << u"1"_s;
        AssetFilter scored;
        scored.scored = false;
        scored.cycle = 2026;
        QTest::newRow("not scored") << scored << u"1 2 3"_s;
        scored.scored = true;
        QTest::newRow("scored") << scored << QString();
        AssetFilter both = any(u"kind"_s, {u"document"_s});
        both.text = u"券"_s;
        both.excluded = true;
        QTest::newRow("together") << both << u"3"_s;
    }

    void filters()
    {
        QFETCH(AssetFilter, filter);
        QFETCH(QString, ids);

        QCOMPARE(matching(filter), ids);

        QStringList keys = run(AssetQuery::matching(m_session->database(), filter)).split(u' ');
        if (!ids.startsWith(u"error"_s)) {
            keys.sort();
        }
        QCOMPARE(keys.join(u' '), ids);
        const Result<qint64> count = AssetQuery::count(m_session->database(), filter);
        QCOMPARE(count.value_or(-1),
                 ids.startsWith(u"error"_s) ? -1
                 : ids.isEmpty()            ? 0
                                            : ids.split(u' ').size());
    }

    void orders_data()
    {
        QTest::addColumn<AssetOrder>("order");
        QTest::addColumn<QString>("ids");

        QTest::newRow("reading") << AssetOrder{} << u"3 2 1"_s;
        QTest::newRow("reading downwards") << AssetOrder{u"reading"_s, true} << u"1 2 3"_s;
        QTest::newRow("ties by key") << AssetOrder{u"kind"_s, false} << u"2 3 1"_s;
        QTest::newRow("ties downwards") << AssetOrder{u"kind"_s, true} << u"1 3 2"_s;
        QTest::newRow("unit code, none first") << AssetOrder{u"unit"_s, false} << u"2 3 1"_s;
        QTest::newRow("place") << AssetOrder{u"place"_s, false} << u"1 2 3"_s;
        QTest::newRow("system") << AssetOrder{u"system"_s, true} << u"3 2 1"_s;
        QTest::newRow("number") << AssetOrder{u"person_count"_s, true} << u"1 3 2"_s;
        QTest::newRow("unknown") << AssetOrder{u"colour"_s, false} << u"error: colour"_s;
    }

    void orders()
    {
        QFETCH(AssetOrder, order);
        QFETCH(QString, ids);

        QCOMPARE(run(AssetQuery::ids(m_session->database(), order)), ids);
        QCOMPARE(run(AssetQuery::rows(m_session->database(), "a.id", {}, order)), ids);
    }

    void aLimitTakesTheFirst()
    {
        QCOMPARE(run(AssetQuery::ids(m_session->database(), {}, 2)), u"3 2"_s);
        QCOMPARE(run(AssetQuery::rows(m_session->database(), "a.id", {}, {}, 1)), u"3"_s);
        QCOMPARE(run(AssetQuery::ids(m_session->database(), {}, 0)), QString());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestAssetQuery)
#include "tst_assetquery.moc"
