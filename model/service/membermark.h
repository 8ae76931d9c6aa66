// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"
#include "model/core/result.h"

#include <QString>

#include <optional>

namespace daicho {

class Database;

/// What a register file is that holds one rater's part of a round and nothing else: whose it is,
/// and where its scores go back to.
struct MemberMark
{
    QString registerUid; ///< that it was written from
    QString city;
    QString roundUid;
    QString round; ///< title
    QString rater;
    qint64 seq = 0; ///< newest journal entry when it was written: the base of the merge

    bool operator==(const MemberMark&) const = default;
};

/// Nothing for a register of its own.
Result<std::optional<MemberMark>> memberMark(Database& database);

/// As such a file keeps it among its documents.
CatalogueDocument memberDocument(const MemberMark& mark);

} // namespace daicho
