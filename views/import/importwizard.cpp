// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importwizard.h"

#include "model/items/importwords.h"
#include "model/service/jobrunner.h"
#include "views/import/importcheckstep.h"
#include "views/import/importfilestep.h"
#include "views/import/importmappingstep.h"
#include "views/import/importresultstep.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Step { FileStep, MappingStep, CheckStep, ResultStep, StepCount };

} // namespace

ImportWizard::ImportWizard(const PageServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_path(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_fileStep(new ImportFileStep(this))
    , m_mappingStep(new ImportMappingStep(services.session.language(), this))
    , m_checkStep(new ImportCheckStep(services, this))
    , m_resultStep(new ImportResultStep(services.session, this))
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setWindowTitle(tr("Import a ledger"));
    resize(1080, 740);
    setUpSteps();
    connectSignals();
    showStep(FileStep);
}

void ImportWizard::setUpSteps()
{
    m_path->setObjectName(u"importPath"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_progress->setFixedWidth(200);
    m_progress->setTextVisible(false);
    for (QWidget* step : {static_cast<QWidget*>(m_fileStep),
                          static_cast<QWidget*>(m_mappingStep),
                          static_cast<QWidget*>(m_checkStep),
                          static_cast<QWidget*>(m_resultStep)}) {
        m_stack->addWidget(step);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Grid::kGap);
    buttons->addWidget(m_progress);
    buttons->addWidget(m_progressText, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    column->addWidget(m_path);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
}

void ImportWizard::connectSignals()
{
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goNext);
    connect(m_fileStep, &ImportFileStep::fileChosen, this, &ImportWizard::chooseFile);
    connect(m_mappingStep, &ImportMappingStep::changed, this, &ImportWizard::updateButtons);
    connect(m_checkStep, &ImportCheckStep::changed, this, &ImportWizard::updateButtons);
    connect(m_checkStep, &ImportCheckStep::outdated, this, [this] { runImport(true); });
    connect(&m_services.jobs, &JobRunner::progressed, this, [this](qint64 done, qint64 total) {
        // The bar counts in thousandths: rows may be more than an int holds.
        m_progress->setMaximum(total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    });
}

void ImportWizard::chooseFile(const QString& path)
{
    if (m_isWorking) {
        return;
    }
    m_file = path;
    m_checkStep->begin({}, m_target);
    showStep(FileStep);
    m_fileStep->showFile(path);
    analyse();
}

void ImportWizard::analyse()
{
    begin(tr("Reading “%1”").arg(QFileInfo(m_file).fileName()));
    ImportOptions options;
    options.into = m_fileStep->target();
    m_services.jobs.start<FileAnalysis>(
        m_progressText->text(),
        [file = m_file, options](Session& session, Progress& progress) {
            return analyseFile(session, file, options, progress);
        },
        this,
        [this, target = options.into](const Result<FileAnalysis>& analysis) {
            if (!end(analysis ? nullptr : &analysis.error())) {
                return;
            }
            m_target = target;
            m_mappingStep->showTable(*analysis, target);
            showStep(MappingStep);
        });
}

ImportRun ImportWizard::plannedRun(bool dryRun) const
{
    ImportRun run;
    m_checkStep->fill(run.options);
    m_mappingStep->fill(run.options);
    run.dryRun = dryRun;
    run.strict = m_checkStep->isStrict();
    run.keepMapping = m_mappingStep->keepsMapping();
    return run;
}

void ImportWizard::check()
{
    ImportOptions options;
    m_mappingStep->fill(options);
    m_checkStep->begin(m_file + u'\n' + options.sheet, m_target);
    runImport(true);
}

void ImportWizard::runImport(bool dryRun)
{
    const QString name = QFileInfo(m_file).fileName();
    begin(dryRun ? tr("Checking “%1”").arg(name) : tr("Importing “%1”").arg(name));
    const bool keepsWords = !dryRun && m_checkStep->keepsWords();
    m_services.jobs.start<ImportReport>(
        m_progressText->text(),
        [file = m_file, run = plannedRun(dryRun), keepsWords](Session& session,
                                                              Progress& progress) {
            return keepsWords ? importFileKeepingWords(session, file, run, progress)
                              : importFile(session, file, run, progress);
        },
        this,
        [this, dryRun](const Result<ImportReport>& report) {
            if (dryRun) {
                showPlan(report);
            } else if (end(report ? nullptr : &report.error())) {
                m_resultStep->showReport(*report, m_file);
                showStep(ResultStep);
            }
        });
}

void ImportWizard::showPlan(const Result<ImportReport>& plan)
{
    const bool isRefused = !plan && plan.error().kind == ErrorKind::Conflict;
    if (!end(plan || isRefused ? nullptr : &plan.error())) {
        return;
    }
    if (isRefused) {
        m_checkStep->showRefusal(plan.error().message);
    } else {
        m_checkStep->showReport(
            *plan, unknownWords(m_services.session, m_target, *plan, [this](const QString& letter) {
                return m_mappingStep->fieldOf(letter);
            }));
    }
    showStep(CheckStep);
}

void ImportWizard::begin(const QString& sentence)
{
    m_isWorking = true;
    m_progressText->setText(sentence);
    m_progress->setMaximum(0);
    updateButtons();
}

bool ImportWizard::end(const Error* error)
{
    m_isWorking = false;
    updateButtons();
    if (error == nullptr) {
        return true;
    }
    if (m_stack->currentIndex() == FileStep) {
        m_fileStep->showProblem(error->message);
    } else {
        showError(this, *error);
    }
    return false;
}

void ImportWizard::goNext()
{
    switch (static_cast<Step>(m_stack->currentIndex())) {
    case FileStep:
        analyse();
        break;
    case MappingStep:
        check();
        break;
    case CheckStep:
        runImport(false);
        break;
    case ResultStep:
    case StepCount:
        accept();
        break;
    }
}

void ImportWizard::goBack()
{
    showStep(std::max(0, m_stack->currentIndex() - 1));
}

void ImportWizard::showStep(int step)
{
    m_stack->setCurrentIndex(step);
    const QStringList names = {tr("File"), tr("Columns"), tr("Check"), tr("Result")};
    QStringList path;
    for (int i = 0; i < StepCount; ++i) {
        const QString name = u"%1 %2"_s.arg(i + 1).arg(names[i]).toHtmlEscaped();
        path.append(i == step ? u"<b>%1</b>"_s.arg(name) : name);
    }
    m_path->setText(path.join(u"  ›  "_s));
    const QStringList verbs = {tr("Read"), tr("Check"), tr("Import"), tr("Close")};
    m_next->setText(verbs[step]);
    updateButtons();
}

void ImportWizard::updateButtons()
{
    const int step = m_stack->currentIndex();
    m_progress->setVisible(m_isWorking);
    m_progressText->setVisible(m_isWorking);
    m_cancel->setVisible(step != ResultStep);
    m_cancel->setText(m_isWorking ? tr("Stop") : tr("Cancel"));
    m_back->setVisible(step == MappingStep || step == CheckStep);
    m_back->setEnabled(!m_isWorking);
    const bool isReady = (step == FileStep && !m_file.isEmpty()) ||
                         (step == MappingStep && m_mappingStep->isReady()) ||
                         (step == CheckStep && m_checkStep->isReady()) || step == ResultStep;
    m_next->setEnabled(isReady && !m_isWorking);
    m_stack->setEnabled(!m_isWorking);
}

void ImportWizard::reject()
{
    if (m_isWorking) {
        m_services.jobs.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace daicho
