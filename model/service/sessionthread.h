// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/session.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace daicho {

/// How the sessions of one register are opened, by whichever thread needs one.
struct SessionPlan
{
    QString path;
    RegisterOptions options;
    ActingPost actor;
    Environment environment;
};

/// A thread with a session of its own, opened at the first task. Tasks run in the order they were
/// posted; what they give comes back to the thread of this object.
class SessionThread final : public QObject
{
    Q_OBJECT

public:
    explicit SessionThread(SessionPlan plan, QObject* parent = nullptr);
    ~SessionThread() override;

    /// Runs `work` in the thread and hands its result to `done` here, unless `context` has gone by
    /// then. The error of a session that could not be opened comes the same way.
    template <class T>
    void run(std::function<Result<T>(Session&)> work,
             QObject* context,
             std::function<void(const Result<T>&)> done)
    {
        QPointer<QObject> guard(context);
        post([this, work = std::move(work), done = std::move(done), guard = std::move(guard)](
                 const Result<Session*>& session) {
            const Result<T> result = session ? work(**session) : Result<T>(failure(session));
            QMetaObject::invokeMethod(
                this,
                [result, done, guard] {
                    if (guard) {
                        done(result);
                    }
                },
                Qt::QueuedConnection);
        });
    }

    /// Stops the statement that runs in the thread, if any; may be called from this thread.
    void interrupt();

private:
    using Task = std::function<void(const Result<Session*>&)>;

    void post(Task task);

    SessionPlan m_plan;
    QThread m_thread;
    QObject* m_worker = nullptr; // lives in m_thread, deleted with it
    std::mutex m_mutex;          // guards m_session against interrupt()
    std::unique_ptr<Session> m_session;
};

} // namespace daicho
