// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/sessionthread.h"

#include <functional>
#include <utility>

namespace daicho {

/// What a page reads beside the window again and again: one reading at a time. What is asked for
/// meanwhile is read once more, and only the newest answer is handed on.
template <class T>
class RepeatedRead
{
public:
    using Work = std::function<Result<T>(Session&)>;

    /// `prepare` says what to read as things stand then. `context` holds this object.
    RepeatedRead(SessionThread& reader,
                 QObject* context,
                 std::function<Work()> prepare,
                 std::function<void(const Result<T>&)> take)
        : m_reader(reader)
        , m_context(context)
        , m_prepare(std::move(prepare))
        , m_take(std::move(take))
    {
    }

    void start()
    {
        if (m_isReading) {
            m_readsAgain = true;
            return;
        }
        m_isReading = true;
        m_reader.run<T>(m_prepare(), m_context, [this](const Result<T>& result) {
            m_isReading = false;
            if (std::exchange(m_readsAgain, false)) {
                start();
            } else {
                m_take(result);
            }
        });
    }

private:
    SessionThread& m_reader;
    QObject* m_context;
    std::function<Work()> m_prepare;
    std::function<void(const Result<T>&)> m_take;
    bool m_isReading = false;
    bool m_readsAgain = false;
};

} // namespace daicho
