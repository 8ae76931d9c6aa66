// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/register/lowering.h"
#include "model/service/transfer/importmatcher.h"
#include "model/service/transfer/importservice.h"
#include "model/store/importstaging.h"
#include "model/store/recorder.h"

#include <array>

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
    void match(DraftRow& draft, StagedRow& staged);
    Result<bool> complete(DraftRow& draft, StagedRow& staged);
    void mergeExtra(const DraftRow& draft, const QVariant& stored, StagedRow& staged) const;
    void noteClassification(const DraftRow& draft, const Values& stored, StagedRow& staged);
    void noteLowering(const DraftRow& draft, const Values& stored, StagedRow& staged);
    void reject(DraftRow& draft,
                const QString& letter,
                const QString& header,
                const QString& value,
                const QString& reason) const;

    Result<void> writeAll();
    Result<void> write(Recorder& recorder, qint64 n, StagedRow& staged);
    Result<void> resolveAssets(Recorder& recorder, qint64 n, StagedRow& staged);
    Result<qint64> idOf(Recorder& recorder, qint64 n);
    void setExtra(Values& values, const QString& header, const QString& text) const;
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
    /// Places of asset fields that every row asks for.
    std::array<size_t, 3> m_classFields = {};
    size_t m_schemeField = 0;
    size_t m_basisField = 0;
    Scheme m_classes;
    bool m_ownExport = false;
    qint64 m_nextCode = 0;
    QStringList m_made; ///< names of new units and places
    QHash<QString, qint64> m_madeNodes;
    bool m_namesAssets = false;    ///< the table has a column that refers to assets
    std::vector<qint64> m_written; ///< by staged row: the record's id; 0 until it is written
    int m_depth = 0;
    /// References to staged rows that could not be written first: (row, field, row referred to).
    std::vector<std::tuple<qint64, int, qint64>> m_late;
};

} // namespace daicho
