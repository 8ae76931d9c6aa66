// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daicho {

class Clock;

/// A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random; text in lower case with hyphens.
/// Uids made within one millisecond by one process ascend.
QString newUid(const Clock& clock);

} // namespace daicho
