// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/shell/command.h"

#include <QAction>

namespace daicho {

using namespace Qt::StringLiterals;

class TestCommand : public QObject
{
    Q_OBJECT
private slots:

    void aCommandIsEnabledWhereItsNeedsAreMet_data()
    {
        QTest::addColumn<int>("needs");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<bool>("busy");
        QTest::addColumn<bool>("enabled");
        const int open = ContextCommand::OpenRegister;
        const int edit = open | ContextCommand::Writable | ContextCommand::Idle;
        QTest::newRow("nothing needed") << 0 << false << true << true << true;
        QTest::newRow("open: open") << open << true << false << false << true;
        QTest::newRow("open: closed") << open << false << false << false << false;
        QTest::newRow("open: read only will do") << open << true << true << true << true;
        QTest::newRow("edit: free") << edit << true << false << false << true;
        QTest::newRow("edit: read only") << edit << true << true << false << false;
        QTest::newRow("edit: a job runs") << edit << true << false << true << false;
        QTest::newRow("edit: closed") << edit << false << false << false << false;
    }

    void aCommandIsEnabledWhereItsNeedsAreMet()
    {
        QFETCH(int, needs);
        QFETCH(bool, enabled);
        QFETCH(bool, open);
        QFETCH(bool, readOnly);
        QFETCH(bool, busy);
        FakeContext context;
        context.open = open;
        context.readOnly = readOnly;
        context.busy = busy;
        ContextCommand command({.id = u"x"_s, .text = u"X"_s},
                               ContextCommand::Needs(needs),
                               &AppContext::importLedger);

        command.update(context);

        QCOMPARE(command.isEnabled(context), enabled);
        QCOMPARE(command.action()->isEnabled(), enabled);
    }

    void executingDoesTheDeed()
    {
        FakeContext context;
        ContextCommand command(
            {.id = u"x"_s, .text = u"X"_s}, ContextCommand::Nothing, &AppContext::openSample);

        command.execute(context);

        QCOMPARE(context.deeds, QStringList{u"sample"_s});
    }

    void theActionCarriesTheWords()
    {
        const ContextCommand command({.id = u"register.open"_s,
                                      .text = u"&Open…"_s,
                                      .icon = u"open"_s,
                                      .shortcut = QKeySequence(u"Ctrl+O"_s)},
                                     ContextCommand::Nothing,
                                     &AppContext::openRegister);

        QCOMPARE(command.action()->objectName(), u"register.open"_s);
        QCOMPARE(command.action()->shortcut(), QKeySequence(u"Ctrl+O"_s));
        QVERIFY(!command.action()->icon().isNull());
        QCOMPARE(command.action()->toolTip(), u"Open (Ctrl+O)"_s);
    }

    void thePaletteShowsPlainWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("english") << u"&Open…"_s << u"Open"_s;
        QTest::newRow("japanese") << u"開く(&O)…"_s << u"開く"_s;
        QTest::newRow("plain") << u"取り込む"_s << u"取り込む"_s;
    }

    void thePaletteShowsPlainWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const ContextCommand command(
            {.id = u"x"_s, .text = text}, ContextCommand::Nothing, &AppContext::openRegister);
        QCOMPARE(command.plainText(), plain);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestCommand)
#include "tst_command.moc"
