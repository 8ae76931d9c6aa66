// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/sheet/numberformat.h"

#include <vector>

namespace daicho {

class PartStream;

/// What the cell styles of a workbook make of numbers; nothing else of a style matters here.
class StyleTable
{
public:
    static Result<StyleTable> read(PartStream& part);

    NumberMeaning meaning(size_t style) const
    {
        return style < m_meanings.size() ? m_meanings[style] : NumberMeaning::Number;
    }

private:
    std::vector<NumberMeaning> m_meanings;
};

} // namespace daicho
