// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/threat.h"

namespace daicho {

/// The document of a city's own threats, as parseOwnThreats() reads it.
QByteArray writeOwnThreats(const OwnThreats& own);

} // namespace daicho
