// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/inheritance.h"
#include "model/store/inheritancerules.h"
#include "model/store/statement.h"

namespace daicho {

/// Writes rows of the derived table.
class InheritanceRows
{
public:
    explicit InheritanceRows(Database& database);

    /// Whether the node needs a row: something flows in, or it is overridden.
    static bool isNeeded(const NodeClasses& classes);
    /// The class that holds, in words: also one that the scheme does not know.
    static QString effective(const NodeClasses& classes,
                             size_t property,
                             const QString& own,
                             const InheritanceRules& rules);

    Result<void> write(InheritanceNode node,
                       const NodeClasses& classes,
                       const std::array<QString, 3>& own,
                       const InheritanceRules& rules,
                       bool isStored);
    Result<void> remove(InheritanceNode node);

private:
    Statement m_insert;
    Statement m_update;
    Statement m_remove;
};

} // namespace daicho
