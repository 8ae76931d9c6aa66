// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/startsheet.h"

#include "model/exchange/departmentsheets.h"

#include <cmath>

namespace daicho {

using namespace departmentcolours;

namespace {

constexpr double kLabelWidth = 26;
constexpr double kValueWidth = 66;

} // namespace

StartSheet::StartSheet(FormWriter& writer)
    : m_writer(writer)
    , m_title(writer.addFormat({.size = 16, .bold = true}))
    , m_subtitle(writer.addFormat({.size = 12}))
    , m_heading(writer.addFormat({.fill = kHeader, .bold = true, .filled = true}))
    , m_step(writer.addFormat({.align = CellAlign::Right, .text = kKeyHeader, .bold = true}))
    , m_text(writer.addFormat({.wrap = true}))
    , m_label(writer.addFormat({.fill = kHeader, .boxed = true, .filled = true}))
{
}

Result<void> StartSheet::begin(const QString& name)
{
    FormSheet sheet{name};
    sheet.columns = {{2}, {kLabelWidth}, {kValueWidth}};
    sheet.portrait = true;
    return m_writer.beginSheet(sheet);
}

Result<void> StartSheet::line(const QString& text, int format, double height)
{
    DAICHO_TRY(m_writer.beginRow(++m_row, height));
    return m_writer.text(kLabelColumn, text, format);
}

Result<void> StartSheet::heading(const QString& text)
{
    DAICHO_TRY(line(text, m_heading, 20));
    return m_writer.text(kValueColumn, QByteArrayView(""), m_heading);
}

Result<void> StartSheet::paragraph(const QString& mark, const QString& text)
{
    constexpr double kLineHeight = 18.5;
    const double lines = std::ceil(displayWidth(text) / kValueWidth);
    DAICHO_TRY(m_writer.beginRow(++m_row, lines * kLineHeight + 3));
    DAICHO_TRY(m_writer.text(kLabelColumn, mark, m_step));
    return m_writer.text(kValueColumn, text, m_text);
}

} // namespace daicho
