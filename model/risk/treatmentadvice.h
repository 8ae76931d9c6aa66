// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/bilingual.h"

#include <QDate>

namespace daicho {

/// The option that frequency and damage speak for, and why.
struct OptionAdvice
{
    QString option; ///< choice "treatment_option"; '' where the method has no such two figures
    Bilingual reason;

    bool operator==(const OptionAdvice&) const = default;
};

/// By the quadrant of frequency × damage: often and great: avoid; seldom and great: transfer; often
/// and small: reduce; seldom and small: retain. Often and great begin above the middle of a scale.
OptionAdvice adviseOption(const Method& method,
                          std::optional<double> likelihood,
                          std::optional<double> loss,
                          std::optional<double> importance);

/// Who may accept a risk of a level.
struct ApproverNeed
{
    bool isNeeded = false; ///< beyond the asset's own department head
    QString role;          ///< role id of the level; '' where the method names none
    Bilingual reason;

    bool operator==(const ApproverNeed&) const = default;
};

/// `acceptable` as the score has it. A rule of the method (a loss of 4 or 5) needs an approver even
/// for an acceptable risk.
ApproverNeed approverNeed(const Method& method,
                          const QString& level,
                          std::optional<bool> acceptable,
                          std::optional<double> loss);

/// Whether a role may accept risks of the level: the level's own role or that of a higher one.
bool mayApprove(const Method& method, const QString& level, const QString& role);

/// The last day of a fiscal year.
QDate endOfFiscalYear(int year);
/// Until when an acceptance may hold: the end of the fiscal year after that of `on`.
QDate latestExpiry(QDate on);

} // namespace daicho
