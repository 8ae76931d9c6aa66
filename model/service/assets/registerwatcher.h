// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/committed.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace daicho {

class ChangeFeed;
class Session;

/// Notices what other processes commit to the register, once a second, and tells the feed.
class RegisterWatcher final : public QObject
{
    Q_OBJECT

public:
    RegisterWatcher(Session& session, ChangeFeed& feed, QObject* parent = nullptr);

    /// Looks now; the timer calls it.
    void look();

private:
    void note(const Committed& committed);

    Session& m_session;
    ChangeFeed& m_feed;
    QTimer m_timer;
    QSet<qint64> m_told; // entries after m_last that this process posted itself
    qint64 m_version = -1;
    qint64 m_last = 0;
    int m_ticks = 0;
};

} // namespace daicho
