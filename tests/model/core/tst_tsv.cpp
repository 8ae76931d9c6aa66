// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/tsv.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestTsv : public QObject
{
    Q_OBJECT

private slots:

    void cellsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");

        using Rows = QList<QStringList>;
        QTest::newRow("one cell") << u"a"_s << Rows{{u"a"_s}};
        QTest::newRow("nothing") << QString() << Rows{{QString()}};
        QTest::newRow("a block as Excel copies it")
            << u"a\tb\r\nc\td\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("empty cells") << u"\t\n\t"_s << Rows{{{}, {}}, {{}, {}}};
        QTest::newRow("breaks and tabs in quotes")
            << u"\"a\nb\"\t\"c\td\"\ne"_s << Rows{{u"a\nb"_s, u"c\td"_s}, {u"e"_s}};
        QTest::newRow("doubled quotes") << u"\"say \"\"a\"\"\""_s << Rows{{u"say \"a\""_s}};
        QTest::newRow("an empty quoted cell") << u"\"\"\tb"_s << Rows{{QString(), u"b"_s}};
        QTest::newRow("a quote that never closes")
            << u"\"a\tb\nc"_s << Rows{{u"\"a"_s, u"b"_s}, {u"c"_s}};
        QTest::newRow("a quote within") << u"5\" disk\tb"_s << Rows{{u"5\" disk"_s, u"b"_s}};
        QTest::newRow("a text that begins with a quoted word")
            << u"\"a\" b\tc"_s << Rows{{u"\"a\" b"_s, u"c"_s}};
    }

    void cellsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);

        QCOMPARE(readTsv(text), rows);
    }

    void whatIsWrittenIsReadAgain()
    {
        const QList<QStringList> rows = {{u"市民課"_s, u"a\nb"_s, u"\"q\""_s}, {{}, u"x\ty"_s, {}}};

        QCOMPARE(readTsv(tsvText(rows)), rows);
    }

    void quotesThatNeverCloseTakeNoTime()
    {
        const QString text = u"\"x\t"_s.repeated(200'000);

        QCOMPARE(readTsv(text).first().size(), 200'001);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestTsv)
#include "tst_tsv.moc"
