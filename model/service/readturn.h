// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/sessionthread.h"

#include <memory>
#include <mutex>

namespace daicho {

/// One question at a time to a reading thread: a newer one stops the older, and only that; what
/// the older would have given is left out.
class ReadTurn
{
public:
    explicit ReadTurn(SessionThread& reader)
        : m_reader(reader)
        , m_state(std::make_shared<State>())
    {
    }

    ~ReadTurn() { next(); }

    ReadTurn(const ReadTurn&) = delete;
    ReadTurn& operator=(const ReadTurn&) = delete;

    template <class T>
    void run(std::function<Result<T>(Session&)> work,
             QObject* context,
             std::function<void(const Result<T>&)> done)
    {
        const quint64 turn = next();
        m_reader.run<T>(
            [work = std::move(work), turn, state = m_state](Session& session) -> Result<T> {
                {
                    const std::lock_guard lock(state->mutex);
                    if (state->wanted != turn) {
                        return fail(ErrorKind::Cancelled, {});
                    }
                    state->isRunning = true;
                }
                Result<T> result = work(session);
                const std::lock_guard lock(state->mutex);
                state->isRunning = false;
                return result;
            },
            context,
            [done = std::move(done), turn, state = m_state](const Result<T>& result) {
                if (turn == state->wanted) {
                    done(result);
                }
            });
    }

    /// Stops what is asked, if anything is.
    void stop() { next(); }

private:
    struct State
    {
        std::mutex mutex;
        quint64 wanted = 0;
        bool isRunning = false;
    };

    quint64 next()
    {
        const std::lock_guard lock(m_state->mutex);
        if (m_state->isRunning) {
            m_reader.interrupt();
        }
        return ++m_state->wanted;
    }

    SessionThread& m_reader;
    std::shared_ptr<State> m_state; // shared with the work in the reading thread
};

} // namespace daicho
