// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/levelpill.h"

#include "views/widgets/levellook.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace daicho {

namespace {

/// The pill in a rectangle: as wide as its text, as high as a row allows, placed as aligned.
QRectF
pillRect(const QPainter& painter, const QRectF& area, const QString& text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double height = std::min(area.height(), metrics.height() * 1.1);
    const double width = std::min(
        area.width(), std::max(metrics.horizontalAdvance(text) + height * 0.8, height * 1.6));
    double x = area.left();
    if (alignment & Qt::AlignHCenter) {
        x = area.center().x() - width / 2;
    } else if (alignment & Qt::AlignRight) {
        x = area.right() - width;
    }
    return {x, area.center().y() - height / 2, width, height};
}

void drawText(QPainter& painter, const QRectF& pill, const QString& text, const QColor& color)
{
    painter.setPen(color);
    const double room = pill.width() - pill.height() * 0.5;
    const QString shown =
        QFontMetricsF(painter.font(), painter.device()).elidedText(text, Qt::ElideRight, room);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, shown);
}

} // namespace

double paintLevelPill(QPainter& painter,
                      const QRectF& rectangle,
                      const LevelLook& look,
                      const QString& word,
                      Qt::Alignment alignment)
{
    const QRectF pill = pillRect(painter, rectangle, word, alignment);
    QPainterPath path;
    path.addRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(path, Qt::IntersectClip);
    fillLevel(painter, pill, look, pill.height() / 3);
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.edge, 1));
    painter.drawPath(path);
    drawText(painter, pill, word, look.text);
    painter.restore();
    return pill.width();
}

double paintClassPill(QPainter& painter,
                      const QRectF& rectangle,
                      const QString& text,
                      const QPalette& palette,
                      Qt::Alignment alignment)
{
    const QRectF pill = pillRect(painter, rectangle, text, alignment);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tonesOf(palette).control, 1));
    painter.drawRoundedRect(
        pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2, pill.height() / 2);
    drawText(painter, pill, text, palette.color(QPalette::Text));
    painter.restore();
    return pill.width();
}

LevelPill::LevelPill(Size size, QWidget* parent)
    : QWidget(parent)
    , m_size(size)
{
    QFont pillFont = size == Big ? titleFont() : interfaceFont();
    if (size == Big) {
        pillFont.setPointSizeF(18);
    }
    setFont(pillFont);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LevelPill::setLevel(const QString& level, const QString& word)
{
    m_level = level;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize LevelPill::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int height = int(metrics.height() * 1.1) + 3;
    return {std::max(metrics.horizontalAdvance(m_word) + height + 4, height * 2), height};
}

QSize LevelPill::minimumSizeHint() const
{
    return sizeHint();
}

void LevelPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const LevelLook look = levelLook(m_level, themeOf(palette()));
    paintLevelPill(painter, area, look, m_word, m_size == Big ? Qt::AlignHCenter : Qt::AlignLeft);
}

} // namespace daicho
