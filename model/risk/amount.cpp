// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/amount.h"

#include "model/core/textfold.h"
#include "model/risk/score.h"

#include <QRegularExpression>

#include <cmath>

namespace daicho {

using namespace Qt::StringLiterals;

QString amountText(double value)
{
    QString text = figureText(value);
    if (text.contains(u'e')) {
        return text;
    }
    const qsizetype point = text.indexOf(u'.');
    const qsizetype begin = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > begin; at -= 3) {
        text.insert(at, u',');
    }
    return text;
}

std::optional<double> readAmount(const QString& text, const QString& unit)
{
    static const QRegularExpression parted(u"^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?$"_s);
    QString plain = normaliseNumberText(text);
    if (!unit.isEmpty() && plain.endsWith(unit)) {
        plain = plain.chopped(unit.size()).trimmed();
    }
    if (parted.match(plain).hasMatch()) {
        plain.remove(u',');
    }
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace daicho
