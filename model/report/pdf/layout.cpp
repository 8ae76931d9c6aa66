// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/layout.h"

#include "model/report/pdf/tablelayout.h"

#include <algorithm>
#include <cmath>

namespace daicho {

namespace {

/// Lays out one block after the other; one function a kind.
class BlockLayout
{
public:
    BlockLayout(const PdfDocument& document, PageFlow& flow)
        : m_document(document)
        , m_flow(flow)
        , m_theme(flow.theme())
    {
    }

    void placeCover();
    void placeBlocks();

    void operator()(const PdfHeading& heading);
    void operator()(const PdfParagraph& paragraph);
    void operator()(const PdfBulletList& list);
    void operator()(const PdfKeyValueTable& table);
    void operator()(const PdfTable& table);
    void operator()(const PdfDrawing& drawing);

    void operator()(const PdfPageBreak& pageBreak) { m_flow.breakPage(pageBreak.orientation); }

    void operator()(const PdfContents& contents);

private:
    void placeMarking();
    void placeKeyValues(const PdfKeyValueTable& table, double inset);
    void placeEntry(const PdfHeading& heading, qsizetype mark);
    void placeLines(const TextBox& box, double indent, const TextBox* marker, bool hasBar);
    double leastHeight(qsizetype block) const;

    const PdfDocument& m_document;
    PageFlow& m_flow;
    const Theme& m_theme;
    qsizetype m_block = 0;
};

void BlockLayout::placeBlocks()
{
    for (m_block = 0; m_block < m_document.blocks.size() && !m_flow.isCancelled(); ++m_block) {
        std::visit(*this, m_document.blocks.at(m_block));
    }
    if (m_flow.record().pages == 0) {
        m_flow.take(0);
    }
}

void BlockLayout::placeMarking()
{
    const QString& marking = m_document.cover.marking;
    if (marking.isEmpty()) {
        return;
    }
    const double padding = m_theme.mm(2);
    const double room = m_theme.mm(80);
    const double right = m_flow.left() + m_flow.width();
    const TextBox box(marking, m_theme.body, room, PdfAlign::Right, m_theme);
    const double width = box.naturalWidth() + 2 * padding;
    const double top = m_theme.mm(20);
    m_flow.pill({right - width, top, width, box.height() + padding}, PdfTone::Outline);
    m_flow.text(box, {right - padding - room, top + padding / 2});
}

void BlockLayout::placeCover()
{
    const PdfCover& cover = m_document.cover;
    if (cover.title.isEmpty()) {
        return;
    }
    m_flow.beginBarePage();
    placeMarking();
    m_flow.take(m_theme.mm(62));
    const double width = m_flow.width();
    placeLines(
        {cover.title, m_theme.coverTitle, width, PdfAlign::Center, m_theme}, 0, nullptr, false);
    const double middle = m_flow.left() + width / 2;
    const double y = m_flow.take(m_theme.mm(10)) + m_theme.mm(4);
    m_flow.line({middle - m_theme.mm(24), y}, {middle + m_theme.mm(24), y}, m_theme.dark, 0.8);
    for (const QString& line : cover.subtitleLines) {
        placeLines(
            {line, m_theme.coverSubtitle, width, PdfAlign::Center, m_theme}, 0, nullptr, false);
    }
    PdfKeyValueTable meta;
    for (const PdfCover::Meta& row : cover.meta) {
        meta.rows.append({row.label, {row.value}});
    }
    m_flow.space(std::max(m_theme.mm(15), m_flow.remaining() - m_theme.mm(80)));
    placeKeyValues(meta, m_theme.mm(22));
    m_flow.breakPage();
}

/// The least a block takes, so that a heading does not stand alone at the foot of a page.
double BlockLayout::leastHeight(qsizetype block) const
{
    if (block >= m_document.blocks.size()) {
        return 0;
    }
    const PdfBlock& next = m_document.blocks.at(block);
    if (std::holds_alternative<PdfHeading>(next)) {
        return m_theme.heading[0].pitch + m_theme.mm(8) + leastHeight(block + 1);
    }
    if (const auto* drawing = std::get_if<PdfDrawing>(&next)) {
        return m_theme.mm(std::min(drawing->heightMm, 200.0)) + m_theme.mm(10);
    }
    if (std::holds_alternative<PdfTable>(next)) {
        return m_theme.mm(26);
    }
    return std::holds_alternative<PdfPageBreak>(next) ? 0 : m_theme.body.pitch * 2;
}

void BlockLayout::operator()(const PdfHeading& heading)
{
    static constexpr double kBefore[] = {9, 6, 4};
    static constexpr double kAfter[] = {4, 2, 1};
    const auto level = static_cast<size_t>(std::clamp(heading.level, 1, 3) - 1);
    const TextFormat& format = m_theme.heading[level];
    const TextBox box(heading.text, format, m_flow.width(), PdfAlign::Left, m_theme);
    m_flow.space(m_theme.mm(kBefore[level]));
    const double needed = box.height() + m_theme.mm(kAfter[level]) + leastHeight(m_block + 1);
    m_flow.require(std::min(needed, m_flow.bodyHeight()));
    m_flow.take(0);
    m_flow.mark(static_cast<int>(level) + 1, heading.text);
    placeLines(box, 0, nullptr, false);
    if (level == 0) {
        const double y = m_flow.take(m_theme.mm(1)) + m_theme.mm(0.8);
        m_flow.line({m_flow.left(), y}, {m_flow.left() + m_flow.width(), y}, m_theme.dark, 0.8);
    }
    m_flow.space(m_theme.mm(kAfter[level]));
}

void BlockLayout::operator()(const PdfParagraph& paragraph)
{
    const bool isFinding = paragraph.style == PdfTextStyle::Finding;
    const TextFormat& format = isFinding                               ? m_theme.finding
                               : paragraph.style == PdfTextStyle::Note ? m_theme.note
                                                                       : m_theme.body;
    const double indent = isFinding ? m_theme.mm(4) : 0;
    const double width = m_flow.width() - indent;
    placeLines(
        {paragraph.text, format, width, PdfAlign::Left, m_theme}, indent, nullptr, isFinding);
    m_flow.space(m_theme.mm(2.5));
}

void BlockLayout::operator()(const PdfBulletList& list)
{
    const double indent = m_theme.mm(list.isNumbered ? 8 : 5);
    const double width = m_flow.width() - indent;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const QString sign =
            list.isNumbered ? QStringLiteral("%1.").arg(i + 1) : QString(QChar(0x2022));
        const TextBox marker(sign, m_theme.body, indent, PdfAlign::Left, m_theme);
        const TextBox box(list.items.at(i), m_theme.body, width, PdfAlign::Left, m_theme);
        placeLines(box, indent, &marker, false);
        m_flow.space(m_theme.mm(0.6));
    }
    m_flow.space(m_theme.mm(2));
}

void BlockLayout::placeKeyValues(const PdfKeyValueTable& table, double inset)
{
    PdfTable plain;
    plain.columns = {{{}, table.labelWeight}, {{}, table.valueWeight}};
    for (const PdfKeyValueTable::Row& row : table.rows) {
        plain.rows.append({PdfCell{row.label}, row.value});
    }
    if (plain.rows.isEmpty()) {
        return;
    }
    TableLayout layout(plain, m_flow);
    layout.setLabelled();
    layout.setInset(inset);
    layout.place();
    m_flow.space(m_theme.mm(5));
}

void BlockLayout::operator()(const PdfKeyValueTable& table)
{
    m_flow.space(m_theme.mm(1));
    placeKeyValues(table, 0);
}

void BlockLayout::operator()(const PdfTable& table)
{
    m_flow.space(m_theme.mm(1));
    TableLayout(table, m_flow).place();
    m_flow.space(m_theme.mm(5));
}

void BlockLayout::operator()(const PdfDrawing& drawing)
{
    if (drawing.isWholeSheet) {
        m_flow.breakPage(PdfOrientation::Portrait);
        m_flow.beginBarePage();
        m_flow.drawing(drawing, {{}, m_flow.sheet()});
        m_flow.breakPage();
        return;
    }
    const TextBox caption(
        drawing.caption, m_theme.cellBold, m_flow.width(), PdfAlign::Left, m_theme);
    const double gap = caption.lineCount() > 0 ? m_theme.mm(1.5) : 0;
    const double room = m_flow.bodyHeight() - caption.height() - gap;
    const double height = std::min(m_theme.mm(drawing.heightMm), room);
    m_flow.require(caption.height() + gap + height);
    m_flow.text(caption, {m_flow.left(), m_flow.take(caption.height() + gap)});
    const double top = m_flow.take(height);
    m_flow.drawing(drawing, {m_flow.left(), top, m_flow.width(), height});
    m_flow.space(m_theme.mm(5));
}

void BlockLayout::operator()(const PdfContents& contents)
{
    const double width = m_flow.width();
    if (!contents.title.isEmpty()) {
        placeLines({contents.title, m_theme.heading[0], width, PdfAlign::Left, m_theme},
                   0,
                   nullptr,
                   false);
        m_flow.space(m_theme.mm(4));
    }
    qsizetype mark = 0;
    for (const PdfBlock& block : m_document.blocks) {
        if (const auto* heading = std::get_if<PdfHeading>(&block)) {
            if (heading->level <= contents.depth) {
                placeEntry(*heading, mark);
            }
            ++mark;
        }
    }
    m_flow.space(m_theme.mm(5));
}

void BlockLayout::placeEntry(const PdfHeading& heading, qsizetype mark)
{
    const bool isTop = heading.level <= 1;
    const double indent = m_theme.mm(6 * (std::clamp(heading.level, 1, 3) - 1));
    const double number = m_theme.mm(14);
    const double width = m_flow.width() - indent - number;
    const TextBox box(heading.text, m_theme.body, width, PdfAlign::Left, m_theme);
    m_flow.space(m_theme.mm(isTop ? 1.5 : 0));
    m_flow.require(box.height());
    const double top = m_flow.take(box.height());
    const double left = m_flow.left() + indent;
    m_flow.text(box, {left, top});
    if (mark >= m_flow.measured().marks.size()) {
        return;
    }
    const QString page = QString::number(m_flow.measured().marks.at(mark).page + 1);
    const TextBox pageBox(page, m_theme.body, number, PdfAlign::Right, m_theme);
    const double last = top + box.height() - box.pitch();
    m_flow.text(pageBox, {left + width, last});
    m_flow.dots({left + (box.lineCount() == 1 ? box.naturalWidth() : 0) + m_theme.mm(2),
                 last + box.pitch() * 0.7},
                left + width + number - pageBox.naturalWidth() - m_theme.mm(2));
    m_flow.link({left, top, width + number, box.height()}, mark);
}

/// Puts the lines on as many pages as they need, at least two together where there are two.
void BlockLayout::placeLines(const TextBox& box, double indent, const TextBox* marker, bool hasBar)
{
    const double pitch = box.pitch();
    const int total = box.lineCount();
    for (int first = 0; first < total && !m_flow.isCancelled();) {
        const int left = total - first;
        const int fits = static_cast<int>(std::floor(m_flow.remaining() / pitch));
        if (fits < std::min(2, left) && !m_flow.isAtTop()) {
            m_flow.breakPage();
            continue;
        }
        int count = std::clamp(fits, 1, left);
        if (left - count == 1 && count > 2) {
            --count;
        }
        const double top = m_flow.take(count * pitch);
        m_flow.text(box, {m_flow.left() + indent, top}, first, count);
        if (marker != nullptr && first == 0) {
            m_flow.text(*marker, {m_flow.left(), top});
        }
        if (hasBar) {
            m_flow.fill({m_flow.left(), top, m_theme.points(2.5), count * pitch}, m_theme.accent);
        }
        first += count;
        if (first < total) {
            m_flow.breakPage();
        }
    }
}

} // namespace

void layOut(const PdfDocument& document, PageFlow& flow)
{
    BlockLayout layout(document, flow);
    layout.placeCover();
    layout.placeBlocks();
}

} // namespace daicho
