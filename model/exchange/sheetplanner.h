// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/columnmatcher.h"
#include "model/exchange/tablemerges.h"
#include "model/exchange/tablerows.h"

#include <optional>

namespace daicho {

class Progress;
class TableSource;
struct SheetLayout;

/// How one sheet will be read.
struct SheetPlan
{
    int sheet = -1;
    TableShape shape; ///< without a header row (0) none was found
    TableMerges merges;
    std::vector<ColumnPlan> columns;
    std::vector<ColumnRole> roles;
    bool ownExport = false;
    bool ipaLedger = false;
    int ratingShift = 0; ///< what makes the ratings of an IPA ledger those of its current edition
    std::vector<SheetRow> sample; ///< its first rows
    double score = 0;             ///< comparable between the sheets of a file
    QStringList notes;

    bool hasTable() const { return shape.headerRow > 0; }

    /// Ready to follow the sheet from its first row. Must not outlive the plan.
    TableRows rows() const;

    /// The column of a field, null without one.
    const ColumnPlan* columnOf(int field) const;
};

/// Decides from the first rows of a sheet where its table stands and what its columns mean.
class SheetPlanner
{
public:
    SheetPlanner(TableSource& source,
                 const ImportOptions& options,
                 const ImportContext& context,
                 const Vocabulary& vocabulary);

    /// Plans of the worksheets, or of the one that options or map name.
    Result<std::vector<SheetPlan>> plans(Progress& progress) const;
    Result<SheetPlan> plan(int sheet, Progress& progress) const;

    /// The place of the best plan; -1 if no sheet has a table.
    static int best(const std::vector<SheetPlan>& plans);

private:
    Result<int> sheetNamed(const QString& name) const;
    Result<std::vector<SheetRow>> sampleRows(int sheet, Progress& progress) const;
    Result<std::optional<TableShape>> shapeOf(const std::vector<SheetRow>& rows,
                                              const TableMerges& merges) const;
    static void takeLayout(SheetPlan& plan, const SheetLayout& layout);
    bool dropSideTable(SheetPlan& plan) const;
    static void addHeaderless(SheetPlan& plan);
    std::vector<ColumnRole> rolesOf(const std::vector<ColumnPlan>& columns) const;
    double scoreOf(const SheetPlan& plan, int records) const;

    TableSource& m_source;
    const ImportOptions& m_options;
    const ImportContext& m_context;
    const Vocabulary& m_vocabulary;
};

} // namespace daicho
