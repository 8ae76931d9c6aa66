// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/transfer/importservice.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace daicho {

class FigureRow;

/// The last step: what was done, how to take it back, and the report as a file.
class ImportResultStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportResultStep(const Session& session, QWidget* parent = nullptr);

    void showReport(const ImportReport& report, const QString& file);

    /// As a workbook or CSV by the ending.
    void saveReport(const QString& path);

private:
    void askWhereToSave();

    const Session& m_session;
    ImportReport m_report;
    QString m_file;
    QLabel* m_heading;
    FigureRow* m_figures;
    QLabel* m_undo;
    QLabel* m_warnings;
    QPushButton* m_save;
    QLabel* m_saved;
};

} // namespace daicho
