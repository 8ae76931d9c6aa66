// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/appcontext.h"

#include <QStringList>

namespace daicho {

/// An AppContext whose answers are set and whose deeds are noted.
class FakeContext : public AppContext
{
public:
    bool open = true;
    bool readOnly = false;
    bool busy = false;
    bool undoable = false;
    bool redoable = false;
    bool closable = true;
    QString undoText;
    QString page;
    QStringList deeds;

    bool isRegisterOpen() const override { return open; }

    bool isReadOnly() const override { return readOnly; }

    bool isBusy() const override { return busy; }

    bool canUndo() const override { return undoable; }

    bool canRedo() const override { return redoable; }

    QString undoLabel() const override { return undoText; }

    QString redoLabel() const override { return {}; }

    QString currentPage() const override { return page; }

    void newRegister() override { note("new"); }

    void openRegister() override { note("open"); }

    void openRegisterAt(const QString& path) override { deeds << QStringLiteral("open ") + path; }

    void openSample() override { note("sample"); }

    void closeRegister() override { note("close"); }

    void importLedger() override { note("import"); }

    void exportRegister() override { note("export register"); }

    void exportRisks() override { note("export risks"); }

    void writeReport() override { note("report"); }

    void changeActor() override { note("actor"); }

    void undo() override { note("undo"); }

    void redo() override { note("redo"); }

    void focusSearch() override { note("search"); }

    void refresh() override { note("refresh"); }

    void showPage(const QString& id, const QString& target) override
    {
        deeds << (QStringLiteral("page ") + id + u' ' + target).trimmed();
    }

    void showPalette() override { note("palette"); }

    void showSettings() override { note("settings"); }

    void showHelp() override { note("help"); }

    void showAbout() override { note("about"); }

    void showError(const Error& error) override
    {
        deeds << QStringLiteral("error ") + error.message;
    }

    void quit() override { note("quit"); }

    bool mayClose() override { return closable; }

private:
    void note(const char* deed) { deeds << QLatin1StringView(deed); }
};

} // namespace daicho
