// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/sheetlayout.h"

#include <QHash>

#include <vector>

namespace daicho {

/// The merged ranges of a sheet: by cell for its first rows, in order of rows for streaming.
class TableMerges
{
public:
    TableMerges() = default;
    explicit TableMerges(const QList<CellRange>& merges);

    /// The range that begins at this cell, or the cell alone.
    CellRange at(int row, int column) const;

    /// Those of more than one row, by their first row.
    const std::vector<CellRange>& vertical() const { return m_vertical; }

private:
    QHash<qint64, CellRange> m_byStart;
    std::vector<CellRange> m_vertical;
};

} // namespace daicho
