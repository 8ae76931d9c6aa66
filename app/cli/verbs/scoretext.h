// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/risk/score.h"

namespace daicho {

/// A method on offer, or NotFound with the known ids.
Result<const Method*> findMethod(const Catalogue& catalogue, const QString& id);

/// A score for people: its steps with their figures, then level and verdict.
QStringList scoreLines(const Method& method, const Score& score, Language language);

} // namespace daicho
