// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/consensuspapers.h"
#include "model/service/consensus/agreementservice.h"

namespace daicho {

class Progress;
class Session;

/// Minutes (議事録) and committee papers (委員会資料).
enum class CommitteePaper { Minutes, Committee };

/// minutes, committee.
QString toKey(CommitteePaper paper);
std::optional<CommitteePaper> committeePaperFromKey(const QString& key);

struct CommitteePaperOptions
{
    CommitteePaper paper = CommitteePaper::Committee;
    QString path;              ///< .pdf or .xlsx
    ConsensusScope scope = {}; ///< without a round: the newest of the cycle, if it has one
    QString body = {};         ///< who decides; the usual one unless given
};

struct CommitteePaperResult
{
    qint64 pairs = 0;
};

/// Collects what a committee gets on paper, writes it, and notes that in the journal.
class CommitteePapers
{
public:
    explicit CommitteePapers(Session& session)
        : m_session(session)
    {
    }

    Result<ConsensusPaper> collect(const CommitteePaperOptions& options, Progress& progress) const;
    /// Errors: InvalidInput for another kind of file, NotFound where nothing was scored by several
    /// raters, Io, Cancelled. A PDF needs a QGuiApplication.
    Result<CommitteePaperResult> write(const CommitteePaperOptions& options, Progress& progress);

private:
    Result<ConsensusScope> scopeFor(const ConsensusScope& wanted) const;
    Result<void> note(const CommitteePaperOptions& options);

    Session& m_session;
};

/// The body that decides unless another one is named.
QString decidingBody(const Session& session);

} // namespace daicho
