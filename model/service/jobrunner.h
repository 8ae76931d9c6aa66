// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/service/sessionthread.h"

#include <atomic>

namespace daicho {

/// Long work beside the window: one job at a time in a thread of its own, with progress and cancel;
/// further ones wait their turn.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(const SessionPlan& plan, QObject* parent = nullptr);
    ~JobRunner() override;

    template <class T>
    void start(const QString& title,
               std::function<Result<T>(Session&, Progress&)> work,
               QObject* context,
               std::function<void(const Result<T>&)> done)
    {
        queued(title);
        m_thread->run<T>(
            [this, work = std::move(work)](Session& session) {
                begun();
                return m_progress.isCancelled() ? Result<T>(cancelled())
                                                : work(session, m_progress);
            },
            this,
            [this, done = std::move(done), guard = QPointer<QObject>(context)](
                const Result<T>& result) {
                ended();
                if (guard) {
                    done(result);
                }
            });
    }

    bool isRunning() const { return !m_titles.isEmpty(); }

    /// Of the job that runs; '' for none.
    QString title() const { return m_titles.value(0); }

    /// What a job has put beside the register: told to whoever shows it to the user.
    void noteWritten(const QString& path, qint64 rows) { emit fileWritten(path, rows); }

public slots:
    /// Asks the running job to stop; it ends with ErrorKind::Cancelled and has changed nothing.
    void cancel();

signals:
    void started(const QString& title);
    /// `total` 0: not known.
    void progressed(qint64 done, qint64 total);
    void finished();
    void fileWritten(const QString& path, qint64 rows);

private:
    class JobProgress final : public Progress
    {
    public:
        explicit JobProgress(JobRunner& runner)
            : m_runner(runner)
        {
        }

        void report(qint64 done, qint64 total) override;

        bool isCancelled() const override { return m_cancelled; }

        void reset() { m_cancelled = false; }

        void cancel() { m_cancelled = true; }

    private:
        JobRunner& m_runner;
        std::atomic<bool> m_cancelled = false;
        qint64 m_lastReport = 0; // milliseconds, of the job's thread only
    };

    void queued(const QString& title);
    void begun();
    void ended();
    static Failure cancelled();

    JobProgress m_progress;
    QStringList m_titles;
    std::unique_ptr<SessionThread> m_thread;
};

} // namespace daicho
