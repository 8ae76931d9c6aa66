// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/workbookfile.h"

#include "model/platform/files.h"
#include "model/sheet/cellreference.h"
#include "model/sheet/pagesetup.h"
#include "model/sheet/readbudget.h"
#include "model/sheet/xlsxtext.h"
#include "model/sheet/zippackage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct WorkbookWriterText
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookWriter)
};

constexpr qsizetype kMaxCellLength = 32'767;

} // namespace

WorkbookFile::WorkbookFile(OutputFile file)
    : m_file(std::move(file))
    , m_folder(QFile::encodeName(QFileInfo(m_file.path()).absolutePath()))
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(m_file.path()).constData(), &options);
}

WorkbookFile::~WorkbookFile()
{
    if (m_book != nullptr) {
        // The library leaves the temporary files of a workbook that is not closed open.
        for (const WrittenSheet& written : m_sheets) {
            std::fclose(written.sheet->optimize_tmpfile);
        }
        lxw_workbook_free(m_book);
    }
}

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::create(const QString& path,
                                                           const DocumentProperties& properties)
{
    Result<OutputFile> output = OutputFile::create(path);
    if (!output) {
        return failure(output);
    }
    std::unique_ptr<WorkbookFile> file(new WorkbookFile(std::move(*output)));
    if (file->m_book == nullptr) {
        return Failure(file->writeError(u"workbook"_s));
    }
    DAICHO_TRY(file->setProperties(properties));
    return file;
}

Failure WorkbookFile::cellFailure(int row, int column, const QString& reason) const
{
    const QString cell = cellName(row + 1, column);
    return fail(ErrorKind::InvalidInput,
                WorkbookWriterText::tr("Cell %1 can't be written: %2").arg(cell, reason),
                {},
                cell);
}

Result<void> WorkbookFile::checked(int error, int row, int column) const
{
    if (error == LXW_NO_ERROR) {
        return {};
    }
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
        return cellFailure(row,
                           column,
                           WorkbookWriterText::tr("the text is longer than the 32,767 characters "
                                                  "that Excel allows."));
    }
    if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) {
        return cellFailure(
            row, column, WorkbookWriterText::tr("a sheet has no such row or column."));
    }
    return Failure(writeError(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error)))));
}

Result<QByteArray> WorkbookFile::escaped(QByteArrayView utf8, int row, int column) const
{
    if (utf8.size() > kMaxCellLength && utf16Length(utf8) > kMaxCellLength) {
        const Result<void> tooLong = checked(LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED, row, column);
        return failure(tooLong);
    }
    return needsEscape(utf8) ? escapedText(utf8) : QByteArray();
}

Result<void> WorkbookFile::setProperties(const DocumentProperties& properties) const
{
    QByteArray title = properties.title.toUtf8();
    QByteArray subject = properties.subject.toUtf8();
    QByteArray author = properties.author.toUtf8();
    QByteArray company = properties.company.toUtf8();
    lxw_doc_properties all = {};
    all.title = title.data();
    all.subject = subject.data();
    all.author = author.data();
    all.company = company.data();
    all.created = properties.created.isValid()
                      ? static_cast<time_t>(properties.created.toSecsSinceEpoch())
                      : 0;
    return checked(workbook_set_properties(m_book, &all), 0, 0);
}

Result<lxw_worksheet*> WorkbookFile::addSheet(const QString& name, const QString& pageHeader)
{
    lxw_worksheet* added = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (added == nullptr) {
        return Failure(writeError(u"worksheet %1"_s.arg(name)));
    }
    m_sheets.push_back({added});
    DAICHO_TRY(checked(setUpPage(added, pageHeader), 0, 0));
    return added;
}

/// The library does not look whether its temporary files took what it wrote.
Result<void> WorkbookFile::checkRows()
{
    qint64 all = 0;
    for (WrittenSheet& written : m_sheets) {
        std::FILE* rows = written.sheet->optimize_tmpfile;
        if (std::fflush(rows) != 0 || std::ferror(rows) != 0) {
            return Failure(writeError(u"temporary file"_s));
        }
        written.rowBytes = std::ftell(rows);
        all += written.rowBytes;
    }
    // Each sheet is copied once more beside itself before it is packed.
    return requireSpace(m_file.path(), all + all / 4);
}

Result<void> WorkbookFile::checkPackage() const
{
    BudgetMeter meter({});
    const Result<ZipPackage> package = ZipPackage::open(m_file.path(), meter);
    for (size_t i = 0; package && i < m_sheets.size(); ++i) {
        const Result<PartStream> stream = package->part(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1));
        if (!stream || stream->size() < m_sheets[i].rowBytes) {
            return Failure(writeError(u"sheet %1 is incomplete"_s.arg(i + 1)));
        }
    }
    return package ? Result<void>() : Failure(writeError(package.error().detail));
}

Result<void> WorkbookFile::finish()
{
    DAICHO_TRY(checkRows());
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    DAICHO_TRY(checked(error, 0, 0));
    DAICHO_TRY(checkPackage());
    return m_file.commit();
}

} // namespace daicho
