// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that go to raters and the committee, and come back.

#include "model/service/consensus/agreementexplanation.h"
#include "model/service/jobrunner.h"
#include "model/service/merge/mergeservice.h"
#include "views/consensus/agreementpanel.h"
#include "views/consensus/consensuspage.h"
#include "views/shell/appcontext.h"
#include "views/shell/explaindialog.h"
#include "views/shell/pagecommand.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/pageheader.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>

namespace daicho {

using namespace Qt::StringLiterals;

void ConsensusPage::setUpFileCommands()
{
    const auto canWrite = [this] { return !m_context.isReadOnly() && !m_context.isBusy(); };
    auto* merge = addCommand({.id = u"consensus.merge"_s,
                              .text = tr("&Take over workbooks…"),
                              .icon = u"import"_s,
                              .menu = Menu::File,
                              .beginsGroup = true},
                             canWrite,
                             [this] {
                                 const QStringList paths = QFileDialog::getOpenFileNames(
                                     this,
                                     tr("Files of raters"),
                                     {},
                                     tr("Workbooks and raters' files (*.xlsx *.xlsm *.daicho)"));
                                 if (!paths.isEmpty()) {
                                     mergeFiles(paths);
                                 }
                             });
    const auto writes = [&](const QString& id, const QString& text, ScoringFormat format) {
        return addCommand({.id = id, .text = text, .icon = u"export"_s, .menu = Menu::File},
                          canWrite,
                          [this, format] {
                              const QString folder = QFileDialog::getExistingDirectory(
                                  this, tr("Folder for the files"));
                              if (!folder.isEmpty()) {
                                  writeFilesTo(folder, format);
                              }
                          });
    };
    auto* write = writes(
        u"consensus.write"_s, tr("&Write workbooks for the raters…"), ScoringFormat::Workbook);
    writes(
        u"consensus.parts"_s, tr("Write register &files for the raters…"), ScoringFormat::Register);
    m_steps.prepend(write->action());
    m_header->addSecondaryAction(merge->action());
    setUpPaperCommands();
}

void ConsensusPage::setUpPaperCommands()
{
    const auto hasPairs = [this] { return m_model.rowCount() > 0; };
    auto* papers = addCommand({.id = u"consensus.papers"_s,
                               .text = tr("Committee &papers…"),
                               .icon = u"report"_s,
                               .menu = Menu::File},
                              hasPairs,
                              [this] { askPaper(CommitteePaper::Committee); });
    auto* record = addCommand({.id = u"consensus.minutes"_s,
                               .text = tr("M&inutes…"),
                               .icon = u"report"_s,
                               .menu = Menu::File},
                              hasPairs,
                              [this] { askPaper(CommitteePaper::Minutes); });
    addCommand(
        {.id = u"consensus.explain"_s,
         .text = tr("&Explain the number"),
         .icon = u"info"_s,
         .shortcut = QKeySequence(u"F9"_s),
         .menu = Menu::View},
        [this] { return chosenRows().size() == 1 && !m_model.isConcealed(); },
        [this] {
            const PairConsensus& pair = m_model.pair(chosenRows().first());
            ExplainDialog::explainRisk(this,
                                       m_services.session,
                                       pair.asset,
                                       m_model.view().table.threats.value(pair.threat));
        });
    addCommand(
        {.id = u"consensus.alpha"_s,
         .text = tr("Explain the a&greement"),
         .icon = u"info"_s,
         .shortcut = QKeySequence(u"Shift+F9"_s),
         .menu = Menu::View},
        [this, hasPairs] { return hasPairs() && !m_model.isConcealed(); },
        [this] {
            ExplainDialog::explain(this, explainAgreement(m_services.session, m_model.view()));
        });
    m_header->addSecondaryAction(papers->action());
    m_header->addSecondaryAction(record->action());
}

void ConsensusPage::writeFilesTo(const QString& folder, ScoringFormat format)
{
    ScoringExportOptions options;
    options.path = folder;
    options.format = format;
    if (m_model.view().round && m_model.view().round->state == "open"_L1) {
        options.round = m_model.view().round->uid;
    }
    m_services.jobs.start<ScoringExportResult>(
        tr("Writing the raters' files"),
        [options](Session& session, Progress& progress) {
            return ScoringExport(session).write(options, progress);
        },
        this,
        [this, folder](const Result<ScoringExportResult>& result) {
            if (!result) {
                m_context.showError(result.error());
                return;
            }
            tell(tr("Wrote %n file(s) for raters to “%1”.", nullptr, result->files)
                     .arg(QDir::toNativeSeparators(folder)));
        });
}

void ConsensusPage::mergeFiles(const QStringList& paths)
{
    m_services.jobs.start<QList<MergeReport>>(
        tr("Taking over the raters' files"),
        [paths](Session& session, Progress& progress) {
            return MergeService(session).merge(paths, {}, progress);
        },
        this,
        [this](const Result<QList<MergeReport>>& reports) {
            if (!reports) {
                m_context.showError(reports.error());
                return;
            }
            QStringList lines;
            qsizetype waiting = 0;
            for (const MergeReport& report : *reports) {
                const qsizetype open = report.conflicts.size() + report.waiting.size();
                waiting += open;
                lines.append(report.error
                                 ? report.error->message
                                 : tr("%1: %2 scores taken over, %3 wait for a decision")
                                       .arg(report.rater.isEmpty() ? report.file : report.rater)
                                       .arg(report.added + report.updated)
                                       .arg(open));
            }
            tell(lines.join(u'\n'), waiting > 0 ? tr("Decide…") : QString());
        });
}

void ConsensusPage::askPaper(CommitteePaper paper)
{
    const QString name = paper == CommitteePaper::Minutes ? tr("minutes") : tr("papers");
    const QString path = QFileDialog::getSaveFileName(
        this, title(), name + u".pdf"_s, tr("PDF (*.pdf);;Workbook (*.xlsx)"));
    if (!path.isEmpty()) {
        writePaper(paper, path);
    }
}

void ConsensusPage::writePaper(CommitteePaper paper, const QString& path)
{
    CommitteePaperOptions options{paper, path, decision().scope, m_panel->decidedBy()};
    m_services.jobs.start<CommitteePaperResult>(
        tr("Writing the papers"),
        [options](Session& session, Progress& progress) {
            return CommitteePapers(session).write(options, progress);
        },
        this,
        [this, path](const Result<CommitteePaperResult>& result) {
            if (!result) {
                m_context.showError(result.error());
                return;
            }
            tell(tr("Wrote “%1”.").arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace daicho
