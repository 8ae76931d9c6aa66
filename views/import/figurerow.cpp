// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/figurerow.h"

#include "model/service/transfer/importservice.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace daicho {

FigureRow::FigureRow(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureRow::show(const ImportReport& report)
{
    m_figures = {{tr("Added"), report.added},
                 {tr("Changed"), report.updated},
                 {tr("Unchanged"), report.unchanged},
                 {tr("Skipped"), report.skipped},
                 {tr("Rejected"), report.rejectedRows, report.rejectedRows > 0}};
    QStringList spoken;
    for (const Figure& figure : std::as_const(m_figures)) {
        spoken.append(figure.label + u' ' + QString::number(figure.count));
    }
    setAccessibleName(spoken.join(u", "_s));
    update();
}

QSize FigureRow::sizeHint() const
{
    return {480, QFontMetrics(titleFont()).height() + QFontMetrics(smallFont()).height() + 24};
}

void FigureRow::paintEvent(QPaintEvent*)
{
    const Tones tone = tonesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width =
        (this->width() + Grid::kGap) / double(std::max<qsizetype>(1, m_figures.size()));
    for (int i = 0; i < m_figures.size(); ++i) {
        const QRectF box(i * width + 0.5, 0.5, width - Grid::kGap - 1, height() - 1);
        painter.setPen(tone.border);
        painter.setBrush(tone.raised);
        painter.drawRoundedRect(box, 6, 6);
        const QRectF inner = box.adjusted(12, 8, -12, -8);
        painter.setFont(smallFont());
        painter.setPen(tone.secondary);
        painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft, m_figures[i].label);
        painter.setFont(titleFont());
        painter.setPen(m_figures[i].isBad ? tone.error : palette().color(QPalette::WindowText));
        painter.drawText(
            inner, Qt::AlignBottom | Qt::AlignLeft, locale().toString(m_figures[i].count));
    }
}

} // namespace daicho
