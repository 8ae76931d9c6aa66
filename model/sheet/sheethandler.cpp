// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/sheethandler.h"

#include "model/sheet/numberformat.h"
#include "model/sheet/readbudget.h"
#include "model/sheet/sharedstrings.h"
#include "model/sheet/styletable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct SheetHandlerText
{
    Q_DECLARE_TR_FUNCTIONS(SheetHandler)
};

/// A writer gone wild with merges would cost memory without a cell.
constexpr qsizetype kMaxMerges = 1'000'000;

constexpr std::array<std::string_view, 8> kErrors = {
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!"};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Number>
std::optional<Number> parsedNumber(std::string_view text)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) {
        return {};
    }
    return number;
}

} // namespace

SheetHandler::SheetHandler(const SheetContext& context, const RowVisitor* visit)
    : m_context(context)
    , m_visit(visit)
{
}

void SheetHandler::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (m_unknownDepth > 0) {
        ++m_unknownDepth;
        return;
    }
    switch (m_place) {
    case Place::Outside:
        startOutside(name, attributes);
        return;
    case Place::Sheet:
        if (name == "row") {
            startRow(attributes);
            return;
        }
        break;
    case Place::Row:
        if (name == "c") {
            startCell(attributes);
            return;
        }
        break;
    case Place::Cell:
        if (name == "v") {
            m_place = Place::Value;
            m_value.clear();
            return;
        }
        if (name == "is") {
            m_place = Place::Inline;
            m_item.clear();
            return;
        }
        m_isFormula |= name == "f";
        break;
    case Place::Inline:
        m_item.startElement(name, attributes);
        return;
    case Place::Value:
        break;
    }
    m_unknownDepth = 1;
}

void SheetHandler::startOutside(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "sheetData") {
        m_place = Place::Sheet;
    } else if (name == "col") {
        takeHiddenColumns(attributes);
    } else if (name == "mergeCell") {
        const auto range = parseCellRange(attributes.value("ref"));
        if (range && m_layout.merges.size() < kMaxMerges) {
            m_layout.merges.append(*range);
        }
    } else if (name == "autoFilter" && !m_layout.filter) {
        m_layout.filter = parseCellRange(attributes.value("ref"));
    }
}

void SheetHandler::takeHiddenColumns(const XmlAttributes& attributes)
{
    const bool isHidden = attributes.flag("hidden") || attributes.value("width") == "0";
    const int first = attributes.integer("min", 0);
    const int last = std::min(attributes.integer("max", first), kMaxSheetColumn + 1);
    if (isHidden && first > 0 && last >= first &&
        m_layout.hiddenColumns.size() <= kMaxSheetColumn) {
        m_layout.hiddenColumns.append({first - 1, last - 1});
    }
}

void SheetHandler::startRow(const XmlAttributes& attributes)
{
    const int previous = m_row.number;
    const std::string_view number = attributes.value("r");
    m_row.number = number.empty() ? previous + 1 : attributes.integer("r", 0);
    m_row.hidden = attributes.flag("hidden");
    m_row.cells.clear();
    m_place = Place::Row;
    m_column = -1;
    m_rowCharacters = 0;
    m_isAscending = true;
    m_layout.hiddenRows += m_row.hidden ? 1 : 0;
    if (m_row.number <= previous || m_row.number > kMaxSheetRow) {
        refuseOrder(number.empty() ? QString::number(previous) : fromUtf8(number));
    }
}

void SheetHandler::refuseOrder(const QString& where)
{
    refuse(fail(ErrorKind::Unreadable,
                SheetHandlerText::tr("The workbook is damaged: a row or cell of the sheet stands "
                                     "where it can't be (%1). Open it in Excel and save it again.")
                    .arg(where),
                {},
                where));
}

bool SheetHandler::placeCell(std::string_view reference)
{
    const int previous = m_column;
    m_column = previous + 1;
    if (!reference.empty()) {
        const auto found = parseCellReference(reference);
        if (!found) {
            return false;
        }
        m_column = found->column;
    }
    m_isAscending = m_isAscending && m_column > previous;
    return m_column <= kMaxSheetColumn;
}

void SheetHandler::startCell(const XmlAttributes& attributes)
{
    std::string_view reference;
    std::string_view type;
    m_style = 0;
    for (const char* const* pair = attributes.pairs(); *pair != nullptr; pair += 2) {
        if (pair[0][0] == '\0' || pair[0][1] != '\0') {
            continue;
        }
        switch (pair[0][0]) {
        case 'r':
            reference = pair[1];
            break;
        case 't':
            type = pair[1];
            break;
        case 's':
            m_style = parsedNumber<size_t>(pair[1]).value_or(0);
            break;
        default:
            break;
        }
    }
    m_kind = type == "s"           ? CellKind::Shared
             : type == "inlineStr" ? CellKind::Inline
             : type == "str"       ? CellKind::FormulaText
             : type == "b"         ? CellKind::Boolean
             : type == "d"         ? CellKind::Date
             : type == "e"         ? CellKind::Error
                                   : CellKind::Number;
    m_place = Place::Cell;
    m_isFormula = false;
    m_value.clear();
    m_item.clear();
    if (!placeCell(reference)) {
        refuseOrder(fromUtf8(reference));
    }
}

void SheetHandler::endElement(std::string_view name)
{
    if (m_unknownDepth > 0) {
        --m_unknownDepth;
        return;
    }
    switch (m_place) {
    case Place::Outside:
        break;
    case Place::Sheet:
        m_place = Place::Outside;
        break;
    case Place::Row:
        m_place = Place::Sheet;
        endRow();
        break;
    case Place::Cell:
        m_place = Place::Row;
        endCell();
        break;
    case Place::Value:
        m_place = Place::Cell;
        break;
    case Place::Inline:
        if (name == "is") {
            m_place = Place::Cell;
        } else {
            m_item.endElement(name);
        }
        break;
    }
}

void SheetHandler::characters(std::string_view text)
{
    if (m_unknownDepth > 0) {
        return;
    }
    if (m_place == Place::Value) {
        m_value.append(text);
    } else if (m_place == Place::Inline) {
        m_item.characters(text);
    } else {
        return;
    }
    const size_t limit = static_cast<size_t>(m_context.meter.budget().cellCharacters) * 4;
    if (m_value.size() > limit || m_item.size() > limit) {
        refuse(BudgetMeter::textTooLong(cellName(m_row.number, m_column)));
    }
}

void SheetHandler::endCell()
{
    if (m_value.empty() && m_item.text().empty() && !m_isFormula) {
        return;
    }
    m_context.meter.countCell();
    if (m_kind == CellKind::Shared && m_context.strings.size() == 0) {
        refuse(fail(ErrorKind::Unreadable,
                    SheetHandlerText::tr("The workbook is damaged: the texts of its cells are "
                                         "missing. Open it in Excel and save it again.")));
        return;
    }
    if (m_isFormula && m_kind == CellKind::Number && m_value.empty() &&
        m_layout.uncalculated++ == 0) {
        m_layout.firstUncalculated = cellName(m_row.number, m_column);
    }
    Cell cell;
    cell.column = m_column;
    cell.isFormula = m_isFormula;
    fillCell(cell);
    if (!cell.hasContent() && !cell.isFormula) {
        return;
    }
    if (cell.hasContent()) {
        m_layout.lastRow = m_row.number;
        m_layout.lastColumn = std::max(m_layout.lastColumn, m_column);
    }
    m_rowCharacters += cell.text.size() + cell.reading.size();
    if (cell.text.size() > m_context.meter.budget().cellCharacters ||
        m_rowCharacters > m_context.meter.budget().rowCharacters) {
        refuse(BudgetMeter::textTooLong(cellName(m_row.number, m_column)));
    } else if (m_visit != nullptr) {
        m_row.cells.push_back(std::move(cell));
    }
}

void SheetHandler::fillCell(Cell& cell) const
{
    switch (m_kind) {
    case CellKind::Number:
        fillNumber(cell);
        break;
    case CellKind::Shared:
        fillShared(cell);
        break;
    case CellKind::Inline:
        fillText(cell, m_item.text());
        cell.reading = m_item.reading();
        break;
    case CellKind::FormulaText: {
        std::string text = m_value;
        unescapeCharacters(text);
        fillText(cell, text);
        // Some writers store the error of a formula as its text.
        if (m_isFormula && std::ranges::find(kErrors, text) != kErrors.end()) {
            cell.type = Cell::Type::Error;
        }
        break;
    }
    case CellKind::Boolean: {
        const std::string_view value = trimmed(m_value);
        if (!value.empty()) {
            cell.type = Cell::Type::Boolean;
            cell.text = value == "1" || value == "true" ? u"TRUE"_s : u"FALSE"_s;
        }
        break;
    }
    case CellKind::Date:
        if (const auto number = parsedNumber<double>(trimmed(m_value))) {
            fillNumber(cell);
        } else {
            assignIsoDate(cell, fromUtf8(m_value));
        }
        break;
    case CellKind::Error:
        fillText(cell, trimmed(m_value));
        cell.type = cell.hasContent() ? Cell::Type::Error : Cell::Type::Empty;
        break;
    }
}

void SheetHandler::fillText(Cell& cell, std::string_view text) const
{
    if (!text.empty()) {
        cell.type = Cell::Type::Text;
        cell.text = fromUtf8(text);
    }
}

void SheetHandler::fillNumber(Cell& cell) const
{
    const std::string_view value = trimmed(m_value);
    fillText(cell, value);
    if (const auto number = parsedNumber<double>(value); number && std::isfinite(*number)) {
        cell.type = Cell::Type::Number;
        cell.number = *number;
        applyMeaning(cell, m_context.styles.meaning(m_style), m_context.date1904);
    }
}

void SheetHandler::fillShared(Cell& cell) const
{
    const auto index = parsedNumber<size_t>(trimmed(m_value));
    if (index && *index < m_context.strings.size()) {
        fillText(cell, m_context.strings.text(*index));
        cell.reading = m_context.strings.reading(*index);
    } else if (!m_value.empty()) {
        cell.type = Cell::Type::Error;
        cell.text = u"#REF!"_s;
    }
}

void SheetHandler::endRow()
{
    if (m_row.cells.empty() || m_visit == nullptr) {
        return;
    }
    if (!m_isAscending) {
        std::ranges::stable_sort(m_row.cells, {}, &Cell::column);
        // Of two cells at one place Excel keeps the later one.
        const auto [first, last] =
            std::ranges::unique(m_row.cells.rbegin(), m_row.cells.rend(), {}, &Cell::column);
        m_row.cells.erase(m_row.cells.begin(), first.base());
    }
    if (!(*m_visit)(m_row)) {
        m_leftByVisitor = true;
        stop();
    }
}

} // namespace daicho
