// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/bannerbar.h"

#include "views/widgets/grid.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace daicho {

using namespace Qt::StringLiterals;

BannerBar::BannerBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"banner"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_action->hide();
    m_close->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kGap, Grid::kGap);
    row->setSpacing(Grid::kGap);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &BannerBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &BannerBar::closed);
    hide();
}

void BannerBar::showBanner(Kind kind, const QString& sentence, const QString& action)
{
    m_kind = kind;
    const QString name = kind == Info ? u"info"_s : kind == Warning ? u"warning"_s : u"error"_s;
    const IconTint tint = kind == Info      ? IconTint::Accent
                          : kind == Warning ? IconTint::Warning
                                            : IconTint::Error;
    m_icon->setPixmap(
        icon(name, tint).pixmap(QSize(Grid::kIcon, Grid::kIcon), devicePixelRatioF()));
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

void BannerBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString BannerBar::text() const
{
    return m_text->text();
}

void BannerBar::paintEvent(QPaintEvent*)
{
    const Tones tone = tonesOf(palette());
    const QColor ground = m_kind == Info      ? tone.infoSoft
                          : m_kind == Warning ? tone.warningSoft
                                              : tone.errorSoft;
    const QColor mark = m_kind == Info      ? tone.accent
                        : m_kind == Warning ? tone.warning
                                            : tone.error;
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, 0, 3, height()), mark);
    painter.setPen(tone.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace daicho
