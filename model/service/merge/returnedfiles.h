// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/exchange/returnedscores.h"
#include "model/exchange/returnedworkbook.h"
#include "model/service/environment.h"

#include <deque>
#include <future>

namespace daicho {

/// The workbooks and raters' register files that these files and folders hold, by name; what
/// programs leave beside an open file is none, nor is another register in a folder. Unreadable
/// names a path that does not exist.
Result<QStringList> returnedFiles(const QStringList& paths, const Clock& clock);

/// Reads workbooks one after the other, the next ones beside the one that is being merged.
class ReturnedFiles
{
public:
    struct Read
    {
        QString path;
        Result<ReturnedWorkbook> book;
        /// Instead of the book where it is a rater's.
        std::optional<Result<ReturnedScores>> scores = {};
    };

    ReturnedFiles(QStringList paths,
                  const DepartmentLayout& layout,
                  const ImportContext& context,
                  const Environment& environment,
                  const Progress& progress);
    /// Waits for what is still being read.
    ~ReturnedFiles();
    ReturnedFiles(const ReturnedFiles&) = delete;
    ReturnedFiles& operator=(const ReturnedFiles&) = delete;

    bool atEnd() const { return m_running.empty(); }

    Read next();

private:
    void fill();

    QStringList m_paths;
    const DepartmentLayout& m_layout;
    const ImportContext& m_context;
    const Environment& m_environment;
    const Progress& m_progress;
    qsizetype m_started = 0;
    std::deque<std::future<Read>> m_running;
};

} // namespace daicho
