// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/result.h"

#include <optional>
#include <vector>

namespace daicho {

class Progress;
class TableSource;

/// What a question of the sheet about handling is about.
struct HandlingKey
{
    Property property = Property::Confidentiality;
    QString classId;
    QString restriction;

    bool operator==(const HandlingKey&) const = default;
};

/// As it stands in a hidden cell of the question's row.
QString writeHandlingKey(const HandlingKey& key);
std::optional<HandlingKey> readHandlingKey(const QString& text);

/// A row of that sheet as it came back.
struct ReturnedHandling
{
    int row = 0; ///< as Excel shows it
    HandlingKey key;
    QString answer; ///< the text of the cell
    QString gap;
};

/// Reads the sheet about handling, wherever it stands and whatever columns were moved; nothing
/// where the workbook has none. Rows whose key is lost are left out.
Result<std::vector<ReturnedHandling>> readReturnedHandling(TableSource& source, Progress& progress);

} // namespace daicho
