// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/units/documentcommands.h"

#include "model/service/jobrunner.h"
#include "views/shell/appcontext.h"
#include "views/shell/pagecommand.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace daicho {

DocumentCommands::DocumentCommands(const PageServices& services,
                                   AppContext& context,
                                   std::function<QList<Unit>()> chosen,
                                   QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_context(context)
    , m_chosen(std::move(chosen))
    , m_page(page)
{
    add(UnitDocument::HandlingCard, tr("Write &handling cards…"), true);
    add(UnitDocument::Labels, tr("Write &labels…"), false);
    add(UnitDocument::Handover, tr("Write hand-over &lists…"), false);
}

void DocumentCommands::add(UnitDocument document, const QString& text, bool beginsGroup)
{
    m_commands.append(new PageCommand(
        {.id = u"units."_s + toKey(document).replace(u'-', u'_'),
         .text = text,
         .icon = u"export"_s,
         .menu = Menu::File,
         .beginsGroup = beginsGroup},
        [this] { return !m_context.isBusy(); },
        [this, document] { ask(document); },
        m_page));
}

void DocumentCommands::ask(UnitDocument document)
{
    const QList<Unit> chosen = m_chosen();
    if (chosen.size() != 1) {
        const QString folder = QFileDialog::getExistingDirectory(
            m_page, tr("Folder for the files, one for each unit"));
        if (!folder.isEmpty()) {
            writeTo(document, folder, {});
        }
        return;
    }
    const Unit& unit = chosen.first();
    const QString suffix = fileSuffix(document);
    // A name with a slash would name a folder.
    const QString name = QString(unit.name).replace(u'/', u'_') + u'_' +
                         (document == UnitDocument::HandlingCard ? tr("Handling card")
                          : document == UnitDocument::Labels     ? tr("Labels")
                                                                 : tr("Hand-over"));
    QString path = QFileDialog::getSaveFileName(
        m_page,
        tr("For %1 and the units below it").arg(unit.name),
        name + suffix,
        document == UnitDocument::Handover ? tr("Workbook (*.xlsx)") : tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(suffix, Qt::CaseInsensitive)) {
        path += suffix;
    }
    writeTo(document, path, unit.code.isEmpty() ? unit.name : unit.code);
}

void DocumentCommands::writeTo(UnitDocument document, const QString& path, const QString& unit)
{
    m_services.jobs.start<UnitDocumentResult>(
        tr("Writing the documents of units"),
        [options = UnitDocumentOptions{document, path, unit}](Session& session,
                                                              Progress& progress) {
            return UnitDocuments(session).write(options, progress);
        },
        m_page,
        [this, path](const Result<UnitDocumentResult>& result) {
            if (!result) {
                m_context.showError(result.error());
                return;
            }
            m_services.jobs.noteWritten(path, -1);
            emit written(tr("Wrote %n files to “%1”.", nullptr, result->files).arg(path));
        });
}

} // namespace daicho
