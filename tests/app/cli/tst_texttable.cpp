// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestTextTable : public QObject
{
    Q_OBJECT

private slots:

    void wideCharactersTakeTwoColumns()
    {
        QCOMPARE(displayWidth(u"abc"_s), 3);
        QCOMPARE(displayWidth(u"資産"_s), 4);
        QCOMPARE(displayWidth(u"ｱｲ"_s), 2);
        QCOMPARE(displayWidth(u"Ａ"_s), 2);
        QCOMPARE(displayWidth(u"が"_s), displayWidth(u"か\u3099"_s));
        QCOMPARE(displayWidth(u"𠮷"_s), 2);
    }

    void columnsAreAlignedAndFiguresStandRight()
    {
        TextTable table({1});
        table.add({u"資産"_s, u"7"_s, u"a"_s});
        table.add({u"unit"_s, u"1000"_s, u"b"_s});
        table.add({u"x"_s});

        QCOMPARE(table.lines(u"  "_s),
                 (QStringList{u"  資産     7  a"_s, u"  unit  1000  b"_s, u"  x"_s}));
    }

    void anEmptyTableHasNoLines() { QCOMPARE(TextTable().lines(), QStringList()); }
};

DAICHO_TEST(TestTextTable)

} // namespace daicho

#include "tst_texttable.moc"
