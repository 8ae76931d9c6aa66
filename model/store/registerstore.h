// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/registerinfo.h"
#include "model/store/recordstore.h"

namespace daicho {

/// What a register says of itself: one record.
class RegisterStore : public RecordStore<RegisterInfo>
{
public:
    explicit RegisterStore(EntityTable& table);

    /// Notes that the derived columns are those of this program's folding and collation.
    Result<void> noteDerivation() const;
};

} // namespace daicho
