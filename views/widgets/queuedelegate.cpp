// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/queuedelegate.h"

#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QPainter>

namespace daicho {

namespace {

constexpr int kHeight = 44; // two lines

} // namespace

QueueDelegate::QueueDelegate(int codeRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_codeRole(codeRole)
{
}

void QueueDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Tones tone = tonesOf(option.palette);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, isCurrent ? tone.accentSoft : tone.hover);
    }
    if (isCurrent) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          tone.accent);
    }
    const QRect area = option.rect.adjusted(10, Grid::kUnit, -Grid::kGap, -Grid::kUnit);
    const QString name = index.data().toString();
    if (name.isEmpty()) {
        painter->fillRect(QRect(area.topLeft() + QPoint(0, 10), QSize(area.width() / 2, 10)),
                          tone.skeleton);
        return;
    }
    const QRect top(area.left(), area.top(), area.width(), area.height() / 2);
    const QRect bottom = top.translated(0, area.height() / 2);
    painter->setFont(smallFont());
    painter->setPen(tone.secondary);
    painter->drawText(top, Qt::AlignVCenter, index.data(m_codeRole).toString());
    painter->drawText(top, Qt::AlignVCenter | Qt::AlignRight, note(index));
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(bottom,
                      Qt::AlignVCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, bottom.width()));
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {160, kHeight};
}

} // namespace daicho
