// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/report/pdf/document.h"

#include <QColor>
#include <QFont>
#include <QPaintDevice>

namespace daicho {

/// The Japanese font family documents are set in: the first of the product's list that is
/// installed. NotFound, naming the package to install, where there is none.
Result<QString> japaneseFamily(const QStringList& installed);

/// How one kind of text looks: the font bound to the device, the distance from line to line in
/// device units, the colour.
struct TextFormat
{
    QFont font;
    double pitch = 0;
    QColor color;
};

/// Sizes, fonts and colours of the paper, for one device. Lengths are device units.
class Theme
{
public:
    Theme(const QString& family, QPaintDevice& device);

    double mm(double millimetres) const { return millimetres * m_unitsPerPoint * 72 / 25.4; }

    double points(double typographicPoints) const { return typographicPoints * m_unitsPerPoint; }

    QPaintDevice& device() const { return m_device; }

    TextFormat coverTitle;
    TextFormat coverSubtitle;
    TextFormat heading[3];
    TextFormat body;
    TextFormat finding;
    TextFormat note;
    TextFormat cell;
    TextFormat cellBold;
    TextFormat cellLabel;
    TextFormat margin; ///< running header and page number

    QColor ink;
    QColor rule;   ///< hairlines
    QColor dark;   ///< the lines that close a table
    QColor fill;   ///< header rows
    QColor accent; ///< bar of a finding

private:
    TextFormat format(double size, double leading, bool isBold, const QColor& color) const;

    QString m_family;
    QPaintDevice& m_device;
    double m_unitsPerPoint;
};

/// The fill of a pill or of a cell of the heat map. Invalid for Outline.
QColor toneColor(PdfTone tone);

/// Black or white, whichever reads better on the fill.
QColor textColorOn(const QColor& fill);

} // namespace daicho
