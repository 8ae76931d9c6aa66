// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/returnedscores.h"

#include "model/core/progress.h"
#include "model/core/textfold.h"
#include "model/exchange/departmentlayout.h"
#include "model/exchange/valuereader.h"
#include "model/sheet/tablesource.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

using Kind = ScoringColumn::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReturnedScores)
};

constexpr QStringView kTokenStart = u"D1.";

/// Columns that every scoring workbook has, whatever its method.
const ScoringLayout& fixedLayout()
{
    static const ScoringLayout layout(Method(), true);
    return layout;
}

bool isHeader(const SheetRow& row)
{
    QSet<Kind> found;
    for (const Cell& cell : row.cells) {
        const int at = cell.type == Cell::Type::Text ? fixedLayout().match(cell.text) : -1;
        if (at >= 0) {
            found.insert(fixedLayout().columns()[static_cast<size_t>(at)].kind);
        }
    }
    constexpr qsizetype kFewest = 3;
    return found.contains(Kind::ThreatId) && found.size() >= kFewest;
}

/// Reads one workbook; a fresh one per file.
class Reader
{
public:
    Reader(TableSource& source, Progress& progress)
        : m_source(source)
        , m_progress(progress)
    {
    }

    Result<ReturnedScores> read()
    {
        for (const int sheet : sheetOrder()) {
            if (!m_hasTable || !m_scores.hasStart) {
                DAICHO_TRY(readSheet(sheet));
            }
        }
        if (!m_hasTable) {
            return fail(ErrorKind::Unreadable,
                        Words::tr("No sheet of the workbook holds the table of risks that was "
                                  "sent out."));
        }
        return std::move(m_scores);
    }

private:
    /// Its own sheets first.
    std::vector<int> sheetOrder() const
    {
        std::vector<int> order;
        const QList<SheetInfo>& sheets = m_source.sheets();
        for (int i = 0; i < sheets.size(); ++i) {
            if (sheets[i].kind == SheetKind::Worksheet) {
                order.push_back(i);
            }
        }
        std::ranges::stable_partition(order, [&sheets](int sheet) {
            return ScoringSheets::isItems(sheets[sheet].name) ||
                   ScoringSheets::isStart(sheets[sheet].name);
        });
        return order;
    }

    Result<void> readSheet(int sheet)
    {
        bool hasTable = false;
        return m_source.readRows(
            sheet,
            [&](const SheetRow& row) {
                constexpr int kLastStartRow = 200;
                if (hasTable) {
                    takeRow(row);
                    return true;
                }
                if (!m_hasTable && isHeader(row)) {
                    for (const Cell& cell : row.cells) {
                        m_scores.headers.insert(cell.column, cell.text);
                    }
                    hasTable = m_hasTable = true;
                } else {
                    takeStartRow(row);
                }
                return row.number <= kLastStartRow;
            },
            m_progress);
    }

    void takeStartRow(const SheetRow& row)
    {
        const ScoringCellInfo* label = nullptr;
        for (const Cell& cell : row.cells) {
            if (!cell.hasContent()) {
                continue;
            }
            const ScoringCellInfo* const next =
                cell.type == Cell::Type::Text ? scoringCellOf(cell.text) : nullptr;
            if (next != nullptr) {
                label = next;
            } else if (label != nullptr) {
                takeStartCell(label->cell, cleanText(cell.text));
                label = nullptr;
            }
        }
    }

    void takeStartCell(ScoringCell cell, const QString& text)
    {
        if (cell == ScoringCell::Rater) {
            m_scores.rater = text;
            m_scores.hasStart = true;
        } else if (cell == ScoringCell::RoundId) {
            m_scores.roundUid = text;
        } else if (cell == ScoringCell::Register) {
            m_scores.registerUid = text;
        }
    }

    void takeRow(const SheetRow& sheetRow)
    {
        ReturnedScoreRow row;
        row.row = sheetRow.number;
        for (const Cell& cell : sheetRow.cells) {
            if (!cell.hasContent()) {
                continue;
            }
            const QString text = cleanText(cell.text);
            if (text.startsWith(kTokenStart)) {
                row.token = text;
            } else if (!text.isEmpty()) {
                row.cells.insert(cell.column, text);
            }
        }
        if (!row.cells.isEmpty()) {
            m_scores.rows.push_back(std::move(row));
        }
    }

    TableSource& m_source;
    Progress& m_progress;
    ReturnedScores m_scores;
    bool m_hasTable = false;
};

} // namespace

QHash<int, int> ReturnedScores::columns(const ScoringLayout& layout) const
{
    QHash<int, int> columns;
    QSet<int> taken;
    QList<int> order = headers.keys();
    std::ranges::sort(order);
    for (const int column : order) {
        const int at = layout.match(headers.value(column));
        if (at >= 0 && !taken.contains(at)) {
            columns.insert(column, at);
            taken.insert(at);
        }
    }
    return columns;
}

bool isScoringWorkbook(const TableSource& source)
{
    const auto has = [&source](bool (*isNamed)(const QString&)) {
        return std::ranges::any_of(
            source.sheets(), [isNamed](const SheetInfo& sheet) { return isNamed(sheet.name); });
    };
    return has(ScoringSheets::isItems) && !has(DepartmentSheets::isAssets);
}

Result<ReturnedScores> readReturnedScores(TableSource& source, Progress& progress)
{
    return Reader(source, progress).read();
}

} // namespace daicho
