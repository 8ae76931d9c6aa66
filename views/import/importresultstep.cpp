// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importresultstep.h"

#include "model/service/importfile.h"
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

ImportResultStep::ImportResultStep(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_figures(new FigureRow(this))
    , m_undo(new QLabel(this))
    , m_warnings(new QLabel(this))
    , m_save(new QPushButton(tr("Save the rejected rows…"), this))
{
    m_heading->setObjectName(u"importDone"_s);
    m_heading->setFont(titleFont());
    m_undo->setObjectName(u"importUndoHint"_s);
    m_undo->setForegroundRole(QPalette::PlaceholderText);
    m_warnings->setFont(smallFont());
    m_save->setObjectName(u"saveProblems"_s);
    for (QLabel* label : {m_heading, m_undo, m_warnings}) {
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
    column->addWidget(m_warnings);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &ImportResultStep::saveProblems);
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
    m_save->setVisible(!report.rejected.isEmpty());
    m_warnings->setText(report.warnings.mid(0, 12).join(u'\n'));
}

void ImportResultStep::saveProblems()
{
    const QFileInfo file(m_file);
    const QString proposal =
        file.dir().filePath(tr("%1 rejected rows.csv").arg(file.completeBaseName()));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the rejected rows"), proposal, tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    if (const Result<void> saved = writeProblems(m_report.rejected, path); !saved) {
        showError(this, saved.error());
    }
}

} // namespace daicho
