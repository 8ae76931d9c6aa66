// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/draftreader.h"
#include "model/exchange/sheetplanner.h"
#include "model/exchange/valuereader.h"

#include <QHash>

namespace daicho {

/// Turns the cells of one record into a draft.
class DraftBuilder
{
public:
    DraftBuilder(const SheetPlan& plan, const ImportOptions& options, const ImportContext& context);

    /// Valid until the next call.
    DraftRow& build(int row, const std::vector<const Cell*>& cells);

    /// Sentences on columns as a whole, once all rows are built.
    QStringList notes() const;

    /// The fields that have a column.
    const FieldMask& mappedFields() const { return m_mapped; }

private:
    void readField(size_t column, const Cell& cell);
    void readUnitLevel(size_t column, const Cell& cell);
    void readRating(size_t column, const Cell& cell);
    void readExtra(size_t column, const Cell& cell);
    const Cell* resolveDitto(size_t column, const Cell& cell);
    void noteBlank(int field);
    void takeValue(size_t column, const Cell& cell, const ReadValue& read);
    void setImplied(const QStringList& flags, const Cell& cell);
    void finishUnit();
    void spreadClass();
    void checkRequired();
    void checkNumber();
    void noteClass(size_t column, const QString& id, const QString& word);
    void addProblem(size_t column, const QString& value, const QString& reason);
    ImportProblem problemAt(size_t column, const QString& value, const QString& reason) const;
    size_t columnOf(int field) const;
    QString textOf(int field) const;

    const SheetPlan& m_plan;
    const std::vector<FieldInfo>& m_fields;
    ImportTarget m_target;
    const ImportContext& m_context;
    std::vector<ValueReader> m_readers; ///< by column; unused ones too, to keep the places
    FieldMask m_mapped;
    int m_code = -1;
    int m_branch = -1;
    DraftRow m_row;
    /// By column of confidentiality: the classes that occur, with the first word for each.
    QHash<size_t, QHash<QString, QString>> m_classes;
    QStringList m_unitPath;
    size_t m_unitColumn = 0;
    std::vector<Cell> m_previous; ///< for 〃
    QHash<size_t, int> m_numbers; ///< hash of the number → row
};

} // namespace daicho
