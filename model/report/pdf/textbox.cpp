// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/textbox.h"

#include "model/report/pdf/texttrace.h"

#include <QPainter>

#include <algorithm>

namespace daicho {

QString printable(const QString& text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c == u'\n' || c == QChar::ParagraphSeparator) {
            clean[i] = QChar::LineSeparator;
        } else if (c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0)) {
            clean[i] = QChar::Space;
        } else if (c.isHighSurrogate() && i + 1 < clean.size() &&
                   clean.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate()) {
            clean[i] = QChar::ReplacementCharacter;
        }
    }
    return clean;
}

TextBox::TextBox(
    const QString& text, const TextFormat& format, double width, PdfAlign align, const Theme& theme)
    : m_color(format.color)
    , m_pitch(format.pitch)
{
    if (text.isEmpty()) {
        return;
    }
    static constexpr Qt::Alignment kAlignments[] = {
        Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    QTextOption option(kAlignments[static_cast<int>(align)]);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout = std::make_unique<QTextLayout>(printable(text), format.font, &theme.device());
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // else drawing shapes the text once more
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, (m_pitch - line.height()) / 2});
    }
    m_layout->endLayout();
}

double TextBox::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < lineCount(); ++i) {
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    }
    return width;
}

void TextBox::draw(QPainter& painter, TextTrace& trace, QPointF topLeft, int first, int count) const
{
    painter.setPen(m_color);
    for (int i = first; i < std::min(first + count, lineCount()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        trace.add(*m_layout, line.textStart(), line.textLength());
        line.draw(&painter, topLeft + QPointF(0, (i - first) * m_pitch));
    }
}

} // namespace daicho
