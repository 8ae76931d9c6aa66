// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/pages.h"

#include "views/home/homepage.h"
#include "views/import/importwizard.h"
#include "views/journal/journalpage.h"
#include "views/register/registerpage.h"
#include "views/score/scorepage.h"
#include "views/shell/mainwindow.h"

namespace daicho {

void addPages(MainWindow& window, PageServices& services, AppContext& context)
{
    window.addPage(new HomePage(services, context));
    window.addPage(new RegisterPage(services, context));
    window.addPage(new ScorePage(services));
    window.addPage(new JournalPage(services, context));
}

void showImportWizard(MainWindow& window, PageServices& services)
{
    auto* wizard = new ImportWizard(services, &window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

} // namespace daicho
