// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

namespace daicho {

/// The columns of a risk list, in their order: what its export writes and its import reads.
enum class ScoreField {
    Asset,
    AssetName,
    Unit,
    Class,
    ThreatCategory,
    ThreatId,
    Threat,
    Likelihood,
    Loss,
    Value,
    Level,
    Acceptable,
    Cycle,
    Rater,
    Method,
    Inputs,
    Note,
    Standing
};

/// By ScoreField. Likelihood and loss are texts, since methods may name their steps by words.
const std::vector<FieldInfo>& scoreFields();

} // namespace daicho
