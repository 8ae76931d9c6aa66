// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sessionthread.h"

namespace daicho {

SessionThread::SessionThread(SessionPlan plan, QObject* parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SessionThread::~SessionThread()
{
    interrupt();
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            const std::lock_guard lock(m_mutex);
            m_session.reset();
        },
        Qt::QueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_session.reset();
}

void SessionThread::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, task = std::move(task)] {
            if (!m_session) {
                Result<std::unique_ptr<Session>> session =
                    Session::open(m_plan.path, m_plan.options, m_plan.actor, m_plan.environment);
                if (!session) {
                    task(failure(session));
                    return;
                }
                const std::lock_guard lock(m_mutex);
                m_session = std::move(*session);
            }
            if (const Result<void> followed = m_session->followOwnThreats(); !followed) {
                task(failure(followed));
                return;
            }
            task(m_session.get());
        },
        Qt::QueuedConnection);
}

void SessionThread::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_session) {
        m_session->database().interrupt();
    }
}

} // namespace daicho
