// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/commands.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"

#include <QAction>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

Command* find(const std::vector<std::unique_ptr<Command>>& commands, const QString& id)
{
    for (const auto& command : commands) {
        if (command->id() == id) {
            return command.get();
        }
    }
    return nullptr;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT
private slots:

    void idsAndShortcutsAreUnique()
    {
        QSet<QString> ids;
        QSet<QString> shortcuts;
        for (const auto& command : windowCommands()) {
            QVERIFY2(!ids.contains(command->id()), qPrintable(command->id()));
            ids.insert(command->id());
            const QString keys = command->spec().shortcut.toString();
            QVERIFY2(keys.isEmpty() || !shortcuts.contains(keys), qPrintable(keys));
            shortcuts.insert(keys);
            QVERIFY(command->spec().menu != Menu::None);
            QVERIFY(!command->plainText().isEmpty());
        }
        QVERIFY(ids.size() > 15);
    }

    void everyCommandDoesOneThing()
    {
        for (const auto& command : windowCommands()) {
            FakeContext context;
            command->execute(context);
            QVERIFY2(context.deeds.size() == 1, qPrintable(command->id()));
        }
    }

    void withoutARegisterOneCanOnlyBegin()
    {
        FakeContext context;
        context.open = false;
        QStringList enabled;
        for (const auto& command : windowCommands()) {
            if (command->isEnabled(context)) {
                enabled << command->id();
            }
        }
        QCOMPARE(enabled,
                 (QStringList{u"register.new"_s,
                              u"register.open"_s,
                              u"register.sample"_s,
                              u"application.quit"_s,
                              u"edit.settings"_s,
                              u"help.contents"_s,
                              u"help.about"_s}));
    }

    void readingOnlyLeavesExportsAndReports()
    {
        FakeContext context;
        context.readOnly = true;
        context.undoable = true;
        const auto commands = windowCommands();

        QVERIFY(!find(commands, u"import.ledger"_s)->isEnabled(context));
        QVERIFY(!find(commands, u"edit.undo"_s)->isEnabled(context));
        QVERIFY(find(commands, u"export.register"_s)->isEnabled(context));
        QVERIFY(find(commands, u"report.write"_s)->isEnabled(context));
    }

    void undoSaysWhatItTakesBack()
    {
        FakeContext context;
        context.undoable = true;
        context.undoText = u"機密性の変更"_s;
        const auto commands = windowCommands();
        Command* undo = find(commands, u"edit.undo"_s);

        undo->update(context);

        QVERIFY(undo->action()->isEnabled());
        QVERIFY(undo->action()->text().contains(u"機密性の変更"_s));
        QVERIFY(!find(commands, u"edit.redo"_s)->isEnabled(context));
        context.undoText.clear();
        undo->update(context);
        QCOMPARE(undo->action()->text(), undo->spec().text);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestCommands)
#include "tst_commands.moc"
