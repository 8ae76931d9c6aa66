// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/transfer/importmatcher.h"
#include "model/service/transfer/rowimport.h"

namespace daicho {

/// An import of records that stand for themselves: relations, flows, measures, answers. A kind says
/// what its rows must be like and by what a row finds its record.
class LinkImport : public RowImport
{
protected:
    /// `known`: the target whose references the matcher is to load.
    LinkImport(Session& session,
               const ImportRun& run,
               Progress& progress,
               EntityTable& table,
               ImportTarget known);

    /// Rejects what a record of this kind can't be; may complete the values.
    virtual Result<void> check(DraftRow& row)
    {
        Q_UNUSED(row)
        return {};
    }

    /// The record that the row speaks of.
    virtual Result<std::optional<StoredRecord>> stored(const DraftRow& row) const = 0;
    /// What two rows must not have in common, and the sentence that says so of the second.
    virtual QString identity(const DraftRow& row) const = 0;
    virtual QString twinReason(int firstRow) const;
    /// The field that the sentence is about.
    virtual QString twinField() const = 0;
    virtual Result<void> insert(Recorder& recorder, const Values& values);

    Result<void> begin(const DraftReader& reader) override;
    Result<void> take(DraftRow& row) override;
    Result<void> write(Recorder& recorder, qint64 n, StagedRow& row) override;

    /// Whether the row leaves a field of a stored record as it is.
    bool keeps(const DraftRow& row, size_t field) const;
    void
    reject(DraftRow& row, const QString& field, const QString& value, const QString& reason) const;

    EntityTable& m_table;
    const std::vector<FieldInfo>& m_fields;

private:
    void resolveReferences(DraftRow& row);
    qint64 resolved(const DraftReference& reference);
    void checkTwin(DraftRow& row);
    Result<void> stage(DraftRow& row);

    ImportMatcher m_matcher;
    const SheetAnalysis* m_sheet = nullptr;
    QHash<QString, int> m_seen; ///< identity → row
};

/// The record that values in the order of its fields make.
template <class Record>
Record recordWith(const Values& values, const FieldList<Record>& fields)
{
    Record record;
    for (size_t i = 0; i < fields.size(); ++i) {
        setFieldValue(record, fields[i], values[i]);
    }
    return record;
}

} // namespace daicho
