// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace daicho {

/// One record of a CSV file, as bytes.
class CsvRecord
{
public:
    /// Counts records, as Excel counts rows; from 1.
    int number() const { return m_number; }

    int size() const { return static_cast<int>(m_ends.size()); }

    std::string_view field(int index) const;

private:
    friend class CsvParser;

    std::string m_bytes;
    std::vector<size_t> m_ends;
    int m_number = 0;
};

/// False stops the parsing.
using RecordVisitor = std::function<bool(const CsvRecord&)>;

/// Cuts bytes in UTF-8 or CP932 into records (in both, no byte of a longer character is a
/// separator, quote or line end). Quotes as Excel reads them: doubled inside, literal within an
/// unquoted field.
class CsvParser
{
public:
    CsvParser(char separator, size_t recordLimit);

    /// False once the visitor has stopped.
    Result<bool> feed(std::string_view bytes, const RecordVisitor& visit);
    Result<bool> finish(const RecordVisitor& visit);

private:
    enum class State { FieldStart, Plain, Quoted, QuoteSeen };

    void takePlain(std::string_view bytes, size_t& place);
    void takeQuoted(std::string_view bytes, size_t& place);
    void endField();
    bool endRecord(const RecordVisitor& visit);
    Result<void> checkByte(char byte) const;
    Failure unclosedQuote() const;

    CsvRecord m_record;
    State m_state = State::FieldStart;
    size_t m_recordLimit;
    int m_line = 1;
    int m_quoteLine = 1;
    char m_separator;
    bool m_afterReturn = false;
};

/// The separator of a file that begins with `sample`: , or ; or tab.
char detectSeparator(std::string_view sample);

} // namespace daicho
