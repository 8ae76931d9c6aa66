// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace daicho {

/// Which standing risks of a cycle to list; what is not given restricts nothing.
struct RiskFilter
{
    std::optional<int> cycle = {}; ///< none: the register's own
    std::optional<double> x = {};  ///< place on the method's heat map
    std::optional<double> y = {};
    QString level = {};
    QString category = {};    ///< of threats
    UnitId unit = {};         ///< with the units below it
    bool isUnitAlone = false; ///< without them; of no unit: assets that stand in none
    AssetId asset = {};

    bool operator==(const RiskFilter&) const = default;

    bool isEmpty() const
    {
        return !cycle && !x && !y && level.isEmpty() && category.isEmpty() && !unit &&
               !isUnitAlone && !asset;
    }

    /// "place:3:4", "level:critical", "category:disaster", "unit:12", "unit-alone:12",
    /// "cycle:2025", joined by commas.
    QString toKey() const;
    static RiskFilter fromKey(const QString& key);
};

/// One risk of such a list.
struct RiskLine
{
    qint64 assessment = 0;
    AssetId asset;
    QString code; ///< with branch
    QString name;
    UnitId unit;
    QString threat;
    std::optional<double> importance;
    std::optional<double> likelihood;
    std::optional<double> loss;
    std::optional<double> value;
    QString level;
    QString rater;
    bool isAgreed = false;

    bool operator==(const RiskLine&) const = default;
};

} // namespace daicho
