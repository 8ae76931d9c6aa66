// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/documentproperties.h"
#include "model/sheet/tablewriter.h"

#include <memory>

namespace daicho {

/// Fill and text colour of a cell, as 0xRRGGBB.
struct CellStyle
{
    quint32 fill = 0xffffff;
    quint32 text = 0x000000;
    bool bold = false;
};

/// A native chart of stacked bars over columns of the table that is being written.
struct SheetBars
{
    struct Series
    {
        int column = 0;
        quint32 fill = 0;
        /// Drawn besides the colour, for grey print: 0 none, 1 dots, 2 lines, 3 dark lines.
        int pattern = 0;
        bool isDark = false; ///< the values in it are white
    };

    QString title = {};
    int labelColumn = 0;
    QList<Series> series = {};
};

struct WorkbookOptions
{
    DocumentProperties properties = {};
    QList<CellStyle> styles = {};
    /// Where a sheet ends and the next begins, named "… (2)". Excel's own limit is 1,048,576.
    int rowsPerSheet = 1'000'000;
    QString fontName = QStringLiteral("Yu Gothic");
    /// At the top left of each printed page: edition and class of the document.
    QString pageHeader = {};
};

/// Writes .xlsx in constant memory over libxlsxwriter.
class WorkbookWriter final : public TableWriter
{
public:
    static Result<std::unique_ptr<WorkbookWriter>> create(const QString& path,
                                                          const WorkbookOptions& options);
    ~WorkbookWriter() override;

    using TableWriter::text;
    Result<void> beginSheet(const SheetSpec& sheet) override;
    Result<void> beginRow() override;
    Result<void> text(int column, QByteArrayView utf8, int style = -1) override;
    Result<void> number(int column, double value, int style = -1) override;
    Result<void> date(int column, QDate value, int style = -1) override;
    /// Over the rows of the sheet so far, at the right of its table; nothing without rows.
    Result<void> addBars(const SheetBars& bars);
    Result<void> finish() override;

private:
    struct State;

    explicit WorkbookWriter(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace daicho
