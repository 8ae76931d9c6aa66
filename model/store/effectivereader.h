// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/store/statement.h"

#include <array>

namespace daicho {

/// Reads the classes that hold for one asset after the other.
class EffectiveReader
{
public:
    explicit EffectiveReader(Database& database);

    /// `own` where nothing flows into the asset.
    Result<std::array<QString, 3>> of(qint64 asset, const std::array<QString, 3>& own);

private:
    Statement m_select;
};

} // namespace daicho
