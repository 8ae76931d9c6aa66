// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/error.h"

namespace daicho {

/// What commands, dialogs and pages see of the application: questions and deeds, no window and no
/// services. app/gui implements it; tests use a double.
class AppContext
{
public:
    virtual ~AppContext() = default;

    virtual bool isRegisterOpen() const = 0;
    virtual bool isReadOnly() const = 0;
    /// True while a job holds the register: nothing may be edited.
    virtual bool isBusy() const = 0;
    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    /// What undo and redo would take back or repeat, for menu and tool tip.
    virtual QString undoLabel() const = 0;
    virtual QString redoLabel() const = 0;
    virtual QString currentPage() const = 0;

    virtual void newRegister() = 0;
    virtual void openRegister() = 0;
    virtual void openRegisterAt(const QString& path) = 0;
    virtual void openSample() = 0;
    virtual void closeRegister() = 0;
    virtual void importLedger() = 0;
    virtual void exportRegister() = 0;
    virtual void exportRisks() = 0;
    virtual void writeReport() = 0;
    virtual void changeActor() = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;
    virtual void focusSearch() = 0;
    virtual void refresh() = 0;

    /// Goes to a page; `target` says what to show there, in words of that page ("asset:42",
    /// "filter:unclassified"), see Page::open().
    virtual void showPage(const QString& page, const QString& target = {}) = 0;
    virtual void showPalette() = 0;
    virtual void showSettings() = 0;
    virtual void showHelp() = 0;
    virtual void showAbout() = 0;
    virtual void showError(const Error& error) = 0;
    virtual void quit() = 0;
    /// Asked when the window closes; false while a running job must end first.
    virtual bool mayClose() = 0;
};

} // namespace daicho
