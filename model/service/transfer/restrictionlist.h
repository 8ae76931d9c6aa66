// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

namespace daicho {

class Progress;
class Session;
class TableWriter;

/// The answers to whether handling restrictions are kept, as a table to write: newest year first,
/// by unit, with the measure that closes a gap.
class RestrictionList
{
public:
    explicit RestrictionList(Session& session)
        : m_session(session)
    {
    }

    /// One sheet; the number of answers.
    Result<qint64> write(TableWriter& writer, Progress& progress) const;

private:
    Session& m_session;
};

} // namespace daicho
