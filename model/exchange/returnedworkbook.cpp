// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/returnedworkbook.h"

#include "model/catalogue/flagword.h"
#include "model/core/progress.h"
#include "model/core/wareki.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/returnedcolumns.h"
#include "model/exchange/valuereader.h"
#include "model/register/asset.h"
#include "model/sheet/cellreference.h"
#include "model/sheet/tablesource.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

using Kind = DepartmentColumn::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReturnedWorkbook)
};

constexpr QStringView kTokenStart = u"D1.";

/// A column of the sheet that is read.
struct Source
{
    int column = 0; ///< of the grid
    Kind kind = Kind::Field;
    QString key;
    QString header;
    size_t place = 0; ///< in ReturnedWorkbook::fields
    std::optional<ValueReader> reader;
};

/// Reads one workbook; a fresh one per file.
class Reader
{
public:
    Reader(TableSource& source,
           const DepartmentLayout& layout,
           const ImportContext& context,
           Progress& progress)
        : m_source(source)
        , m_layout(layout)
        , m_context(context)
        , m_progress(progress)
        , m_columns(layout)
    {
    }

    Result<ReturnedWorkbook> read();

private:
    std::vector<int> sheetOrder() const;
    Result<void> readSheet(int sheet);
    void takeStartRow(const SheetRow& row);
    void takeStartCell(DepartmentCell cell, const Cell& value, int row);
    void setColumns(const SheetRow& header, const QHash<int, int>& columns);
    void takeRow(const SheetRow& row);
    void takeCell(Source& source, const Cell& cell, ReturnedRow& row, QString& token);
    void takeValue(Source& source, const Cell& cell, ReturnedRow& row);
    void takeToken(const QString& token, ReturnedRow& row) const;
    void
    refuse(const Source& source, const Cell& cell, ReturnedRow& row, const QString& reason) const;

    TableSource& m_source;
    const DepartmentLayout& m_layout;
    const ImportContext& m_context;
    Progress& m_progress;
    ReturnedColumns m_columns;
    std::vector<Source> m_sources;
    ReturnedWorkbook m_book;
    bool m_hasTable = false;
};

/// The asset sheet under its own name first, then the first sheet, then whatever else there is.
std::vector<int> Reader::sheetOrder() const
{
    std::vector<int> named;
    std::vector<int> others;
    const QList<SheetInfo>& sheets = m_source.sheets();
    for (int i = 0; i < sheets.size(); ++i) {
        if (sheets[i].kind == SheetKind::Worksheet) {
            const bool own = DepartmentSheets::isAssets(sheets[i].name) ||
                             DepartmentSheets::isStart(sheets[i].name);
            (own ? named : others).push_back(i);
        }
    }
    named.insert(named.end(), others.begin(), others.end());
    return named;
}

Result<ReturnedWorkbook> Reader::read()
{
    for (const int sheet : sheetOrder()) {
        if (m_hasTable && m_book.hasStart) {
            break;
        }
        DAICHO_TRY(readSheet(sheet));
    }
    if (!m_hasTable) {
        return fail(ErrorKind::Unreadable,
                    Words::tr("No sheet of the workbook holds the table of assets that was sent "
                              "out. Its columns for the name and the check have to be there."));
    }
    Result<std::vector<ReturnedHandling>> handling = readReturnedHandling(m_source, m_progress);
    if (!handling) {
        return failure(handling);
    }
    m_book.handling = std::move(*handling);
    return std::move(m_book);
}

Result<void> Reader::readSheet(int sheet)
{
    bool hasTable = false;
    const Result<void> read = m_source.readRows(
        sheet,
        [&](const SheetRow& row) {
            if (hasTable) {
                takeRow(row);
                return true;
            }
            const QHash<int, int> columns = m_hasTable ? QHash<int, int>() : m_columns.match(row);
            if (!columns.isEmpty()) {
                setColumns(row, columns);
                hasTable = true;
            } else {
                takeStartRow(row);
            }
            // Lists of words are long and hold no answers.
            constexpr int kLastStartRow = 200;
            return row.number <= kLastStartRow;
        },
        m_progress);
    m_hasTable = m_hasTable || hasTable;
    return read;
}

void Reader::takeStartRow(const SheetRow& row)
{
    const DepartmentCellInfo* label = nullptr;
    for (const Cell& cell : row.cells) {
        if (!cell.hasContent()) {
            continue;
        }
        const DepartmentCellInfo* const next =
            cell.type == Cell::Type::Text ? departmentCellOf(cell.text) : nullptr;
        if (next != nullptr) {
            label = next;
            m_book.hasStart = true;
        } else if (label != nullptr) {
            takeStartCell(label->cell, cell, row.number);
            label = nullptr;
        }
    }
}

void Reader::takeStartCell(DepartmentCell cell, const Cell& value, int row)
{
    const QString text = cleanText(value.text);
    const auto refuseCell = [&](const QString& reason) {
        m_book.problems.push_back({row, columnLetters(value.column), {}, text, reason});
    };
    switch (cell) {
    case DepartmentCell::UnitCode:
        m_book.unitCode = text;
        return;
    case DepartmentCell::UnitName:
        m_book.unitName = text;
        return;
    case DepartmentCell::Year:
        if (const Result<int> year = parseFiscalYear(text)) {
            m_book.year = *year;
        }
        return;
    case DepartmentCell::AllUnchanged:
        if (readConfirmation(text) == Confirmation::Unchanged) {
            m_book.allUnchanged = true;
        } else if (const std::optional<bool> flag = parseFlag(text)) {
            m_book.allUnchanged = *flag;
        } else {
            refuseCell(Words::tr("Answer yes or leave it empty."));
        }
        return;
    case DepartmentCell::FilledBy:
        m_book.filledBy = text;
        return;
    case DepartmentCell::HeadPost:
        m_book.headPost = text;
        return;
    case DepartmentCell::HeadDate:
        if (const Result<ParsedDate> date = parseDate(text.left(10))) {
            m_book.headDate = date->date;
        } else {
            refuseCell(date.error().message);
        }
        return;
    case DepartmentCell::Campaign:
        m_book.campaign = text;
        return;
    case DepartmentCell::Register:
        m_book.registerUid = text;
        return;
    case DepartmentCell::DueDate:
        return;
    }
}

void Reader::setColumns(const SheetRow& header, const QHash<int, int>& columns)
{
    const FieldList<Asset>& fields = assetFields();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const DepartmentColumn& meaning = m_layout.columns()[static_cast<size_t>(*column)];
        Source source{
            column.key(), meaning.kind, meaning.key, header.text(column.key()), 0, std::nullopt};
        QString key = meaning.kind == Kind::Field ? meaning.key : QString();
        if (meaning.kind == Kind::Disposal) {
            key = u"disposal_method"_s;
        } else if (meaning.kind == Kind::DisposedOn) {
            key = u"disposed_on"_s;
        }
        for (size_t i = 0; i < fields.size() && !key.isEmpty(); ++i) {
            if (fields[i].key != key) {
                continue;
            }
            const bool isText =
                fields[i].type == FieldType::Text || fields[i].type == FieldType::LongText;
            source.reader.emplace(fields[i], m_context, QHash<QString, QString>(), isText);
            if (meaning.kind == Kind::Field) {
                source.place = m_book.fields.size();
                m_book.fields.push_back(i);
                m_book.letters.push_back(columnLetters(source.column));
            }
        }
        m_sources.push_back(std::move(source));
    }
}

void Reader::takeRow(const SheetRow& sheetRow)
{
    ReturnedRow row;
    row.row = sheetRow.number;
    row.values.resize(m_book.fields.size());
    QString token;
    for (Source& source : m_sources) {
        const Cell& cell = sheetRow.cell(source.column);
        if (cell.hasContent()) {
            takeCell(source, cell, row, token);
        }
    }
    if (token.isEmpty()) {
        // Its header may be gone, which hides nothing: the mark says what it is.
        for (const Cell& cell : sheetRow.cells) {
            if (cell.text.startsWith(kTokenStart)) {
                token = cell.text;
            }
        }
    }
    takeToken(token, row);
    const bool saysSomething =
        row.confirmation != Confirmation::None || !row.answers.isEmpty() || !row.problems.empty() ||
        std::any_of(row.values.begin(), row.values.end(), [](const QVariant& value) {
            return value.isValid();
        });
    const bool isOfAsset = !row.number.isEmpty() || (row.token && !row.token->assetUid.isEmpty());
    if (!isOfAsset && !saysSomething) {
        return;
    }
    if (!isOfAsset && m_columns.match(sheetRow).size() > 1) {
        return; // the header once more
    }
    m_book.rows.push_back(std::move(row));
}

void Reader::takeCell(Source& source, const Cell& cell, ReturnedRow& row, QString& token)
{
    switch (source.kind) {
    case Kind::Number:
        row.number = cleanText(cell.text);
        return;
    case Kind::Token:
        token = cleanText(cell.text);
        return;
    case Kind::Confirm:
        if (const std::optional<Confirmation> word = readConfirmation(cell.text)) {
            row.confirmation = *word;
        } else {
            refuse(source, cell, row, Words::tr("Choose one of the words in the list."));
        }
        return;
    case Kind::TransferTo:
        row.transferTo = cleanText(cell.text);
        return;
    case Kind::Question:
        if (parseFlag(cell.text)) {
            row.answers.insert(source.key, *parseFlag(cell.text) ? u"yes"_s : u"no"_s);
        } else if (!isDash(cell.text)) {
            refuse(source, cell, row, Words::tr("Answer yes or no."));
        }
        return;
    case Kind::Remark:
        row.remark = cleanText(cell.text);
        return;
    case Kind::Field:
    case Kind::Disposal:
    case Kind::DisposedOn:
        takeValue(source, cell, row);
        return;
    case Kind::PreviousClass:
    case Kind::Class:
    case Kind::Handling:
        return;
    }
}

void Reader::takeValue(Source& source, const Cell& cell, ReturnedRow& row)
{
    const ReadValue& read = source.reader->read(cell);
    if (!read.problem.isEmpty()) {
        refuse(source, cell, row, read.problem);
        if (source.kind == Kind::Field) {
            row.unreadable.push_back(source.place);
        }
        return;
    }
    if (source.kind == Kind::Disposal) {
        row.disposal = read.value;
    } else if (source.kind == Kind::DisposedOn) {
        row.disposedOn = read.value;
    } else {
        row.values[source.place] = read.value;
    }
}

void Reader::takeToken(const QString& token, ReturnedRow& row) const
{
    if (token.isEmpty()) {
        return;
    }
    const Result<ReadRowToken> read = readRowToken(token, row.number);
    if (read) {
        row.token = read->token;
        row.parted = !read->matchesNumber;
    }
}

void Reader::refuse(const Source& source,
                    const Cell& cell,
                    ReturnedRow& row,
                    const QString& reason) const
{
    row.problems.push_back(
        {row.row, columnLetters(source.column), source.header, cleanText(cell.text), reason});
}

} // namespace

Result<ReturnedWorkbook> readReturnedWorkbook(TableSource& source,
                                              const DepartmentLayout& layout,
                                              const ImportContext& context,
                                              Progress& progress)
{
    return Reader(source, layout, context, progress).read();
}

} // namespace daicho
