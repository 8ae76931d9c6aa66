// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace daicho {

/// One line of the calculation with its figures: "likelihood 3 × loss 4 = 12".
struct ScoreStep
{
    QString name; ///< the method's name of the step; "level", "acceptance", "approver" at the end
    Bilingual label;
    Bilingual formula;
    QString value; ///< number or level id

    bool operator==(const ScoreStep&) const = default;
};

/// One score with everything that explains it.
struct Score
{
    QString method;
    QString version;
    QJsonObject inputs; ///< as understood: numbers, flags, step ids
    std::optional<double> importance;
    std::optional<double> likelihood;
    std::optional<double> loss;
    std::optional<double> risk;
    QString level; ///< band id; empty where the method has no levels
    std::optional<bool> acceptable;
    std::optional<bool> approverRequired; ///< empty where the method has no such rule
    QString approver;                     ///< role id that the level asks for
    std::vector<ScoreStep> steps;

    bool operator==(const Score&) const = default;
};

/// As `evaluate` of cli.md promises it; what the method has not is null.
QJsonObject toJson(const Score& score, Language language);

/// A figure as people write it: no needless decimals.
QString figureText(double value);

} // namespace daicho
