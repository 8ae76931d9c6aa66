// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

namespace daicho {

/// One cell of a heat map on paper.
struct PaperCell
{
    qint64 count = 0;
    QString level; ///< level id, for the look
    QString word;  ///< 高

    bool operator==(const PaperCell&) const = default;
};

/// Row 0 is the lowest and stands at the bottom, column 0 the lowest at the left.
struct PaperHeatMap
{
    QString rowAxis;
    QString columnAxis;
    QStringList rowLabels;
    QStringList columnLabels;
    QList<PaperCell> cells; ///< row by row
};

struct PaperBar
{
    QString label;
    QList<PaperCell> segments;
    QString total;
};

/// Bars of equal scale, one under the other.
struct PaperBars
{
    QString unit;
    QList<PaperBar> bars;
    qint64 longest = 0;
};

/// Draws the pictures of documents. The documents know the figures, the views know the look: the
/// application hands one in.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;

    virtual void
    paintHeatMap(const PaperHeatMap& map, QPainter& painter, const QRectF& area) const = 0;
    virtual void paintBars(const PaperBars& bars, QPainter& painter, const QRectF& area) const = 0;
};

} // namespace daicho
