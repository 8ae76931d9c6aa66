// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scaleheader.h"

#include "views/score/scalerow.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QPainter>

namespace daicho {

ScaleHeader::ScaleHeader(const QString& label,
                         const QString& question,
                         QStringList columns,
                         QWidget* parent)
    : QWidget(parent)
    , m_label(label)
    , m_question(question)
    , m_columns(std::move(columns))
{
    setFont(smallFont());
    setAccessibleName(label);
    setToolTip(question);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ScaleHeader::setShares(const QList<double>& shares)
{
    m_shares = shares;
    update();
}

QSize ScaleHeader::sizeHint() const
{
    return {480, 2 * fontMetrics().height() + Grid::kUnit};
}

void ScaleHeader::paintEvent(QPaintEvent*)
{
    const Tones tone = tonesOf(palette());
    QPainter painter(this);
    const int line = fontMetrics().height();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, ScaleRow::kLabel - Grid::kGap, height()),
                     int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                     m_label);
    painter.setFont(font());
    painter.setPen(tone.secondary);
    const auto write = [&](const QRect& area, const QString& text) {
        painter.drawText(
            area, Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    write({ScaleRow::kLabel, 0, width() - ScaleRow::kLabel, line}, m_question);
    if (m_columns.isEmpty()) {
        return;
    }
    const double even = 1.0 / double(m_columns.size());
    double before = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const double share = m_shares.size() == m_columns.size() ? m_shares[i] : even;
        const int left = ScaleRow::kLabel + qRound(before * (width() - ScaleRow::kLabel));
        const int column = int(share * (width() - ScaleRow::kLabel));
        write({left + 6, line + 2, column - 8, line}, m_columns[i]);
        before += share;
    }
}

} // namespace daicho
