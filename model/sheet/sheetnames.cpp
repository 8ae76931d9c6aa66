// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/sheetnames.h"

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxLength = 31;

QString cleaned(const QString& wanted)
{
    QString name;
    for (const QChar letter : wanted.trimmed()) {
        const bool isForbidden = u"[]:*?/\\"_s.contains(letter) || letter.unicode() < u' ';
        name += isForbidden ? QChar(u'_') : letter;
    }
    while (name.startsWith(u'\'')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'\'')) {
        name.chop(1);
    }
    // Excel keeps "History" for itself.
    if (name.isEmpty() || name.compare(u"History", Qt::CaseInsensitive) == 0) {
        name += u"_"_s;
    }
    return name;
}

QString shortened(const QString& name, qsizetype length)
{
    QString result = name.left(length);
    if (!result.isEmpty() && result.back().isHighSurrogate()) {
        result.chop(1);
    }
    return result;
}

} // namespace

QString SheetNames::take(const QString& wanted, int part)
{
    const QString clean = cleaned(wanted);
    QString name = shortened(clean, kMaxLength);
    for (int number = part; number > 1 || m_taken.contains(name.toCaseFolded()); ++number) {
        const QString suffix = u" (%1)"_s.arg(std::max(number, 2));
        name = shortened(clean, kMaxLength - suffix.size()) + suffix;
        if (!m_taken.contains(name.toCaseFolded())) {
            break;
        }
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace daicho
