// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/cellpaste.h"

#include "model/items/assettablemodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CellPaste)
};

/// The given rows as often as they fill the target; once where they don't fit into it evenly.
QList<QStringList> repeated(const QList<QStringList>& texts, int width, const CellRange& target)
{
    const auto height = static_cast<int>(texts.size());
    const bool fits = target.rows() % height == 0 && target.columns() % std::max(width, 1) == 0;
    if (!fits || (target.rows() == height && target.columns() == width)) {
        return texts;
    }
    QList<QStringList> all;
    all.reserve(target.rows());
    for (int row = 0; row < target.rows(); ++row) {
        QStringList line = texts[row % height];
        while (line.size() < width) {
            line.append(QString());
        }
        QStringList wide;
        for (int times = 0; times < target.columns() / width; ++times) {
            wide += line;
        }
        all.append(wide);
    }
    return all;
}

class Laying
{
public:
    Laying(PastedBlock& result, const AssetTableModel& model, const AssetWindow& window)
        : m_result(result)
        , m_model(model)
        , m_window(window)
    {
    }

    void layColumns(int left, int width);
    void layRow(const QStringList& cells, int line, int row);

private:
    void object(qsizetype line, qsizetype column, const QString& value, const QString& reason);

    PastedBlock& m_result;
    const AssetTableModel& m_model;
    const AssetWindow& m_window;
    QStringList m_refused; // by column of the block: why nothing can be written there
};

void Laying::layColumns(int left, int width)
{
    for (int i = 0; i < width; ++i) {
        const QString key = m_model.columns().value(left + i);
        const bool isField = AssetTableModel::field(key) != nullptr;
        m_result.columns.append(key);
        m_result.block.fields.append(isField ? key : QString());
        m_refused.append(isField         ? QString()
                         : key.isEmpty() ? Words::tr("The table has no further column here.")
                                         : Words::tr("“%1” follows from other fields; nothing can "
                                                     "be written into it.")
                                               .arg(m_model.columnLabel(key)));
    }
}

void Laying::layRow(const QStringList& cells, int line, int row)
{
    m_result.cells += cells.size();
    const bool isGone = row < m_window.count() && m_window.state(row) == RowState::Removed;
    if (row >= m_window.count() || isGone) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            object(line,
                   column,
                   cells[column],
                   isGone ? Words::tr("This asset was removed.")
                          : Words::tr("The table has no further row here. New assets are added "
                                      "by an import or with Ctrl+N."));
        }
        return;
    }
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString& refused = m_refused[column];
        if (!refused.isEmpty() && !cells[column].isEmpty()) {
            object(line, column, cells[column], refused);
        }
    }
    m_result.lines.append(line);
    m_result.block.rows.append(m_window.id(row));
    m_result.block.texts.append(cells);
}

void Laying::object(qsizetype line, qsizetype column, const QString& value, const QString& reason)
{
    ++m_result.outsideCount;
    if (m_result.outside.size() < kMostCellProblems) {
        m_result.outside.append({line, column, {}, m_result.columns.value(column), value, reason});
    }
}

} // namespace

PastedBlock layOver(const QList<QStringList>& texts,
                    const CellRange& target,
                    const AssetTableModel& model,
                    const AssetWindow& window)
{
    PastedBlock result;
    if (texts.isEmpty() || target.isEmpty()) {
        return result;
    }
    qsizetype given = 0;
    for (const QStringList& row : texts) {
        given = std::max(given, row.size());
    }
    const QList<QStringList> all = repeated(texts, static_cast<int>(given), target);
    qsizetype width = 0;
    for (const QStringList& row : all) {
        width = std::max(width, row.size());
    }
    Laying laying(result, model, window);
    laying.layColumns(target.left, static_cast<int>(width));
    for (int line = 0; line < all.size(); ++line) {
        laying.layRow(all[line], line, target.top + line);
    }
    result.target = {
        target.top,
        target.left,
        std::min(target.top + static_cast<int>(all.size()), window.count()) - 1,
        std::min(target.left + static_cast<int>(width), static_cast<int>(model.columns().size())) -
            1};
    return result;
}

} // namespace daicho
