// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace daicho {

/// What stands for an exclusion where the register's setting leaves out information that exists
/// only on paper. No choice of the closed list: nobody decides it for a single asset.
inline constexpr auto kPaperOnly = "paper_only";

/// True in SQL for an asset that stands aside because it is on paper.
inline QByteArray asidePaper(const QByteArray& asset)
{
    return '(' + asset +
           ".media = 'paper' AND (SELECT r.paper_in_scope FROM register r LIMIT 1) = 0)";
}

/// True in SQL for an asset that counts: neither excluded nor aside.
inline QByteArray inScope(const QByteArray& asset)
{
    return '(' + asset + ".exclusion = '' AND NOT " + asidePaper(asset) + ')';
}

} // namespace daicho
