// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/numberreader.h"

#include "model/core/textfold.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct NumberReaderText
{
    Q_DECLARE_TR_FUNCTIONS(NumberReader)
};

/// Beyond it a double does not hold every whole number.
constexpr double kLargest = 9e15;

bool isPercent(const QString& fieldKey)
{
    return fieldKey.endsWith(u"_probability"_s);
}

/// What one of the unit is in that of the field; nothing for a unit the field can't have.
std::optional<double> unitFactor(const QString& unit, const QString& fieldKey)
{
    static const QHash<QString, double> hours = {{u"時間"_s, 60},
                                                 {u"h"_s, 60},
                                                 {u"hr"_s, 60},
                                                 {u"hours"_s, 60},
                                                 {u"hour"_s, 60},
                                                 {u"分"_s, 1},
                                                 {u"分間"_s, 1},
                                                 {u"min"_s, 1},
                                                 {u"minutes"_s, 1},
                                                 {u"日"_s, 1440},
                                                 {u"日間"_s, 1440}};
    static const QStringList counters = {u"件"_s,
                                         u"人"_s,
                                         u"名"_s,
                                         u"人分"_s,
                                         u"台"_s,
                                         u"個"_s,
                                         u"冊"_s,
                                         u"枚"_s,
                                         u"本"_s,
                                         u"点"_s,
                                         u"部"_s,
                                         u"世帯"_s,
                                         u"系統"_s,
                                         u"つ"_s,
                                         u"回線"_s,
                                         u"m"_s,
                                         u"番"_s,
                                         u"ｍ"_s};
    const bool wantsHours = fieldKey.endsWith(u"_hours"_s);
    if (unit.isEmpty()) {
        return 1.0;
    }
    if (wantsHours || fieldKey.endsWith(u"_minutes"_s)) {
        const auto minutes = hours.constFind(unit);
        return minutes == hours.constEnd() ? std::nullopt
                                           : std::optional(wantsHours ? *minutes / 60 : *minutes);
    }
    if (isPercent(fieldKey)) {
        return unit == u"%" || unit == u"パーセント" ? std::optional(1.0) : std::nullopt;
    }
    return counters.contains(unit) ? std::optional(1.0) : std::nullopt;
}

} // namespace

Result<double> parseQuantity(const QString& text, const QString& fieldKey)
{
    static const QRegularExpression form(
        u"^([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:e\\+?(\\d{1,2}))?\\s*([^\\d\\s].*)?$"_s);
    const QString plain = foldText(normaliseNumberText(text));
    const QRegularExpressionMatch match = form.match(plain);
    const std::optional<double> factor =
        match.hasMatch() ? unitFactor(match.captured(5), fieldKey) : std::nullopt;
    if (!factor) {
        return fail(ErrorKind::InvalidInput,
                    NumberReaderText::tr("\"%1\" is no exact number. Write it in digits, without "
                                         "words such as \"about\" or another unit.")
                        .arg(text));
    }
    QString digits = match.captured(2);
    digits.remove(u',');
    double value = (digits + match.captured(3)).toDouble() *
                   std::pow(10.0, match.captured(4).toDouble()) * *factor;
    if (match.captured(1) == u"-") {
        value = -value;
    }
    if (!(std::abs(value) <= kLargest)) {
        return fail(ErrorKind::InvalidInput,
                    NumberReaderText::tr("The number %1 is too large.").arg(text));
    }
    if (isPercent(fieldKey) && value > 100) {
        return fail(ErrorKind::InvalidInput,
                    NumberReaderText::tr("A probability lies between 0 and 100 %."));
    }
    return value;
}

} // namespace daicho
