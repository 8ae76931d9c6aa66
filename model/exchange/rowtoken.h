// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QString>

namespace daicho {

/// What a row of a department workbook knows of itself, in one hidden cell.
struct RowToken
{
    QString registerUid;
    QString campaign; ///< uid of the campaign; empty for a sheet outside one
    QString assetUid; ///< empty for a row that waits for a new asset
    qint64 seq = 0;   ///< newest journal entry when the row was written: the base of the merge

    bool operator==(const RowToken&) const = default;
};

struct ReadRowToken
{
    RowToken token;
    /// False: the token was made for another asset number; row and token have parted.
    bool matchesNumber = true;
};

/// One printable text of ASCII letters, digits and ".-_~" that no spreadsheet takes for a formula,
/// number or date. `assetNumber` is Asset::displayCode(), empty for a new asset.
QString writeRowToken(const RowToken& token, const QString& assetNumber);

/// InvalidInput for what is no token, is cut off or was altered (as fill-down in Excel does).
Result<ReadRowToken> readRowToken(const QString& text, const QString& assetNumber);

} // namespace daicho
