// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/formwriter.h"

namespace daicho {

/// The lines of the sheet that a workbook for departments or raters opens on: headings and
/// numbered paragraphs in two columns, in the colours of all its sheets.
class StartSheet
{
public:
    static constexpr int kLabelColumn = 1;
    static constexpr int kValueColumn = 2;

    explicit StartSheet(FormWriter& writer);

    Result<void> begin(const QString& name);

    Result<void> title(const QString& text) { return line(text, m_title, 28); }

    Result<void> subtitle(const QString& text) { return line(text, m_subtitle, 22); }

    Result<void> heading(const QString& text);
    /// `mark`: a number or a bullet before it.
    Result<void> paragraph(const QString& mark, const QString& text);

    /// Begins a row with a label; its value comes next.
    Result<void> label(const QString& text, double height) { return line(text, m_label, height); }

    void skipLine() { ++m_row; }

    int row() const { return m_row; }

private:
    Result<void> line(const QString& text, int format, double height);

    FormWriter& m_writer;
    int m_title;
    int m_subtitle;
    int m_heading;
    int m_step;
    int m_text;
    int m_label;
    int m_row = 0;
};

} // namespace daicho
