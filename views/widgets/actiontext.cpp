// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/actiontext.h"

#include <QRegularExpression>

namespace daicho {

using namespace Qt::StringLiterals;

QString actionText(QString text)
{
    // Japanese menus name the key in brackets after the word: 開く(&O)…
    static const QRegularExpression bracketedKey(u"\\s?\\(&.\\)"_s);
    return text.remove(bracketedKey).remove(u'&').remove(u'…');
}

} // namespace daicho
