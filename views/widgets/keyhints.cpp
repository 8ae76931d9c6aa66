// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/keyhints.h"

#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QPainter>

namespace daicho {

using namespace Qt::StringLiterals;

KeyHints::KeyHints(QWidget* parent)
    : QWidget(parent)
{
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void KeyHints::setHints(QList<KeyHint> hints)
{
    m_hints = std::move(hints);
    QStringList spoken;
    for (const KeyHint& hint : m_hints) {
        spoken << hint.keys + u' ' + hint.text;
    }
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QSize KeyHints::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * Grid::kMargin;
    for (const KeyHint& hint : m_hints) {
        width += metrics.horizontalAdvance(hint.keys) + metrics.horizontalAdvance(hint.text) + 36;
    }
    return {width, metrics.height() + 16};
}

QSize KeyHints::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void KeyHints::paintEvent(QPaintEvent*)
{
    const Tones tone = tonesOf(palette());
    const QFontMetrics metrics(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone.border);
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    int x = Grid::kMargin;
    const int capHeight = metrics.height() + 2;
    const int y = (height() - capHeight) / 2;
    for (const KeyHint& hint : m_hints) {
        const QRect cap(
            x, y, qMax(capHeight, metrics.horizontalAdvance(hint.keys) + 10), capHeight);
        painter.setPen(tone.control);
        painter.setBrush(tone.raised);
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(cap, Qt::AlignCenter, hint.keys);
        const QRect text(cap.right() + 6, y, metrics.horizontalAdvance(hint.text) + 2, capHeight);
        painter.setPen(tone.secondary);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, hint.text);
        x = text.right() + Grid::kMargin;
    }
}

} // namespace daicho
