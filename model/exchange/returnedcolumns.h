// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/departmentlayout.h"
#include "model/exchange/vocabulary.h"

namespace daicho {

struct SheetRow;

/// Finds the columns of a returned workbook by their headers, also where somebody edited them
/// lightly: added a note or brackets, broke the line, changed width or left the number of a
/// question only.
class ReturnedColumns
{
public:
    explicit ReturnedColumns(const DepartmentLayout& layout);

    /// Column of the grid → index in the layout. Empty where the row is no header of the table.
    QHash<int, int> match(const SheetRow& row) const;

private:
    int exact(const QString& header) const;
    int edited(const QString& header) const;
    int question(const QString& header) const;
    int field(const QString& header) const;

    const DepartmentLayout& m_layout;
    Vocabulary m_vocabulary;
};

} // namespace daicho
