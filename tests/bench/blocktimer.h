// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace daicho {

/// An application that notes the longest time that one event kept its thread.
class BlockTimer final : public QApplication
{
public:
    using QApplication::QApplication;

    /// Counts a stretch of work outside the event loop like an event.
    class Span
    {
    public:
        explicit Span(BlockTimer& timer)
            : m_timer(timer)
        {
            m_clock.start();
        }

        void end()
        {
            const double seconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
            m_timer.m_longest = std::max(m_timer.m_longest, seconds);
        }

    private:
        BlockTimer& m_timer;
        QElapsedTimer m_clock;
    };

    static BlockTimer& instance() { return *static_cast<BlockTimer*>(qApp); }

    double longest() const { return m_longest; }

    void reset() { m_longest = 0; }

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_inside || receiver->thread() != thread()) {
            return QApplication::notify(receiver, event);
        }
        m_inside = true;
        Span span(*this);
        const bool handled = QApplication::notify(receiver, event);
        span.end();
        m_inside = false;
        return handled;
    }

private:
    double m_longest = 0;
    bool m_inside = false;
};

} // namespace daicho
