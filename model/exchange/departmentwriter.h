// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/exchange/departmentlayout.h"

#include <QDateTime>

namespace daicho {

class FieldTexts;
class StocktakeTexts;

struct DepartmentRow
{
    QString uid;
    /// In the order of assetFields(), as fieldValues() gives them.
    std::vector<QVariant> values;
};

/// What the workbooks of one export have in common.
struct DepartmentPlan
{
    QString registerUid;
    QString campaignUid;     ///< empty outside a campaign
    std::optional<int> year; ///< empty outside a campaign
    QStringList fields;      ///< keys
    QStringList sheets;      ///< ids of further sheets: handling, comments
    QStringList units;       ///< what 移管先 offers, as FieldTexts names units
    QStringList places;      ///< the same for places
    QString city;
    QString post; ///< who asks
    QDateTime created;
    int rowsForNew = 10;
};

/// One unit's workbook.
struct DepartmentOrder
{
    QString path;
    QString unitCode;
    QString unitName;
    QDate due;
    qint64 seq = 0; ///< newest journal entry when the rows were read
    std::vector<DepartmentRow> rows;
};

/// Writes department workbooks: instructions and answers on the first sheet, the unit's assets on
/// the second, further sheets by choice. departmentlayout.h says where things stand.
class DepartmentWriter
{
public:
    DepartmentWriter(const Scheme& scheme,
                     const FieldTexts& texts,
                     const StocktakeTexts& words,
                     DepartmentPlan plan);

    Result<void> write(const DepartmentOrder& order) const;

    /// Ids of the further sheets there are.
    static QStringList possibleSheets();

private:
    const Scheme& m_scheme;
    const FieldTexts& m_texts;
    const StocktakeTexts& m_words;
    DepartmentPlan m_plan;
    DepartmentLayout m_layout;
};

} // namespace daicho
