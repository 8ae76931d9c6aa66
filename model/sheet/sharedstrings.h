// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace daicho {

class BudgetMeter;
class PartStream;
class Progress;

/// The table of texts that a workbook's cells point to, as UTF-8 in one piece of memory.
class SharedStrings
{
public:
    static Result<SharedStrings>
    read(PartStream& part, const BudgetMeter& meter, Progress& progress);

    /// What the table holds, not what it declares.
    size_t size() const { return m_texts.size(); }

    /// UTF-8.
    std::string_view text(size_t index) const;
    QString reading(size_t index) const;

private:
    friend class SharedStringsHandler;

    struct Arena
    {
        std::string bytes;
        /// Where each text ends.
        std::vector<size_t> ends;

        size_t size() const { return ends.size(); }

        void append(std::string_view text);
        std::string_view at(size_t index) const;
    };

    Arena m_texts;
    /// Shorter than m_texts: reaches to the last text that has a reading.
    Arena m_readings;
};

} // namespace daicho
