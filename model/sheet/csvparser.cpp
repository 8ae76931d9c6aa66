// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/csvparser.h"

#include "model/sheet/readbudget.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace daicho {

namespace {

struct CsvParserText
{
    Q_DECLARE_TR_FUNCTIONS(CsvParser)
};

constexpr int kRowsJudged = 50;
constexpr std::string_view kDosEnd = "\x1A";

} // namespace

std::string_view CsvRecord::field(int index) const
{
    const auto place = static_cast<size_t>(index);
    const size_t begin = index == 0 ? 0 : m_ends[place - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[place] - begin);
}

CsvParser::CsvParser(char separator, size_t recordLimit)
    : m_recordLimit(recordLimit)
    , m_separator(separator)
{
    m_record.m_number = 1;
}

void CsvParser::endField()
{
    m_record.m_ends.push_back(m_record.m_bytes.size());
    m_state = State::FieldStart;
}

bool CsvParser::endRecord(const RecordVisitor& visit)
{
    endField();
    const bool goesOn = visit(m_record);
    m_record.m_bytes.clear();
    m_record.m_ends.clear();
    ++m_record.m_number;
    return goesOn;
}

/// Appends up to the next byte that means something outside quotes.
void CsvParser::takePlain(std::string_view bytes, size_t& place)
{
    const size_t begin = place;
    while (place < bytes.size()) {
        const char byte = bytes[place];
        if (byte == m_separator || byte == '\n' || byte == '\r' || byte == '\0') {
            break;
        }
        ++place;
    }
    m_record.m_bytes.append(bytes, begin, place - begin);
    m_state = State::Plain;
}

void CsvParser::takeQuoted(std::string_view bytes, size_t& place)
{
    const size_t begin = place;
    while (place < bytes.size() && bytes[place] != '"' && bytes[place] != '\0') {
        m_line += bytes[place] == '\n' ? 1 : 0;
        ++place;
    }
    m_record.m_bytes.append(bytes, begin, place - begin);
}

Result<void> CsvParser::checkByte(char byte) const
{
    if (byte == '\0') {
        return fail(ErrorKind::Unreadable,
                    CsvParserText::tr("Row %1 (line %2 of the file) holds a NUL byte, which no "
                                      "text has. The file is damaged or no CSV; export it again.")
                        .arg(m_record.m_number)
                        .arg(m_line),
                    {},
                    QString::number(m_record.m_number));
    }
    if (m_record.m_bytes.size() > m_recordLimit) {
        return m_state == State::Quoted
                   ? unclosedQuote()
                   : BudgetMeter::textTooLong(CsvParserText::tr("row %1").arg(m_record.m_number));
    }
    return {};
}

Failure CsvParser::unclosedQuote() const
{
    return fail(ErrorKind::Unreadable,
                CsvParserText::tr("In row %1 (line %2 of the file) a quotation mark opens that is "
                                  "never closed. Close it, or double a mark that belongs to the "
                                  "text.")
                    .arg(m_record.m_number)
                    .arg(m_quoteLine),
                {},
                QString::number(m_record.m_number));
}

Result<bool> CsvParser::feed(std::string_view bytes, const RecordVisitor& visit)
{
    size_t place = 0;
    while (place < bytes.size()) {
        const char byte = bytes[place];
        if (m_afterReturn && byte == '\n') {
            ++place;
            m_afterReturn = false;
            continue;
        }
        m_afterReturn = false;
        DAICHO_TRY(checkByte(byte));
        if (m_state == State::Quoted) {
            if (byte == '"') {
                m_state = State::QuoteSeen;
                ++place;
            } else {
                takeQuoted(bytes, place);
            }
        } else if (byte == '"' && m_state != State::Plain) {
            // A second quote in a row is one of the text.
            if (m_state == State::QuoteSeen) {
                m_record.m_bytes.push_back('"');
            } else {
                m_quoteLine = m_line;
            }
            m_state = State::Quoted;
            ++place;
        } else if (byte == m_separator) {
            endField();
            ++place;
        } else if (byte == '\n' || byte == '\r') {
            m_afterReturn = byte == '\r';
            ++m_line;
            ++place;
            if (!endRecord(visit)) {
                return false;
            }
        } else {
            takePlain(bytes, place);
        }
    }
    return true;
}

Result<bool> CsvParser::finish(const RecordVisitor& visit)
{
    if (m_state == State::Quoted) {
        return unclosedQuote();
    }
    const bool isEmpty = m_record.m_ends.empty() && m_state == State::FieldStart;
    // DOS programs end a text file with Ctrl+Z.
    if (isEmpty || (m_record.m_ends.empty() && m_record.m_bytes == kDosEnd)) {
        return true;
    }
    return endRecord(visit);
}

char detectSeparator(std::string_view sample)
{
    constexpr std::array kCandidates = {',', '\t', ';'};
    std::array<int, kCandidates.size()> counts{};
    std::array<QMap<int, int>, kCandidates.size()> rowsByCount;
    bool isQuoted = false;
    int rows = 0;
    for (size_t place = 0; place <= sample.size() && rows < kRowsJudged; ++place) {
        const char byte = place < sample.size() ? sample[place] : '\n';
        const auto candidate = std::ranges::find(kCandidates, byte);
        // Marks within unquoted fields count here too: what stands between them is rarely
        // structure.
        if (byte == '"') {
            isQuoted = !isQuoted;
        } else if (candidate != kCandidates.end()) {
            counts[static_cast<size_t>(candidate - kCandidates.begin())] += isQuoted ? 0 : 1;
        } else if ((byte == '\n' || byte == '\r') && !isQuoted) {
            ++rows;
            for (size_t i = 0; i < counts.size(); ++i) {
                ++rowsByCount[i][counts[i]];
            }
            counts = {};
        }
    }
    char best = kCandidates[0];
    int bestScore = 0;
    for (size_t i = 0; i < kCandidates.size(); ++i) {
        rowsByCount[i].remove(0);
        // The rows that agree on a number of columns.
        const int score = rowsByCount[i].isEmpty() ? 0 : *std::ranges::max_element(rowsByCount[i]);
        if (score > bestScore) {
            bestScore = score;
            best = kCandidates[i];
        }
    }
    return best;
}

} // namespace daicho
