// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importoptions.h"
#include "model/exchange/matchkey.h"
#include "model/exchange/referenceindex.h"
#include "model/store/entitytable.h"

namespace daicho {

class Session;

/// Finds the stored record that a row speaks of, and the units, places and assets that it names.
class ImportMatcher
{
public:
    ImportMatcher(Session& session, ImportTarget target, MatchBy by = MatchBy::Automatic);

    /// Reads what the register holds.
    Result<void> load();

    /// The stored record's id; 0 for a new one.
    qint64 match(const Values& values);
    /// Whether a record other than this one has the row's number.
    bool isNumberTaken(const Values& values, qint64 id) const;
    /// Tells of the n-th staged row, which will be a new asset that others may name.
    void expect(qint64 n, const Values& values);
    /// Tells of a unit or place that the import adds, so that later rows can refer to it.
    void added(qint64 id, const Values& values);

    ReferenceIndex& index(FieldType type);

    /// An asset by number or name; 0 for none or several, -n for the n-th staged row.
    qint64 assetNamed(const QString& text) const;

private:
    Result<void> loadAssets();
    Result<void> loadTree(EntityTable& table, ReferenceIndex& index);
    QString numberKey(const Values& values) const;
    QString contentKey(const Values& values) const;
    QString text(const Values& values, int field) const;
    void noteName(const QString& name, qint64 id);

    Session& m_session;
    ImportTarget m_target;
    MatchBy m_by;
    QHash<QString, qint64> m_byNumber;
    QHash<QString, QList<qint64>> m_byContent;
    QHash<QString, qint64> m_assetNames; ///< 0 where several are called so
    OccurrenceCounter m_seen;
    ReferenceIndex m_units;
    ReferenceIndex m_places;
    int m_code = -1;
    int m_branch = -1;
    int m_name = -1;
    int m_unit = -1;
    int m_business = -1;
    int m_media = -1;
    int m_parent = -1;
};

/// Index of a field in importFields(); -1 for none.
int importFieldIndex(ImportTarget target, const QString& key);

} // namespace daicho
