// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/tablewriter.h"

#include <memory>

namespace daicho {

/// Writes UTF-8 CSV as Japanese Excel opens it: with BOM, CRLF between rows, dates as 2026-04-01.
/// A text that a spreadsheet would take for a formula gets one ' before, which CsvReader takes off.
class CsvWriter final : public TableWriter
{
public:
    static Result<std::unique_ptr<CsvWriter>> create(const QString& path);
    ~CsvWriter() override;

    using TableWriter::text;
    Result<void> beginSheet(const SheetSpec& sheet) override;
    Result<void> beginRow() override;
    Result<void> text(int column, QByteArrayView utf8, int style = -1) override;
    Result<void> number(int column, double value, int style = -1) override;
    Result<void> date(int column, QDate value, int style = -1) override;
    Result<void> finish() override;

private:
    struct State;

    explicit CsvWriter(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace daicho
