// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/core/bilingual.h"
#include "model/core/clock.h"

namespace daicho {

class ChangeFeed;

/// What every session is handed: the present, the catalogue on offer, the language of labels, and
/// where to tell of commits (null for the command line).
struct Environment
{
    const Clock& clock;
    const Catalogue& catalogue;
    Language language = Language::Japanese;
    ChangeFeed* feed = nullptr;
};

} // namespace daicho
