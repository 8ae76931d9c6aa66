// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/navigationbar.h"

#include "views/widgets/grid.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole, BadgeRole };

/// An entry: mark at the left when current, icon, word, badge at the right.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {Grid::kNavigation, 40};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tones tone = tonesOf(option.palette);
        const bool current = option.state & QStyle::State_Selected;
        const QRectF box = QRectF(option.rect).adjusted(8, 2, -8, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, box, tone);
        const QRect iconBox(
            option.rect.left() + 20, option.rect.center().y() - 9, Grid::kIcon, Grid::kIcon);
        const auto mode = current ? QIcon::Selected : QIcon::Normal;
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, iconBox, Qt::AlignCenter, mode);

        const int badge = index.data(BadgeRole).toInt();
        const double badgeWidth = badge > 0 ? paintBadge(*painter, option, box, badge, tone) : 0;
        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(current && themeOf(option.palette) == Theme::Light
                            ? tone.accent
                            : option.palette.color(QPalette::WindowText));
        const QRectF textBox = box.adjusted(44, 0, -badgeWidth - 8, 0);
        const QString text = QFontMetricsF(font).elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, textBox.width());
        painter->drawText(textBox, Qt::AlignVCenter | Qt::TextSingleLine, text);
        painter->restore();
    }

private:
    static void paintGround(QPainter& painter,
                            const QStyleOptionViewItem& option,
                            const QRectF& box,
                            const Tones& tone)
    {
        const bool current = option.state & QStyle::State_Selected;
        painter.setPen(Qt::NoPen);
        if (current) {
            painter.setBrush(tone.accentSoft);
            painter.drawRoundedRect(box, 6, 6);
            painter.setBrush(tone.accent);
            painter.drawRoundedRect(
                QRectF(box.left(), box.top() + 9, 3, box.height() - 18), 1.5, 1.5);
        } else if (option.state & QStyle::State_MouseOver) {
            painter.setBrush(tone.hover);
            painter.drawRoundedRect(box, 6, 6);
        }
        if (option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tone.accent, 1.5));
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
        }
    }

    static double paintBadge(QPainter& painter,
                             const QStyleOptionViewItem& option,
                             const QRectF& box,
                             int count,
                             const Tones& tone)
    {
        const QFont font = smallFont();
        const QFontMetricsF metrics(font);
        const QString text = count > 999 ? u"999+"_s : QString::number(count);
        const double height = metrics.height() + 2;
        const double width = qMax(height, metrics.horizontalAdvance(text) + 12);
        const QRectF pill(box.right() - width - 8, box.center().y() - height / 2, width, height);
        const bool current = option.state & QStyle::State_Selected;
        painter.setPen(Qt::NoPen);
        painter.setBrush(current ? tone.accent : tone.accentSoft);
        painter.drawRoundedRect(pill, height / 2, height / 2);
        painter.setPen(current ? tone.onAccent : tone.info);
        painter.setFont(font);
        painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
        return width + 8;
    }
};

} // namespace

NavigationBar::NavigationBar(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    setFixedWidth(Grid::kNavigation);
    m_list->setObjectName(u"navigation"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMouseTracking(true);
    // The list stands on the window's ground, not on that of an input.
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Grid::kGap, 1, 0);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* now) {
        if (now) {
            emit entryActivated(now->data(IdRole).toString());
        }
    });
}

void NavigationBar::addEntry(const QString& id, const QString& title, const QString& iconName)
{
    const QSignalBlocker quiet(m_list);
    auto* entry = new QListWidgetItem(icon(iconName, IconTint::Secondary), title, m_list);
    entry->setData(IdRole, id);
}

void NavigationBar::clear()
{
    m_list->clear();
}

void NavigationBar::setBadge(const QString& id, int count)
{
    if (QListWidgetItem* entry = item(id)) {
        entry->setData(BadgeRole, count);
        //: Name of a page and the number of things that are due on it, for screen readers.
        entry->setData(Qt::AccessibleTextRole,
                       count > 0 ? tr("%1, %n due", nullptr, count).arg(entry->text())
                                 : entry->text());
    }
}

void NavigationBar::setCurrent(const QString& id)
{
    if (QListWidgetItem* entry = item(id)) {
        m_list->setCurrentItem(entry);
    }
}

QString NavigationBar::current() const
{
    const QListWidgetItem* entry = m_list->currentItem();
    return entry ? entry->data(IdRole).toString() : QString();
}

void NavigationBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tonesOf(palette()).border);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

QListWidgetItem* NavigationBar::item(const QString& id) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toString() == id) {
            return m_list->item(row);
        }
    }
    return nullptr;
}

} // namespace daicho
