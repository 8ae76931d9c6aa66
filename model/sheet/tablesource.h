// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/sheet/documentproperties.h"
#include "model/sheet/sheetlayout.h"
#include "model/sheet/sheetrow.h"

#include <functional>

namespace daicho {

class Progress;

enum class SheetVisibility { Visible, Hidden, VeryHidden };
/// Only worksheets hold cells.
enum class SheetKind { Worksheet, Chart, Dialog, Macro };

struct SheetInfo
{
    QString name;
    SheetVisibility visibility = SheetVisibility::Visible;
    SheetKind kind = SheetKind::Worksheet;
    bool operator==(const SheetInfo&) const = default;
};

/// A place in the file that can't be read as it stands; the rest can.
struct SheetProblem
{
    int row = 0;
    int column = 0;
    QString message;
    bool operator==(const SheetProblem&) const = default;
};

struct SheetComment
{
    int row = 0;
    int column = 0;
    QString author;
    QString text;
    bool operator==(const SheetComment&) const = default;
};

/// False stops the reading, which then ends well. The row is valid during the call only.
using RowVisitor = std::function<bool(const SheetRow&)>;

/// A workbook or CSV file open for reading. Rows are streamed: memory does not grow with their
/// number. Knows cells, not what they mean. Get one from openTable().
class TableSource
{
public:
    virtual ~TableSource() = default;

    /// "xlsx" or "csv".
    virtual QString format() const = 0;
    /// Of a CSV file: UTF-8, UTF-16LE, UTF-16BE or CP932. Workbooks: UTF-8.
    virtual QString encoding() const = 0;
    /// In the order of the tabs; a CSV file is one sheet named after the file.
    virtual const QList<SheetInfo>& sheets() const = 0;

    /// The rows that have a cell with a value or a formula, ascending.
    virtual Result<void> readRows(int sheet, const RowVisitor& visit, Progress& progress) = 0;
    /// Runs over the sheet once more (merged cells stand behind the rows), unless a complete
    /// readRows has been there before.
    virtual Result<SheetLayout> layout(int sheet, Progress& progress) = 0;
    virtual Result<QList<SheetComment>> comments(int sheet) = 0;
    virtual Result<DocumentProperties> properties() = 0;
    /// Of the last readRows; at most 1,000 are kept.
    virtual const QList<SheetProblem>& problems() const = 0;
};

} // namespace daicho
