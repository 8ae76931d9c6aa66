// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/planlist.h"

#include "model/core/progress.h"
#include "model/service/exportnames.h"
#include "model/service/session.h"
#include "model/service/tablefile.h"
#include "model/service/treatment/treatmentplan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanList)
};

SheetSpec sheetSpec()
{
    SheetSpec sheet;
    sheet.name = Words::tr("Treatment plan");
    sheet.frozenColumns = 2;
    sheet.columns = {
        {.title = Words::tr("Asset number"), .width = 12},
        {.title = Words::tr("Asset"), .width = 26, .wrap = true},
        {.title = Words::tr("Unit"), .width = 18},
        {.title = Words::tr("Threat"), .width = 30, .wrap = true},
        {.title = Words::tr("Inherent risk"), .kind = ColumnKind::Decimal, .width = 8},
        {.title = Words::tr("Inherent level"), .width = 10, .align = CellAlign::Centre},
        {.title = Words::tr("Present risk"), .kind = ColumnKind::Decimal, .width = 8},
        {.title = Words::tr("Present level"), .width = 10, .align = CellAlign::Centre},
        {.title = Words::tr("Option"), .width = 12},
        {.title = Words::tr("Measure no."), .width = 10},
        {.title = Words::tr("Measure"), .width = 30, .wrap = true},
        {.title = Words::tr("Unit in charge"), .width = 18},
        {.title = Words::tr("Responsible"), .width = 16},
        {.title = Words::tr("Due"), .kind = ColumnKind::Date, .width = 12},
        {.title = Words::tr("Budget year"), .kind = ColumnKind::Integer, .width = 8},
        {.title = Words::tr("Initial cost (yen)"), .kind = ColumnKind::Amount, .width = 12},
        {.title = Words::tr("Yearly cost (yen)"), .kind = ColumnKind::Amount, .width = 12},
        {.title = Words::tr("State"), .width = 10, .align = CellAlign::Centre},
        {.title = Words::tr("Done on"), .kind = ColumnKind::Date, .width = 12},
        {.title = Words::tr("Expected residual"), .kind = ColumnKind::Decimal, .width = 8},
        {.title = Words::tr("Expected level"), .width = 10, .align = CellAlign::Centre},
        {.title = Words::tr("Evaluated residual"), .kind = ColumnKind::Decimal, .width = 8},
        {.title = Words::tr("Evaluated level"), .width = 10, .align = CellAlign::Centre},
        {.title = Words::tr("Acceptance"), .width = 30, .wrap = true},
        {.title = Words::tr("Approver"), .width = 16},
        {.title = Words::tr("Accepted until"), .kind = ColumnKind::Date, .width = 12}};
    return sheet;
}

/// Words and cells of the plan.
class PlanRows
{
public:
    PlanRows(const Session& session, const ExportNames& names)
        : m_session(session)
        , m_catalogue(session.environment().catalogue)
        , m_language(session.language())
        , m_today(session.environment().clock.today())
        , m_names(names)
    {
    }

    /// `measure` null: the risk has none.
    QVariantList cells(const PlanRow& row, const Measure* measure) const
    {
        QVariantList cells{
            row.risk.code, row.risk.name, m_names.unitName(row.risk.unit), threat(row)};
        append(cells, row, row.facts.life.inherent);
        append(cells, row, row.facts.life.current);
        const Measure none;
        const Measure& shown = measure != nullptr ? *measure : none;
        cells << choice(u"treatment_option"_s, shown.option) << shown.code << shown.title
              << m_names.unitName(shown.unit) << shown.responsible << QVariant(shown.due)
              << detail::toVariant(shown.budgetYear) << detail::toVariant(shown.costInitial)
              << detail::toVariant(shown.costYearly) << choice(u"measure_state"_s, shown.state)
              << QVariant(shown.doneOn);
        append(cells, row, row.facts.life.expected);
        append(cells, row, row.facts.life.residual);
        const RiskAcceptance* accepted = row.facts.inForce(m_today);
        if (accepted != nullptr) {
            cells << accepted->reason << accepted->approver << QVariant(accepted->expiresOn);
        }
        return cells;
    }

private:
    void
    append(QVariantList& cells, const PlanRow& row, const std::optional<RiskFigure>& figure) const
    {
        cells << (figure ? detail::toVariant(figure->value) : QVariant())
              << (figure ? level(row.risk.score.method, figure->level) : QString());
    }

    QString level(const QString& methodId, const QString& id) const
    {
        auto method = m_methods.constFind(methodId);
        if (method == m_methods.constEnd()) {
            method = m_methods.insert(methodId, m_session.method(methodId).value_or(Method()));
        }
        const RiskLevel* known = method->findLevel(id);
        return known != nullptr ? known->label.in(m_language) : id;
    }

    QString choice(const QString& set, const QString& id) const
    {
        return id.isEmpty() ? QString() : m_catalogue.choices(set).labelOf(id, m_language);
    }

    QString threat(const PlanRow& row) const
    {
        const QString& id = row.risk.score.threat;
        const Threat* known = m_catalogue.threat(id);
        return known != nullptr ? id + u' ' + known->label.in(m_language) : id;
    }

    const Session& m_session;
    const Catalogue& m_catalogue;
    mutable QHash<QString, Method> m_methods; // met so far
    Language m_language;
    QDate m_today;
    const ExportNames& m_names;
};

Result<void> writeCells(TableWriter& writer, const QVariantList& cells)
{
    DAICHO_TRY(writer.beginRow());
    for (int column = 0; column < cells.size(); ++column) {
        if (cells[column].isValid()) {
            DAICHO_TRY(writeTableCell(writer, column, cells[column]));
        }
    }
    return {};
}

} // namespace

Result<qint64>
PlanList::write(TableWriter& writer, const ExportOptions& options, Progress& progress)
{
    ExportNames names(m_session);
    DAICHO_TRY(names.load());
    DAICHO_TRY(writer.beginSheet(sheetSpec()));
    const PlanRows rows(m_session, names);
    PlanFilter filter;
    filter.cycle = options.cycle;
    filter.text = options.filter.text;
    filter.units = options.filter.anyOf.value(u"unit"_s);
    qint64 written = 0;
    const auto visit = [&](const PlanRow& row) -> Result<void> {
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
        }
        progress.report(written, 0);
        if (row.facts.measures.isEmpty()) {
            ++written;
            return writeCells(writer, rows.cells(row, nullptr));
        }
        for (const Measure& measure : row.facts.measures) {
            ++written;
            DAICHO_TRY(writeCells(writer, rows.cells(row, &measure)));
        }
        return {};
    };
    const Result<void> visited = TreatmentPlan(m_session).visit(filter, visit);
    return visited ? Result<qint64>(written) : Result<qint64>(failure(visited));
}

} // namespace daicho
