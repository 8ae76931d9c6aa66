// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/tabledelegate.h"

#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace daicho {

namespace {

void paintRowLine(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QRect& rect = option.rect;
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tonesOf(option.palette).rowLine);
}

} // namespace

void TableDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintRowLine(*painter, option);
}

bool TableDelegate::helpEvent(QHelpEvent* event,
                              QAbstractItemView* view,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    const bool asksForTip = event && event->type() == QEvent::ToolTip;
    if (asksForTip && !index.data(Qt::ToolTipRole).isValid()) {
        const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
        const int room = view->visualRect(index).width() - 2 * Grid::kGap;
        const bool fits =
            option.fontMetrics.horizontalAdvance(text) <= room && !text.contains(u'\n');
        QToolTip::showText(event->globalPos(), fits ? QString() : text, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void TableDelegate::updateEditorGeometry(QWidget* editor,
                                         const QStyleOptionViewItem& option,
                                         const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    // A cell shows one line: the first of a text with several, the rest is in the tip.
    if (const auto end = option->text.indexOf(u'\n'); end >= 0) {
        option->text = option->text.first(end) + u'…';
    }
}

void TableDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option) const
{
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : nullptr;
    if (style) {
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    }
    paintRowLine(*painter, option);
    if (option.state & QStyle::State_HasFocus) {
        painter->save();
        painter->setPen(tonesOf(option.palette).accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
}

void dressTable(QTableView* table, RowHeight height)
{
    table->setItemDelegate(new TableDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(48);
    setRowHeight(table, height);
}

void setRowHeight(QTableView* table, RowHeight height)
{
    table->verticalHeader()->setMinimumSectionSize(rowHeight(height));
    table->verticalHeader()->setDefaultSectionSize(rowHeight(height));
}

} // namespace daicho
