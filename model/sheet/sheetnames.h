// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace daicho {

/// Gives the sheets of a workbook names that Excel accepts: 31 characters, none of []:*?/\, no '
/// at the ends, each once whatever its case.
class SheetNames
{
public:
    /// The name to use; `part` above 1 is the continuation of a sheet and shows as "… (2)".
    QString take(const QString& wanted, int part = 1);

private:
    QSet<QString> m_taken;
};

} // namespace daicho
