// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/columnplan.h"

#include "model/core/textfold.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/tableshape.h"
#include "model/exchange/valuereader.h"
#include "model/exchange/vocabulary.h"
#include "model/sheet/cell.h"
#include "model/sheet/cellreference.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct ColumnPlanText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnPlan)
};

using Plans = std::vector<ColumnPlan>;

Result<size_t> columnNamed(const Plans& plans, const QString& name)
{
    const QString folded = foldLabel(name);
    const auto leaf = [](const ColumnPlan& plan) {
        return plan.levels.isEmpty() ? QString() : foldLabel(plan.levels.back());
    };
    const auto whole = [](const ColumnPlan& plan) { return foldLabel(plan.header); };
    const auto joined = [](const ColumnPlan& plan) {
        return foldLabel(plan.levels.join(QString()));
    };
    const auto letter = [](const ColumnPlan& plan) { return foldLabel(plan.letter); };
    auto found = std::ranges::find(plans, folded, whole);
    found = found != plans.end() ? found : std::ranges::find(plans, folded, joined);
    found = found != plans.end() ? found : std::ranges::find(plans, folded, leaf);
    found = found != plans.end() ? found : std::ranges::find(plans, folded, letter);
    if (found == plans.end()) {
        return fail(ErrorKind::InvalidInput,
                    ColumnPlanText::tr("The map names the column \"%1\", which the table has "
                                       "not.")
                        .arg(name),
                    {},
                    name);
    }
    return static_cast<size_t>(found - plans.begin());
}

Result<void> mapColumns(const ColumnMap& map, const Vocabulary& vocabulary, Plans& plans)
{
    int unitLevels = 0;
    for (const ColumnMap::Entry& entry : map.columns) {
        const Result<size_t> column = columnNamed(plans, entry.column);
        if (!column) {
            return failure(column);
        }
        ColumnPlan& plan = plans[*column];
        if (entry.field.isEmpty()) {
            plan.use = ColumnPlan::Use::Ignored;
            continue;
        }
        const int field = vocabulary.indexOf(entry.field);
        if (field < 0) {
            return fail(ErrorKind::InvalidInput,
                        ColumnPlanText::tr("The map names the field \"%1\", which there is "
                                           "none of.")
                            .arg(entry.field),
                        {},
                        entry.field);
        }
        const bool isUnit =
            vocabulary.fields()[static_cast<size_t>(field)].type == FieldType::UnitRef;
        if (isTaken(plans, field) && !isUnit) {
            return fail(ErrorKind::InvalidInput,
                        ColumnPlanText::tr("The map gives the field \"%1\" to two columns.")
                            .arg(entry.field),
                        {},
                        entry.field);
        }
        plan.use = ColumnPlan::Use::Field;
        plan.field = field;
        plan.confidence = 1;
        plan.unitLevel = isUnit ? ++unitLevels : 0;
    }
    return {};
}

Result<void>
checkValues(const ColumnMap& map, const Vocabulary& vocabulary, const ImportContext& context)
{
    for (auto entry = map.values.begin(); entry != map.values.end(); ++entry) {
        const int field = vocabulary.indexOf(entry.key());
        if (field < 0) {
            return fail(ErrorKind::InvalidInput,
                        ColumnPlanText::tr("The map has values for the field \"%1\", which "
                                           "there is none of.")
                            .arg(entry.key()),
                        {},
                        entry.key());
        }
        const ValueReader reader(vocabulary.fields()[static_cast<size_t>(field)], context);
        for (auto word = entry->begin(); word != entry->end(); ++word) {
            const ReadValue value = reader.readText(word.value());
            if (!value.problem.isEmpty()) {
                return fail(ErrorKind::InvalidInput,
                            ColumnPlanText::tr("The map turns \"%1\" into a value that can't "
                                               "be used: %2")
                                .arg(word.key(), value.problem),
                            {},
                            entry.key());
            }
        }
    }
    return {};
}

} // namespace

void ColumnSample::add(const Cell* cell, bool filledDown)
{
    constexpr qsizetype kMostDistinct = 400;
    ++rows;
    if (cell != nullptr && !filledDown && !cell->text.trimmed().isEmpty()) {
        ++own;
        plain += looksLikeValue(*cell) ? 0 : 1;
        if (distinct.size() < kMostDistinct || distinct.contains(cell->text)) {
            ++distinct[cell->text];
        }
    }
}

bool ColumnSample::isUnique() const
{
    return own > 0 && own >= 0.9 * rows && static_cast<double>(distinct.size()) >= 0.95 * own;
}

bool ColumnSample::countsUp() const
{
    return own > 0 && distinct.size() == own &&
           std::all_of(distinct.keyBegin(), distinct.keyEnd(), [this](const QString& text) {
               bool isNumber = false;
               const int number = normaliseNumberText(text).toInt(&isNumber);
               return isNumber && number >= 1 && number <= 2 * rows;
           });
}

std::vector<ColumnPlan> namedColumns(const TableShape& shape)
{
    std::vector<ColumnPlan> plans;
    QHash<QString, int> uses;
    for (const TableColumn& column : shape.columns) {
        ColumnPlan plan;
        plan.letter = columnLetters(column.first);
        plan.levels = column.levels;
        plan.header = column.header().isEmpty() ? plan.letter : column.header();
        const int use = ++uses[plan.header];
        if (use > 1) {
            plan.header += u" (%1)"_s.arg(use);
        }
        plans.push_back(std::move(plan));
    }
    return plans;
}

bool isTaken(const std::vector<ColumnPlan>& plans, int field)
{
    return std::ranges::find(plans, field, &ColumnPlan::field) != plans.end();
}

Result<void> applyColumnMap(const ColumnMap& map,
                            const Vocabulary& vocabulary,
                            const ImportContext& context,
                            std::vector<ColumnPlan>& plans)
{
    DAICHO_TRY(mapColumns(map, vocabulary, plans));
    return checkValues(map, vocabulary, context);
}

} // namespace daicho
