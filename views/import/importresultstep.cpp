// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importresultstep.h"

#include "model/service/transfer/importfile.h"
#include "views/import/figurerow.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace daicho {

ImportResultStep::ImportResultStep(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_figures(new FigureRow(this))
    , m_undo(new QLabel(this))
    , m_warnings(new QLabel(this))
    , m_save(new QPushButton(tr("Save the report…"), this))
    , m_saved(new QLabel(this))
{
    m_heading->setObjectName(u"importDone"_s);
    m_heading->setFont(titleFont());
    m_undo->setObjectName(u"importUndoHint"_s);
    m_undo->setForegroundRole(QPalette::PlaceholderText);
    m_warnings->setFont(smallFont());
    m_saved->setObjectName(u"importSaved"_s);
    m_save->setObjectName(u"saveReport"_s);
    for (QLabel* label : {m_heading, m_undo, m_warnings, m_saved}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kMargin);
    column->addWidget(m_heading);
    column->addWidget(m_figures);
    column->addWidget(m_undo);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_saved);
    column->addWidget(m_warnings);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &ImportResultStep::askWhereToSave);
}

void ImportResultStep::showReport(const ImportReport& report, const QString& file)
{
    m_report = report;
    m_file = file;
    const QString name = QFileInfo(file).fileName();
    m_heading->setText(report.entry ? tr("“%1” is imported.").arg(name)
                                    : tr("Nothing of “%1” was imported.").arg(name));
    m_figures->show(report);
    m_undo->setText(report.entry
                        ? tr("It is one entry of the journal: Ctrl+Z takes the whole import back.")
                        : tr("The register is as it was before."));
    m_save->setVisible(!report.rejected.isEmpty() || !report.warnings.isEmpty());
    m_saved->clear();
    m_warnings->setText(report.warnings.mid(0, 12).join(u'\n'));
}

void ImportResultStep::askWhereToSave()
{
    const QFileInfo file(m_file);
    const QString proposal = file.dir().filePath(tr("%1 report.xlsx").arg(file.completeBaseName()));
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save the report"), proposal, tr("Workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += u".xlsx"_s;
    }
    saveReport(path);
}

void ImportResultStep::saveReport(const QString& path)
{
    if (const Result<void> saved = writeImportReport(m_session, m_report, path); !saved) {
        showError(this, saved.error());
        return;
    }
    m_saved->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace daicho
