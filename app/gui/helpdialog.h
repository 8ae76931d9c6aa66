// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace daicho {

class MainWindow;

/// The help pages (in Japanese, as design.md has it) and the keys of the menus.
class HelpDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Whom a help page is for.
    enum class Reader { Department, Committee, Reviewer };

    /// Opens at the chapter of `page`, the title of a page of the window, where there is one.
    HelpDialog(MainWindow& window, const QString& page, Reader reader);
    /// By the page that is looked at, else by the role of who acts.
    static Reader readerOf(const QString& pageId, const QString& role);

private:
    void addPage(const QString& title, const QString& file, const QString& chapter);

    QTabWidget* m_tabs;
};

} // namespace daicho
