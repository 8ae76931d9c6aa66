// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/exchange/draftreader.h"
#include "model/sheet/tablesource.h"

namespace daicho {

/// A table made up in memory, row by row: "a|b||c" fills A, B and D. A cell is a number if it
/// reads as one, a date if it is 2026-04-01, a formula if it begins with =, an error with #N/A or
/// #REF!; "\\n" is a line break.
class FakeTable final : public TableSource
{
public:
    FakeTable() = default;

    FakeTable& sheet(const QString& name, SheetVisibility visibility = SheetVisibility::Visible);
    /// The next row; one without cells only counts.
    FakeTable& row(const QString& cells);
    FakeTable& rows(const QStringList& lines);
    /// "B2:D2" of the current sheet.
    FakeTable& merge(const char* range);
    FakeTable& asCsv();
    /// The current sheet has formulas without a result, the first at `cell`.
    FakeTable& uncalculated(int formulas, const QString& cell);

    /// How often readRows ran to its end or was stopped, and layout was asked for.
    int readings() const { return m_readings; }

    int layouts() const { return m_layouts; }

    QString format() const override { return m_format; }

    QString encoding() const override { return QStringLiteral("UTF-8"); }

    const QList<SheetInfo>& sheets() const override { return m_infos; }

    Result<void> readRows(int sheet, const RowVisitor& visit, Progress& progress) override;
    Result<SheetLayout> layout(int sheet, Progress& progress) override;

    Result<QList<SheetComment>> comments(int) override { return QList<SheetComment>(); }

    Result<DocumentProperties> properties() override { return DocumentProperties(); }

    const QList<SheetProblem>& problems() const override { return m_problems; }

private:
    struct Sheet
    {
        std::vector<SheetRow> rows;
        SheetLayout layout;
        int next = 1;
    };

    Sheet& current();

    QString m_format = QStringLiteral("xlsx");
    QList<SheetInfo> m_infos;
    std::vector<Sheet> m_sheets;
    QList<SheetProblem> m_problems;
    int m_readings = 0;
    int m_layouts = 0;
};

/// The product's catalogue.
const Catalogue& testCatalogue();
ImportContext testContext();
ImportContext testContext(const QString& scheme);

/// All drafts of a table.
struct Drafts
{
    std::vector<DraftRow> rows;
    SheetAnalysis sheet;
    QStringList warnings;

    int index(const char* field, ImportTarget into = ImportTarget::Assets) const;
    QVariant value(size_t row, const char* field) const;
    bool isGiven(size_t row, const char* field) const;
    /// The texts that refer to records, by field.
    QString reference(size_t row, const char* field) const;
    /// "column: reason" of all problems.
    QStringList problems() const;
    int rejected() const;
};

/// What is found in the best sheet, or in the first where none holds a table.
Result<SheetAnalysis> analyse(FakeTable& table, const ImportOptions& options = {});

Result<Drafts> readDrafts(TableSource& source, const ImportOptions& options = {});
Result<Drafts>
readDrafts(TableSource& source, const ImportOptions& options, const ImportContext& context);

/// "A 資産番号 code" of every column, for comparing mappings as text.
QStringList columnLines(const SheetAnalysis& sheet);
/// "header text > field" of the mapped ones.
QString fieldOf(const SheetAnalysis& sheet, const QString& header);

} // namespace daicho
