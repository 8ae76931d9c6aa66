// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/csvreader.h"

#include "model/core/progress.h"
#include "model/sheet/cellreference.h"
#include "model/sheet/csvparser.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct CsvReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr qsizetype kChunk = 256 << 10;
constexpr qsizetype kMaxProblems = 1'000;

/// The bytes of a CSV file in UTF-8 or CP932; UTF-16 comes out as UTF-8.
class CsvBytes
{
public:
    CsvBytes(QFile& file, EncodingFound encoding)
        : m_file(file)
        , m_decoder(encoding.encoding == TextEncoding::Utf16Le ? QStringDecoder::Utf16LE
                                                               : QStringDecoder::Utf16BE)
        , m_isUtf16(encoding.encoding == TextEncoding::Utf16Le ||
                    encoding.encoding == TextEncoding::Utf16Be)
    {
        m_file.seek(encoding.markLength);
    }

    /// Empty at the end.
    QByteArray next()
    {
        const QByteArray bytes = m_file.read(kChunk);
        return m_isUtf16 ? toUtf8(bytes) : bytes;
    }

private:
    QByteArray toUtf8(const QByteArray& bytes)
    {
        if (bytes.isEmpty()) {
            return {};
        }
        QString text = m_carry + QString(m_decoder(bytes));
        m_carry.clear();
        if (!text.isEmpty() && text.back().isHighSurrogate() && !m_file.atEnd()) {
            m_carry = text.back();
            text.chop(1);
        }
        if (text.isValidUtf16()) {
            return text.toUtf8();
        }
        // Half a character becomes a byte that no UTF-8 has, so that its cell is reported.
        QByteArray result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPair =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (text[i].isSurrogate() && !isPair) {
                result.append('\xFF');
            } else {
                result.append(QStringView(text).mid(i, isPair ? 2 : 1).toUtf8());
                i += isPair ? 1 : 0;
            }
        }
        return result;
    }

    QFile& m_file;
    QStringDecoder m_decoder;
    QString m_carry;
    bool m_isUtf16;
};

/// `bytes` without the ' that neutralises a formula.
std::string_view withoutMark(std::string_view bytes)
{
    if (bytes.empty() || bytes[0] != '\'') {
        return bytes;
    }
    const size_t first = bytes.find_first_not_of('\'');
    const bool isNeutralised =
        first != std::string_view::npos &&
        std::string_view("=+-@").find(bytes[first]) != std::string_view::npos;
    return isNeutralised ? bytes.substr(1) : bytes;
}

/// True for UTF-8 with a character of three bytes or more, which CP932 text hardly ever looks like.
bool looksLikeUtf8(std::string_view bytes)
{
    return std::ranges::any_of(bytes, [](char byte) { return (byte & 0xF0) == 0xE0; }) &&
           QUtf8StringView(bytes.data(), qsizetype(bytes.size())).isValidUtf8();
}

Failure cannotOpen(const QFile& file)
{
    return fail(ErrorKind::Unreadable,
                CsvReaderText::tr("The file “%1” can't be opened: %2")
                    .arg(file.fileName(), file.errorString()));
}

} // namespace

CsvReader::CsvReader(QString path, const ReadBudget& budget, EncodingFound encoding)
    : m_path(std::move(path))
    , m_meter(budget)
    , m_encoding(encoding)
    , m_sheets({{QFileInfo(m_path).completeBaseName()}})
{
}

Result<std::unique_ptr<TableSource>> CsvReader::open(const QString& path, const ReadBudget& budget)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return cannotOpen(file);
    }
    const Result<EncodingFound> encoding = detectEncoding(file, NoProgress());
    if (!encoding) {
        return failure(encoding);
    }
    std::unique_ptr<CsvReader> reader(new CsvReader(path, budget, *encoding));
    DAICHO_TRY(reader->chooseSeparator());
    return reader;
}

Result<void> CsvReader::chooseSeparator()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return cannotOpen(file);
    }
    const QByteArray sample = CsvBytes(file, m_encoding).next();
    const QByteArray firstLine = sample.left(6);
    if (firstLine.startsWith("sep=") && firstLine.size() > 5 &&
        (firstLine[5] == '\r' || firstLine[5] == '\n')) {
        m_separator = firstLine[4];
        m_prefixLength = sample.mid(5, 2) == "\r\n" ? 7 : 6;
    } else {
        m_separator = detectSeparator({sample.constData(), size_t(sample.size())});
    }
    return {};
}

QString CsvReader::format() const
{
    return u"csv"_s;
}

QString CsvReader::encoding() const
{
    return encodingName(m_encoding.encoding);
}

Result<void> CsvReader::readRows(int sheet, const RowVisitor& visit, Progress& progress)
{
    if (sheet != 0) {
        return fail(ErrorKind::NotFound, CsvReaderText::tr("A CSV file has one sheet only."));
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return cannotOpen(file);
    }
    Result<TextDecoder> decoder = TextDecoder::create(m_encoding.encoding);
    if (!decoder) {
        return failure(decoder);
    }
    m_problems.clear();
    m_meter.restart();
    SheetLayout layout;
    SheetRow row;
    const RecordVisitor takeRecord = [&](const CsvRecord& record) {
        fillRow(row, record, *decoder);
        if (row.cells.empty()) {
            return true;
        }
        layout.lastRow = row.number;
        layout.lastColumn = std::max(layout.lastColumn, row.cells.back().column);
        return visit(row);
    };
    CsvBytes bytes(file, m_encoding);
    CsvParser parser(m_separator, size_t(m_meter.budget().rowCharacters));
    bool goesOn = true;
    bool isFirst = true;
    for (QByteArray chunk = bytes.next(); goesOn && !chunk.isEmpty(); chunk = bytes.next()) {
        const std::string_view view(chunk.constData(), size_t(chunk.size()));
        const Result<bool> fed =
            parser.feed(isFirst ? view.substr(size_t(m_prefixLength)) : view, takeRecord);
        if (!fed) {
            return failure(fed);
        }
        goesOn = *fed;
        isFirst = false;
        DAICHO_TRY(m_meter.check());
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, CsvReaderText::tr("The reading was cancelled."));
        }
        progress.report(file.pos(), file.size());
    }
    const Result<bool> finished = goesOn ? parser.finish(takeRecord) : Result<bool>(false);
    if (!finished) {
        return failure(finished);
    }
    if (*finished) {
        m_layout = layout;
    }
    return {};
}

void CsvReader::fillRow(SheetRow& row, const CsvRecord& record, TextDecoder& decoder)
{
    row.number = record.number();
    row.cells.clear();
    for (int column = 0; column < record.size(); ++column) {
        const std::string_view bytes = record.field(column);
        if (!bytes.empty()) {
            Cell cell;
            cell.column = column;
            fillCell(cell, row.number, withoutMark(bytes), decoder);
            row.cells.push_back(std::move(cell));
            m_meter.countCell();
        }
    }
}

void CsvReader::fillCell(Cell& cell, int row, std::string_view bytes, TextDecoder& decoder)
{
    DecodedText decoded = decoder.decode({bytes.data(), qsizetype(bytes.size())});
    QString written = encoding();
    if (m_encoding.encoding == TextEncoding::Cp932 && looksLikeUtf8(bytes)) {
        decoded = {QString::fromUtf8(bytes.data(), qsizetype(bytes.size())), false};
    }
    cell.text = decoded.text;
    cell.type = Cell::Type::Text;
    if (decoded.isSound) {
        return;
    }
    cell.type = Cell::Type::Error;
    if (m_problems.size() < kMaxProblems) {
        m_problems.append({row,
                           cell.column,
                           CsvReaderText::tr("Cell %1 is not written in %2 as the rest of the file "
                                             "is. Save the whole file as UTF-8 and try again.")
                               .arg(cellName(row, cell.column), written)});
    }
}

Result<SheetLayout> CsvReader::layout(int sheet, Progress& progress)
{
    if (!m_layout) {
        DAICHO_TRY(readRows(
            sheet, [](const SheetRow&) { return true; }, progress));
    }
    return m_layout.value_or(SheetLayout{});
}

Result<QList<SheetComment>> CsvReader::comments(int)
{
    return QList<SheetComment>();
}

Result<DocumentProperties> CsvReader::properties()
{
    return DocumentProperties{};
}

} // namespace daicho
