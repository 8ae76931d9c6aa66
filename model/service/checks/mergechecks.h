// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/service/checks/checkservice.h"
#include "model/store/entitytable.h"

#include <memory>

namespace daicho {

/// The ledger rules of severity error, asked of an asset as an answer would make it. The rules are
/// read when they are first asked for.
class MergeChecks
{
public:
    explicit MergeChecks(Session& session);
    ~MergeChecks();

    /// What `after` breaks and `before` does not; 0 as the id of an asset that is not yet one.
    Result<QList<Finding>> newErrors(qint64 id, const Values& before, const Values& after);

private:
    struct Desk;

    Result<void> load();

    Session& m_session;
    std::unique_ptr<Desk> m_desk;
};

/// The findings as a sentence each, with the rule before it and what to do behind it.
QString findingsText(const QList<Finding>& findings);

} // namespace daicho
