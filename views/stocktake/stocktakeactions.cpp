// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/jobrunner.h"
#include "views/shell/appcontext.h"
#include "views/shell/pagecommand.h"
#include "views/stocktake/campaigndialog.h"
#include "views/stocktake/stocktakepage.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/pageheader.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>

namespace daicho {

using namespace Qt::StringLiterals;

void StocktakePage::setUpCommands()
{
    const auto canWrite = [this] { return !m_context.isReadOnly() && !m_context.isBusy(); };
    const auto make = [&](const CommandSpec& spec, std::function<bool()> can, auto run) {
        auto* command = new PageCommand(
            spec, std::move(can), [this, run] { run(*this); }, this);
        m_commands.append(command);
        return command;
    };
    auto* write = make(
        {.id = u"stocktake.write"_s,
         .text = tr("&Write workbooks…"),
         .icon = u"export"_s,
         .menu = Menu::File,
         .beginsGroup = true},
        [this, canWrite] { return canWrite() && !m_campaign.isEmpty(); },
        [](StocktakePage& page) { page.askFolder(); });
    auto* begin = make({.id = u"stocktake.begin"_s,
                        .text = tr("&New stock-take…"),
                        .icon = u"add"_s,
                        .menu = Menu::Edit,
                        .beginsGroup = true},
                       canWrite,
                       [](StocktakePage& page) { page.beginCampaign(); });
    auto* letters = make(
        {.id = u"stocktake.letters"_s,
         .text = tr("&Letters…"),
         .icon = u"report"_s,
         .menu = Menu::Edit},
        [this] { return m_model.rowCount() > 0; },
        [](StocktakePage& page) { page.showLetters()->open(); });
    make(
        {.id = u"stocktake.accept"_s,
         .text = tr("&Accept the return"),
         .icon = u"check"_s,
         .menu = Menu::Edit},
        [this, canWrite] { return canWrite() && !chosenRows().isEmpty(); },
        [](StocktakePage& page) { page.accept(); });
    make(
        {.id = u"stocktake.send_back"_s,
         .text = tr("&Send back…"),
         .icon = u"undo"_s,
         .menu = Menu::Edit},
        [this, canWrite] { return canWrite() && chosenRows().size() == 1; },
        [](StocktakePage& page) { page.askReason(); });
    make(
        {.id = u"stocktake.blank"_s,
         .text = tr("Sheet for a &new asset…"),
         .icon = u"register"_s,
         .menu = Menu::File},
        [this] { return chosenRows().size() == 1; },
        [](StocktakePage& page) { page.saveBlank(); });
    m_header->setPrimaryAction(write->action());
    m_header->addSecondaryAction(begin->action());
    m_header->addSecondaryAction(letters->action());
}

void StocktakePage::beginCampaign()
{
    auto* dialog = new CampaignDialog(m_services.session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_campaign = dialog->campaign().uid;
        refresh();
    });
    dialog->open();
}

void StocktakePage::askFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the workbooks"));
    if (!folder.isEmpty()) {
        writeWorkbooksTo(folder);
    }
}

void StocktakePage::writeWorkbooksTo(const QString& folder)
{
    m_services.jobs.start<DepartmentExportResult>(
        tr("Writing the workbooks"),
        [campaign = m_model.board().campaign, units = chosenUnits(), folder](Session& session,
                                                                             Progress& progress) {
            return DepartmentExport(session).write(campaign, units, folder, progress);
        },
        this,
        [this, folder](const Result<DepartmentExportResult>& result) {
            if (!result) {
                m_context.showError(result.error());
                return;
            }
            m_banner->showBanner(
                BannerBar::Info,
                tr("Wrote %n workbooks to “%1”.", nullptr, result->files).arg(folder));
        });
}

void StocktakePage::saveBlank()
{
    const BoardRow row = chosenRows().value(0);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Sheet for a new asset"), row.code + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    DepartmentExportOptions options;
    options.path = path;
    options.unit = row.code;
    options.isNewOnly = true;
    m_services.jobs.start<DepartmentExportResult>(
        tr("Writing the workbooks"),
        [options](Session& session, Progress& progress) {
            return DepartmentExport(session).write(options, progress);
        },
        this,
        [this](const Result<DepartmentExportResult>& result) {
            if (!result) {
                m_context.showError(result.error());
            }
        });
}

void StocktakePage::accept()
{
    report(
        StocktakeService(m_services.session).markAccepted(m_model.board().campaign, chosenUnits()));
}

void StocktakePage::askReason()
{
    bool isGiven = false;
    const QString reason = QInputDialog::getMultiLineText(
        this, tr("Send back"), tr("What should the department look at again?"), {}, &isGiven);
    if (isGiven) {
        sendBack(reason);
    }
}

void StocktakePage::sendBack(const QString& reason)
{
    report(StocktakeService(m_services.session)
               .sendBack(m_model.board().campaign, chosenUnits().value(0), reason));
}

LetterDialog* StocktakePage::showLetters()
{
    const QList<BoardRow> chosen = chosenRows();
    QList<BoardRow> rows = chosen;
    for (int row = 0; chosen.isEmpty() && row < m_model.rowCount(); ++row) {
        rows.append(m_model.row(row));
    }
    const auto words = StocktakeTexts::load(m_services.session.language());
    auto* dialog = new LetterDialog(words.value_or(StocktakeTexts()),
                                    m_services.session.actor().post,
                                    m_model.board(),
                                    rows,
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace daicho
