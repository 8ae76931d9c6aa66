// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/database.h"
#include "model/store/statement.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace daicho;

class TestStatement : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_database = std::move(*Database::openPrivate(false));
        QVERIFY_OK(m_database->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b REAL)"));
    }

    void bindsByNumberWhateverTheOrderInTheText()
    {
        Statement insert(*m_database, "INSERT INTO t (b, a, id) VALUES ($3, $2, $1)");
        insert.bind(1, 7);
        insert.bind(2, u"七"_s);
        insert.bind(3, 0.5);
        QVERIFY_OK(insert.run());

        Statement select(*m_database, "SELECT id, a, b FROM t");
        QVERIFY(*select.step());
        QCOMPARE(select.integer(0), 7);
        QCOMPARE(select.text(1), u"七"_s);
        QCOMPARE(select.real(2), 0.5);
        QVERIFY(!*select.step());
    }

    void oneNumberMayStandTwice()
    {
        Statement statement(*m_database, "SELECT $1 || $2 || $1");
        statement.bind(1, u"x"_s);
        statement.bind(2, u"y"_s);

        QVERIFY(*statement.step());
        QCOMPARE(statement.text(0), u"xyx"_s);
    }

    void anEmptyTextIsTextAndNotNull()
    {
        Statement statement(*m_database, "SELECT $1 IS NULL, $2 IS NULL");
        statement.bind(1, QString());
        statement.bindNull(2);

        QVERIFY(*statement.step());
        QCOMPARE(statement.integer(0), 0);
        QCOMPARE(statement.integer(1), 1);
    }

    void textWithApostropheAndBackslashStaysText()
    {
        const QString text = u"O'Brien \\ \"x\"; DROP TABLE t"_s;
        Statement insert(*m_database, "INSERT INTO t (a) VALUES ($1)");
        insert.bind(1, text);
        QVERIFY_OK(insert.run());

        QCOMPARE(*m_database->text("SELECT a FROM t"), text);
    }

    void rejectsTwoStatementsInOneText()
    {
        Statement statement(*m_database, "DELETE FROM t; DELETE FROM t");

        const Result<void> result = statement.run();

        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
    }

    void anErrorInTheTextShowsAtTheFirstStep()
    {
        Statement statement(*m_database, "SELECT nothing FROM nowhere");
        statement.bind(1, u"x"_s);

        const Result<bool> row = statement.step();

        QVERIFY(!row);
        QVERIFY(row.error().detail.contains(u"nowhere"_s));
        QVERIFY(!row.error().message.isEmpty());
    }

    void runsAgainAfterItRan()
    {
        Statement insert(*m_database, "INSERT INTO t (a) VALUES ($1)");
        for (const QString& text : {u"a"_s, u"b"_s, u"c"_s}) {
            insert.bind(1, text);
            QVERIFY_OK(insert.run());
        }

        QCOMPARE(*m_database->number("SELECT count(*) FROM t"), 3);
    }

private:
    std::unique_ptr<Database> m_database;
};

DAICHO_TEST(TestStatement)
#include "tst_statement.moc"
