// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/style.h"

#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSortMark = 12;

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* header = qobject_cast<QHeaderView*>(widget);
    const bool hasTitles = header && header->model() && header->orientation() == Qt::Horizontal;
    for (int at = 0; hasTitles && at < header->count(); ++at) {
        const QString title = header->model()->headerData(at, Qt::Horizontal).toString();
        const bool isSorted =
            header->isSortIndicatorShown() && header->sortIndicatorSection() == at;
        const int need = header->fontMetrics().size(0, title).width() + 2 * Grid::kGap +
                         (isSorted ? kSortMark : 0);
        if (!header->isSectionHidden(at) && header->sectionSize(at) < need) {
            header->resizeSection(at, need);
        }
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Grid::kMargin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Grid::kGap;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        return Grid::kGap - 1;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return Grid::kGap;
    case PM_HeaderGripMargin:
        return 5;
    case PM_MenuVMargin:
        return Grid::kUnit;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_SplitterWidth:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint,
                     const QStyleOption* option,
                     const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_Table_GridLineColor:
        return option ? int(tonesOf(option->palette).border.rgb()) : 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_MessageBox_CenterButtons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type,
                              const QStyleOption* option,
                              const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool withText = button && !button->text.isEmpty();
        result.setHeight(qMax(result.height(), Grid::kControl));
        if (withText) {
            result.setWidth(qMax(size.width() + 2 * Grid::kMargin, 88));
        }
        break;
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        // Editors inside a table cell have no room for the height of a form.
        if (!widget ||
            !qobject_cast<const QAbstractItemView*>(
                widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr)) {
            result.setHeight(qMax(result.height(), Grid::kControl));
        }
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(qMax(result.height(), Grid::kRow));
            result.rwidth() += Grid::kGroup;
        }
        break;
    case CT_MenuBarItem:
        result += QSize(Grid::kGap, Grid::kUnit);
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), Grid::kRow + Grid::kUnit));
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), Grid::kCompactRow));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element,
                            const QStyleOption* option,
                            const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const int arrow = 16;
    switch (element) {
    case SE_LineEditContents:
        return widget && widget->height() < Grid::kRow ? rect : rect.adjusted(5, 0, -5, 0);
    case SE_HeaderArrow:
        return {option->rect.right() - arrow - 2, option->rect.top(), arrow, option->rect.height()};
    case SE_HeaderLabel: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const QRect label = option->rect.adjusted(Grid::kGap, 0, -Grid::kGap, 0);
        return sorted ? label.adjusted(0, 0, -arrow + 4, 0) : label;
    }
    default:
        return rect;
    }
}

QRect Style::subControlRect(ComplexControl control,
                            const QStyleOptionComplex* option,
                            SubControl part,
                            const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // Chosen texts begin where typed ones do.
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const bool isChosenText = part == SC_ComboBoxEditField && combo && !combo->editable;
    return isChosenText ? rect.adjusted(3, 0, 0, 0) : rect;
}

void Style::drawPrimitive(PrimitiveElement element,
                          const QStyleOption* option,
                          QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter, widget);
        return;
    case PE_PanelItemViewRow: // what a tree paints beside its cells
    case PE_PanelItemViewItem:
        drawItemGround(*option, *painter);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(*painter, option->rect, option->palette.color(QPalette::ButtonText));
        return;
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool down = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        drawChevron(*painter, option->rect, tonesOf(option->palette).secondary, down);
        return;
    }
    default:
        break;
    }
    if (drawFieldPrimitive(element, *option, *painter, widget) ||
        drawIndicator(element, *option, *painter)) {
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element,
                        const QStyleOption* option,
                        QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_ComboBoxLabel:
        drawComboLabel(*option, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    case CE_ItemViewItem:
        drawItem(option, painter, widget);
        return;
    case CE_MenuItem:
    case CE_MenuBarItem:
    case CE_MenuBarEmptyArea:
        drawMenuItem(element, option, painter, widget);
        return;
    case CE_TabBarTabShape:
        drawTab(option, *painter);
        return;
    case CE_ProgressBar:
        drawProgress(option, *painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.window());
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComboLabel(const QStyleOption& option,
                           QPainter* painter,
                           const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    if (!box) {
        return;
    }
    QStyleOptionComboBox shown = *box;
    const QRect room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
    const int taken = box->currentIcon.isNull() ? 2 : box->iconSize.width() + 6;
    shown.currentText =
        box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room.width() - taken);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &shown, painter, widget);
}

void Style::drawComplexControl(ComplexControl control,
                               const QStyleOptionComplex* option,
                               QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, *painter, widget);
    } else if (control == CC_SpinBox) {
        drawSpinBox(option, *painter, widget);
    } else if (control == CC_ComboBox) {
        drawComboBox(option, *painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace daicho
