// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/outputfile.h"
#include "model/sheet/documentproperties.h"
#include "model/sheet/sheetnames.h"

#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;

namespace daicho {

/// A workbook of libxlsxwriter in constant memory, on its way to its own name: sheets, errors, and
/// the checks that the library leaves out. What is not finished leaves nothing.
class WorkbookFile
{
public:
    static Result<std::unique_ptr<WorkbookFile>> create(const QString& path,
                                                        const DocumentProperties& properties);
    ~WorkbookFile();
    WorkbookFile(const WorkbookFile&) = delete;
    WorkbookFile& operator=(const WorkbookFile&) = delete;

    lxw_workbook* book() const { return m_book; }

    SheetNames& names() { return m_names; }

    Result<lxw_worksheet*> addSheet(const QString& name, const QString& pageHeader);
    /// Turns a lxw_error into ours. `row` from 0.
    Result<void> checked(int error, int row, int column) const;
    Failure cellFailure(int row, int column, const QString& reason) const;

    Error writeError(const QString& what) const { return m_file.writeError(what); }

    /// A text as the library takes it, or the failure of one that is too long. Empty for a text
    /// that goes as it is.
    Result<QByteArray> escaped(QByteArrayView utf8, int row, int column) const;
    /// Closes the workbook, looks whether it is complete and gives it its name.
    Result<void> finish();

private:
    struct WrittenSheet
    {
        lxw_worksheet* sheet;
        /// Bytes of its rows, to see afterwards that none is missing.
        qint64 rowBytes = 0;
    };

    explicit WorkbookFile(OutputFile file);
    Result<void> setProperties(const DocumentProperties& properties) const;
    Result<void> checkRows();
    Result<void> checkPackage() const;

    OutputFile m_file;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    SheetNames m_names;
    std::vector<WrittenSheet> m_sheets;
};

} // namespace daicho
