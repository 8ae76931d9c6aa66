// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/jobbar.h"

#include "views/widgets/grid.h"
#include "views/widgets/icons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The bar counts in thousandths: totals of a job may exceed what it can hold.
constexpr int kSteps = 1000;

} // namespace

JobBar::JobBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"jobBar"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"cancelJob"_s);
    m_cancel->setIcon(icon(u"close"_s));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop: the register stays as it was"));
    m_cancel->setAccessibleName(tr("Stop"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid::kGap);
    row->addWidget(m_title);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &JobBar::cancelRequested);
    hide();
}

void JobBar::showJob(const QString& title, bool canCancel)
{
    m_title->setText(title);
    m_cancel->setVisible(canCancel);
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    show();
}

void JobBar::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0) {
        m_progress->setValue(int(qBound(0.0, double(done) / double(total), 1.0) * kSteps));
    }
}

void JobBar::showCancelling()
{
    m_title->setText(tr("Stopping…"));
    m_cancel->setEnabled(false);
}

void JobBar::finishJob()
{
    hide();
}

} // namespace daicho
