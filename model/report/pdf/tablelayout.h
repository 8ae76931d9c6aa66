// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/pdf/pageflow.h"

#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace daicho {

/// Puts one table on the flow, row after row; what a row needed is forgotten once it stands.
class TableLayout
{
public:
    TableLayout(const PdfTable& table, PageFlow& flow);

    /// Leaves `inset` free at both sides.
    void setInset(double inset) { m_inset = inset; }

    /// Sets the first column like labels and leaves the header row out.
    void setLabelled() { m_isLabelled = true; }

    void place();

private:
    /// Owned by the row being placed and by m_boxes, which may be emptied meanwhile.
    using Box = std::shared_ptr<const TextBox>;

    struct Cell
    {
        Box text;
        Box pill;
        PdfTone tone = PdfTone::Outline;
        PdfAlign align = PdfAlign::Left;
        double left = 0;
        double width = 0;
        double pillHeight() const;

        double height() const { return pillHeight() + text->height(); }
    };

    struct Row
    {
        std::vector<Cell> cells;
        double height = 0;
    };

    double left() const { return m_flow.left() + m_inset; }

    double width() const { return m_flow.width() - 2 * m_inset; }

    double columnWidth(qsizetype column) const;
    Row headerRow();
    Row bodyRow(const QList<PdfCell>& cells);
    Cell cell(const PdfCell& content, qsizetype column, qsizetype span, double left);
    Box box(const QString& text, const TextFormat& format, double width, PdfAlign align);
    void closeRow(Row& row) const;
    double roomFor(const Row& row) const;
    void beginTable(const Row& first);
    void placeHeader();
    void place(const Row& row);
    void placeInParts(const Row& row);
    bool placePart(const Row& row, std::vector<int>& done, bool isFirst);
    void drawPill(const Cell& cell, double top);
    void draw(const Row& row, double top);
    void rule(double y, const QColor& color, double points);

    const PdfTable& m_table;
    PageFlow& m_flow;
    const Theme& m_theme;
    double m_paddingX;
    double m_paddingY;
    double m_inset = 0;
    double m_weights = 0;
    bool m_isLabelled = false;
    Row m_header; ///< without cells where there is none
    /// Texts already broken into lines: most cells of a register say what another one said.
    std::map<std::tuple<QString, QRgb, bool, double, int>, Box> m_boxes;
};

} // namespace daicho
