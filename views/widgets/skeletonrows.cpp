// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/skeletonrows.h"

#include "views/widgets/theme.h"

#include <QPainter>

namespace daicho {

SkeletonRows::SkeletonRows(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void SkeletonRows::setRowHeight(RowHeight height)
{
    m_height = height;
    update();
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    // Widths of the bars in parts of the whole: looks like number, name, unit, class.
    static constexpr double kColumns[] = {0.08, 0.34, 0.18, 0.08, 0.14};
    const int step = rowHeight(m_height);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tonesOf(palette()).skeleton);
    for (int row = 0; row * step < height(); ++row) {
        double x = Grid::kGap;
        for (int column = 0; column < int(std::size(kColumns)); ++column) {
            const double share = kColumns[column] * (width() - 2 * Grid::kGap) - Grid::kMargin;
            const double length = share * (1.0 - 0.15 * ((row + 2 * column) % 3));
            painter.drawRoundedRect(QRectF(x, row * step + (step - 10) / 2.0, length, 10), 3, 3);
            x += share + Grid::kMargin;
        }
    }
}

} // namespace daicho
