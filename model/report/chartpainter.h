// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

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
    QList<PaperCell> segments; ///< none for a gap
    QString total;
};

/// Bars of equal scale, one under the other.
struct PaperBars
{
    QString unit;
    QList<PaperBar> bars;
    qint64 longest = 0;
};

/// What a picture shows of the risks of a cycle.
enum class Picture { HeatMap, Residual, Categories, Units, Trend, TopRisks };

/// A picture as window, files and documents share it: what it says, and what is drawn.
struct PaperPicture
{
    Picture kind = Picture::HeatMap;
    QString title; ///< the finding, where there is one
    QString note;  ///< method, year, what is counted
    QString mapTitle;
    std::optional<PaperHeatMap> map;
    QString afterTitle;
    std::optional<PaperHeatMap> after; ///< beside `map`, of the same axes
    std::optional<PaperBars> bars;

    bool isDrawn() const { return map || (bars && !bars->bars.isEmpty()); }
};

/// Draws the pictures of documents. The documents know the figures, the views know the look: the
/// application hands one in.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;

    /// The map, both maps beside each other, or the bars; title and note are the caller's.
    virtual void
    paint(const PaperPicture& picture, QPainter& painter, const QRectF& area) const = 0;
};

} // namespace daicho
