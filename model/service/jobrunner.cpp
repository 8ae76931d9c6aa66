// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/jobrunner.h"

#include <QDeadlineTimer>

namespace daicho {

JobRunner::JobRunner(const SessionPlan& plan, QObject* parent)
    : QObject(parent)
    , m_progress(*this)
    , m_thread(std::make_unique<SessionThread>(plan))
{
}

JobRunner::~JobRunner()
{
    m_progress.cancel();
    m_thread.reset();
}

void JobRunner::JobProgress::report(qint64 done, qint64 total)
{
    // Some ten times a second is enough for an eye; the work may report every row.
    constexpr qint64 kInterval = 100;
    const qint64 now = QDeadlineTimer::current().deadline();
    if (now - m_lastReport < kInterval && done != total) {
        return;
    }
    m_lastReport = now;
    QMetaObject::invokeMethod(
        &m_runner,
        [runner = &m_runner, done, total] { emit runner->progressed(done, total); },
        Qt::QueuedConnection);
}

void JobRunner::queued(const QString& title)
{
    m_titles.append(title);
    if (m_titles.size() == 1) {
        m_progress.reset();
        emit started(title);
    }
}

void JobRunner::begun()
{
    m_progress.report(0, 0);
}

void JobRunner::ended()
{
    m_titles.removeFirst();
    m_progress.reset();
    emit finished();
    if (!m_titles.isEmpty()) {
        emit started(m_titles.first());
    }
}

Failure JobRunner::cancelled()
{
    return fail(ErrorKind::Cancelled, tr("Stopped. The register is as it was before."));
}

void JobRunner::cancel()
{
    if (isRunning()) {
        m_progress.cancel();
        m_thread->interrupt();
    }
}

} // namespace daicho
