// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/draftreader.h"

#include "model/exchange/draftbuilder.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/ipaledger.h"
#include "model/exchange/sheetanalysis.h"
#include "model/sheet/cellreference.h"
#include "model/sheet/tablesource.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct DraftReaderText
{
    Q_DECLARE_TR_FUNCTIONS(DraftReader)
};

Failure noHeader(const TableSource& source, const std::vector<SheetPlan>& plans)
{
    const QString where = plans.size() == 1
                              ? DraftReaderText::tr("No header row was found in the sheet \"%1\".")
                                    .arg(source.sheets()[plans.front().sheet].name)
                              : DraftReaderText::tr("No header row was found in any sheet.");
    return fail(ErrorKind::Unreadable,
                DraftReaderText::tr("%1 The importer needs a row that names the columns; a map can "
                                    "say which it is: {\"header_row\": 3}.")
                    .arg(where),
                {},
                u"header_row"_s);
}

/// Records become assets, units or places only under a name, and scores only of an asset and a
/// threat.
Result<void>
checkColumns(const SheetAnalysis& sheet, const ImportContext& context, ImportTarget into)
{
    const std::vector<FieldInfo>& fields = importFields(into);
    for (const QStringList& alternatives : neededFields(into)) {
        const bool found = std::ranges::any_of(sheet.columns, [&](const SheetColumn& column) {
            return alternatives.contains(column.field);
        });
        if (!found) {
            const QString& key = alternatives.first();
            const auto field = std::ranges::find(fields, key, &FieldInfo::key);
            return fail(ErrorKind::InvalidInput,
                        DraftReaderText::tr("No column of the sheet \"%1\" (header in row %2) was "
                                            "recognised as \"%3\". A map can say which it is: "
                                            "{\"columns\": {\"header\": \"%4\"}}.")
                            .arg(sheet.name)
                            .arg(sheet.headerRow)
                            .arg(field->label.in(context.language), key),
                        {},
                        key);
        }
    }
    return {};
}

/// Other sheets that look like parts of the same ledger.
QStringList
similarSheets(const TableSource& source, const std::vector<SheetPlan>& plans, int best, int needed)
{
    constexpr double kSimilar = 0.3;
    QStringList names;
    for (const SheetPlan& plan : plans) {
        const QString& sheet = source.sheets()[plan.sheet].name;
        if (plan.sheet != best && plan.hasTable() && plan.columnOf(needed) != nullptr &&
            !isDecoySheetName(sheet) &&
            plan.score >= kSimilar * plans[static_cast<size_t>(SheetPlanner::best(plans))].score) {
            names.append(sheet);
        }
    }
    return names;
}

/// Puts the corrected cells of a row in the place of those of the file.
class CorrectedRows
{
public:
    explicit CorrectedRows(const QList<CellCorrection>& corrections)
    {
        for (const CellCorrection& correction : corrections) {
            const auto place = parseCellReference(correction.letter.toStdString() +
                                                  std::to_string(correction.row));
            if (place) {
                m_byRow[correction.row].append({place->column, correction.value});
            }
        }
    }

    const SheetRow& apply(const SheetRow& row)
    {
        const auto found = m_byRow.constFind(row.number);
        if (found == m_byRow.constEnd()) {
            return row;
        }
        m_row = row;
        for (const auto& [column, text] : *found) {
            std::erase_if(m_row.cells,
                          [at = column](const Cell& cell) { return cell.column == at; });
            if (!text.isEmpty()) {
                Cell cell;
                cell.column = column;
                cell.type = Cell::Type::Text;
                cell.text = text;
                m_row.cells.insert(std::ranges::upper_bound(m_row.cells, column, {}, &Cell::column),
                                   std::move(cell));
            }
        }
        return m_row;
    }

private:
    QHash<int, QList<std::pair<int, QString>>> m_byRow;
    SheetRow m_row;
};

} // namespace

QString ImportProblem::column() const
{
    if (header.isEmpty() || header == letter) {
        return letter;
    }
    return letter.isEmpty() ? header : u"%1 (%2)"_s.arg(header, letter);
}

struct DraftReader::State
{
    State(TableSource& table, const ImportOptions& given, const ImportContext& words)
        : source(table)
        , options(given)
        , context(words)
    {
    }

    TableSource& source;
    ImportOptions options;
    ImportContext context;
    SheetPlan plan;
    SheetAnalysis sheet;
    FieldMask mapped;
    QStringList warnings;
    QStringList rowNotes;
};

DraftReader::DraftReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

DraftReader::DraftReader(DraftReader&&) noexcept = default;
DraftReader& DraftReader::operator=(DraftReader&&) noexcept = default;
DraftReader::~DraftReader() = default;

Result<DraftReader> DraftReader::open(TableSource& source,
                                      const ImportOptions& options,
                                      const ImportContext& context,
                                      Progress& progress)
{
    auto state = std::make_unique<State>(source, options, context);
    const Vocabulary vocabulary(importFields(options.into));
    Result<std::vector<SheetPlan>> plans =
        SheetPlanner(source, state->options, state->context, vocabulary).plans(progress);
    if (!plans) {
        return failure(plans);
    }
    const int best = SheetPlanner::best(*plans);
    if (best < 0) {
        return noHeader(source, *plans);
    }
    const QStringList similar =
        similarSheets(source,
                      *plans,
                      (*plans)[static_cast<size_t>(best)].sheet,
                      vocabulary.indexOf(neededFields(options.into).first().first()));
    state->plan = std::move((*plans)[static_cast<size_t>(best)]);
    if (state->plan.ipaLedger) {
        DAICHO_TRY(findIpaEdition(source, state->plan, progress));
    }
    state->sheet = describeSheet(source, state->plan, options.into);
    DAICHO_TRY(checkColumns(state->sheet, context, options.into));
    state->mapped = DraftBuilder(state->plan, state->options, state->context).mappedFields();
    state->warnings = state->sheet.notes;
    if (!similar.isEmpty()) {
        state->warnings.append(
            DraftReaderText::tr("Only the sheet \"%1\" is read. These look like tables of the same "
                                "kind and need an import of their own: %2.")
                .arg(state->sheet.name, similar.join(u", "_s)));
    }
    if (options.into != ImportTarget::Assets) {
        for (const ColumnPlan& column : state->plan.columns) {
            if (column.use == ColumnPlan::Use::Extra) {
                state->warnings.append(
                    DraftReaderText::tr("Column %1 (%2) maps to no field and is not kept.")
                        .arg(column.letter, column.header));
            }
        }
    }
    return DraftReader(std::move(state));
}

const SheetAnalysis& DraftReader::sheet() const
{
    return m_state->sheet;
}

const FieldMask& DraftReader::mappedFields() const
{
    return m_state->mapped;
}

Result<int> DraftReader::read(const DraftVisitor& visit, Progress& progress)
{
    TableRows rows = m_state->plan.rows();
    DraftBuilder builder(m_state->plan, m_state->options, m_state->context);
    CorrectedRows corrected(m_state->options.corrections);
    std::optional<Error> stopped;
    DAICHO_TRY(m_state->source.readRows(
        m_state->plan.sheet,
        [&](const SheetRow& read) {
            const SheetRow& row = corrected.apply(read);
            if (rows.take(row) != RowKind::Record) {
                return true;
            }
            const Result<void> visited = visit(builder.build(row.number, rows.cells()));
            if (!visited) {
                stopped = visited.error();
            }
            return visited.has_value();
        },
        progress));
    if (stopped) {
        return Failure(std::move(*stopped));
    }
    m_state->rowNotes = rows.notes() + builder.notes();
    return rows.records();
}

QStringList DraftReader::warnings() const
{
    return m_state->warnings + m_state->rowNotes;
}

} // namespace daicho
