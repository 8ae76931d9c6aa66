// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/composition.h"
#include "views/shell/newregisterdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QTemporaryDir>

namespace daicho {

/// A composition in a folder of its own, whose errors are noted instead of shown.
struct Stage
{
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC)};
    Settings saved;
    QList<Error> errors;
    Composition composition{
        {.clock = clock,
         .systemLocale = QStringLiteral("ja_JP"),
         .folder = folder.path(),
         .saveSettings = [this](const Settings& settings) { saved = settings; },
         .showError = [this](QWidget*, const Error& error) { errors << error; }},
        {}};

    QString path(const QString& name) const { return folder.filePath(name); }

    MainWindow& window() const { return *composition.window(); }

    QAction* action(const QString& id) const
    {
        for (QAction* action : window().actions()) {
            if (action->objectName() == id) {
                return action;
            }
        }
        return nullptr;
    }

    bool makeNew(const QString& name)
    {
        composition.newRegister();
        auto* dialog = window().findChild<NewRegisterDialog*>();
        dialog->findChild<QLineEdit*>(QStringLiteral("city"))->setText(name);
        dialog->findChild<QLineEdit*>(QStringLiteral("post"))
            ->setText(QStringLiteral("情報政策課長"));
        dialog->accept();
        return composition.isRegisterOpen();
    }
};

} // namespace daicho
