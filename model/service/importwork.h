// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/service/importmatcher.h"
#include "model/service/importservice.h"
#include "model/store/importstaging.h"
#include "model/store/recorder.h"

namespace daicho {

/// One run of ImportService: the state between reading and writing.
class ImportWork
{
public:
    ImportWork(Session& session, const ImportRun& run, Progress& progress);

    Result<ImportReport> go(TableSource& source);

private:
    Result<void> readAll(DraftReader& reader);
    Result<void> take(DraftRow& draft);
    void resolve(DraftRow& draft, StagedRow& staged);
    void resolveTree(DraftRow& draft, const DraftReference& reference, StagedRow& staged);
    Result<bool> complete(DraftRow& draft, StagedRow& staged);
    void mergeExtra(const DraftRow& draft, const QVariant& stored, StagedRow& staged) const;
    void noteClassification(const DraftRow& draft, const Values& stored, StagedRow& staged) const;
    void reject(DraftRow& draft,
                const QString& letter,
                const QString& header,
                const QString& value,
                const QString& reason) const;

    Result<void> writeAll();
    Result<void> write(Recorder& recorder, StagedRow& staged);
    Result<qint64> makeNode(Recorder& recorder, FieldType type, const QStringList& path);
    Result<void> giveCode(StagedRow& staged);
    Result<void> lateReferences(Recorder& recorder);

    QVariant& at(Values& values, const QString& key) const;
    int fieldIndex(const QString& key) const;

    Session& m_session;
    const ImportRun& m_run;
    Progress& m_progress;
    EntityTable& m_table;
    const std::vector<FieldInfo>& m_fields;
    ImportMatcher m_matcher;
    std::unique_ptr<ImportStaging> m_staging;
    ImportReport m_report;
    QString m_scheme; ///< id@version
    bool m_ownExport = false;
    qint64 m_nextCode = 0;
    QStringList m_made; ///< names of new units and places
    QHash<QString, qint64> m_madeNodes;
    /// Records whose asset references could not be resolved when they were written.
    QList<std::pair<qint64, std::tuple<int, QString, QString>>> m_late;
};

} // namespace daicho
