// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/classifydelegate.h"

#include "model/items/classifyqueuemodel.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kHeight = 44; // two lines

QString reasonText(ClassifyReason reason)
{
    switch (reason) {
    case ClassifyReason::Unclassified:
        return ClassifyDelegate::tr("unclassified");
    case ClassifyReason::OtherScheme:
        return ClassifyDelegate::tr("other scheme");
    case ClassifyReason::SecrecyEnded:
        return ClassifyDelegate::tr("secrecy ended");
    case ClassifyReason::SecrecyEnding:
        return ClassifyDelegate::tr("secrecy ends soon");
    case ClassifyReason::None:
        break;
    }
    return {};
}

} // namespace

void ClassifyDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tones tone = tonesOf(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, isChosen ? tone.accentSoft : tone.hover);
    }
    if (isChosen) {
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
    const auto reason =
        static_cast<ClassifyReason>(index.data(ClassifyQueueModel::ReasonRole).toInt());
    const QString classes = index.data(ClassifyQueueModel::ClassesRole).toString();
    const QString note = QStringList{reasonText(reason), classes}.join(u' ').trimmed();
    const QRect top(area.left(), area.top(), area.width(), area.height() / 2);
    const QRect bottom = top.translated(0, area.height() / 2);
    painter->setFont(smallFont());
    painter->setPen(tone.secondary);
    painter->drawText(top, Qt::AlignVCenter, index.data(ClassifyQueueModel::CodeRole).toString());
    painter->drawText(top, Qt::AlignVCenter | Qt::AlignRight, note);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(bottom,
                      Qt::AlignVCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, bottom.width()));
}

QSize ClassifyDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {160, kHeight};
}

} // namespace daicho
