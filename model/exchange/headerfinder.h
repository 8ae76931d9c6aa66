// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/tableshape.h"

#include <optional>

namespace daicho {

class TableMerges;
class Vocabulary;
struct SheetRow;

/// Rows of a sheet that are looked at to find its table; what stands below is streamed.
inline constexpr int kSampleRows = 200;

/// Finds the header of a table below titles and notes: by the words of the vocabulary, by words
/// that any table uses, and by how well the rows below fit under it.
class HeaderFinder
{
public:
    /// `rows`: the first rows of the sheet that hold cells.
    HeaderFinder(const Vocabulary& vocabulary,
                 const std::vector<SheetRow>& rows,
                 const TableMerges& merges);

    /// Nothing where no row looks like a header: a table without one is never guessed.
    std::optional<TableShape> find() const;
    /// With the header in this row (as Excel shows it); nothing if the row is empty.
    std::optional<TableShape> findAt(int row) const;

private:
    double score(size_t at) const;
    double cellLikeness(const QString& text) const;

    const Vocabulary& m_vocabulary;
    const std::vector<SheetRow>& m_rows;
    const TableMerges& m_merges;
};

} // namespace daicho
