// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"
#include "model/service/transfer/importfile.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace daicho {

class ImportCheckStep;
class ImportFileStep;
class ImportMappingStep;
class ImportResultStep;

/// Brings a ledger into the register in four steps: file, columns, check, result. Nothing is
/// imported before the last one.
class ImportWizard final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportWizard(const PageServices& services, QWidget* parent = nullptr);

public slots:
    /// Begins with this file at once.
    void chooseFile(const QString& path);
    void reject() override;

private:
    void setUpSteps();
    void connectSignals();
    void goNext();
    void goBack();
    void showStep(int step);
    void updateButtons();
    void analyse();
    void check();
    void runImport(bool dryRun);
    void showPlan(const Result<ImportReport>& plan);
    void begin(const QString& sentence);
    /// False: the job was stopped or failed, and the wizard says so.
    bool end(const Error* error);
    ImportRun plannedRun(bool dryRun) const;

    PageServices m_services;
    QString m_file;
    ImportTarget m_target = ImportTarget::Assets; ///< of what was read
    bool m_isWorking = false;
    QLabel* m_path; ///< the four steps, the current one strong
    QStackedWidget* m_stack;
    ImportFileStep* m_fileStep;
    ImportMappingStep* m_mappingStep;
    ImportCheckStep* m_checkStep;
    ImportResultStep* m_resultStep;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace daicho
