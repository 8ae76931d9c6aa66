// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/assetlabels.h"

#include "model/core/wording.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAcross = 3;
constexpr int kDown = 8;
constexpr double kWidthMm = 66.0;
constexpr double kHeightMm = 33.9;
constexpr double kPaddingMm = 3.5;

/// Paints the labels of one sheet.
class LabelPainter
{
public:
    LabelPainter(QPainter& painter, const QRectF& sheet)
        : m_painter(painter)
        , m_font(painter.font())
        , m_mm(painter.device()->logicalDpiX() / 25.4)
        , m_origin(sheet.left() + (sheet.width() - kAcross * kWidthMm * m_mm) / 2,
                   sheet.top() + (sheet.height() - kDown * kHeightMm * m_mm) / 2)
    {
    }

    void paint(const AssetLabel& label, int place);

private:
    QFont font(double points, bool isBold = false) const;
    /// One line, cut with … where it is too long; yields its height.
    double line(const QRectF& area, const QString& text, const QFont& font, Qt::Alignment align);
    double marking(const QRectF& area, const QString& text);
    double name(const QRectF& area, const QString& text);

    QPainter& m_painter;
    QFont m_font;
    double m_mm;
    QPointF m_origin;
};

QFont LabelPainter::font(double points, bool isBold) const
{
    QFont font = m_font;
    font.setPointSizeF(points);
    font.setBold(isBold);
    return QFont(font, m_painter.device());
}

double
LabelPainter::line(const QRectF& area, const QString& text, const QFont& font, Qt::Alignment align)
{
    if (text.isEmpty()) {
        return 0;
    }
    const QFontMetricsF metrics(font, m_painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    const QRectF place(area.left(), area.top(), area.width(), metrics.height());
    m_painter.setFont(font);
    m_painter.drawText(place, int(align | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    return metrics.height();
}

double LabelPainter::marking(const QRectF& area, const QString& text)
{
    if (text.isEmpty()) {
        return 0;
    }
    const QFont bold = font(9, true);
    const QFontMetricsF metrics(bold, m_painter.device());
    const double padding = 1.2 * m_mm;
    const double width = std::min(metrics.horizontalAdvance(text) + 2.5 * padding, area.width());
    const QRectF box(area.left(), area.top(), width, metrics.height() + 0.4 * m_mm);
    m_painter.setPen(QPen(Qt::black, 0.3 * m_mm));
    m_painter.drawRoundedRect(box, m_mm, m_mm);
    line(box.adjusted(padding, 0.2 * m_mm, -padding, 0), text, bold, Qt::AlignHCenter);
    return box.height();
}

/// Up to two lines, the last of them cut where the name is longer.
double LabelPainter::name(const QRectF& area, const QString& text)
{
    const QFont bold = font(10, true);
    QTextLayout layout(text, bold, m_painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid()) {
        first.setLineWidth(area.width());
    }
    layout.endLayout();
    const int end = first.isValid() ? first.textLength() : 0;
    const double height = line(area, text.left(end), bold, Qt::AlignLeft);
    return height + line(area.adjusted(0, height, 0, 0), text.mid(end), bold, Qt::AlignLeft);
}

void LabelPainter::paint(const AssetLabel& label, int place)
{
    const int row = place / kAcross;
    const int column = place % kAcross;
    const QRectF whole(m_origin.x() + column * kWidthMm * m_mm,
                       m_origin.y() + row * kHeightMm * m_mm,
                       kWidthMm * m_mm,
                       kHeightMm * m_mm);
    // A hairline to cut along on plain paper, too thin to disturb on adhesive labels.
    m_painter.setPen(QPen(QColor(0xBD, 0xBD, 0xBD), 0.1 * m_mm));
    m_painter.drawRect(whole);
    m_painter.setPen(Qt::black);
    const double padding = kPaddingMm * m_mm;
    const QRectF area = whole.adjusted(padding, 0.8 * padding, -padding, -0.8 * padding);
    const double codeWidth = 20 * m_mm;
    const double top = std::max(marking(area.adjusted(0, 0, -codeWidth, 0), label.marking),
                                line(area.adjusted(area.width() - codeWidth, 0.2 * m_mm, 0, 0),
                                     label.code,
                                     font(8),
                                     Qt::AlignRight));
    name(area.adjusted(0, top + m_mm, 0, 0), label.name);
    const QFont small = font(7.5);
    const double pitch = QFontMetricsF(small, m_painter.device()).height();
    double y = area.bottom();
    for (const QString& text : {label.unit, label.retention}) {
        if (!text.isEmpty()) {
            y -= pitch;
            const bool isLast = y + 1.5 * pitch > area.bottom();
            const double room = isLast && !label.handling.isEmpty() ? 22 * m_mm : 0;
            line({area.left(), y, area.width() - room, pitch}, text, small, Qt::AlignLeft);
        }
    }
    line({area.right() - 22 * m_mm, area.bottom() - pitch, 22 * m_mm, pitch},
         label.handling,
         font(7.5, true),
         Qt::AlignRight);
}

} // namespace

PdfDocument assetLabels(const AssetLabelsData& data)
{
    constexpr qsizetype kPerSheet = kAcross * kDown;
    const Wording words(data.head.language);
    PdfDocument document;
    document.title = words(u"表示ラベル", u"Labels") + u' ' + data.head.unit;
    document.author = data.head.city;
    document.creator = u"Daicho"_s;
    document.language = data.head.language;
    document.created = data.head.created;
    for (qsizetype first = 0; first < data.labels.size(); first += kPerSheet) {
        PdfDrawing sheet;
        sheet.isWholeSheet = true;
        sheet.paint = [labels = data.labels.mid(first, kPerSheet)](QPainter& painter,
                                                                   const QRectF& area) {
            LabelPainter drawer(painter, area);
            for (int place = 0; place < labels.size(); ++place) {
                drawer.paint(labels[place], place);
            }
        };
        document.blocks.append(sheet);
    }
    return document;
}

} // namespace daicho
