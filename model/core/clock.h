// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace daicho {

/// The only source of the present. Passed in, so that the same data and clock give the same bytes.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The instant, UTC, to the millisecond.
    virtual QDateTime now() const = 0;
    /// The civil date in Asia/Tokyo (UTC+9 since 1952, no summer time).
    QDate today() const;
    /// `now()` as text: 2026-04-01T00:00:00.000Z
    QString instant() const;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// Stands still at one instant: tests, and `DAICHO_NOW`.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime& instant)
        : m_instant(instant.toUTC())
    {
    }

    QDateTime now() const override { return m_instant; }

private:
    QDateTime m_instant;
};

} // namespace daicho
