// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/pilldelegate.h"

#include "views/widgets/levelpill.h"

#include <QPainter>

namespace daicho {

PillDelegate::PillDelegate(PillKind kind, int levelRole, QObject* parent)
    : TableDelegate(parent)
    , m_kind(kind)
    , m_levelRole(levelRole)
{
}

void PillDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    if (cell.text.isEmpty()) {
        return;
    }
    const QRectF area = QRectF(cell.rect).adjusted(Grid::kUnit + 2, 2, -Grid::kUnit - 2, -2);
    painter->save();
    painter->setFont(cell.font);
    if (m_kind == PillKind::Class) {
        paintClassPill(*painter, area, cell.text, cell.palette, Qt::AlignHCenter);
    } else {
        const LevelLook look = levelLook(index.data(m_levelRole).toString(), themeOf(cell.palette));
        paintLevelPill(*painter, area, look, cell.text, Qt::AlignHCenter);
    }
    painter->restore();
}

} // namespace daicho
