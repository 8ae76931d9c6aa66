// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"
#include "model/register/importword.h"

namespace daicho {

class Session;

/// What the register keeps from one import to the next: words of the city's ledgers ("極秘" is 3A;
/// journaled, can be taken back) and which header was which field in tables with the same headers
/// (not journaled: it changes no record).
class ImportMemoryService
{
public:
    explicit ImportMemoryService(Session& session)
        : m_session(session)
    {
    }

    /// In the order they were added.
    Result<QList<ImportWord>> words() const;
    /// From now on `word` means `value` in this field, whatever it meant before. `value` is written
    /// as exports write it. InvalidInput: an empty word, no such field, a value that the field has
    /// not.
    Result<void> keepWord(const QString& field, const QString& word, const QString& value);
    /// NotFound where the register keeps no such word.
    Result<void> removeWord(const QString& field, const QString& word);

    /// Adds the kept words, and where the options map no columns the kept mapping of a table with
    /// these headers. True where there was such a mapping. What stands in the options goes first.
    Result<bool> complete(TableSource& source, ImportOptions& options, Progress& progress) const;
    /// Keeps the options' columns for tables with the same headers; without columns forgets.
    Result<void> keepMapping(TableSource& source, const ImportOptions& options, Progress& progress);

private:
    Result<TableAnalysis>
    outline(TableSource& source, const ImportOptions& options, Progress& progress) const;
    Result<void> addWords(ImportOptions& options) const;

    Session& m_session;
};

} // namespace daicho
