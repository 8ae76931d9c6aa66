// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sheet/sheetsupport.h"

#include "model/core/progress.h"
#include "model/sheet/cellreference.h"

#include <QDir>
#include <QFile>

#include <zip.h>

namespace daicho {

using namespace Qt::StringLiterals;

QString fixturePath(const QString& name)
{
    return QStringLiteral(DAICHO_TEST_ROOT "/tests/fixtures/sheet/") + name;
}

QString sharedDataPath()
{
    const QString named = qEnvironmentVariable("DAICHO_SHARED");
    const QString root = named.isEmpty() ? QStringLiteral(DAICHO_TEST_ROOT "/../shared") : named;
    return QDir(root).exists(u"data"_s) ? QDir(root).absoluteFilePath(u"data"_s) : QString();
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writePackage(const QString& path, const QMap<QString, QByteArray>& parts)
{
    int error = 0;
    zip_t* archive =
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        return false;
    }
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t* source = zip_source_buffer(
            archive, part->constData(), static_cast<zip_uint64_t>(part->size()), 0);
        zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    return zip_close(archive) == 0;
}

QMap<QString, QByteArray> workbookParts(const QByteArray& rows, const QByteArray& strings)
{
    const QByteArray kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QMap<QString, QByteArray> parts;
    parts[u"_rels/.rels"_s] = "<Relationships><Relationship Id='r1' Type='" + kinds +
                              "officeDocument' Target='xl/workbook.xml'/></Relationships>";
    parts[u"xl/workbook.xml"_s] =
        "<workbook xmlns:r='r'><sheets><sheet name='\xE8\xA1\xA8' sheetId='1' r:id='r1'/>"
        "</sheets></workbook>";
    parts[u"xl/_rels/workbook.xml.rels"_s] =
        "<Relationships><Relationship Id='r1' Type='" + kinds +
        "worksheet' Target='worksheets/sheet1.xml'/></Relationships>";
    parts[u"xl/worksheets/sheet1.xml"_s] =
        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    if (!strings.isEmpty()) {
        parts[u"xl/sharedStrings.xml"_s] = "<sst>" + strings + "</sst>";
    }
    return parts;
}

const char* typeName(Cell::Type type)
{
    constexpr std::array kNames = {
        "Empty", "Text", "Number", "Boolean", "Date", "DateTime", "Time", "Error"};
    return kNames[static_cast<size_t>(type)];
}

QStringList cellLines(TableSource& source, int sheet)
{
    QStringList lines;
    NoProgress progress;
    const Result<void> read = source.readRows(
        sheet,
        [&](const SheetRow& row) {
            for (const Cell& cell : row.cells) {
                lines.append(u"%1 %2%3 %4"_s.arg(cellName(row.number, cell.column),
                                                 cell.isFormula ? u"="_s : QString(),
                                                 QString::fromLatin1(typeName(cell.type)),
                                                 cell.text));
            }
            return true;
        },
        progress);
    if (!read) {
        lines.append(u"!"_s + read.error().message);
    }
    return lines;
}

QStringList fileLines(const QString& path, const ReadBudget& budget)
{
    const auto source = openTable(path, budget);
    return source ? cellLines(**source) : QStringList{u"!"_s + source.error().message};
}

QString refusalOf(const QString& path, const ReadBudget& budget)
{
    const auto source = openTable(path, budget);
    if (!source) {
        return source.error().message;
    }
    NoProgress progress;
    for (int sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
        const Result<void> read = (*source)->readRows(
            sheet, [](const SheetRow&) { return true; }, progress);
        if (!read) {
            return read.error().message;
        }
    }
    return {};
}

} // namespace daicho
