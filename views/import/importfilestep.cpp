// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importfilestep.h"

#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace daicho {

ImportFileStep::ImportFileStep(QWidget* parent)
    : QWidget(parent)
    , m_target(new QComboBox(this))
    , m_file(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setAcceptDrops(true);
    m_target->setObjectName(u"importTarget"_s);
    m_target->addItem(tr("Information assets"), int(ImportTarget::Assets));
    m_target->addItem(tr("Units of the organisation"), int(ImportTarget::Units));
    m_target->addItem(tr("Places"), int(ImportTarget::Places));
    m_target->addItem(tr("Relations between assets"), int(ImportTarget::Relations));
    m_target->addItem(tr("Data flows"), int(ImportTarget::Flows));
    m_target->addItem(tr("Risk scores"), int(ImportTarget::Scores));
    auto* sentence = new QLabel(tr("Drop the ledger here, or choose it."), this);
    sentence->setFont(sectionFont());
    auto* hint = new QLabel(
        tr("Excel workbooks (.xlsx, .xlsm) and CSV. Nothing is imported before the last step."),
        this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* choose = new QPushButton(tr("Choose a file…"), this);
    choose->setObjectName(u"chooseFile"_s);
    m_file->setObjectName(u"importFileName"_s);
    m_problem->setObjectName(u"importFileProblem"_s);
    m_problem->setForegroundRole(QPalette::BrightText);
    for (QLabel* label : {sentence, hint, m_file, m_problem}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* target = new FormField(tr("What the rows are"), m_target, this);
    target->setMaximumWidth(320);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Grid::kGap);
    column->addStretch(2);
    column->addWidget(sentence);
    column->addWidget(hint);
    column->addSpacing(Grid::kGap);
    column->addWidget(choose, 0, Qt::AlignHCenter);
    column->addWidget(m_file);
    column->addWidget(m_problem);
    column->addStretch(3);
    column->addWidget(target, 0, Qt::AlignHCenter);
    column->addSpacing(Grid::kMargin);
    connect(choose, &QPushButton::clicked, this, &ImportFileStep::askForFile);
}

ImportTarget ImportFileStep::target() const
{
    return static_cast<ImportTarget>(m_target->currentData().toInt());
}

void ImportFileStep::showFile(const QString& path)
{
    m_file->setText(QDir::toNativeSeparators(path));
    m_problem->clear();
}

void ImportFileStep::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
}

void ImportFileStep::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this,
        tr("Choose a ledger"),
        {},
        tr("Workbooks and CSV (*.xlsx *.xlsm *.csv *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        emit fileChosen(path);
    }
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportFileStep::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit fileChosen(event->mimeData()->urls().first().toLocalFile());
}

void ImportFileStep::paintEvent(QPaintEvent*)
{
    const Tones tone = tonesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.control, 1, Qt::DashLine));
    painter.setBrush(tone.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace daicho
