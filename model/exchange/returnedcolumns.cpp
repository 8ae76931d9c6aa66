// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/returnedcolumns.h"

#include "model/core/textfold.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/importoptions.h"
#include "model/sheet/sheetrow.h"

#include <QSet>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

using Kind = DepartmentColumn::Kind;

constexpr double kSureGuess = 0.8;
constexpr qsizetype kLongHeader = 8;

bool startsAlike(const QString& header, const QString& title)
{
    const QString folded = foldLabel(title);
    return header.size() >= kLongHeader && folded.size() >= kLongHeader &&
           (folded.startsWith(header) || header.startsWith(folded));
}

} // namespace

ReturnedColumns::ReturnedColumns(const DepartmentLayout& layout)
    : m_layout(layout)
    , m_vocabulary(importFields(ImportTarget::Assets))
{
}

QHash<int, int> ReturnedColumns::match(const SheetRow& row) const
{
    QHash<int, int> columns;
    QSet<int> taken;
    const auto take = [&](auto finder) {
        for (const Cell& cell : row.cells) {
            if (cell.type != Cell::Type::Text || columns.contains(cell.column)) {
                continue;
            }
            const int index = finder(cell.text);
            if (index >= 0 && !taken.contains(index)) {
                columns.insert(cell.column, index);
                taken.insert(index);
            }
        }
    };
    take([this](const QString& text) { return exact(text); });
    // A row of values may hold a word that is a header too; a header has several.
    constexpr qsizetype kFewest = 2;
    if (columns.isEmpty()) {
        return {};
    }
    take([this](const QString& text) { return edited(text); });
    take([this](const QString& text) { return question(text); });
    take([this](const QString& text) { return field(text); });
    const int name = m_layout.find(Kind::Field, u"name"_s);
    const bool leads = taken.contains(name) || taken.contains(m_layout.find(Kind::Number));
    const bool asks =
        taken.contains(m_layout.find(Kind::Confirm)) || taken.contains(m_layout.find(Kind::Token));
    return leads && asks && columns.size() >= kFewest ? columns : QHash<int, int>();
}

int ReturnedColumns::exact(const QString& header) const
{
    return m_layout.match(header);
}

int ReturnedColumns::edited(const QString& header) const
{
    const QString stripped = strippedLabel(header);
    const QString folded = foldLabel(header);
    if (stripped.isEmpty()) {
        return -1;
    }
    int index = 0;
    for (const DepartmentColumn& column : m_layout.columns()) {
        for (const QString& title : {column.title.ja, column.title.en}) {
            if (stripped == strippedLabel(title) || startsAlike(folded, title)) {
                return index;
            }
        }
        ++index;
    }
    return -1;
}

/// "Q3 …" or what stood behind it.
int ReturnedColumns::question(const QString& header) const
{
    const QString folded = foldLabel(header);
    int index = 0;
    for (const DepartmentColumn& column : m_layout.columns()) {
        if (column.kind == Kind::Question) {
            const QString id = foldLabel(column.key);
            const QString rest = foldLabel(column.title.ja).mid(id.size());
            const bool byId = folded.startsWith(id) &&
                              (folded.size() == id.size() || !folded[id.size()].isDigit());
            if (byId || startsAlike(folded, rest)) {
                return index;
            }
        }
        ++index;
    }
    return -1;
}

int ReturnedColumns::field(const QString& header) const
{
    const std::vector<FieldGuess> guesses = m_vocabulary.guesses({header});
    if (guesses.empty() || guesses.front().confidence < kSureGuess) {
        return -1;
    }
    const FieldInfo& info = m_vocabulary.fields()[static_cast<size_t>(guesses.front().field)];
    return info.key == "code"_L1 ? m_layout.find(Kind::Number)
                                 : m_layout.find(Kind::Field, info.key);
}

} // namespace daicho
