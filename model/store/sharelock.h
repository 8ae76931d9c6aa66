// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace daicho {

/// Who holds a register on a network share.
struct ShareHolder
{
    QString host;
    QString account;
    QString since;     ///< instant
    QString heartbeat; ///< instant
    qint64 process = 0;
};

/// The lock file beside a register on a network share, where SQLite's own locks can't be trusted. A
/// lock without a heartbeat for five minutes is taken over. The sessions of one process share the
/// lock of the first of them, which removes it.
class ShareLock
{
public:
    ~ShareLock();
    ShareLock(const ShareLock&) = delete;
    ShareLock& operator=(const ShareLock&) = delete;

    /// The lock, or Locked with the holder's name in the message.
    static Result<std::unique_ptr<ShareLock>> take(const QString& registerPath, const Clock& clock);

    void keepAlive();

    static QString lockPath(const QString& registerPath)
    {
        return registerPath + QStringLiteral(".lock");
    }

private:
    ShareLock(QString path, const Clock& clock)
        : m_path(std::move(path))
        , m_clock(clock)
    {
    }

    Result<void> write();

    QString m_path;
    QString m_since;
    bool m_isOwner = true;
    const Clock& m_clock;
};

} // namespace daicho
