// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/service/relationservice.h"
#include "model/service/transfer/importmatcher.h"
#include "model/service/transfer/importservice.h"
#include "model/service/treatment/treatmentservice.h"
#include "model/store/importstaging.h"

namespace daicho {

/// One run of ImportService for relations, flows and measures: each row a record that stands for
/// itself.
class LinkImport
{
public:
    LinkImport(Session& session, const ImportRun& run, Progress& progress);

    Result<ImportReport> go(TableSource& source);

private:
    Result<void> take(DraftRow& row);
    bool keeps(const DraftRow& row, size_t field) const;
    void resolveReferences(DraftRow& row);
    qint64 resolved(const DraftReference& reference);
    Result<void> checkRelation(DraftRow& row);
    Result<void> checkMeasure(DraftRow& row);
    void checkTwin(DraftRow& row);
    Result<std::optional<StoredRecord>> storedMeasure(const DraftRow& row) const;
    Result<void> insert(Recorder& recorder, const Values& values);
    Result<void> stage(DraftRow& row);
    Result<std::optional<StoredRecord>> stored(const DraftRow& row) const;
    Result<bool> mayUpdate(const DraftRow& row);
    Result<void> writeAll();
    void reject(DraftRow& row, const QString& field, const QString& value, const QString& reason);

    Session& m_session;
    const ImportRun& m_run;
    Progress& m_progress;
    EntityTable& m_table;
    const std::vector<FieldInfo>& m_fields;
    ImportMatcher m_matcher;
    RelationService m_relations;
    TreatmentService m_treatments;
    const SheetAnalysis* m_sheet = nullptr;
    std::unique_ptr<ImportStaging> m_staging;
    QHash<QString, int> m_seen; ///< what the rows join → row
    ImportReport m_report;
};

} // namespace daicho
