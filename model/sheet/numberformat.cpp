// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/numberformat.h"

#include <QDateTime>

#include <cmath>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kDayMilliseconds = 86'400'000;
/// The serial of 9999-12-31 in the 1900 system.
constexpr double kLastDay = 2'958'465;

/// What one section of a format code says.
struct Section
{
    bool hasDate = false;
    bool hasTime = false;
    bool hasMonthOrMinute = false;
    bool hasElapsed = false;
    bool hasDigits = false;
    bool hasCondition = false;

    NumberMeaning meaning() const
    {
        if (hasElapsed || hasDigits) {
            return NumberMeaning::Number;
        }
        if (hasTime) {
            return hasDate ? NumberMeaning::DateTime : NumberMeaning::Time;
        }
        return hasDate || hasMonthOrMinute ? NumberMeaning::Date : NumberMeaning::Number;
    }
};

class FormatScanner
{
public:
    explicit FormatScanner(QStringView code)
        : m_code(code)
    {
    }

    bool atEnd() const { return m_place >= m_code.size(); }

    Section nextSection()
    {
        Section section;
        while (!atEnd() && m_code[m_place] != u';') {
            step(section);
        }
        ++m_place;
        return section;
    }

private:
    QChar lower(qsizetype place) const
    {
        return place >= 0 && place < m_code.size() ? m_code[place].toLower() : QChar();
    }

    bool take(QStringView word)
    {
        if (!m_code.mid(m_place).startsWith(word, Qt::CaseInsensitive)) {
            return false;
        }
        m_place += word.size();
        return true;
    }

    void skipTo(QChar end)
    {
        const qsizetype found = m_code.indexOf(end, m_place + 1);
        m_place = found < 0 ? m_code.size() : found + 1;
    }

    void takeBrackets(Section& section)
    {
        const QChar first = lower(m_place + 1);
        const QChar last = lower(m_code.indexOf(u']', m_place) - 1);
        if ((first == u'h' || first == u'm' || first == u's') && first == last) {
            section.hasElapsed = true;
        }
        section.hasCondition |= first == u'<' || first == u'>' || first == u'=';
        skipTo(u']');
    }

    void takeLetter(Section& section)
    {
        const QChar letter = lower(m_place++);
        switch (letter.unicode()) {
        case u'y':
        case u'd':
        case u'g':
        case u'b':
        case u'r':
            section.hasDate = true;
            break;
        case u'e':
            // 1.0E+05 is scientific, e alone the year of an era.
            if (lower(m_place) == u'+' || lower(m_place) == u'-') {
                section.hasDigits = true;
            } else {
                section.hasDate = true;
            }
            break;
        case u'm':
            section.hasMonthOrMinute = true;
            break;
        case u'h':
        case u's':
            section.hasTime = true;
            break;
        case u'0':
        case u'#':
        case u'?':
            section.hasDigits = true;
            break;
        default:
            break;
        }
    }

    void step(Section& section)
    {
        const QChar letter = m_code[m_place];
        if (letter == u'"') {
            skipTo(u'"');
        } else if (letter == u'[') {
            takeBrackets(section);
        } else if (letter == u'\\' || letter == u'_' || letter == u'*') {
            m_place += 2;
        } else if (take(u"General") || take(u"G/標準")) {
            section.hasDigits = true;
        } else if (take(u"AM/PM") || take(u"A/P") || take(u"上午/下午")) {
            section.hasTime = true;
        } else if (take(u"aaa")) {
            section.hasDate = true;
        } else if (letter == u'.' && section.hasTime) {
            ++m_place;
            while (lower(m_place) == u'0') {
                ++m_place;
            }
        } else {
            takeLetter(section);
        }
    }

    QStringView m_code;
    qsizetype m_place = 0;
};

QString timeText(QTime time)
{
    return time.toString(time.msec() != 0 ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s);
}

void assign(Cell& cell, QDate date, QTime time)
{
    if (time == QTime(0, 0)) {
        cell.type = Cell::Type::Date;
        cell.text = date.toString(Qt::ISODate);
    } else {
        cell.type = Cell::Type::DateTime;
        cell.text = u"%1T%2"_s.arg(date.toString(Qt::ISODate), timeText(time));
    }
}

/// The day of a serial; invalid for the day that only Excel's 1900 has.
QDate dayOfSerial(qint64 serial, bool date1904)
{
    if (date1904) {
        return QDate(1904, 1, 1).addDays(serial);
    }
    if (serial == 60) {
        return {};
    }
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

} // namespace

NumberMeaning meaningOfFormat(QStringView code)
{
    FormatScanner scanner(code);
    while (!scanner.atEnd()) {
        const Section section = scanner.nextSection();
        const NumberMeaning meaning = section.meaning();
        // [=0]"";yyyy/m/d hides zeros: the section for all else decides.
        if (meaning != NumberMeaning::Number || !section.hasCondition) {
            return meaning;
        }
    }
    return NumberMeaning::Number;
}

NumberMeaning meaningOfBuiltInFormat(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) ||
        (id >= 50 && id <= 58)) {
        return NumberMeaning::Date;
    }
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47) {
        return NumberMeaning::Time;
    }
    return id == 22 ? NumberMeaning::DateTime : NumberMeaning::Number;
}

void applyMeaning(Cell& cell, NumberMeaning meaning, bool date1904)
{
    const double lowest = date1904 ? 0 : 1;
    const double value = cell.number;
    if (meaning == NumberMeaning::Number || !(value >= 0) || value >= kLastDay + 1) {
        return;
    }
    qint64 day = static_cast<qint64>(std::floor(value));
    qint64 rest = std::llround((value - std::floor(value)) * kDayMilliseconds);
    day += rest / kDayMilliseconds;
    rest %= kDayMilliseconds;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(rest));
    if (static_cast<double>(day) < lowest || (meaning == NumberMeaning::Time && day == 0)) {
        if (meaning != NumberMeaning::Date) {
            cell.type = Cell::Type::Time;
            cell.text = timeText(time);
        }
        return;
    }
    const QDate date = dayOfSerial(day, date1904);
    if (date.isValid() && date.year() <= 9999) {
        assign(cell, date, time);
    }
}

std::optional<double> serialOfDate(QDate date)
{
    const qint64 days = QDate(1899, 12, 30).daysTo(date);
    if (days < 2) {
        return {};
    }
    // Excel's 1900 has a 29 February.
    return static_cast<double>(days > 60 ? days : days - 1);
}

void assignIsoDate(Cell& cell, const QString& value)
{
    const QString text = value.trimmed();
    cell.text = text;
    cell.type = text.isEmpty() ? Cell::Type::Empty : Cell::Type::Text;
    if (const QTime time = QTime::fromString(text, Qt::ISODateWithMs); time.isValid()) {
        cell.type = Cell::Type::Time;
        cell.text = timeText(time);
        return;
    }
    // A zone is not converted: a cell holds a civil date, and writers append Z without meaning it.
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    QString rest = text.mid(11);
    if (const qsizetype zone = rest.indexOf(u'Z'); zone >= 0) {
        rest.truncate(zone);
    }
    const QTime time = rest.isEmpty() ? QTime(0, 0) : QTime::fromString(rest, Qt::ISODateWithMs);
    if (date.isValid() && time.isValid()) {
        assign(cell, date, time);
    }
}

} // namespace daicho
