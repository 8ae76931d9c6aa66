// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/tablelayout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace daicho {

namespace {

constexpr double kHairline = 0.4;
constexpr double kClosingLine = 0.8;

} // namespace

double TableLayout::Cell::pillHeight() const
{
    const double gap = text->lineCount() == 0 ? 0 : pill->pitch() * 0.15;
    return pill->lineCount() == 0 ? 0 : pill->height() + gap;
}

TableLayout::TableLayout(const PdfTable& table, PageFlow& flow)
    : m_table(table)
    , m_flow(flow)
    , m_theme(flow.theme())
    , m_paddingX(m_theme.mm(1.4))
    , m_paddingY(m_theme.mm(1.0))
{
    for (const PdfColumn& column : table.columns) {
        m_weights += column.weight;
    }
}

double TableLayout::columnWidth(qsizetype column) const
{
    return width() * m_table.columns.at(column).weight / m_weights;
}

TableLayout::Cell
TableLayout::cell(const PdfCell& content, qsizetype column, qsizetype span, double left)
{
    Cell cell;
    for (qsizetype i = column; i < column + span; ++i) {
        cell.width += columnWidth(i);
    }
    cell.width -= 2 * m_paddingX;
    cell.left = left + m_paddingX;
    cell.align = span > 1 ? PdfAlign::Left : m_table.columns.at(column).align;
    const bool isLabel = m_isLabelled && column == 0;
    const TextFormat& format = content.bold ? m_theme.cellBold
                               : isLabel    ? m_theme.cellLabel
                                            : m_theme.cell;
    cell.text = box(content.text, format, cell.width, cell.align);
    cell.tone = content.pill.tone;
    TextFormat inPill = m_theme.cell;
    if (cell.tone != PdfTone::Outline) {
        inPill.color = textColorOn(toneColor(cell.tone));
    }
    cell.pill = box(content.pill.text, inPill, cell.width - 2 * m_paddingX, cell.align);
    return cell;
}

TableLayout::Box
TableLayout::box(const QString& text, const TextFormat& format, double width, PdfAlign align)
{
    constexpr size_t kMostBoxes = 4096;
    constexpr qsizetype kLongestText = 200;
    if (m_boxes.size() > kMostBoxes) {
        m_boxes.clear();
    }
    const auto key = std::make_tuple(
        text, format.color.rgb(), format.font.bold(), width, static_cast<int>(align));
    if (const auto known = m_boxes.find(key); known != m_boxes.end()) {
        return known->second;
    }
    const auto box = std::make_shared<const TextBox>(text, format, width, align, m_theme);
    if (text.size() <= kLongestText) {
        m_boxes.emplace(key, box);
    }
    return box;
}

void TableLayout::closeRow(Row& row) const
{
    for (const Cell& cell : row.cells) {
        row.height = std::max(row.height, cell.height());
    }
    row.height = std::max(row.height, m_theme.cell.pitch) + 2 * m_paddingY;
}

TableLayout::Row TableLayout::headerRow()
{
    Row row;
    double left = this->left();
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        row.cells.push_back(cell({m_table.columns.at(i).title, {}, true}, i, 1, left));
        left += columnWidth(i);
    }
    closeRow(row);
    return row;
}

TableLayout::Row TableLayout::bodyRow(const QList<PdfCell>& cells)
{
    Row row;
    const qsizetype columns = m_table.columns.size();
    const qsizetype count = std::min(cells.size(), columns);
    double left = this->left();
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype span = i == count - 1 ? columns - i : 1;
        row.cells.push_back(cell(cells.at(i), i, span, left));
        left += columnWidth(i);
    }
    closeRow(row);
    return row;
}

void TableLayout::place()
{
    if (m_table.columns.isEmpty()) {
        return;
    }
    m_header = m_isLabelled ? Row() : headerRow();
    if (m_table.rows.isEmpty()) {
        const Row hint = bodyRow({{m_table.emptyHint}});
        beginTable(hint);
        if (!m_table.emptyHint.isEmpty()) {
            place(hint);
        }
    }
    for (qsizetype i = 0; i < m_table.rows.size() && !m_flow.isCancelled(); ++i) {
        const Row row = bodyRow(m_table.rows.at(i));
        if (i == 0) {
            beginTable(row);
        }
        place(row);
    }
    if (!m_flow.isAtTop()) {
        rule(m_flow.take(0), m_theme.dark, kClosingLine);
    }
}

/// The height that has to be left for the row to begin on this page.
double TableLayout::roomFor(const Row& row) const
{
    // A group heading stays with its first row.
    const bool isGroup = std::ssize(row.cells) < m_table.columns.size();
    return std::min(row.height * (isGroup ? 3 : 1), m_flow.bodyHeight() - m_header.height);
}

void TableLayout::beginTable(const Row& first)
{
    const TextBox caption(m_table.caption, m_theme.cellBold, width(), PdfAlign::Left, m_theme);
    const double above = caption.lineCount() == 0 ? 0 : caption.height() + m_paddingY;
    m_flow.require(std::min(above + m_header.height + roomFor(first), m_flow.bodyHeight()));
    const double top = m_flow.take(above);
    m_flow.text(caption, {left(), top});
    if (m_header.height > m_flow.bodyHeight() / 2) {
        // A header of that height is set once, like a row.
        placeInParts(std::exchange(m_header, {}));
        return;
    }
    placeHeader();
}

void TableLayout::placeHeader()
{
    const double top = m_flow.take(m_header.height);
    if (!m_header.cells.empty()) {
        m_flow.fill({left(), top, width(), m_header.height}, m_theme.fill);
        draw(m_header, top);
        rule(top + m_header.height, m_theme.dark, kHairline);
    }
    rule(top, m_theme.dark, kClosingLine);
}

void TableLayout::place(const Row& row)
{
    if (row.height > m_flow.bodyHeight() - m_header.height) {
        placeInParts(row);
        return;
    }
    if (roomFor(row) > m_flow.remaining()) {
        m_flow.breakPage();
        placeHeader();
    }
    const double top = m_flow.take(row.height);
    draw(row, top);
    rule(top + row.height, m_theme.rule, kHairline);
}

void TableLayout::placeInParts(const Row& row)
{
    constexpr int kLeastLines = 4;
    if (m_flow.remaining() < m_theme.cell.pitch * kLeastLines) {
        m_flow.breakPage();
        placeHeader();
    }
    std::vector<int> done(row.cells.size(), 0);
    bool isFirst = true;
    while (placePart(row, done, isFirst) && !m_flow.isCancelled()) {
        isFirst = false;
        m_flow.breakPage();
        placeHeader();
    }
}

/// Puts as many lines of each cell as the page takes; true while lines are left.
bool TableLayout::placePart(const Row& row, std::vector<int>& done, bool isFirst)
{
    const double pitch = m_theme.cell.pitch;
    const double room = m_flow.remaining() - 2 * m_paddingY;
    const double top = m_flow.take(0);
    double height = 0;
    bool isLeft = false;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const Cell& cell = row.cells[i];
        const double offset = isFirst ? cell.pillHeight() : 0;
        // At least one line, so that the row comes to an end below any header.
        const int fits = std::max(1, static_cast<int>(std::floor((room - offset) / pitch)));
        const int count = std::min(fits, cell.text->lineCount() - done[i]);
        if (isFirst) {
            drawPill(cell, top + m_paddingY);
        }
        m_flow.text(*cell.text, {cell.left, top + m_paddingY + offset}, done[i], count);
        done[i] += count;
        height = std::max(height, offset + count * pitch);
        isLeft = isLeft || done[i] < cell.text->lineCount();
    }
    m_flow.take(height + 2 * m_paddingY);
    rule(top + height + 2 * m_paddingY, m_theme.rule, kHairline);
    return isLeft;
}

void TableLayout::drawPill(const Cell& cell, double top)
{
    if (cell.pill->lineCount() == 0) {
        return;
    }
    const double room = cell.width - 2 * m_paddingX;
    const double natural = std::min(cell.pill->naturalWidth(), room);
    double left = cell.left;
    if (cell.align == PdfAlign::Center) {
        left += (room - natural) / 2;
    } else if (cell.align == PdfAlign::Right) {
        left += room - natural;
    }
    const QRectF area(left, top, natural + 2 * m_paddingX, cell.pill->height());
    m_flow.pill(area, cell.tone);
    m_flow.text(*cell.pill, {cell.left + m_paddingX, top});
}

void TableLayout::draw(const Row& row, double top)
{
    for (const Cell& cell : row.cells) {
        drawPill(cell, top + m_paddingY);
        m_flow.text(*cell.text, {cell.left, top + m_paddingY + cell.pillHeight()});
    }
}

void TableLayout::rule(double y, const QColor& color, double points)
{
    m_flow.line({left(), y}, {left() + width(), y}, color, points);
}

} // namespace daicho
