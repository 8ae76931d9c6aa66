// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/statusbar.h"

#include "views/shell/jobbar.h"
#include "views/widgets/grid.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

StatusBar::StatusBar(QWidget* parent)
    : QStatusBar(parent)
    , m_sentence(new QLabel(this))
    , m_job(new JobBar(this))
    , m_actor(new QPushButton(this))
{
    setObjectName(u"status"_s);
    setSizeGripEnabled(false);
    setFixedHeight(32);
    m_sentence->setObjectName(u"statusSentence"_s);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setContentsMargins(Grid::kGap, 0, 0, 0);
    addWidget(m_sentence, 1);
    addPermanentWidget(m_job);
    m_register = addLabel("statusRegister");
    m_year = addLabel("statusYear");
    m_actor->setObjectName(u"statusActor"_s);
    m_actor->setFlat(true);
    m_actor->setIcon(icon(u"actor"_s, IconTint::Secondary));
    m_actor->setFocusPolicy(Qt::TabFocus);
    m_actor->setToolTip(tr("Who acts: every change is recorded under this post"));
    m_actor->setMaximumHeight(28);
    addPermanentWidget(m_actor);
    m_saved = addLabel("statusSaved");
    connect(m_actor, &QPushButton::clicked, this, &StatusBar::actorClicked);
    setInfo({});
}

void StatusBar::setInfo(const StatusInfo& info)
{
    m_register->setText(info.registerName);
    m_register->setToolTip(info.path);
    m_year->setText(info.fiscalYear);
    m_actor->setText(info.actor);
    m_saved->setText(savedText(info.saved));
    m_register->setVisible(!info.registerName.isEmpty());
    m_year->setVisible(!info.fiscalYear.isEmpty());
    m_actor->setVisible(!info.actor.isEmpty());
    m_saved->setVisible(info.saved != SavedState::None);
}

void StatusBar::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tonesOf(palette()).border);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

QLabel* StatusBar::addLabel(const char* name)
{
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(Grid::kGap, 0, Grid::kGap, 0);
    addPermanentWidget(label);
    return label;
}

QString StatusBar::savedText(SavedState state)
{
    switch (state) {
    case SavedState::Saved:
        return tr("Saved");
    case SavedState::Saving:
        return tr("Saving…");
    case SavedState::ReadOnly:
        return tr("Read only");
    case SavedState::None:
        break;
    }
    return {};
}

} // namespace daicho
