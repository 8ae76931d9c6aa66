// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace daicho {

/// A set of columns for a kind of work.
struct ColumnSet
{
    QString id;
    QString name;
    QStringList columns;
};

/// The sets on offer; the first is what a new user sees.
QList<ColumnSet> columnSets();

/// The columns that stay in sight while the table is scrolled sideways.
inline constexpr int kFrozenColumns = 2;

} // namespace daicho
