// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/opentable.h"

#include "model/sheet/csvreader.h"
#include "model/sheet/xlsxreader.h"
#include "model/sheet/zippackage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct OpenTableText
{
    Q_DECLARE_TR_FUNCTIONS(OpenTable)
};

constexpr qsizetype kHead = 4096;
constexpr qint64 kCompoundSearched = 64 << 20;

Failure refuse(const QString& message)
{
    return fail(ErrorKind::Unreadable, message);
}

/// Looks for a directory entry of an OLE compound file: entries are 128 bytes, so aligned.
bool hasCompoundEntry(const QByteArray& bytes, const QString& name)
{
    const QByteArray wanted(reinterpret_cast<const char*>(name.utf16()), (name.size() + 1) * 2);
    for (qsizetype place = bytes.indexOf(wanted); place >= 0;
         place = bytes.indexOf(wanted, place + 2)) {
        if (place % 128 == 0) {
            return true;
        }
    }
    return false;
}

Failure refuseCompound(QFile& file)
{
    file.seek(0);
    const QByteArray bytes = file.read(kCompoundSearched);
    if (hasCompoundEntry(bytes, u"EncryptedPackage"_s)) {
        return refuse(OpenTableText::tr("The workbook is encrypted with a password. Open it in "
                                        "Excel, take the password off (File, Info, Protect "
                                        "Workbook) and save it again."));
    }
    if (hasCompoundEntry(bytes, u"Workbook"_s) || hasCompoundEntry(bytes, u"Book"_s)) {
        return refuse(OpenTableText::tr("The file is a workbook of Excel 97–2003 (.xls). Open it "
                                        "in Excel and save it as .xlsx."));
    }
    if (hasCompoundEntry(bytes, u"WordDocument"_s)) {
        return refuse(OpenTableText::tr("The file is a Word document, not a workbook."));
    }
    return refuse(OpenTableText::tr("The file is an old Office file that is damaged or holds no "
                                    "workbook. Save the table as .xlsx."));
}

Failure refuseMarkup(const QByteArray& head)
{
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
        return refuse(OpenTableText::tr("The file is a workbook in the XML format of Excel 2003. "
                                        "Open it in Excel and save it as .xlsx."));
    }
    return refuse(OpenTableText::tr("The file is a web page (HTML or XML), whatever its name says. "
                                    "Open it in Excel and save it as .xlsx."));
}

bool isMarkup(const QByteArray& head)
{
    QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.mid(3, 256) : head.left(256);
    start = start.trimmed().toLower();
    for (const char* tag :
         {"<html", "<!doctype", "<table", "<?xml", "<head", "<meta", "<body", "mime-version:"}) {
        if (start.startsWith(tag)) {
            return true;
        }
    }
    return false;
}

/// A list or an object; a CSV may well begin with a bracket of its own: [案] …
bool isJson(const QByteArray& head, const QString& path)
{
    const QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    const QByteArray plain = start.simplified();
    return plain.startsWith("{\"") || plain.startsWith("{ \"") || plain.startsWith("[{") ||
           plain.startsWith("[ {") ||
           (path.endsWith(".json"_L1, Qt::CaseInsensitive) &&
            (plain.startsWith('[') || plain.startsWith('{')));
}

bool isOldExcelStream(const QByteArray& head)
{
    return head.startsWith(QByteArrayView("\x09\x00\x04\x00", 4)) ||
           head.startsWith(QByteArrayView("\x09\x02\x06\x00", 4)) ||
           head.startsWith(QByteArrayView("\x09\x04\x06\x00", 4)) ||
           head.startsWith(QByteArrayView("\x09\x08\x10\x00", 4));
}

/// Text has hardly any control characters; a stray NUL is the CSV reader's to name the row of.
bool isText(const QByteArray& head)
{
    const bool isUtf16 = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    const auto controls = std::ranges::count_if(head, [](char byte) {
        return (byte >= 0 && byte < ' ' && byte != '\n' && byte != '\r' && byte != '\t' &&
                byte != '\x1A' && byte != '\x1B') ||
               byte == '\x7F';
    });
    const auto nuls = std::ranges::count(head, '\0');
    const bool mayBeUtf16 = nuls > head.size() / 8 && controls - nuls <= head.size() / 50;
    return isUtf16 || mayBeUtf16 || controls <= 2 + head.size() / 50;
}

bool isOtherBinary(const QByteArray& head)
{
    for (const QByteArrayView sign : {QByteArrayView("\x1F\x8B"),
                                      QByteArrayView("7z\xBC\xAF"),
                                      QByteArrayView("Rar!"),
                                      QByteArrayView("\x89PNG"),
                                      QByteArrayView("\xFF\xD8\xFF"),
                                      QByteArrayView("SQLite format 3")}) {
        if (head.startsWith(sign)) {
            return true;
        }
    }
    return !isText(head);
}

Result<std::unique_ptr<TableSource>> openArchive(const QString& path, const ReadBudget& budget)
{
    BudgetMeter meter(budget);
    const Result<ZipPackage> package = ZipPackage::open(path, meter);
    if (!package) {
        return failure(package);
    }
    if (package->contains(u"mimetype"_s)) {
        const Result<QByteArray> type = package->head(u"mimetype"_s, 128);
        if (type && type->startsWith("application/vnd.oasis.opendocument")) {
            return refuse(OpenTableText::tr("The file is an OpenDocument file (.ods). Open it in "
                                            "LibreOffice or Excel and save it as .xlsx."));
        }
    }
    return XlsxReader::open(path, budget);
}

} // namespace

Result<std::unique_ptr<TableSource>> openTable(const QString& path, const ReadBudget& budget)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return refuse(OpenTableText::tr("There is no file “%1” that can be read.").arg(path));
    }
    const QByteArray head = file.read(kHead);
    if (head.isEmpty()) {
        return refuse(OpenTableText::tr("The file is empty (0 bytes). It was not saved or not "
                                        "copied completely; fetch it again."));
    }
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
        return openArchive(path, budget);
    }
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return refuseCompound(file);
    }
    if (isOldExcelStream(head)) {
        return refuse(OpenTableText::tr("The file is a workbook of an old Excel (.xls). Open it in "
                                        "Excel and save it as .xlsx."));
    }
    if (head.startsWith("%PDF")) {
        return refuse(OpenTableText::tr("The file is a PDF. Tables can be read from .xlsx, .xlsm "
                                        "and .csv only; ask for the workbook it was made from."));
    }
    if (isMarkup(head)) {
        return refuseMarkup(head);
    }
    if (isJson(head, path)) {
        return refuse(OpenTableText::tr("The file is JSON. Tables can be read from .xlsx, .xlsm "
                                        "and .csv only."));
    }
    if (isOtherBinary(head)) {
        return refuse(OpenTableText::tr("The file is neither a workbook (.xlsx, .xlsm) nor a CSV "
                                        "file, or it is damaged."));
    }
    return CsvReader::open(path, budget);
}

} // namespace daicho
