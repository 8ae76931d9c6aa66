// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace daicho {

struct HeatMapCell
{
    qint64 count = 0;
    QString level = {};     ///< level id, for the look
    QString levelWord = {}; ///< 高
    QString note = {};      ///< what else the tool tip says
};

/// A matrix of counts, ready to draw. Row 0 is the lowest likelihood and drawn at the bottom,
/// column 0 the lowest loss, drawn at the left.
struct HeatMapData
{
    QString title = {};
    QString rowAxis = {};
    QString columnAxis = {};
    QStringList rowLabels = {};
    QStringList columnLabels = {};
    QList<HeatMapCell> cells = {}; ///< row by row

    int rows() const { return int(rowLabels.size()); }

    int columns() const { return int(columnLabels.size()); }

    bool isValid() const { return !cells.isEmpty() && cells.size() == rows() * columns(); }

    const HeatMapCell& cell(int row, int column) const { return cells[row * columns() + column]; }
};

struct HeatMapPosition
{
    int row = 0;
    int column = 0;
    bool operator==(const HeatMapPosition&) const = default;
};

} // namespace daicho
