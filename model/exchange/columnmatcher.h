// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/result.h"
#include "model/exchange/columnplan.h"
#include "model/exchange/importoptions.h"
#include "model/exchange/vocabulary.h"

namespace daicho {

struct TableShape;

/// Maps the columns of a table to fields: by the vocabulary of headers, checked against what the
/// columns hold. Each field is taken once; unmapped columns are kept by their header.
class ColumnMatcher
{
public:
    ColumnMatcher(const Vocabulary& vocabulary, const ImportContext& context, const ColumnMap& map);

    /// InvalidInput for a map that names a column or field there is none of.
    Result<std::vector<ColumnPlan>> match(const TableShape& shape,
                                          const std::vector<ColumnSample>& samples) const;

    /// Whether the columns are those of an export of this product.
    bool isOwnExport(const TableShape& shape) const;

private:
    using Plans = std::vector<ColumnPlan>;

    void matchExactly(Plans& plans) const;
    void matchByGuess(Plans& plans, const std::vector<ColumnSample>& samples) const;
    void matchCombined(Plans& plans) const;
    void matchUnits(Plans& plans) const;
    void matchByValues(Plans& plans, const std::vector<ColumnSample>& samples) const;
    void matchName(Plans& plans, const std::vector<ColumnSample>& samples) const;
    void checkValues(Plans& plans, const std::vector<ColumnSample>& samples) const;
    bool holdsClasses(const ColumnSample& sample) const;
    bool holdsRatings(Property property, const ColumnSample& sample) const;
    bool isStrange(const ColumnPlan& plan, const ColumnSample& sample) const;
    QString misfit(const ColumnPlan& plan, const ColumnSample& sample, bool ratings) const;

    const Vocabulary& m_vocabulary;
    const ImportContext& m_context;
    const ColumnMap& m_map;
};

/// Below this a guess is not followed.
inline constexpr double kLeastConfidence = 0.5;

} // namespace daicho
