// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/service/exportnames.h"
#include "model/service/session.h"
#include "model/service/tablefile.h"
#include "model/service/transfer/planlist.h"
#include "model/service/treatment/treatmentservice.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetList)
};

/// What the measures of a year and area ask for.
struct Sum
{
    qint64 measures = 0;
    qint64 initial = 0;
    qint64 yearly = 0;

    void add(const Measure& measure)
    {
        ++measures;
        initial += measure.costInitial.value_or(0);
        yearly += measure.costYearly.value_or(0);
    }
};

SheetSpec listSpec()
{
    SheetSpec sheet;
    sheet.name = Words::tr("Budget request");
    sheet.columns = {
        {.title = Words::tr("Budget year"), .kind = ColumnKind::Integer, .width = 8},
        {.title = Words::tr("Measure no."), .width = 10},
        {.title = Words::tr("Measure"), .width = 34, .wrap = true},
        {.title = Words::tr("Area"), .width = 24, .wrap = true},
        {.title = Words::tr("Option"), .width = 12},
        {.title = Words::tr("Unit in charge"), .width = 18},
        {.title = Words::tr("Responsible"), .width = 16},
        {.title = Words::tr("Due"), .kind = ColumnKind::Date, .width = 12},
        {.title = Words::tr("State"), .width = 10, .align = CellAlign::Centre},
        {.title = Words::tr("Initial cost (yen)"), .kind = ColumnKind::Amount, .width = 14},
        {.title = Words::tr("Yearly cost (yen)"), .kind = ColumnKind::Amount, .width = 14},
        {.title = Words::tr("First year (yen)"), .kind = ColumnKind::Amount, .width = 14},
        {.title = Words::tr("Risks treated"), .kind = ColumnKind::Integer, .width = 8},
        {.title = Words::tr("Note"), .width = 30, .wrap = true}};
    return sheet;
}

SheetSpec sumSpec()
{
    SheetSpec sheet;
    sheet.name = Words::tr("Sums");
    sheet.columns = {
        {.title = Words::tr("Budget year"), .width = 12},
        {.title = Words::tr("Area"), .width = 30},
        {.title = Words::tr("Measures"), .kind = ColumnKind::Integer, .width = 8},
        {.title = Words::tr("Initial cost (yen)"), .kind = ColumnKind::Amount, .width = 14},
        {.title = Words::tr("Yearly cost (yen)"), .kind = ColumnKind::Amount, .width = 14},
        {.title = Words::tr("First year (yen)"), .kind = ColumnKind::Amount, .width = 14}};
    return sheet;
}

bool isAskedFor(const Measure& measure)
{
    const bool costs = measure.costInitial.value_or(0) + measure.costYearly.value_or(0) > 0;
    return measure.state != "done"_L1 && (costs || measure.budgetYear);
}

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

QVariantList sumCells(const QString& year, const QString& area, const Sum& sum)
{
    return {year,
            area,
            static_cast<qlonglong>(sum.measures),
            static_cast<qlonglong>(sum.initial),
            static_cast<qlonglong>(sum.yearly),
            static_cast<qlonglong>(sum.initial + sum.yearly)};
}

/// Words of one row and of the sums.
class BudgetWords
{
public:
    BudgetWords(const Session& session, const ExportNames& names)
        : m_catalogue(session.environment().catalogue)
        , m_language(session.language())
        , m_names(names)
    {
    }

    QString area(const QString& id) const
    {
        return id.isEmpty() ? Words::tr("(no area)")
                            : m_catalogue.choices(u"measure_area"_s).labelOf(id, m_language);
    }

    QVariantList cells(const Measure& measure, qint64 risks) const
    {
        QStringList areas;
        for (const QString& id : measure.areas) {
            areas.append(area(id));
        }
        const qint64 firstYear = measure.costInitial.value_or(0) + measure.costYearly.value_or(0);
        return {detail::toVariant(measure.budgetYear),
                measure.code,
                measure.title,
                areas.join(u"、"_s),
                choice(u"treatment_option"_s, measure.option),
                m_names.unitName(measure.unit),
                measure.responsible,
                QVariant(measure.due),
                choice(u"measure_state"_s, measure.state),
                detail::toVariant(measure.costInitial),
                detail::toVariant(measure.costYearly),
                static_cast<qlonglong>(firstYear),
                static_cast<qlonglong>(risks),
                measure.note};
    }

private:
    QString choice(const QString& set, const QString& id) const
    {
        return id.isEmpty() ? QString() : m_catalogue.choices(set).labelOf(id, m_language);
    }

    const Catalogue& m_catalogue;
    Language m_language;
    const ExportNames& m_names;
};

/// The sums by year and area; the main area of a measure takes its whole cost, so that they add up.
Result<void>
writeSums(TableWriter& writer, const QList<Measure>& measures, const BudgetWords& words)
{
    std::map<std::pair<int, QString>, Sum> parts;
    std::map<int, Sum> years;
    Sum whole;
    for (const Measure& measure : measures) {
        const int year = measure.budgetYear.value_or(0);
        parts[{year, measure.areas.value(0)}].add(measure);
        years[year].add(measure);
        whole.add(measure);
    }
    DAICHO_TRY(writer.beginSheet(sumSpec()));
    for (const auto& [year, sum] : years) {
        const QString text = year == 0 ? Words::tr("(no year)") : QString::number(year);
        for (const auto& [key, part] : parts) {
            if (key.first == year) {
                DAICHO_TRY(writeCells(writer, sumCells(text, words.area(key.second), part)));
            }
        }
        DAICHO_TRY(writeCells(writer, sumCells(text, Words::tr("Year in all"), sum)));
    }
    return writeCells(writer, sumCells(Words::tr("In all"), {}, whole));
}

} // namespace

Result<qint64> BudgetList::write(TableWriter& writer, bool withSums, Progress& progress)
{
    ExportNames names(m_session);
    DAICHO_TRY(names.load());
    const Result<QList<Measure>> all = MeasureStore(m_session.tables().measure).byDue();
    const auto risks = TreatmentStore(m_session.tables().treatment).perMeasure();
    if (!all || !risks) {
        return !all ? failure(all) : failure(risks);
    }
    QList<Measure> asked;
    std::ranges::copy_if(*all, std::back_inserter(asked), isAskedFor);
    std::ranges::stable_sort(
        asked, {}, [](const Measure& measure) { return measure.budgetYear.value_or(9999); });
    const BudgetWords words(m_session, names);
    DAICHO_TRY(writer.beginSheet(listSpec()));
    for (const Measure& measure : std::as_const(asked)) {
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
        }
        DAICHO_TRY(writeCells(writer, words.cells(measure, risks->value(measure.uid))));
    }
    if (withSums) {
        DAICHO_TRY(writeSums(writer, asked, words));
    }
    return asked.size();
}

} // namespace daicho
