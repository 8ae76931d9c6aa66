// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/journal/netchange.h"
#include "model/service/historyservice.h"

#include <functional>

namespace daicho {

class Progress;
class Session;
class TableWriter;

/// The register as it stood at the end of an entry, a day or a fiscal year.
struct DiffPoint
{
    qint64 seq = 0; ///< the last entry that belongs to it
    QString text;   ///< as it was named
};

/// What became of one record between two points.
struct DiffRecord
{
    QString entity;
    QString uid;
    QString code; ///< as at the later point, or where it is gone as it was last
    NetKind kind = NetKind::Changed;
    QList<FieldChange> fields; ///< references as uids, as the journal has them

    /// The same as the change of an entry, for those who word changes.
    RecordHistory history() const;
};

struct DiffCounts
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;

    qint64 total() const { return added + changed + removed; }

    bool operator==(const DiffCounts&) const = default;
};

/// Net changes between two points of the journal.
class DiffService
{
public:
    explicit DiffService(Session& session)
        : m_session(session)
    {
    }

    /// Reads a fiscal year (2026, 令和8年度), a day (2026-04-01) or an entry (#123). NotFound
    /// names the range that the journal covers, InvalidInput what is no point.
    Result<DiffPoint> point(const QString& text) const;

    /// Net changes by kind of record and code; who acted is left out. InvalidInput where `to` lies
    /// before `from`.
    Result<DiffCounts> visit(const DiffPoint& from,
                             const DiffPoint& to,
                             const std::function<Result<void>(const DiffRecord&)>& visit,
                             Progress& progress) const;

    /// Number and branch of the record a uid names, be it removed meanwhile; its pair of numbers
    /// for a relation, asset number and threat for a score.
    Result<QString> codeOf(const QString& entity, const QString& uid) const;

    /// A file with a row per field: .xlsx or .csv; the number of rows.
    Result<qint64> write(const DiffPoint& from,
                         const DiffPoint& to,
                         const QString& path,
                         DateStyle dateStyle,
                         Progress& progress) const;

private:
    Result<DiffPoint> endOf(QDate day, QDate known, const QString& text) const;
    Result<QString> codeOf(const QString& entity,
                           const QString& uid,
                           const QJsonObject& later,
                           const QJsonObject& earlier) const;

    Session& m_session;
};

} // namespace daicho
