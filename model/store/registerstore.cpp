// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/registerstore.h"

#include "model/core/textfold.h"

namespace daicho {

namespace {

constexpr auto kNoteDerivation = "UPDATE register SET fold_version = $1, reading_version = $2";

} // namespace

RegisterStore::RegisterStore(EntityTable& table)
    : RecordStore<RegisterInfo>(table, registerFields())
{
}

Result<void> RegisterStore::noteDerivation() const
{
    Statement statement(table().database(), kNoteDerivation);
    statement.bind(1, kFoldVersion);
    statement.bind(2, readingKeyVersion());
    return statement.run();
}

} // namespace daicho
