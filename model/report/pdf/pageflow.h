// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/report/pdf/textbox.h"

#include <QPainter>

#include <optional>

class QPdfWriter;

namespace daicho {

class TextTrace;

/// Where a heading came to stand: bookmark, line of the contents, target of a link. Lengths are
/// points from the top left corner of the page.
struct PageMark
{
    int level = 1;
    QString text;
    int page = 0; ///< from 0
    double top = 0;
};

/// A rectangle of a page that leads to a mark.
struct PageLink
{
    int page = 0;
    QRectF area;
    qsizetype mark = 0;
};

/// What the layout found out beside the pages themselves.
struct PageRecord
{
    int pages = 0;
    QList<PageMark> marks;
    QList<PageLink> links;
};

/// The place on paper where the next thing goes. Layout runs twice over the same code: measuring,
/// to know the number of pages and where the headings stand, then painting. A page begins only when
/// something is put on it.
class PageFlow
{
public:
    /// Measures.
    PageFlow(QPdfWriter& writer, const Theme& theme, const PdfHeader& header, Progress& progress);
    /// Paints, knowing what was measured.
    PageFlow(QPdfWriter& writer,
             const Theme& theme,
             const PdfHeader& header,
             Progress& progress,
             const PageRecord& measured,
             TextTrace& trace);

    const Theme& theme() const { return m_theme; }

    bool isPainting() const { return m_trace != nullptr; }

    bool isCancelled() const { return m_isCancelled; }

    const PageRecord& record() const { return m_record; }

    /// What was measured; empty while measuring.
    const PageRecord& measured() const { return m_measured; }

    double left() const;
    double width() const;
    double bodyHeight() const;
    /// The whole sheet, for the cover.
    QSizeF sheet() const;
    /// Height left on this page.
    double remaining() const;
    bool isAtTop() const;

    void breakPage(std::optional<PdfOrientation> orientation = {});
    /// Begins a new page unless `height` is left; nothing is taller than a page here.
    void require(double height);
    /// Leaves a gap, but not at the top of a page.
    void space(double height);
    /// Takes `height` from the page and yields where it began.
    double take(double height);
    /// The cover: a page without header and page number.
    void beginBarePage();

    void mark(int level, const QString& text);
    void link(const QRectF& area, qsizetype mark);

    void text(const TextBox& box, QPointF topLeft, int first, int count);

    void text(const TextBox& box, QPointF topLeft) { text(box, topLeft, 0, box.lineCount()); }

    void fill(const QRectF& area, const QColor& color);
    void line(QPointF from, QPointF to, const QColor& color, double points);
    /// The dotted line that leads the eye to a page number.
    void dots(QPointF from, double right);
    void pill(const QRectF& area, PdfTone tone);
    void drawing(const PdfDrawing& drawing, const QRectF& area);

private:
    void beginPage(bool isBare);
    void paintMargins();
    double toPoints(double units) const;

    QPdfWriter& m_writer;
    const Theme& m_theme;
    const PdfHeader& m_header;
    Progress& m_progress;
    TextTrace* m_trace = nullptr;
    PageRecord m_measured;
    PageRecord m_record;
    QPainter m_painter;
    PdfOrientation m_orientation = PdfOrientation::Portrait;
    bool m_isOpen = false; ///< a page has begun
    bool m_isCancelled = false;
    double m_y = 0;
};

} // namespace daicho
