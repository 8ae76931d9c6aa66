// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/linkkinds.h"

#include "model/service/relationservice.h"
#include "model/service/session.h"
#include "model/service/transfer/linkimport.h"
#include "model/service/transfer/restrictionimport.h"
#include "model/service/treatment/treatmentservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

using Found = std::optional<StoredRecord>;

class RelationImport final : public LinkImport
{
public:
    RelationImport(Session& session, const ImportRun& run, Progress& progress)
        : LinkImport(session, run, progress, session.tables().relation, ImportTarget::Scores)
        , m_relations(session)
    {
    }

protected:
    Result<void> check(DraftRow& row) override
    {
        const Result<std::optional<FieldProblem>> problem =
            m_relations.problem(recordWith(row.values, relationFields()));
        if (!problem) {
            return failure(problem);
        }
        if (*problem) {
            reject(row, (*problem)->field, (*problem)->value, (*problem)->reason);
        }
        return {};
    }

    Result<Found> stored(const DraftRow& row) const override
    {
        const RelationStore store(m_table);
        const Relation wanted = recordWith(row.values, relationFields());
        const auto relation = store.between(wanted.from, wanted.to, wanted.kind);
        return !relation   ? Result<Found>(failure(relation))
               : *relation ? Result<Found>(store.toStored(**relation))
                           : Result<Found>(Found());
    }

    QString identity(const DraftRow& row) const override
    {
        return QStringList{
            row.values[0].toString(), row.values[1].toString(), row.values[2].toString()}
            .join(u' ');
    }

    QString twinField() const override { return m_fields[1].key; }

    QString twinReason(int firstRow) const override
    {
        return Words::tr("Row %1 has this relation already.").arg(firstRow);
    }

private:
    RelationService m_relations;
};

class FlowImport final : public LinkImport
{
public:
    FlowImport(Session& session, const ImportRun& run, Progress& progress)
        : LinkImport(session, run, progress, session.tables().flow, ImportTarget::Scores)
    {
    }

protected:
    Result<Found> stored(const DraftRow& row) const override
    {
        const FlowStore store(m_table);
        const auto flow = store.ofCode(row.values[0].toString());
        return !flow   ? Result<Found>(failure(flow))
               : *flow ? Result<Found>(store.toStored(**flow))
                       : Result<Found>(Found());
    }

    QString identity(const DraftRow& row) const override { return row.values[0].toString(); }

    QString twinField() const override { return m_fields[0].key; }
};

class MeasureImport final : public LinkImport
{
public:
    MeasureImport(Session& session, const ImportRun& run, Progress& progress)
        : LinkImport(session, run, progress, session.tables().measure, ImportTarget::Measures)
        , m_treatments(session)
    {
    }

protected:
    Result<void> check(DraftRow& row) override
    {
        const Result<Found> found = stored(row);
        if (!found) {
            return failure(found);
        }
        Values values = row.values;
        for (size_t i = 0; i < m_fields.size() && *found; ++i) {
            values[i] = keeps(row, i) ? (*found)->values[i] : values[i];
        }
        Measure measure = recordWith(values, measureFields());
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
    Result<Found> stored(const DraftRow& row) const override
    {
        const MeasureStore store(m_table);
        const QString code = row.values[0].toString();
        const auto measure =
            code.isEmpty() ? store.ofTitle(row.values[1].toString()) : store.ofCode(code);
        return !measure   ? Result<Found>(failure(measure))
               : *measure ? Result<Found>(store.toStored(**measure))
                          : Result<Found>(Found());
    }

    QString identity(const DraftRow& row) const override
    {
        const QString code = row.values[0].toString();
        return code.isEmpty() ? u"- "_s + row.values[1].toString() : code;
    }

    QString twinField() const override { return m_fields[0].key; }

    Result<void> insert(Recorder& recorder, const Values& values) override
    {
        const auto made = m_treatments.put(recorder, recordWith(values, measureFields()));
        return made ? Result<void>() : Result<void>(failure(made));
    }

private:
    TreatmentService m_treatments;
};

} // namespace

std::unique_ptr<RowImport> linkImport(Session& session, const ImportRun& run, Progress& progress)
{
    switch (run.options.into) {
    case ImportTarget::Relations:
        return std::make_unique<RelationImport>(session, run, progress);
    case ImportTarget::Flows:
        return std::make_unique<FlowImport>(session, run, progress);
    case ImportTarget::Measures:
        return std::make_unique<MeasureImport>(session, run, progress);
    case ImportTarget::Restrictions:
        return std::make_unique<RestrictionImport>(session, run, progress);
    case ImportTarget::Assets:
    case ImportTarget::Units:
    case ImportTarget::Places:
    case ImportTarget::Scores:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace daicho
