// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/filenames.h"

#include <QRegularExpression>

namespace daicho {

using namespace Qt::StringLiterals;

QString safeFileName(const QString& text)
{
    // In UTF-8 a kanji takes three bytes of the 255 that Linux allows.
    constexpr qsizetype kLongest = 60;
    static const QRegularExpression refused(uR"([<>:"/\\|?*\x00-\x1f\x7f])"_s);
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\.|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString name = QString(text).replace(refused, u"_"_s).trimmed().left(kLongest);
    if (name.endsWith(u'.') || (!name.isEmpty() && name.back().isHighSurrogate())) {
        name.chop(1);
        name += u'_';
    }
    if (name.isEmpty() || name.startsWith(u'.') || reserved.match(name).hasMatch()) {
        name.prepend(u'_');
    }
    return name.trimmed();
}

QString FileNames::take(const QString& wanted)
{
    const QString safe = safeFileName(wanted);
    QString name = safe;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number) {
        name = u"%1 (%2)"_s.arg(safe).arg(number);
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace daicho
