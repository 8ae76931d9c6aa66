// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/lowering.h"
#include "model/service/transfer/importmatcher.h"
#include "model/service/transfer/rowimport.h"

#include <array>

namespace daicho {

/// The import of assets, units or places: the state between reading and writing.
class ImportWork final : public RowImport
{
public:
    ImportWork(Session& session, const ImportRun& run, Progress& progress);

    /// go(), and which units and places came along.
    Result<ImportReport> run(TableSource& source);

protected:
    Result<void> begin(const DraftReader& reader) override;
    Result<void> take(DraftRow& draft) override;
    Result<void> write(Recorder& recorder, qint64 n, StagedRow& staged) override;
    Result<void> finish(Recorder& recorder) override;

private:
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

    Result<void> resolveAssets(Recorder& recorder, qint64 n, StagedRow& staged);
    Result<qint64> idOf(Recorder& recorder, qint64 n);
    void setExtra(Values& values, const QString& header, const QString& text) const;
    Result<qint64> makeNode(Recorder& recorder, FieldType type, const QStringList& path);
    Result<void> giveCode(StagedRow& staged);

    QVariant& at(Values& values, const QString& key) const;
    int fieldIndex(const QString& key) const;

    EntityTable& m_table;
    const std::vector<FieldInfo>& m_fields;
    ImportMatcher m_matcher;
    QString m_schemeId; ///< id@version
    /// Places of asset fields that every row asks for.
    std::array<size_t, 3> m_classFields = {};
    size_t m_schemeField = 0;
    size_t m_basisField = 0;
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
