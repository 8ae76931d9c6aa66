// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daicho {

class Clock;

/// A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random; text in lower case with hyphens.
/// The uids of one process ascend, also within a millisecond, from several threads and when the
/// clock steps back; their time may then run ahead of the clock. 100,000 take some 15 ms.
QString newUid(const Clock& clock);

} // namespace daicho
