// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/badge.h"

#include "views/widgets/theme.h"

#include <QPainter>

namespace daicho {

using namespace Qt::StringLiterals;

Badge::Badge(QWidget* parent)
    : QLabel(parent)
{
    setFont(smallFont());
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::setCount(int count)
{
    setText(count > 999 ? u"999+"_s : QString::number(count));
    setVisible(count > 0);
}

QSize Badge::sizeHint() const
{
    const int height = fontMetrics().height() + 4;
    return {qMax(height, fontMetrics().horizontalAdvance(text()) + 12), height};
}

void Badge::paintEvent(QPaintEvent*)
{
    const Tones tone = tonesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.accentSoft);
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setPen(tone.info);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace daicho
