// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/exchange/faketable.h"

#include "model/core/progress.h"
#include "model/sheet/cellreference.h"

#include <QRegularExpression>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

Cell cellOf(int column, QString text, bool isCsv)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    Cell cell;
    cell.column = column;
    cell.isFormula = text.startsWith(u'=');
    text = cell.isFormula ? text.mid(1) : text;
    text.replace(u"\\n"_s, u"\n"_s);
    cell.text = text;
    bool isNumber = false;
    cell.number = text.toDouble(&isNumber);
    if (text.isEmpty()) {
        cell.type = Cell::Type::Empty;
    } else if (isCsv) {
        cell.type = Cell::Type::Text;
    } else if (text == u"#N/A" || text == u"#REF!") {
        cell.type = Cell::Type::Error;
    } else if (date.match(text).hasMatch()) {
        cell.type = Cell::Type::Date;
    } else {
        const bool padded = text.size() > 1 && text.startsWith(u'0') && !text.startsWith(u"0.");
        cell.type = isNumber && !padded ? Cell::Type::Number : Cell::Type::Text;
    }
    return cell;
}

} // namespace

FakeTable& FakeTable::sheet(const QString& name, SheetVisibility visibility)
{
    m_infos.append({name, visibility, SheetKind::Worksheet});
    m_sheets.emplace_back();
    return *this;
}

FakeTable::Sheet& FakeTable::current()
{
    if (m_sheets.empty()) {
        sheet(u"Sheet1"_s);
    }
    return m_sheets.back();
}

FakeTable& FakeTable::row(const QString& cells)
{
    Sheet& own = current();
    SheetRow row;
    row.number = own.next++;
    const QStringList texts = cells.split(u'|');
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty()) {
            row.cells.push_back(cellOf(static_cast<int>(i), texts[i], m_format == u"csv"));
            own.layout.lastColumn = std::max(own.layout.lastColumn, static_cast<int>(i));
        }
    }
    if (!row.cells.empty()) {
        own.layout.lastRow = row.number;
        own.rows.push_back(std::move(row));
    }
    return *this;
}

FakeTable& FakeTable::rows(const QStringList& lines)
{
    for (const QString& line : lines) {
        row(line);
    }
    return *this;
}

FakeTable& FakeTable::uncalculated(int formulas, const QString& cell)
{
    current().layout.uncalculated = formulas;
    current().layout.firstUncalculated = cell;
    return *this;
}

FakeTable& FakeTable::merge(const char* range)
{
    current().layout.merges.append(*parseCellRange(range));
    return *this;
}

FakeTable& FakeTable::asCsv()
{
    m_format = u"csv"_s;
    return *this;
}

Result<void> FakeTable::readRows(int sheet, const RowVisitor& visit, Progress&)
{
    ++m_readings;
    for (const SheetRow& row : m_sheets[static_cast<size_t>(sheet)].rows) {
        if (!visit(row)) {
            break;
        }
    }
    return {};
}

Result<SheetLayout> FakeTable::layout(int sheet, Progress&)
{
    ++m_layouts;
    return m_sheets[static_cast<size_t>(sheet)].layout;
}

const Catalogue& testCatalogue()
{
    static const Catalogue catalogue = [] {
        Result<Catalogue> loaded = Catalogue::load();
        return loaded ? std::move(*loaded) : Catalogue();
    }();
    return catalogue;
}

ImportContext testContext()
{
    return {testCatalogue(), *testCatalogue().defaultScheme(), Language::Japanese};
}

ImportContext testContext(const QString& scheme)
{
    return {testCatalogue(), *testCatalogue().scheme(scheme), Language::Japanese};
}

int Drafts::index(const char* field, ImportTarget into) const
{
    const std::vector<FieldInfo>& fields = importFields(into);
    const auto found = std::ranges::find(fields, QString::fromLatin1(field), &FieldInfo::key);
    return static_cast<int>(found - fields.begin());
}

QVariant Drafts::value(size_t row, const char* field) const
{
    return rows[row].values[static_cast<size_t>(index(field))];
}

bool Drafts::isGiven(size_t row, const char* field) const
{
    return rows[row].given.test(static_cast<size_t>(index(field)));
}

QString Drafts::reference(size_t row, const char* field) const
{
    const auto found =
        std::ranges::find(rows[row].references, index(field), &DraftReference::field);
    return found == rows[row].references.end() ? QString() : found->path.join(u'/');
}

QStringList Drafts::problems() const
{
    QStringList lines;
    for (const DraftRow& row : rows) {
        for (const ImportProblem& problem : row.problems) {
            lines.append(u"%1 %2 [%3]"_s.arg(problem.row).arg(problem.column(), problem.value));
        }
    }
    return lines;
}

int Drafts::rejected() const
{
    return static_cast<int>(std::ranges::count_if(rows, &DraftRow::isRejected));
}

Result<SheetAnalysis> analyse(FakeTable& table, const ImportOptions& options)
{
    NoProgress progress;
    const Result<TableAnalysis> found = analyseTable(table, options, testContext(), progress);
    if (!found) {
        return failure(found);
    }
    return found->best < 0 ? found->sheets.front() : found->sheets[found->best];
}

Result<Drafts> readDrafts(TableSource& source, const ImportOptions& options)
{
    return readDrafts(source, options, testContext());
}

Result<Drafts>
readDrafts(TableSource& source, const ImportOptions& options, const ImportContext& context)
{
    NoProgress progress;
    Drafts drafts;
    Result<DraftReader> reader = DraftReader::open(source, options, context, progress);
    if (!reader) {
        return failure(reader);
    }
    const Result<int> count = reader->read(
        [&drafts](DraftRow& row) -> Result<void> {
            drafts.rows.push_back(row);
            return {};
        },
        progress);
    if (!count) {
        return failure(count);
    }
    drafts.sheet = reader->sheet();
    drafts.warnings = reader->warnings();
    return drafts;
}

QStringList columnLines(const SheetAnalysis& sheet)
{
    QStringList lines;
    for (const SheetColumn& column : sheet.columns) {
        const QString field = column.runningNumber ? u"#"_s : column.field;
        lines.append(u"%1 %2 %3"_s.arg(column.letter, column.header, field).trimmed());
    }
    return lines;
}

QString fieldOf(const SheetAnalysis& sheet, const QString& header)
{
    const auto found = std::ranges::find(sheet.columns, header, &SheetColumn::header);
    return found == sheet.columns.end() ? u"no such column"_s : found->field;
}

} // namespace daicho
