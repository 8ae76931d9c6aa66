// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tablerows.h"

#include "model/core/textfold.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/tablemerges.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSameHeader = 0.8;
/// headerLikeness() of what may head a column, and of what hardly stands elsewhere.
constexpr double kHeaderWord = 0.5;
constexpr double kGenericWord = 0.8;

bool isOwn(const Cell* cell)
{
    return cell != nullptr && cell->hasContent() && !cell->isFormula && !isDash(cell->text) &&
           !isPlaceholder(cell->text);
}

/// A reference to an empty cell gives 0 or nothing.
bool isWritten(const Cell* cell)
{
    return isOwn(cell) || (cell != nullptr && cell->isFormula && cell->type == Cell::Type::Text &&
                           !cell->text.trimmed().isEmpty());
}

} // namespace

TableRows::TableRows(const TableShape& shape, const TableMerges& merges)
    : m_shape(shape)
    , m_merges(merges)
    , m_headerWords(shape.columns.size())
    , m_own(shape.columns.size())
    , m_cells(shape.columns.size())
    , m_joined(shape.columns.size())
    , m_fills(shape.columns.size())
{
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const TableColumn& column = shape.columns[i];
        if (m_columnOf.size() <= static_cast<size_t>(column.last)) {
            m_columnOf.resize(static_cast<size_t>(column.last) + 1, -1);
        }
        for (int at = column.first; at <= column.last; ++at) {
            m_columnOf[static_cast<size_t>(at)] = static_cast<int>(i);
        }
        for (const QString& level : column.levels) {
            m_headerWords[i].insert(foldLabel(level));
        }
    }
    setRoles(std::vector<ColumnRole>(shape.columns.size(), ColumnRole::Other));
}

void TableRows::setRoles(std::vector<ColumnRole> roles, bool trustNames)
{
    m_trustNames = trustNames;
    m_roles = std::move(roles);
    m_nameColumns.clear();
    for (size_t i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i] == ColumnRole::Name) {
            m_nameColumns.push_back(i);
        }
    }
    m_hasName = !m_nameColumns.empty();
}

void TableRows::joinInto(int column, const Cell& cell)
{
    const auto at = static_cast<size_t>(column);
    if (m_own[at] == nullptr) {
        m_own[at] = &cell;
        return;
    }
    // Two cells of the grid under one header: "3" "年".
    Cell joined = *m_own[at];
    joined.text += cell.text;
    joined.type = Cell::Type::Text;
    m_joined[at] = std::move(joined);
    m_own[at] = &m_joined[at];
}

void TableRows::placeCells(const SheetRow& row)
{
    std::ranges::fill(m_own, nullptr);
    m_stray = nullptr;
    for (const Cell& cell : row.cells) {
        const auto at = static_cast<size_t>(cell.column);
        if (!cell.hasContent()) {
            continue;
        }
        if (at < m_columnOf.size() && m_columnOf[at] >= 0) {
            joinInto(m_columnOf[at], cell);
        } else if (m_stray == nullptr) {
            m_stray = &cell;
        }
    }
}

void TableRows::fillSlots(const SheetRow& row)
{
    placeCells(row);
    m_cells = m_own;
    fillDown(row.number);
}

void TableRows::fillDown(int row)
{
    const std::vector<CellRange>& merges = m_merges.vertical();
    for (; m_nextMerge < merges.size() && merges[m_nextMerge].firstRow <= row; ++m_nextMerge) {
        const CellRange& range = merges[m_nextMerge];
        const auto at = static_cast<size_t>(range.firstColumn);
        const int column = at < m_columnOf.size() ? m_columnOf[at] : -1;
        if (column < 0 || range.lastRow < row) {
            continue;
        }
        Fill& fill = m_fills[static_cast<size_t>(column)];
        const Cell* top = m_own[static_cast<size_t>(column)];
        const bool here = range.firstRow == row && top != nullptr;
        fill = {here ? range.lastRow : 0, here ? *top : Cell()};
    }
    for (size_t i = 0; i < m_fills.size() && m_nextMerge > 0; ++i) {
        if (m_cells[i] == nullptr && m_fills[i].lastRow >= row) {
            m_cells[i] = &m_fills[i].cell;
        }
    }
}

int TableRows::ownCells() const
{
    return static_cast<int>(
        std::ranges::count_if(m_own, [](auto* cell) { return cell != nullptr; }));
}

bool TableRows::isNamed() const
{
    return std::ranges::any_of(m_nameColumns, [this](size_t at) { return isWritten(m_own[at]); });
}

bool TableRows::isRepeatedHeader() const
{
    int same = 0;
    int count = 0;
    for (size_t i = 0; i < m_own.size(); ++i) {
        if (m_own[i] != nullptr) {
            ++count;
            same += m_headerWords[i].contains(foldLabel(m_own[i]->text)) ? 1 : 0;
            if (count == 2 && same == 0) {
                return false;
            }
        }
    }
    return same >= 2 && same >= kSameHeader * count;
}

bool TableRows::isGhost()
{
    if (isNamed()) {
        return false;
    }
    bool filledName = false;
    bool written = false;
    bool any = false;
    for (size_t i = 0; i < m_own.size(); ++i) {
        const bool own = isOwn(m_own[i]);
        switch (m_roles[i]) {
        case ColumnRole::Name:
            filledName = filledName || (m_own[i] == nullptr && m_cells[i] != nullptr);
            break;
        case ColumnRole::Text:
            written = written || own;
            break;
        case ColumnRole::Weak:
        case ColumnRole::Other:
            any = any || own;
            break;
        case ColumnRole::Number:
        case ColumnRole::Code:
            break;
        }
    }
    if (written || (filledName && any)) {
        return false;
    }
    return !any || (m_hasName && repeatsForm());
}

QString TableRows::formPattern() const
{
    QString pattern;
    for (size_t i = 0; i < m_own.size(); ++i) {
        const bool counts = m_roles[i] == ColumnRole::Weak || m_roles[i] == ColumnRole::Other;
        if (counts && isOwn(m_own[i])) {
            pattern += QString::number(i) + u'=' + m_own[i]->text + u'\n';
        }
    }
    return pattern;
}

bool TableRows::repeatsForm()
{
    const QString pattern = formPattern();
    const bool repeats = pattern == m_lastForm || m_forms.contains(pattern);
    m_lastForm = pattern;
    if (repeats) {
        m_passed.addForm();
    }
    return repeats;
}

void TableRows::learnForm(const std::vector<SheetRow>& rows)
{
    QSet<QString> seen;
    for (const SheetRow& row : rows) {
        if (!m_hasName || row.number <= m_shape.lastHeaderRow) {
            continue;
        }
        placeCells(row);
        const QString pattern = isNamed() ? QString() : formPattern();
        if (seen.contains(pattern)) {
            m_forms.insert(pattern);
        }
        seen.insert(pattern);
    }
}

bool TableRows::isHeading(const Cell& only, int row) const
{
    const auto at = static_cast<size_t>(only.column);
    if (at >= m_columnOf.size() || m_columnOf[at] < 0 || m_own.size() < 3) {
        return false;
    }
    const auto own = static_cast<size_t>(m_columnOf[at]);
    const CellRange range = m_merges.at(row, only.column);
    if (range.lastColumn > m_shape.columns[own].last + 1) {
        return true;
    }
    switch (m_roles[own]) {
    case ColumnRole::Number:
        return !looksLikeValue(only);
    case ColumnRole::Text:
    case ColumnRole::Other:
        return m_hasName && m_own.size() > 3 && !only.isFormula;
    case ColumnRole::Name:
    case ColumnRole::Code:
    case ColumnRole::Weak:
        return false;
    }
    Q_UNREACHABLE();
}

bool TableRows::isAside(const SheetRow& row) const
{
    const Cell* first = nullptr;
    int count = 0;
    for (const Cell& cell : row.cells) {
        if (cell.hasContent()) {
            first = first == nullptr ? &cell : first;
            ++count;
        }
    }
    if (count <= 2 && isNoteText(first->text)) {
        return true;
    }
    if (m_records == 0) {
        QStringList texts;
        for (const Cell& cell : row.cells) {
            texts.append(cell.hasContent() ? QStringList{cell.text} : QStringList());
        }
        if (isColumnGuide(texts) || isExampleWord(first->text)) {
            return true;
        }
    }
    constexpr size_t kLabelColumns = 6;
    const bool nameless = m_hasName && !isNamed();
    for (size_t i = 0; i < m_own.size() && i < kLabelColumns; ++i) {
        if (m_own[i] != nullptr &&
            (isTotalWord(m_own[i]->text) || (nameless && isGroupTotal(m_own[i]->text)))) {
            return true;
        }
    }
    return count == 1 && isHeading(*first, row.number);
}

bool TableRows::fitsTable() const
{
    int headerLike = 0;
    int filled = 0;
    for (size_t i = 0; i < m_own.size(); ++i) {
        if (m_own[i] == nullptr) {
            continue;
        }
        ++filled;
        if (m_roles[i] == ColumnRole::Number && !looksLikeValue(*m_own[i]) &&
            headerLikeness(m_own[i]->text) >= kHeaderWord) {
            return false;
        }
        headerLike += m_roles[i] != ColumnRole::Weak && m_own[i]->type == Cell::Type::Text &&
                              headerLikeness(m_own[i]->text) >= kGenericWord
                          ? 1
                          : 0;
    }
    for (size_t i = 0; i < m_own.size(); ++i) {
        if (m_roles[i] == ColumnRole::Name && !isWritten(m_cells[i])) {
            return false;
        }
    }
    return headerLike < 2 && filled >= std::min(2.0, m_usualCells) && filled >= 0.4 * m_usualCells;
}

RowKind TableRows::passOver(const SheetRow& row, RowKind kind)
{
    m_doubt = true;
    const auto first = std::ranges::find_if(row.cells, &Cell::hasContent);
    const QString text = first == row.cells.end() ? QString() : first->text;
    if (kind == RowKind::Outside) {
        m_ended = true;
        m_passed.addOutside(row.number, text);
    } else if (kind == RowKind::Aside) {
        m_passed.addAside(row.number, text);
    }
    return kind;
}

RowKind TableRows::judge(const SheetRow& row)
{
    if (m_trustNames && isNamed()) {
        return RowKind::Record;
    }
    if (std::ranges::all_of(m_own, [](const Cell* cell) { return cell == nullptr; })) {
        return m_records > 0 ? passOver(row, RowKind::Blank) : RowKind::Blank;
    }
    if (isRepeatedHeader()) {
        m_ended = false;
        m_doubt = false;
        m_lastRow = row.number;
        return RowKind::Header;
    }
    if (m_ended) {
        return passOver(row, RowKind::Outside);
    }
    if (isAside(row)) {
        const auto first = std::ranges::find_if(row.cells, &Cell::hasContent);
        const bool below = m_records > 0 && isNoteText(first->text) &&
                           (m_doubt || row.number > m_lastRow + 1) &&
                           !foldText(first->text).startsWith(u'*') && !first->text.startsWith(u'※');
        return passOver(row, below ? RowKind::Outside : RowKind::Aside);
    }
    if (isGhost()) {
        return m_records > 0 ? passOver(row, RowKind::Blank) : RowKind::Blank;
    }
    if (m_records > 0 && (m_doubt || row.number > m_lastRow + 1) && !fitsTable()) {
        return passOver(row, ownCells() == 1 ? RowKind::Aside : RowKind::Outside);
    }
    return RowKind::Record;
}

RowKind TableRows::take(const SheetRow& row)
{
    if (row.number <= m_shape.lastHeaderRow || row.isBlank()) {
        return RowKind::Blank;
    }
    fillSlots(row);
    const RowKind kind = judge(row);
    if (kind == RowKind::Record) {
        ++m_records;
        m_lastRow = row.number;
        m_doubt = false;
        if (m_stray != nullptr) {
            m_passed.addStray(row.number, m_stray->column);
        }
        const double share = std::max(1.0 / m_records, 0.02);
        m_usualCells += share * (ownCells() - m_usualCells);
    }
    return kind;
}

} // namespace daicho
