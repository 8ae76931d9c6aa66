// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/actionbutton.h"

#include <QAction>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

QPushButton* buttonOf(QAction* action)
{
    auto* button = new QPushButton(action->text());
    button->setObjectName(u"button_"_s + action->objectName());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
    });
    return button;
}

} // namespace daicho
