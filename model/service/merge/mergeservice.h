// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/merge/mergereport.h"

namespace daicho {

class Progress;
class Session;

/// One thing that waits, in the words of the session's language.
struct WaitingAnswer
{
    MergeItem item;
    QString unit;
    QString code; ///< asset number with its branch; '' for a new asset
    QString name;
    QString field; ///< label; '' where the row as a whole waits
    QString base;
    QString ours; ///< in the register now
    QString theirs;
};

/// What departments and raters send back: merges their workbooks, keeps what waits, takes the
/// decisions.
class MergeService
{
public:
    explicit MergeService(Session& session)
        : m_session(session)
    {
    }

    /// Merges the workbooks of these files and folders: one entry per file, all of them or, after
    /// an error or a cancel, none. A file that can't be read or is not for this register is
    /// reported and stops no other.
    Result<QList<MergeReport>>
    merge(const QStringList& paths, const MergeOptions& options, Progress& progress);

    /// All that waits, over all units.
    Result<QList<WaitingAnswer>> waiting();
    /// All of them or none, in one entry. `reason` stands with each decision, that of a lowered
    /// class with the class as well. InvalidInput for what can't be accepted as it is, Conflict for
    /// what somebody else decided meanwhile.
    Result<std::optional<EntryRef>> accept(const QStringList& itemUids, const QString& reason = {});
    Result<std::optional<EntryRef>> reject(const QStringList& itemUids, const QString& reason = {});

private:
    Result<std::optional<EntryRef>>
    decide(const QStringList& itemUids, bool accepted, const QString& reason);

    Session& m_session;
};

} // namespace daicho
