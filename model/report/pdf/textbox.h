// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/pdf/theme.h"

#include <QTextLayout>

#include <memory>

namespace daicho {

class TextTrace;

/// A text broken into lines of a width, drawn whole or line by line. Lines lie `pitch` apart,
/// whatever fonts the characters needed.
class TextBox
{
public:
    TextBox() = default;
    TextBox(const QString& text,
            const TextFormat& format,
            double width,
            PdfAlign align,
            const Theme& theme);

    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }

    double pitch() const { return m_pitch; }

    double height() const { return m_pitch * lineCount(); }

    /// The width of the longest line.
    double naturalWidth() const;

    /// Draws `count` lines from `first` on, the first of them at `topLeft`.
    void draw(QPainter& painter, TextTrace& trace, QPointF topLeft, int first, int count) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QColor m_color;
    double m_pitch = 0;
};

/// The text as it can be set: line breaks as U+2028, other control characters as blanks, halves of
/// surrogate pairs as U+FFFD.
QString printable(const QString& text);

} // namespace daicho
