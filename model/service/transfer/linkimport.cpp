// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/linkimport.h"

#include "model/service/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

} // namespace

LinkImport::LinkImport(Session& session,
                       const ImportRun& run,
                       Progress& progress,
                       EntityTable& table,
                       ImportTarget known)
    : RowImport(session, run, progress)
    , m_table(table)
    , m_fields(importFields(run.options.into))
    , m_matcher(session, known)
{
}

Result<void> LinkImport::begin(const DraftReader& reader)
{
    m_sheet = &reader.sheet();
    return m_matcher.load();
}

Result<void> LinkImport::take(DraftRow& row)
{
    resolveReferences(row);
    if (!row.isRejected()) {
        DAICHO_TRY(check(row));
    }
    if (!row.isRejected()) {
        checkTwin(row);
    }
    return row.isRejected() ? Result<void>() : stage(row);
}

bool LinkImport::keeps(const DraftRow& row, size_t field) const
{
    return !row.given.test(field) &&
           !(m_fields[field].isReference() && row.values[field].isValid());
}

void LinkImport::reject(DraftRow& row,
                        const QString& field,
                        const QString& value,
                        const QString& reason) const
{
    const auto column = std::ranges::find(m_sheet->columns, field, &SheetColumn::field);
    const bool isThere = column != m_sheet->columns.end();
    row.problems.push_back({row.row,
                            isThere ? column->letter : QString(),
                            isThere ? column->header : QString(),
                            value,
                            reason});
}

qint64 LinkImport::resolved(const DraftReference& reference)
{
    if (m_fields[static_cast<size_t>(reference.field)].type == FieldType::AssetRef) {
        return m_matcher.assetNamed(reference.text);
    }
    const ReferenceIndex& units = m_matcher.index(FieldType::UnitRef);
    const Resolution found =
        reference.path.size() > 1 ? units.resolve(reference.path) : units.resolve(reference.text);
    return found.outcome == Resolution::Outcome::Found ? found.id : 0;
}

void LinkImport::resolveReferences(DraftRow& row)
{
    for (const DraftReference& reference : row.references) {
        const auto field = static_cast<size_t>(reference.field);
        const qint64 id = resolved(reference);
        if (id > 0) {
            row.values[field] = QVariant(static_cast<qlonglong>(id));
        } else {
            reject(
                row,
                m_fields[field].key,
                reference.text,
                m_fields[field].type == FieldType::UnitRef
                    ? Words::tr("The register has no such unit, or several. Give its code.")
                    : Words::tr("The register has no asset with this number, or several with this "
                                "name."));
        }
    }
    for (size_t field = 0; field < m_fields.size() && !row.isRejected(); ++field) {
        if (m_fields[field].has(Required) && !row.values[field].isValid()) {
            reject(row, m_fields[field].key, {}, Words::tr("The value is missing."));
        }
    }
}

QString LinkImport::twinReason(int firstRow) const
{
    return Words::tr("Row %1 has this number already.").arg(firstRow);
}

void LinkImport::checkTwin(DraftRow& row)
{
    const QString key = identity(row);
    const auto first = m_seen.constFind(key);
    if (first == m_seen.constEnd()) {
        m_seen.insert(key, row.row);
    } else {
        reject(row, twinField(), {}, twinReason(*first));
    }
}

Result<void> LinkImport::stage(DraftRow& row)
{
    const Result<std::optional<StoredRecord>> found = stored(row);
    if (!found) {
        return failure(found);
    }
    StagedRow staged;
    staged.row = row.row;
    staged.values = row.values;
    staged.values.resize(m_table.fields().size());
    if (!*found) {
        ++m_report.added;
        return m_staging->add(staged);
    }
    const Result<bool> may = mayUpdate(row.row);
    if (!may || !*may) {
        return may ? Result<void>() : Result<void>(failure(may));
    }
    for (size_t i = 0; i < staged.values.size(); ++i) {
        if (keeps(row, i)) {
            staged.values[i] = (*found)->values[i];
        }
    }
    if (staged.values == (*found)->values) {
        ++m_report.unchanged;
        return {};
    }
    ++m_report.updated;
    staged.id = (*found)->id;
    return m_staging->add(staged);
}

Result<void> LinkImport::insert(Recorder& recorder, const Values& values)
{
    const Result<qint64> id = recorder.insert(m_table, values);
    return id ? Result<void>() : Result<void>(failure(id));
}

Result<void> LinkImport::write(Recorder& recorder, qint64 n, StagedRow& row)
{
    Q_UNUSED(n)
    if (row.id == 0) {
        return insert(recorder, row.values);
    }
    const Result<StoredRecord> stored = recordOf(m_table, row);
    return stored ? recorder.update(m_table, *stored, row.values) : Result<void>(failure(stored));
}

} // namespace daicho
