// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/pages.h"

#include "views/classify/classifypage.h"
#include "views/consensus/consensuspage.h"
#include "views/home/homepage.h"
#include "views/import/importwizard.h"
#include "views/journal/journalpage.h"
#include "views/pictures/picturespage.h"
#include "views/register/registerpage.h"
#include "views/rounds/roundspage.h"
#include "views/score/scorepage.h"
#include "views/shell/mainwindow.h"
#include "views/stocktake/stocktakepage.h"
#include "views/treat/treatpage.h"
#include "views/units/unitspage.h"

namespace daicho {

void addPages(MainWindow& window, PageServices& services, AppContext& context)
{
    window.addPage(HomePage::spec(), [&] { return new HomePage(services, context); });
    window.addPage(RegisterPage::spec(), [&] { return new RegisterPage(services, context); });
    window.addPage(ClassifyPage::spec(), [&] { return new ClassifyPage(services, context); });
    window.addPage(StocktakePage::spec(), [&] { return new StocktakePage(services, context); });
    window.addPage(RoundsPage::spec(), [&] { return new RoundsPage(services, context); });
    window.addPage(ScorePage::spec(), [&] { return new ScorePage(services); });
    window.addPage(ConsensusPage::spec(), [&] { return new ConsensusPage(services, context); });
    window.addPage(PicturesPage::spec(), [&] { return new PicturesPage(services, context); });
    window.addPage(TreatPage::spec(), [&] { return new TreatPage(services, context); });
    window.addPage(UnitsPage::spec(), [&] { return new UnitsPage(services, context); });
    window.addPage(JournalPage::spec(), [&] { return new JournalPage(services, context); });
}

void addMemberPages(MainWindow& window, PageServices& services)
{
    window.addPage(ScorePage::spec(), [&] { return new ScorePage(services); });
}

void showImportWizard(MainWindow& window, PageServices& services)
{
    auto* wizard = new ImportWizard(services, &window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

} // namespace daicho
