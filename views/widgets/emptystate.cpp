// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/emptystate.h"

#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_sentence->setFont(sectionFont());
    m_sentence->setObjectName(u"emptySentence"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setObjectName(u"emptyHint"_s);
    for (QLabel* label : {m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setFixedWidth(480);
        label->setTextFormat(Qt::PlainText);
    }
    m_button->setObjectName(u"emptyAction"_s);
    m_button->setProperty("primary", true);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(Grid::kGap);
    column->addStretch(2);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_hint, 0, Qt::AlignHCenter);
    column->addSpacing(Grid::kGap);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setText(const QString& sentence, const QString& hint)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    for (QLabel* label : {m_sentence, m_hint}) {
        // An empty one gives -1.
        label->setMinimumHeight(qMax(0, label->heightForWidth(label->width())));
    }
}

void EmptyState::setAction(const QString& text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace daicho
