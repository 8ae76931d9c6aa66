// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/clock.h"

namespace daicho {

QDate Clock::today() const
{
    constexpr int kTokyoOffsetSeconds = 9 * 3600;
    return now().toOffsetFromUtc(kTokyoOffsetSeconds).date();
}

QString Clock::instant() const
{
    return now().toString(Qt::ISODateWithMs);
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace daicho
