// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/risk/round.h"

namespace daicho {

class Progress;
class Session;

enum class ScoringFormat {
    Workbook, ///< for those without the program
    Register, ///< a small .daicho file that the program opens on the rater's items
};

struct ScoringExportOptions
{
    /// A folder, made where it is missing; for one rater also a file that ends in .xlsx or .daicho,
    /// which then is its format.
    QString path;
    QString rater = {}; ///< post of the only rater; empty: all of the round
    QString round = {}; ///< uid; empty: the open round of the cycle, which is begun if need be
    std::optional<int> cycle = {};            ///< the register's by default
    std::optional<ScoringFormat> format = {}; ///< a workbook unless the path says otherwise
};

struct ScoringExportResult
{
    QString round; ///< title
    int files = 0;
    qint64 rows = 0;
};

/// Writes what each rater gets, one file per rater, and notes it in the journal. All files appear
/// together at the end; a job that stops leaves none.
class ScoringExport
{
public:
    explicit ScoringExport(Session& session)
        : m_session(session)
    {
    }

    /// Errors: NotFound for a rater that the named round does not know, InvalidInput for a round
    /// that is not open, for a path that fits no rater or several and for a register file that
    /// exists (it may hold scores), Io, Cancelled.
    Result<ScoringExportResult> write(const ScoringExportOptions& options, Progress& progress);

private:
    Result<ScoringRound> roundFor(const ScoringExportOptions& options);
    Result<QList<RoundRater>> ratersFor(const ScoringRound& round, const QString& rater) const;
    Result<qint64>
    writeWorkbook(const ScoringRound& round, const RoundRater& rater, const QString& path);
    Result<void>
    note(const ScoringExportOptions& options, const QList<RoundRater>& raters, int files);

    Session& m_session;
};

} // namespace daicho
