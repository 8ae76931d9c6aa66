// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/checks/checkservice.h"

namespace daicho {

class TableWriter;

/// The findings of a check as a table, a row each.
class CheckList
{
public:
    explicit CheckList(Session& session)
        : m_session(session)
    {
    }

    /// Writes a sheet; the number of findings.
    Result<qint64> write(TableWriter& writer, const CheckScope& scope, Progress& progress) const;

private:
    Session& m_session;
};

/// 誤り, 注意, 参考 or their English.
QString severityWord(Severity severity);

} // namespace daicho
