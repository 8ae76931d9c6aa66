// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/datescanner.h"

#include "model/core/era.h"
#include "model/core/textfold.h"

namespace daicho {
namespace {

constexpr int kMaxEraYearDigits = 2;

/// Reads a folded text from left to right; every `take` consumes only what it recognises and skips
/// the blanks before it.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {
    }

    bool atEnd()
    {
        m_rest = m_rest.trimmed();
        return m_rest.isEmpty();
    }

    bool take(QStringView token)
    {
        const QStringView rest = afterBlanks();
        if (!rest.startsWith(token)) {
            return false;
        }
        m_rest = rest.sliced(token.size());
        return true;
    }

    bool takeAnyOf(QStringView units, QChar* taken)
    {
        const QStringView rest = afterBlanks();
        if (rest.isEmpty() || !units.contains(rest.front())) {
            return false;
        }
        *taken = rest.front();
        m_rest = rest.sliced(1);
        return true;
    }

    /// The run of ASCII digits that comes next; empty if none.
    QStringView takeDigits()
    {
        const QStringView rest = afterBlanks();
        qsizetype size = 0;
        while (size < rest.size() && rest[size] >= u'0' && rest[size] <= u'9') {
            ++size;
        }
        if (size > 0) {
            m_rest = rest.sliced(size);
        }
        return rest.first(size);
    }

    std::optional<int> takeNumber(int maxDigits)
    {
        const QStringView digits = takeDigits();
        if (digits.isEmpty() || digits.size() > maxDigits) {
            return std::nullopt;
        }
        return digits.toInt();
    }

    const Era* takeEra()
    {
        qsizetype length = 0;
        const QStringView rest = afterBlanks();
        const Era* era = eraAtStart(rest, &length);
        m_rest = era == nullptr ? m_rest : rest.sliced(length);
        return era;
    }

private:
    QStringView afterBlanks() const
    {
        QStringView rest = m_rest;
        while (rest.startsWith(u' ')) {
            rest = rest.sliced(1);
        }
        return rest;
    }

    QStringView m_rest;
};

/// 元, or the digits of a year: up to two in an era, four without one.
std::optional<int> takeYear(Scanner& scanner, const Era* era)
{
    if (era != nullptr && scanner.take(u"元")) {
        return 1;
    }
    const QStringView digits = scanner.takeDigits();
    const bool fits = era == nullptr ? digits.size() == 4
                                     : !digits.isEmpty() && digits.size() <= kMaxEraYearDigits;
    return fits ? std::optional(digits.toInt()) : std::nullopt;
}

/// 年4月7日, or .4.7 with the same separator twice.
bool takeMonthAndDay(Scanner& scanner, DateParts& parts)
{
    const bool inKanji = scanner.take(u"年");
    QChar separator;
    if (!inKanji && !scanner.takeAnyOf(u"./-・ー", &separator)) {
        return false;
    }
    const std::optional<int> month = scanner.takeNumber(2);
    if (!month || !scanner.take(inKanji ? QStringView(u"月") : QStringView(&separator, 1))) {
        return false;
    }
    const std::optional<int> day = scanner.takeNumber(2);
    if (!day || (inKanji && !scanner.take(u"日"))) {
        return false;
    }
    parts.month = *month;
    parts.day = *day;
    return true;
}

/// 20250407, 5070407 (era digit first), and 070407 behind an era.
std::optional<DateParts> compactDate(QStringView digits, const Era* era)
{
    DateParts parts;
    parts.era = era;
    if (era == nullptr && digits.size() == 7) {
        parts.era = eraOfDigit(digits.first(1).toInt());
        digits = digits.sliced(1);
        if (parts.era == nullptr) {
            return std::nullopt;
        }
    }
    if (digits.size() != (parts.era == nullptr ? 8 : 6)) {
        return std::nullopt;
    }
    parts.year = digits.chopped(4).toInt();
    parts.month = digits.last(4).first(2).toInt();
    parts.day = digits.last(2).toInt();
    return parts;
}

/// Z, +09:00 or +0900; nothing is fine too. False where an offset begins and goes wrong.
bool takeUtcOffset(Scanner& scanner, DateParts& parts)
{
    constexpr int kMaxHours = 14;
    if (scanner.take(u"z")) {
        parts.utcOffsetSeconds = 0;
        return true;
    }
    QChar sign;
    if (!scanner.takeAnyOf(u"+-", &sign)) {
        return true;
    }
    QString digits = scanner.takeDigits().toString();
    if (scanner.take(u":")) {
        digits += scanner.takeDigits();
    }
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (digits.size() != 4 || hours > kMaxHours || minutes > 59) {
        return false;
    }
    parts.utcOffsetSeconds = (hours * 60 + minutes) * (sign == u'-' ? -60 : 60);
    return true;
}

/// T00:00:00.000Z, or 9:30 behind a blank. False where a time begins and goes wrong.
bool takeTime(Scanner& scanner, DateParts& parts)
{
    const bool marked = scanner.take(u"t");
    const std::optional<int> hour = scanner.takeNumber(2);
    if (!hour) {
        return !marked;
    }
    if (!scanner.take(u":")) {
        return false;
    }
    const std::optional<int> minute = scanner.takeNumber(2);
    int second = 0;
    if (scanner.take(u":")) {
        second = scanner.takeNumber(2).value_or(60);
        if (scanner.take(u".") && scanner.takeDigits().isEmpty()) {
            return false;
        }
    }
    if (!minute || *hour > 23 || *minute > 59 || second > 59) {
        return false;
    }
    parts.secondOfDay = (*hour * 60 + *minute) * 60 + second;
    return takeUtcOffset(scanner, parts);
}

/// （月）, (月・祝), 月曜日: says nothing that the date does not say.
void takeWeekday(Scanner& scanner)
{
    const bool inBrackets = scanner.take(u"(");
    QChar unit;
    if (scanner.takeAnyOf(u"日月火水木金土", &unit) && scanner.take(u"曜")) {
        scanner.take(u"日");
    }
    if (inBrackets) {
        scanner.take(u"・");
        scanner.takeAnyOf(u"祝休", &unit);
        scanner.take(u")");
    }
}

std::optional<DateParts> scanFolded(QStringView text)
{
    Scanner scanner(text);
    const Era* era = scanner.takeEra();
    Scanner compact = scanner;
    const QStringView digits = compact.takeDigits();
    if (compact.atEnd() && digits.size() >= 6) {
        return compactDate(digits, era);
    }
    const std::optional<int> year = takeYear(scanner, era);
    DateParts parts;
    if (!year || !takeMonthAndDay(scanner, parts)) {
        return std::nullopt;
    }
    parts.era = era;
    parts.year = *year;
    takeWeekday(scanner);
    if (!takeTime(scanner, parts)) {
        return std::nullopt;
    }
    return scanner.atEnd() ? std::optional(parts) : std::nullopt;
}

} // namespace

std::optional<DateParts> scanDate(const QString& text)
{
    QString folded = foldText(text);
    // Set in wide columns: 令 和 ７ 年 …. Elsewhere a blank parts the day from a time.
    if (folded.contains(u'年')) {
        folded.remove(u' ');
    }
    return scanFolded(folded);
}

std::optional<YearParts> scanYear(const QString& text)
{
    const QString folded = foldLabel(text);
    Scanner scanner(folded);
    YearParts parts;
    parts.era = scanner.takeEra();
    const std::optional<int> year = takeYear(scanner, parts.era);
    if (!year) {
        return std::nullopt;
    }
    parts.year = *year;
    if (scanner.take(u"年")) {
        scanner.take(u"度");
    }
    return scanner.atEnd() ? std::optional(parts) : std::nullopt;
}

} // namespace daicho
