// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/flagword.h"

#include "model/core/textfold.h"

#include <QStringList>

namespace daicho {

using namespace Qt::StringLiterals;

std::optional<bool> parseFlag(const QString& text)
{
    // Folded: katakana as hiragana, lower case, half width.
    static const QStringList yes = {u"yes"_s,
                                    u"y"_s,
                                    u"true"_s,
                                    u"1"_s,
                                    u"はい"_s,
                                    u"有"_s,
                                    u"有り"_s,
                                    u"あり"_s,
                                    u"該当"_s,
                                    u"○"_s,
                                    u"〇"_s,
                                    u"◯"_s};
    static const QStringList no = {u"no"_s,
                                   u"n"_s,
                                   u"false"_s,
                                   u"0"_s,
                                   u"いいえ"_s,
                                   u"無"_s,
                                   u"無し"_s,
                                   u"なし"_s,
                                   u"非該当"_s,
                                   u"×"_s};
    const QString word = foldLabel(text);
    if (yes.contains(word)) {
        return true;
    }
    if (no.contains(word)) {
        return false;
    }
    return std::nullopt;
}

} // namespace daicho
