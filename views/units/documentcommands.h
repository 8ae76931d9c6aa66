// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/unit.h"
#include "model/service/pageservices.h"
#include "model/service/papers/unitdocuments.h"

#include <QObject>

#include <functional>

class QWidget;

namespace daicho {

class AppContext;
class Command;

/// The commands that write what units get out of the register: handling cards, labels, hand-over
/// lists. For the one chosen unit into a file, else for all units into a folder.
class DocumentCommands final : public QObject
{
    Q_OBJECT
public:
    DocumentCommands(const PageServices& services,
                     AppContext& context,
                     std::function<QList<Unit>()> chosen,
                     QWidget* page);

    QList<Command*> commands() const { return m_commands; }

    /// In a job. An empty code: all units.
    void writeTo(UnitDocument document, const QString& path, const QString& unit);

signals:
    /// A sentence for the status bar.
    void written(const QString& sentence);

private:
    void add(UnitDocument document, const QString& text, bool beginsGroup);
    void ask(UnitDocument document);

    PageServices m_services;
    AppContext& m_context;
    std::function<QList<Unit>()> m_chosen;
    QWidget* m_page;
    QList<Command*> m_commands;
};

} // namespace daicho
