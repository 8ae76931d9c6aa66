// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/exchange/departmentlayout.h"

#include <QDateTime>

#include <deque>
#include <future>

namespace daicho {

class Catalogue;
class FieldTexts;
class ReferenceNames;
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
    QString campaignUid;         ///< empty outside a campaign
    std::optional<int> year;     ///< empty outside a campaign
    QStringList fields;          ///< keys
    QStringList sheets;          ///< ids of further sheets: handling, comments
    QStringList units;           ///< what 移管先 offers, as FieldTexts names units
    QStringList places;          ///< the same for places
    QStringList handlingAnswers; ///< what can be answered about handling, as worded
    QString city;
    QString post; ///< who asks
    QDateTime created;
    int rowsForNew = 10;
};

/// One question of the sheet about handling, with what stands for it in the register.
struct DepartmentHandling
{
    QString key; ///< hidden: what the question is about
    QString number;
    QString classLabel;
    QString rule;
    QString answer; ///< as worded; '' for none yet
    QString gap;
    QString lastYear; ///< the answer of the year before, as worded
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
    std::vector<DepartmentHandling> handling = {};
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

/// Writes many workbooks of one plan, some beside each other and beside the reading of the next
/// one's rows.
class DepartmentQueue
{
public:
    /// `names` is asked from this thread for assets, from others for units and places.
    DepartmentQueue(const Catalogue& catalogue,
                    const Scheme& scheme,
                    const ReferenceNames& names,
                    const StocktakeTexts& words,
                    DepartmentPlan plan);

    /// May wait for an earlier workbook; the error may be that one's.
    Result<void> add(DepartmentOrder order);
    Result<void> finish();

private:
    Result<void> waitForOne();

    const Catalogue& m_catalogue;
    const Scheme& m_scheme;
    const ReferenceNames& m_names;
    const StocktakeTexts& m_words;
    DepartmentPlan m_plan;
    std::deque<std::future<Result<void>>> m_running; ///< wait for their work when they go
};

} // namespace daicho
