// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/readbudget.h"
#include "model/sheet/tablesource.h"
#include "model/sheet/textencoding.h"

#include <memory>

namespace daicho {

class CsvRecord;

/// Reads a CSV file as one sheet of texts. Cells in bytes that are no text become Error cells and
/// problems; the ' that CsvWriter puts before = + - @ is taken off.
class CsvReader final : public TableSource
{
public:
    static Result<std::unique_ptr<TableSource>> open(const QString& path, const ReadBudget& budget);

    QString format() const override;
    QString encoding() const override;

    const QList<SheetInfo>& sheets() const override { return m_sheets; }

    Result<void> readRows(int sheet, const RowVisitor& visit, Progress& progress) override;
    Result<SheetLayout> layout(int sheet, Progress& progress) override;
    Result<QList<SheetComment>> comments(int sheet) override;
    Result<DocumentProperties> properties() override;

    const QList<SheetProblem>& problems() const override { return m_problems; }

private:
    CsvReader(QString path, const ReadBudget& budget, EncodingFound encoding);

    Result<void> chooseSeparator();
    void fillRow(SheetRow& row, const CsvRecord& record, TextDecoder& decoder);
    void fillCell(Cell& cell, int row, std::string_view bytes, TextDecoder& decoder);

    QString m_path;
    BudgetMeter m_meter;
    EncodingFound m_encoding;
    QList<SheetInfo> m_sheets;
    QList<SheetProblem> m_problems;
    std::optional<SheetLayout> m_layout;
    /// The bytes of a first line "sep=;", which is no row.
    int m_prefixLength = 0;
    char m_separator = ',';
};

} // namespace daicho
