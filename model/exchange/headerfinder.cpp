// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/headerfinder.h"

#include "model/core/textfold.h"
#include "model/exchange/headerblock.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/tablemerges.h"
#include "model/exchange/vocabulary.h"
#include "model/sheet/sheetrow.h"

#include <QSet>

#include <algorithm>

namespace daicho {

namespace {

/// Headers stand near the top; a row further down is data that looks like one.
constexpr size_t kHeaderRows = 60;
constexpr size_t kRowsBelow = 12;
/// What a header row must reach as a whole, and per cell.
constexpr double kLeastSum = 1.2;
constexpr double kLeastMean = 0.28;
constexpr double kWord = 0.7;
constexpr double kValue = -0.6;

struct Span
{
    int first = 0;
    int last = 0;
};

/// `spans` ascend.
bool isWithin(const std::vector<Span>& spans, int column)
{
    const auto after = std::ranges::upper_bound(spans, column, {}, &Span::first);
    return after != spans.begin() && column <= (after - 1)->last;
}

/// How the rows below a row stand under it.
struct Body
{
    double alignment = 0.8; ///< share of their cells that stand under a cell of it
    double widest = 0;      ///< cells of the fullest row
    double contrasts = 0;   ///< columns that hold numbers, dates and marks rather than words
};

Body bodyBelow(const std::vector<SheetRow>& rows, size_t at, const std::vector<Span>& spans)
{
    Body body;
    double cells = 0;
    double aligned = 0;
    QHash<int, int> values;
    for (size_t below = at + 1; below < rows.size() && below <= at + kRowsBelow; ++below) {
        double filled = 0;
        for (const Cell& cell : rows[below].cells) {
            if (cell.hasContent()) {
                ++filled;
                aligned += isWithin(spans, cell.column) ? 1 : 0;
                values[cell.column] += looksLikeValue(cell) ? 1 : 0;
            }
        }
        cells += filled;
        body.widest = std::max(body.widest, filled);
    }
    if (cells > 0) {
        body.alignment = aligned / cells;
    }
    body.contrasts =
        static_cast<double>(std::ranges::count_if(values, [](int n) { return n >= 2; }));
    return body;
}

} // namespace

HeaderFinder::HeaderFinder(const Vocabulary& vocabulary,
                           const std::vector<SheetRow>& rows,
                           const TableMerges& merges)
    : m_vocabulary(vocabulary)
    , m_rows(rows)
    , m_merges(merges)
{
}

double HeaderFinder::cellLikeness(const QString& text) const
{
    const double known = m_vocabulary.likeness(text);
    return std::max(known, headerLikeness(text));
}

double HeaderFinder::score(size_t at) const
{
    const SheetRow& row = m_rows[at];
    std::vector<Span> spans;
    double sum = 0;
    bool hasWord = false;
    QSet<QString> seen;
    for (const Cell& cell : row.cells) {
        if (!cell.hasContent()) {
            continue;
        }
        const CellRange range = m_merges.at(row.number, cell.column);
        spans.push_back({range.firstColumn, range.lastColumn});
        double likeness = looksLikeValue(cell) ? kValue : cellLikeness(cell.text);
        if (likeness > 0 && seen.contains(cell.text)) {
            likeness /= 2;
        }
        seen.insert(cell.text);
        hasWord = hasWord || likeness >= kWord;
        sum += likeness;
    }
    const auto count = static_cast<double>(spans.size());
    if (spans.size() < 2 || sum < kLeastSum || sum / count < kLeastMean) {
        return 0;
    }
    // Where columns of a 方眼紙 sheet are not merged, a header reaches to the next one.
    for (size_t i = 0; i + 1 < spans.size(); ++i) {
        spans[i].last = std::max(spans[i].last, spans[i + 1].first - 1);
    }
    const Body body = bodyBelow(m_rows, at, spans);
    if (!hasWord && body.contrasts * 3 < count) {
        return 0;
    }
    const double width = body.widest > 0 ? std::min(1.0, count / body.widest) : 1.0;
    return (sum + 0.25 * std::min(body.contrasts, count)) * body.alignment * (0.4 + 0.6 * width);
}

std::optional<TableShape> HeaderFinder::find() const
{
    double best = 0;
    size_t at = 0;
    for (size_t i = 0; i < m_rows.size() && i < kHeaderRows; ++i) {
        // Equal rows further down are the header repeated.
        const double own = score(i) * (1 - 0.002 * static_cast<double>(i));
        if (own > best) {
            best = own;
            at = i;
        }
    }
    if (best <= 0) {
        return std::nullopt;
    }
    TableShape shape = HeaderBlock(m_rows, m_merges).build(at);
    shape.score = best;
    return shape;
}

std::optional<TableShape> HeaderFinder::findAt(int row) const
{
    const auto found = std::ranges::find(m_rows, row, &SheetRow::number);
    if (found == m_rows.end() || found->isBlank()) {
        return std::nullopt;
    }
    const auto at = static_cast<size_t>(found - m_rows.begin());
    TableShape shape = HeaderBlock(m_rows, m_merges).build(at);
    shape.score = std::max(score(at), 1.0);
    return shape;
}

} // namespace daicho
