// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stocktake/statusdelegate.h"

#include "model/register/campaign.h"
#include "views/widgets/theme.h"

#include <QPainter>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct StatusLook
{
    QColor ground; ///< invalid: none, nothing is to be done
    QColor text;
};

StatusLook lookOf(const QString& status, const QPalette& palette)
{
    const Tones tone = tonesOf(palette);
    if (status == "overdue"_L1) {
        return {tone.errorSoft, tone.error};
    }
    if (status == toKey(ReturnStatus::SentBack)) {
        return {tone.warningSoft, tone.warning};
    }
    if (status == toKey(ReturnStatus::Returned)) {
        return {tone.infoSoft, tone.info};
    }
    return {{}, status == toKey(ReturnStatus::Accepted) ? tone.success : tone.secondary};
}

} // namespace

StatusDelegate::StatusDelegate(int statusRole, QObject* parent)
    : TableDelegate(parent)
    , m_statusRole(statusRole)
{
}

void StatusDelegate::paint(QPainter* painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    const StatusLook look = lookOf(index.data(m_statusRole).toString(), cell.palette);
    const QFontMetrics metrics(cell.font);
    const QRect room = cell.rect.adjusted(Grid::kGap, 3, -Grid::kGap, -4);
    const int inset = look.ground.isValid() ? Grid::kGap : 0;
    const QString text = metrics.elidedText(cell.text, Qt::ElideRight, room.width() - 2 * inset);
    painter->save();
    painter->setFont(cell.font);
    if (look.ground.isValid()) {
        const QRectF pill(
            room.left(), room.top(), metrics.horizontalAdvance(text) + 2 * inset, room.height());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look.text, 1));
        painter->setBrush(look.ground);
        painter->drawRoundedRect(
            pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2, pill.height() / 2);
    }
    painter->setPen(look.text);
    painter->drawText(room.adjusted(inset, 0, -inset, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->restore();
}

} // namespace daicho
