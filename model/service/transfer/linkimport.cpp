// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/linkimport.h"

#include "model/service/session.h"
#include "model/store/recorder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

Failure cancelled()
{
    return fail(ErrorKind::Cancelled, Words::tr("Stopped. The register is as it was before."));
}

EntityTable& tableOf(Session& session, ImportTarget target)
{
    return target == ImportTarget::Relations  ? session.tables().relation
           : target == ImportTarget::Measures ? session.tables().measure
                                              : session.tables().flow;
}

template <class Record>
Record recordOf(const Values& values, const FieldList<Record>& fields)
{
    Record record;
    for (size_t i = 0; i < fields.size(); ++i) {
        setFieldValue(record, fields[i], values[i]);
    }
    return record;
}

} // namespace

LinkImport::LinkImport(Session& session, const ImportRun& run, Progress& progress)
    : m_session(session)
    , m_run(run)
    , m_progress(progress)
    , m_table(tableOf(session, run.options.into))
    , m_fields(importFields(run.options.into))
    , m_matcher(session,
                run.options.into == ImportTarget::Measures ? ImportTarget::Measures
                                                           : ImportTarget::Scores)
    , m_relations(session)
    , m_treatments(session)
{
}

Result<ImportReport> LinkImport::go(TableSource& source)
{
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    const ImportContext context{m_session.environment().catalogue, *scheme, m_session.language()};
    Result<DraftReader> reader = DraftReader::open(source, m_run.options, context, m_progress);
    if (!reader) {
        return failure(reader);
    }
    m_sheet = &reader->sheet();
    DAICHO_TRY(m_matcher.load());
    Result<std::unique_ptr<ImportStaging>> staging = ImportStaging::create();
    if (!staging) {
        return failure(staging);
    }
    m_staging = std::move(*staging);
    const Result<int> rows = reader->read([this](DraftRow& row) { return take(row); }, m_progress);
    if (!rows) {
        return failure(rows);
    }
    m_report.rows = *rows;
    m_report.warnings = reader->warnings() + m_report.warnings;
    m_report.keptOut = m_run.strict && m_report.rejectedRows > 0;
    if (!m_run.dryRun && !m_report.keptOut && m_staging->count() > 0) {
        DAICHO_TRY(writeAll());
    }
    return m_report;
}

Result<void> LinkImport::take(DraftRow& row)
{
    if (m_progress.isCancelled()) {
        return cancelled();
    }
    resolveReferences(row);
    if (!row.isRejected() && m_run.options.into == ImportTarget::Relations) {
        DAICHO_TRY(checkRelation(row));
    }
    if (!row.isRejected() && m_run.options.into == ImportTarget::Measures) {
        DAICHO_TRY(checkMeasure(row));
    }
    if (!row.isRejected()) {
        checkTwin(row);
    }
    if (row.isRejected()) {
        ++m_report.rejectedRows;
        m_report.rejected.append(QList<ImportProblem>(row.problems.begin(), row.problems.end()));
        return {};
    }
    return stage(row);
}

/// Whether the row leaves a field of a stored record as it is.
bool LinkImport::keeps(const DraftRow& row, size_t field) const
{
    return !row.given.test(field) &&
           !(m_fields[field].isReference() && row.values[field].isValid());
}

void LinkImport::reject(DraftRow& row,
                        const QString& field,
                        const QString& value,
                        const QString& reason)
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

Result<void> LinkImport::checkRelation(DraftRow& row)
{
    const Relation relation = recordOf(row.values, relationFields());
    const Result<std::optional<FieldProblem>> problem = m_relations.problem(relation);
    if (!problem) {
        return failure(problem);
    }
    if (*problem) {
        reject(row, (*problem)->field, (*problem)->value, (*problem)->reason);
    }
    return {};
}

Result<void> LinkImport::checkMeasure(DraftRow& row)
{
    const Result<std::optional<StoredRecord>> found = storedMeasure(row);
    if (!found) {
        return failure(found);
    }
    Values values = row.values;
    for (size_t i = 0; i < m_fields.size() && *found; ++i) {
        values[i] = keeps(row, i) ? (*found)->values[i] : values[i];
    }
    Measure measure = recordOf(values, measureFields());
    measure.uid = *found ? (*found)->uid : QString();
    const auto problem = m_treatments.problem(measure);
    if (!problem) {
        return failure(problem);
    }
    if (*problem) {
        reject(row, (*problem)->field, (*problem)->value, (*problem)->reason);
    }
    return {};
}

/// By number; a row without one by its title.
Result<std::optional<StoredRecord>> LinkImport::storedMeasure(const DraftRow& row) const
{
    using Found = std::optional<StoredRecord>;
    const MeasureStore store(m_table);
    const QString code = row.values[0].toString();
    const auto measure =
        code.isEmpty() ? store.ofTitle(row.values[1].toString()) : store.ofCode(code);
    return !measure   ? Result<Found>(failure(measure))
           : *measure ? Result<Found>(store.toStored(**measure))
                      : Result<Found>(Found());
}

void LinkImport::checkTwin(DraftRow& row)
{
    const bool isRelation = m_run.options.into == ImportTarget::Relations;
    QString key = row.values[0].toString();
    if (m_run.options.into == ImportTarget::Measures && key.isEmpty()) {
        key = u"- "_s + row.values[1].toString();
    }
    if (isRelation) {
        key += u' ' + row.values[1].toString() + u' ' + row.values[2].toString();
    }
    const auto first = m_seen.constFind(key);
    if (first != m_seen.constEnd()) {
        reject(row,
               m_fields[isRelation ? 1 : 0].key,
               key.section(u' ', 0, 0),
               isRelation ? Words::tr("Row %1 has this relation already.").arg(*first)
                          : Words::tr("Row %1 has this number already.").arg(*first));
        row.problems.back().value.clear();
        return;
    }
    m_seen.insert(key, row.row);
}

Result<std::optional<StoredRecord>> LinkImport::stored(const DraftRow& row) const
{
    using Found = std::optional<StoredRecord>;
    if (m_run.options.into == ImportTarget::Relations) {
        const RelationStore store(m_table);
        const Relation wanted = recordOf(row.values, relationFields());
        const auto relation = store.between(wanted.from, wanted.to, wanted.kind);
        return !relation   ? Result<Found>(failure(relation))
               : *relation ? Result<Found>(store.toStored(**relation))
                           : Result<Found>(Found());
    }
    if (m_run.options.into == ImportTarget::Measures) {
        return storedMeasure(row);
    }
    const FlowStore store(m_table);
    const auto flow = store.ofCode(row.values[0].toString());
    return !flow   ? Result<Found>(failure(flow))
           : *flow ? Result<Found>(store.toStored(**flow))
                   : Result<Found>(Found());
}

Result<bool> LinkImport::mayUpdate(const DraftRow& row)
{
    if (m_run.options.onMatch == OnMatch::Stop) {
        return fail(
            ErrorKind::Conflict,
            Words::tr("Row %1 is in the register already. Nothing was imported.").arg(row.row),
            {},
            QString::number(row.row));
    }
    m_report.skipped += m_run.options.onMatch == OnMatch::Skip ? 1 : 0;
    return m_run.options.onMatch == OnMatch::Update;
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
    if (!*found) {
        ++m_report.added;
        return m_staging->add(staged);
    }
    const Result<bool> may = mayUpdate(row);
    if (!may || !*may) {
        return may ? Result<void>() : Result<void>(failure(may));
    }
    for (size_t i = 0; i < m_fields.size(); ++i) {
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
    if (m_run.options.into == ImportTarget::Measures) {
        const auto made = m_treatments.put(recorder, recordOf(values, measureFields()));
        return made ? Result<void>() : Result<void>(failure(made));
    }
    const Result<qint64> id = recorder.insert(m_table, values);
    return id ? Result<void>() : Result<void>(failure(id));
}

Result<void> LinkImport::writeAll()
{
    auto recorder = m_session.record(u"import"_s,
                                     {{u"file"_s, m_run.fileName},
                                      {u"into"_s, toKey(m_run.options.into)},
                                      {u"added"_s, m_report.added},
                                      {u"updated"_s, m_report.updated}});
    if (!recorder) {
        return failure(recorder);
    }
    qint64 done = 0;
    DAICHO_TRY(m_staging->visit([&](StagedRow& staged) -> Result<void> {
        if (m_progress.isCancelled()) {
            return cancelled();
        }
        m_progress.report(++done, m_staging->count());
        if (staged.id == 0) {
            return insert(**recorder, staged.values);
        }
        const Result<std::optional<StoredRecord>> stored = m_table.byId(staged.id);
        if (!stored) {
            return failure(stored);
        }
        if (!*stored) {
            return fail(ErrorKind::Conflict,
                        Words::tr("Someone else removed the record of row %1 while the table was "
                                  "being read. Nothing was imported; import it again.")
                            .arg(staged.row));
        }
        return (*recorder)->update(m_table, **stored, staged.values);
    }));
    const Result<std::optional<EntryRef>> entry = m_session.commit(**recorder);
    if (!entry) {
        return failure(entry);
    }
    m_report.entry = *entry;
    return {};
}

} // namespace daicho
