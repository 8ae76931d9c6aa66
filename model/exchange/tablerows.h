// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/passedrows.h"
#include "model/exchange/tableshape.h"
#include "model/sheet/sheetrow.h"

#include <QHash>
#include <QSet>

namespace daicho {

class TableMerges;

/// What a column says about whether a row is a record.
enum class ColumnRole {
    Number, ///< counts rows
    Name,   ///< a row that has it is a record
    Text,   ///< written by a person: makes a record
    Code,   ///< asset numbers: given out before there is an asset
    Weak,   ///< choices, flags, units, numbers: forms are handed out with these filled in
    Other,  ///< maps to nothing: written by a person unless it repeats
};

enum class RowKind {
    Record,
    Blank, ///< nothing in the table's columns, or a ghost: formulas, running numbers, defaults only
    Header,  ///< of the table, repeated
    Aside,   ///< heading, note, total, example: between or below the records
    Outside, ///< below the end of the table
};

/// Follows a table from row to row: which are records, where it ends. Needs no look at rows to
/// come. Merged cells are filled down.
class TableRows
{
public:
    TableRows(const TableShape& shape, const TableMerges& merges);

    /// `trustNames`: whatever has a name is a record, as in an export of this product.
    void setRoles(std::vector<ColumnRole> roles, bool trustNames = false);

    /// Looks through the first rows for what a form repeats in every row that is not filled in.
    void learnForm(const std::vector<SheetRow>& rows);

    /// Rows above and of the header are Blank. Of a record the cells stand in cells() until the
    /// next call.
    RowKind take(const SheetRow& row);

    /// By table column: null where there is none. Includes what merged cells fill down.
    const std::vector<const Cell*>& cells() const { return m_cells; }

    bool isFilledDown(size_t column) const { return m_own[column] == nullptr; }

    int records() const { return m_records; }

    /// Sentences on the rows that were passed over and are no blank ones.
    QStringList notes() const { return m_passed.sentences(); }

private:
    struct Fill
    {
        int lastRow = 0;
        Cell cell;
    };

    void placeCells(const SheetRow& row);
    void fillSlots(const SheetRow& row);
    void fillDown(int row);
    void joinInto(int column, const Cell& cell);
    bool isRepeatedHeader() const;
    bool isGhost();
    bool isNamed() const;
    QString formPattern() const;
    bool repeatsForm();
    bool isHeading(const Cell& only, int row) const;
    bool isAside(const SheetRow& row) const;
    bool fitsTable() const;
    int ownCells() const;
    RowKind passOver(const SheetRow& row, RowKind kind);
    RowKind judge(const SheetRow& row);

    const TableShape& m_shape;
    const TableMerges& m_merges;
    std::vector<ColumnRole> m_roles;
    std::vector<int> m_columnOf; ///< grid column → table column, -1 outside
    std::vector<QSet<QString>> m_headerWords;
    std::vector<size_t> m_nameColumns;
    bool m_hasName = false;
    bool m_trustNames = false;

    const Cell* m_stray = nullptr;    ///< the first cell of this row that stands under no header
    std::vector<const Cell*> m_own;   ///< cells of this row by table column
    std::vector<const Cell*> m_cells; ///< with what is filled down
    std::vector<Cell> m_joined;
    std::vector<Fill> m_fills; ///< by table column
    size_t m_nextMerge = 0;
    QString m_lastForm;    ///< pattern of the last row without a name
    QSet<QString> m_forms; ///< patterns that rows without a name share

    int m_lastRow = 0;    ///< of the last record
    bool m_doubt = false; ///< something other than a record came since
    bool m_ended = false;
    int m_records = 0;
    double m_usualCells = 0;
    PassedRows m_passed;
};

} // namespace daicho
