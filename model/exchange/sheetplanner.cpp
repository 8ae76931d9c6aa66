// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/sheetplanner.h"

#include "model/core/textfold.h"
#include "model/exchange/headerfinder.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/ipaledger.h"
#include "model/sheet/cellreference.h"
#include "model/sheet/tablesource.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct SheetPlannerText
{
    Q_DECLARE_TR_FUNCTIONS(SheetPlanner)
};

constexpr double kDecoy = 0.3;
constexpr double kHiddenSheet = 0.5;
constexpr double kRegisterName = 1.3;

} // namespace

TableRows SheetPlan::rows() const
{
    TableRows rows(shape, merges);
    rows.setRoles(roles, ownExport);
    rows.learnForm(sample);
    return rows;
}

const ColumnPlan* SheetPlan::columnOf(int field) const
{
    const auto found = std::ranges::find(columns, field, &ColumnPlan::field);
    return found == columns.end() ? nullptr : &*found;
}

SheetPlanner::SheetPlanner(TableSource& source,
                           const ImportOptions& options,
                           const ImportContext& context,
                           const Vocabulary& vocabulary)
    : m_source(source)
    , m_options(options)
    , m_context(context)
    , m_vocabulary(vocabulary)
{
}

Result<int> SheetPlanner::sheetNamed(const QString& name) const
{
    const QList<SheetInfo>& sheets = m_source.sheets();
    auto found = std::ranges::find(sheets, name, &SheetInfo::name);
    if (found == sheets.end()) {
        found = std::ranges::find_if(sheets, [folded = foldLabel(name)](const SheetInfo& sheet) {
            return foldLabel(sheet.name) == folded;
        });
    }
    if (found != sheets.end()) {
        return static_cast<int>(found - sheets.begin());
    }
    bool isNumber = false;
    const int number = normaliseNumberText(name).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= sheets.size()) {
        return number - 1;
    }
    QStringList names;
    for (const SheetInfo& sheet : sheets) {
        names.append(sheet.name);
    }
    return fail(ErrorKind::NotFound,
                SheetPlannerText::tr("The file has no sheet \"%1\". Its sheets are: %2.")
                    .arg(name, names.join(u", "_s)),
                {},
                name);
}

Result<std::vector<SheetRow>> SheetPlanner::sampleRows(int sheet, Progress& progress) const
{
    std::vector<SheetRow> rows;
    constexpr size_t kMostCells = 500'000;
    const int wanted = std::max(kSampleRows, m_options.map.headerRow + kSampleRows / 2);
    size_t cells = 0;
    DAICHO_TRY(m_source.readRows(
        sheet,
        [&](const SheetRow& row) {
            rows.push_back(row);
            cells += row.cells.size();
            return static_cast<int>(rows.size()) < wanted && cells < kMostCells;
        },
        progress));
    return rows;
}

Result<std::optional<TableShape>> SheetPlanner::shapeOf(const std::vector<SheetRow>& rows,
                                                        const TableMerges& merges) const
{
    const HeaderFinder finder(m_vocabulary, rows, merges);
    if (m_options.map.headerRow == 0) {
        return finder.find();
    }
    std::optional<TableShape> shape = finder.findAt(m_options.map.headerRow);
    if (!shape) {
        return fail(ErrorKind::InvalidInput,
                    SheetPlannerText::tr("The map names row %1 as header, but that row is empty.")
                        .arg(m_options.map.headerRow),
                    {},
                    u"header_row"_s);
    }
    return shape;
}

Result<SheetPlan> SheetPlanner::plan(int sheet, Progress& progress) const
{
    SheetPlan plan;
    plan.sheet = sheet;
    Result<std::vector<SheetRow>> sampled = sampleRows(sheet, progress);
    if (!sampled) {
        return failure(sampled);
    }
    const std::vector<SheetRow>& rows = plan.sample = std::move(*sampled);
    const ColumnMatcher matcher(m_vocabulary, m_context, m_options.map);
    Result<std::optional<TableShape>> shape = shapeOf(rows, plan.merges);
    if (!shape) {
        return failure(shape);
    }
    plan.ownExport = *shape && matcher.isOwnExport(**shape);
    SheetLayout layout;
    // Merged cells stand behind the rows: to know them costs a run over the sheet, which the
    // product's own exports are spared.
    if (!plan.ownExport && m_source.format() != u"csv" && !rows.empty()) {
        Result<SheetLayout> read = m_source.layout(sheet, progress);
        if (!read) {
            return failure(read);
        }
        layout = std::move(*read);
        takeLayout(plan, layout);
        shape = shapeOf(rows, plan.merges);
        if (!shape) {
            return failure(shape);
        }
    }
    if (!*shape) {
        return plan;
    }
    plan.shape = std::move(**shape);
    if (!dropSideTable(plan)) {
        addHeaderless(plan);
    }
    for (TableColumn& column : plan.shape.columns) {
        column.hidden = layout.isColumnHidden(column.first);
    }
    std::vector<ColumnSample> samples(plan.shape.columns.size());
    TableRows records(plan.shape, plan.merges);
    for (const SheetRow& row : rows) {
        if (records.take(row) == RowKind::Record) {
            for (size_t i = 0; i < samples.size(); ++i) {
                samples[i].add(records.cells()[i], records.isFilledDown(i));
            }
        }
    }
    Result<std::vector<ColumnPlan>> columns = matcher.match(plan.shape, samples);
    if (!columns) {
        return failure(columns);
    }
    plan.columns = std::move(*columns);
    if (m_options.into == ImportTarget::Assets && m_options.map.columns.isEmpty()) {
        recogniseIpaLedger(plan);
    }
    plan.roles = rolesOf(plan.columns);
    plan.score = scoreOf(plan, records.records());
    return plan;
}

void SheetPlanner::takeLayout(SheetPlan& plan, const SheetLayout& layout)
{
    plan.merges = TableMerges(layout.merges);
    if (layout.uncalculated > 0) {
        plan.notes.append(
            SheetPlannerText::tr("%n formula(s), the first in %1, have no stored result and are "
                                 "read as blank cells. Open the workbook in Excel, save it and "
                                 "import it again.",
                                 nullptr,
                                 layout.uncalculated)
                .arg(layout.firstUncalculated));
    }
}

bool SheetPlanner::dropSideTable(SheetPlan& plan) const
{
    constexpr int kMostColumns = 3;
    std::vector<TableColumn>& columns = plan.shape.columns;
    const auto side = std::ranges::find_if(columns, &TableColumn::afterGap);
    const bool isSmall =
        columns.end() - side <= kMostColumns && side - columns.begin() > kMostColumns;
    const bool isKnown = std::any_of(side, columns.end(), [this](const TableColumn& column) {
        const std::vector<FieldGuess> guesses = m_vocabulary.guesses(column.levels);
        return !guesses.empty() && guesses.front().confidence >= kLeastConfidence;
    });
    if (!isSmall || isKnown || side == columns.end() ||
        std::ranges::count_if(columns, &TableColumn::afterGap) > 1) {
        return false;
    }
    plan.notes.append(
        SheetPlannerText::tr("Column %1 (%2) and those right of it stand beside the table, as a "
                             "legend does, and are not read.")
            .arg(columnLetters(side->first), side->header()));
    // Its columns must not be taken for room of the last one of the table.
    (side - 1)->last = std::min((side - 1)->last, side->first - 1);
    columns.erase(side, columns.end());
    return true;
}

void SheetPlanner::addHeaderless(SheetPlan& plan)
{
    // Columns right of the table that hold values of records but have no header: kept by letter.
    TableRows records(plan.shape, plan.merges);
    QHash<int, int> filled;
    for (const SheetRow& row : plan.sample) {
        if (records.take(row) == RowKind::Record) {
            for (const Cell& cell : row.cells) {
                filled[cell.column] += cell.hasContent() && !cell.isFormula ? 1 : 0;
            }
        }
    }
    while (filled.value(plan.shape.columns.back().last + 1) > 0) {
        const int at = plan.shape.columns.back().last + 1;
        plan.shape.columns.push_back({at, at, {}, false, false});
    }
}

std::vector<ColumnRole> SheetPlanner::rolesOf(const std::vector<ColumnPlan>& columns) const
{
    std::vector<ColumnRole> roles;
    for (const ColumnPlan& column : columns) {
        ColumnRole role = ColumnRole::Other;
        if (column.use == ColumnPlan::Use::RunningNumber) {
            role = ColumnRole::Number;
        } else if (column.use == ColumnPlan::Use::Ignored) {
            role = ColumnRole::Weak;
        } else if (column.use == ColumnPlan::Use::Field) {
            const FieldInfo& field = m_vocabulary.fields()[static_cast<size_t>(column.field)];
            const bool words = field.type == FieldType::Text || field.type == FieldType::LongText;
            const bool isNumber = field.key == u"code" || field.key == u"branch";
            // A name that is only guessed at must not decide what is a record.
            const bool sure = column.confidence > kLeastConfidence;
            if (field.key == u"name" && sure) {
                role = ColumnRole::Name;
            } else if (isNumber) {
                role = ColumnRole::Code;
            } else {
                role = words && field.key != u"scheme" ? ColumnRole::Text : ColumnRole::Weak;
            }
        }
        roles.push_back(role);
    }
    return roles;
}

double SheetPlanner::scoreOf(const SheetPlan& plan, int records) const
{
    const SheetInfo& sheet = m_source.sheets()[plan.sheet];
    double score = plan.shape.score;
    for (const ColumnPlan& column : plan.columns) {
        score += 2 * column.confidence;
    }
    score *= 0.5 + std::log2(1.0 + records) / 4;
    if (isDecoySheetName(sheet.name)) {
        score *= kDecoy;
    } else if (isRegisterSheetName(sheet.name)) {
        score *= kRegisterName;
    }
    return sheet.visibility == SheetVisibility::Visible ? score : score * kHiddenSheet;
}

Result<std::vector<SheetPlan>> SheetPlanner::plans(Progress& progress) const
{
    std::vector<SheetPlan> plans;
    const QString& name = m_options.sheet.isEmpty() ? m_options.map.sheet : m_options.sheet;
    if (!name.isEmpty()) {
        const Result<int> sheet = sheetNamed(name);
        if (!sheet) {
            return failure(sheet);
        }
        Result<SheetPlan> only = plan(*sheet, progress);
        if (!only) {
            return failure(only);
        }
        plans.push_back(std::move(*only));
        return plans;
    }
    std::optional<Error> refusal;
    for (int i = 0; i < m_source.sheets().size(); ++i) {
        if (m_source.sheets()[i].kind != SheetKind::Worksheet) {
            continue;
        }
        Result<SheetPlan> next = plan(i, progress);
        if (next) {
            plans.push_back(std::move(*next));
        } else if (next.error().kind == ErrorKind::InvalidInput) {
            // The map fits another sheet.
            refusal = next.error();
        } else {
            return failure(next);
        }
    }
    if (best(plans) < 0 && refusal) {
        return Failure(*refusal);
    }
    return plans;
}

int SheetPlanner::best(const std::vector<SheetPlan>& plans)
{
    const auto found = std::ranges::max_element(plans, {}, &SheetPlan::score);
    return found == plans.end() || !found->hasTable() ? -1
                                                      : static_cast<int>(found - plans.begin());
}

} // namespace daicho
