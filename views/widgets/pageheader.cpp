// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/pageheader.h"

#include "views/widgets/actiontext.h"
#include "views/widgets/grid.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// A line that ends in … where it does not fit.
class ElidedLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }
};

/// A push button that shows an action: text, icon, tip, enabled.
QPushButton* actionButton(QAction* action, bool primary, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setProperty("primary", primary);
    button->setAutoDefault(false);
    const auto update = [button, action] {
        // A key of its own would stand against those of the menus.
        button->setText(actionText(action->text()));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    update();
    QObject::connect(action, &QAction::changed, button, update);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new ElidedLabel(this))
    , m_right(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    m_title->setFont(titleFont());
    m_title->setObjectName(u"pageTitle"_s);
    m_sentence->setObjectName(u"pageSentence"_s);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setTextFormat(Qt::PlainText);
    // The sentence gives way first when the window is narrow.
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Grid::kMargin, 12, Grid::kMargin, 12);
    row->setSpacing(Grid::kMargin);
    row->addWidget(m_title);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_right);
    row->addLayout(m_actions);
    m_right->setSpacing(Grid::kGap);
    m_actions->setSpacing(Grid::kGap);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
}

QString PageHeader::sentence() const
{
    return m_sentence->text();
}

SearchField* PageHeader::showSearch(const QString& placeholder)
{
    if (!m_search) {
        m_search = new SearchField(this);
        m_search->setFixedWidth(260);
        m_right->insertWidget(0, m_search);
    }
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    return m_search;
}

void PageHeader::setPrimaryAction(QAction* action)
{
    Q_ASSERT(!m_hasPrimary);
    m_hasPrimary = true;
    m_actions->addWidget(actionButton(action, true, this));
}

void PageHeader::addSecondaryAction(QAction* action)
{
    Q_ASSERT(m_secondary < 3);
    m_actions->insertWidget(m_secondary++, actionButton(action, false, this));
}

void PageHeader::addWidget(QWidget* widget)
{
    m_right->addWidget(widget);
}

} // namespace daicho
