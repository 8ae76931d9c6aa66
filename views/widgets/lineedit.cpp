// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/lineedit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace daicho {

void LineEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void LineEdit::keyPressEvent(QKeyEvent* event)
{
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                      event->key() == Qt::Key_Escape;
    if (m_composing && ends) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace daicho
