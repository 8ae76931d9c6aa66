// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/ipaledger.h"

#include "model/core/textfold.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/sheetplanner.h"
#include "model/sheet/tablesource.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct IpaLedgerText
{
    Q_DECLARE_TR_FUNCTIONS(IpaLedger)
};

struct RatingWords
{
    IpaRating rating;
    const char16_t* header;
    const char16_t* word;  ///< within the lowest level of the header
    const char16_t* group; ///< within any level
};

constexpr RatingWords kRatings[kIpaRatings] = {
    {IpaRating::Confidentiality, u"評価値 機密性", u"機密性", u"評価"},
    {IpaRating::Integrity, u"評価値 完全性", u"完全性", u"評価"},
    {IpaRating::Availability, u"評価値 可用性", u"可用性", u"評価"},
    {IpaRating::Threat, u"脅威の発生頻度", u"脅威", u"脅威"},
    {IpaRating::Vulnerability, u"脆弱性", u"脆弱性", u"脆弱性"}};

constexpr const char16_t* kComputed[] = {u"重要度", u"被害発生可能性", u"リスク値"};
/// Without these it is some other ledger with ratings.
constexpr const char16_t* kOwnHeaders[] = {u"業務分類", u"資産名称", u"保存先", u"重要度"};

QString leafOf(const ColumnPlan& column)
{
    return foldLabel(column.levels.isEmpty() ? column.header : column.levels.back());
}

bool has(const QString& folded, const char16_t* word)
{
    return folded.contains(foldLabel(QString::fromUtf16(word)));
}

const RatingWords* ratingOf(const ColumnPlan& column)
{
    const QString leaf = leafOf(column);
    const QString whole = foldLabel(column.levels.join(QString()));
    const auto found = std::ranges::find_if(kRatings, [&](const RatingWords& words) {
        return has(leaf, words.word) && has(whole, words.group);
    });
    return found == std::end(kRatings) ? nullptr : found;
}

bool isComputed(const ColumnPlan& column)
{
    const QString leaf = leafOf(column);
    return std::ranges::any_of(kComputed, [&](const char16_t* word) { return has(leaf, word); });
}

} // namespace

QString ipaHeader(IpaRating rating)
{
    return QString::fromUtf16(kRatings[static_cast<size_t>(rating)].header);
}

bool recogniseIpaLedger(SheetPlan& plan)
{
    if (plan.ownExport || !plan.hasTable()) {
        return false;
    }
    const bool hasAll = std::ranges::all_of(kOwnHeaders, [&plan](const char16_t* word) {
        return std::ranges::any_of(
            plan.columns, [word](const ColumnPlan& column) { return has(leafOf(column), word); });
    });
    int ratings = 0;
    for (const ColumnPlan& column : plan.columns) {
        const RatingWords* words = ratingOf(column);
        ratings += words != nullptr && words->rating <= IpaRating::Availability ? 1 : 0;
    }
    if (!hasAll || ratings != 3) {
        return false;
    }
    for (ColumnPlan& column : plan.columns) {
        if (const RatingWords* words = ratingOf(column)) {
            column.use = ColumnPlan::Use::Extra;
            column.field = -1;
            column.confidence = 0;
            column.note.clear();
            column.rating = static_cast<int>(words->rating);
        } else if (isComputed(column)) {
            column.use = ColumnPlan::Use::Ignored;
            column.field = -1;
            column.note.clear();
        }
    }
    plan.ipaLedger = true;
    return true;
}

Result<void> findIpaEdition(TableSource& source, SheetPlan& plan, Progress& progress)
{
    TableRows rows = plan.rows();
    int lowest = 3;
    int highest = 0;
    DAICHO_TRY(source.readRows(
        plan.sheet,
        [&](const SheetRow& row) {
            if (rows.take(row) != RowKind::Record) {
                return true;
            }
            for (size_t i = 0; i < plan.columns.size(); ++i) {
                bool isNumber = false;
                const Cell* const cell = plan.columns[i].rating >= 0 ? rows.cells()[i] : nullptr;
                const int value =
                    cell == nullptr ? 0 : normaliseNumberText(cell->text).toInt(&isNumber);
                if (isNumber && value >= 0 && value <= 3) {
                    lowest = std::min(lowest, value);
                    highest = std::max(highest, value);
                }
            }
            return true;
        },
        progress));
    plan.ratingShift = lowest == 0 && highest < 3 ? 1 : 0;
    plan.notes.append(
        plan.ratingShift == 1
            ? IpaLedgerText::tr("The table is a ledger in IPA's layout of an older edition: its "
                                "ratings 0 to 2 are kept with the assets as 1 to 3.")
            : IpaLedgerText::tr("The table is a ledger in IPA's layout: its ratings 1 to 3 are "
                                "kept with the assets. They are no classes."));
    if (lowest > 0 && highest < 3 && highest > 0) {
        plan.notes.append(
            IpaLedgerText::tr("No rating is 0 or 3, so that the edition can't be told: they were "
                              "taken as 1 to 3. If the ledger is of an older edition (0 to 2), "
                              "take the import back and add 1 to its ratings."));
    }
    plan.notes.append(IpaLedgerText::tr("Importance, likelihood and risk value are computed from "
                                        "the ratings and were not read."));
    return {};
}

} // namespace daicho
