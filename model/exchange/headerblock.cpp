// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/headerblock.h"

#include "model/exchange/headerwords.h"
#include "model/exchange/tablemerges.h"
#include "model/sheet/sheetrow.h"

#include <algorithm>
#include <map>
#include <utility>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHeaderLines = 5;

QString oneLine(const QString& text)
{
    QString out;
    for (const QString& part : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        const bool words = !out.isEmpty() && !trimmed.isEmpty() && out.back().unicode() < 0x80 &&
                           trimmed.front().unicode() < 0x80;
        out += (words ? u" "_s : QString()) + trimmed;
    }
    return out.simplified();
}

/// （年）, 【任意】: goes on with the line above.
bool isBracketed(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() > 1 && QStringView(u"(（【［[〔").contains(trimmed.front()) &&
           QStringView(u")）】］]〕").contains(trimmed.back());
}

} // namespace

QString TableColumn::header() const
{
    return levels.join(u" / "_s);
}

HeaderBlock::HeaderBlock(const std::vector<SheetRow>& rows, const TableMerges& merges)
    : m_rows(rows)
    , m_merges(merges)
{
}

HeaderBlock::Line HeaderBlock::line(size_t at) const
{
    const SheetRow& row = m_rows[at];
    Line line;
    for (const Cell& cell : row.cells) {
        if (cell.hasContent()) {
            const CellRange range = m_merges.at(row.number, cell.column);
            line.push_back({oneLine(cell.text),
                            range.firstColumn,
                            range.lastColumn,
                            range.lastRow,
                            looksLikeValue(cell)});
        }
    }
    return line;
}

HeaderBlock::Line HeaderBlock::stretched(Line line, int lastColumn)
{
    for (size_t i = 0; i < line.size(); ++i) {
        const int next = i + 1 < line.size() ? line[i + 1].firstColumn - 1 : lastColumn;
        line[i].lastColumn = std::max(line[i].lastColumn, next);
    }
    return line;
}

bool HeaderBlock::belongsBelow(size_t upper, size_t lower) const
{
    constexpr qsizetype kLongest = 60;
    const Line below = line(lower);
    if (below.empty() || m_rows[lower].number != m_rows[upper].number + 1) {
        return false;
    }
    const Line own = line(upper);
    const bool brackets = std::ranges::all_of(below, [&own](const HeaderCell& cell) {
        return isBracketed(cell.text) && std::ranges::any_of(own, [&cell](const HeaderCell& head) {
                   return head.covers(cell.firstColumn) && head.covers(cell.lastColumn);
               });
    });
    // Alone in the first column it heads the records below: 【総務課】.
    if (brackets && (below.size() > 1 || below.front().firstColumn > own.front().firstColumn)) {
        return true;
    }
    const Line groups = stretched(own, below.back().lastColumn);
    std::vector<int> members(groups.size());
    for (const HeaderCell& cell : below) {
        const auto next =
            std::ranges::upper_bound(groups, cell.firstColumn, {}, &HeaderCell::firstColumn);
        if (next == groups.begin() || !(next - 1)->covers(cell.firstColumn) || cell.isValue ||
            cell.text.size() > kLongest) {
            return false;
        }
        ++members[static_cast<size_t>(next - groups.begin()) - 1];
    }
    // A data row has one cell below each header; only a group has several.
    return std::ranges::none_of(members, [](int n) { return n == 1; });
}

bool HeaderBlock::belongsAbove(size_t upper, size_t lower) const
{
    const Line above = line(upper);
    const Line below = line(lower);
    const int lowerNumber = m_rows[lower].number;
    if (above.empty() || m_rows[upper].number + 1 != lowerNumber) {
        return false;
    }
    const bool label = std::ranges::any_of(above, [](const HeaderCell& cell) {
        return cell.isValue || cell.text.contains(u':') || cell.text.contains(u'：');
    });
    if (label) {
        return false;
    }
    if (std::ranges::any_of(above,
                            [&](const HeaderCell& cell) { return cell.lastRow >= lowerNumber; })) {
        return true;
    }
    const auto covered = [&below](const HeaderCell& cell) {
        return std::ranges::count_if(
            below, [&](const HeaderCell& leaf) { return cell.covers(leaf.firstColumn); });
    };
    const auto merged = std::ranges::count_if(above, [&](const HeaderCell& cell) {
        return cell.lastColumn > cell.firstColumn && covered(cell) > 1;
    });
    const Line groups = stretched(above, below.back().lastColumn);
    const bool all =
        std::ranges::all_of(groups, [&](const HeaderCell& cell) { return covered(cell) > 1; });
    // One cell over everything is a title.
    return all && (merged > 1 || groups.front().firstColumn > below.front().firstColumn);
}

TableShape HeaderBlock::build(size_t headerRow) const
{
    size_t first = headerRow;
    size_t last = headerRow;
    int lastNumber = m_rows[headerRow].number;
    for (size_t at = headerRow; at < m_rows.size() && at < headerRow + kMostHeaderLines; ++at) {
        const int number = m_rows[at].number;
        if (number > lastNumber && (at == headerRow || !belongsBelow(last, at))) {
            break;
        }
        last = at;
        lastNumber = std::max(lastNumber, number);
        for (const HeaderCell& cell : line(at)) {
            lastNumber = std::max(lastNumber, std::min(cell.lastRow, number + kMostHeaderLines));
        }
    }
    while (first > 0 && headerRow - first < 2 && belongsAbove(first - 1, first)) {
        --first;
    }
    TableShape shape;
    shape.headerRow = m_rows[first].number;
    shape.lastHeaderRow = lastNumber;
    shape.columns = columns(first, last);
    return shape;
}

std::vector<TableColumn> HeaderBlock::columns(size_t first, size_t last) const
{
    // The lines of the header over each column of the grid, from the top.
    std::map<int, std::vector<std::pair<int, QString>>> stacks;
    int lastColumn = 0;
    for (size_t at = first; at <= last; ++at) {
        for (const HeaderCell& cell : line(at)) {
            lastColumn = std::max(lastColumn, cell.lastColumn);
        }
    }
    for (size_t at = first; at <= last; ++at) {
        const Line own = line(at);
        const Line reach = at < last ? stretched(own, lastColumn) : own;
        const Line below = at < last ? line(at + 1) : Line();
        for (size_t i = 0; i < own.size(); ++i) {
            for (int column = own[i].firstColumn; column <= reach[i].lastColumn; ++column) {
                const bool merged = column <= own[i].lastColumn;
                const bool grouped = std::ranges::any_of(
                    below, [&](const HeaderCell& leaf) { return leaf.firstColumn == column; });
                if (merged || grouped) {
                    stacks[column].push_back({static_cast<int>(at * 100'000 + i), own[i].text});
                }
            }
        }
    }
    std::vector<TableColumn> columns;
    std::vector<std::pair<int, QString>> previous;
    for (int column = stacks.begin()->first; column <= lastColumn; ++column) {
        const auto& stack = stacks[column];
        const bool isPart = stack.size() <= previous.size() &&
                            std::equal(stack.begin(), stack.end(), previous.begin());
        if (isPart && !columns.empty()) {
            columns.back().last = column;
            continue;
        }
        const auto before = stacks.find(column - 1);
        const bool afterGap = before != stacks.end() && before->second.empty();
        TableColumn next{column, column, {}, false, afterGap};
        for (const auto& [id, text] : stack) {
            if (next.levels.isEmpty() || next.levels.back() != text) {
                next.levels.append(text);
            }
        }
        columns.push_back(next);
        previous = stack;
    }
    std::vector<TableColumn> split;
    for (const TableColumn& column : columns) {
        for (TableColumn& part : splitByData(column, last + 1)) {
            split.push_back(std::move(part));
        }
    }
    return split;
}

std::vector<TableColumn> HeaderBlock::splitByData(const TableColumn& column, size_t dataAt) const
{
    if (column.first == column.last) {
        return {column};
    }
    std::map<int, int> filled;
    int rows = 0;
    int shared = 0;
    for (size_t at = dataAt; at < m_rows.size(); ++at) {
        int inRow = 0;
        for (const Cell& cell : m_rows[at].cells) {
            if (cell.hasContent() && cell.column >= column.first && cell.column <= column.last) {
                ++filled[cell.column];
                ++inRow;
            }
        }
        rows += inRow > 0 ? 1 : 0;
        shared += inRow > 1 ? 1 : 0;
    }
    if (shared == 0 || shared * 5 < rows) {
        return {column};
    }
    std::vector<TableColumn> parts = {column};
    for (const auto& [at, count] : filled) {
        if (at > column.first && count * 5 >= rows) {
            parts.back().last = at - 1;
            parts.push_back({at, column.last, column.levels, column.hidden, false});
        }
    }
    return parts;
}

} // namespace daicho
