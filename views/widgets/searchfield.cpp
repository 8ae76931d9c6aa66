// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/searchfield.h"

#include "views/widgets/icons.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTimer>

namespace daicho {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget* parent)
    : LineEdit(parent)
    , m_delay(new QTimer(this))
{
    setObjectName(u"search"_s);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, IconTint::Secondary), QLineEdit::LeadingPosition);
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_delay, &QTimer::timeout, this, &SearchField::report);
    connect(this, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
}

void SearchField::search(const QString& text)
{
    setText(text);
    report();
}

void SearchField::inputMethodEvent(QInputMethodEvent* event)
{
    LineEdit::inputMethodEvent(event);
    if (isComposing()) {
        m_delay->stop();
    } else if (text() != m_reported) {
        m_delay->start();
    }
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (!isComposing()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            report();
            emit returnPressed();
            return;
        case Qt::Key_Escape:
            if (text().isEmpty()) {
                emit leftByEscape();
            } else {
                search({});
            }
            return;
        case Qt::Key_Down:
            report();
            emit leftDownwards();
            return;
        default:
            break;
        }
    }
    LineEdit::keyPressEvent(event);
}

void SearchField::report()
{
    m_delay->stop();
    if (text() != m_reported) {
        m_reported = text();
        emit searchChanged(m_reported);
    }
}

} // namespace daicho
