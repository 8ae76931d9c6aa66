// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/gui/stage.h"

#include <QSet>

namespace daicho {

class Command;

/// Goes through the whole program as somebody who tries everything: each page of the sample city,
/// its tabs, and each dialog that a command with … opens. Nothing is confirmed.
class CityWalk
{
public:
    /// What is on the screen now, and a name for it that is the same in every language.
    using Visit = std::function<void(const QString& name, QWidget* screen)>;

    explicit CityWalk(Visit visit);

    bool open();
    void speak(LanguageChoice language);
    void walk();

private:
    bool askDepartments();
    void visitPage(Page& page);
    void visitTabs(const QString& name, QWidget& screen);
    void visitDialogs(const QString& name, QList<QAction*> actions);
    void visitOpened(const QString& name);
    void settle();

    Stage m_stage;
    Visit m_visit;
    QSet<const QWidget*> m_seen; // dialogs of the present command
};

} // namespace daicho
