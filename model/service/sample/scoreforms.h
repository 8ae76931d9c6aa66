// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/result.h"
#include "model/risk/assessment.h"

#include <QHash>
#include <QStringList>

namespace daicho {

/// Assessments of one method that are filled but for asset, threat and rater. Each combination of
/// inputs is evaluated once, so that a million scores cost as little as some thousand.
class ScoreForms
{
public:
    /// `inputs`: the keys that the values of form() stand for, in their order.
    ScoreForms(const Method& method, QStringList inputs)
        : m_method(method)
        , m_inputs(std::move(inputs))
    {
    }

    /// The filled form of these values ("3 4 2 1 4 3"), good until the next call.
    Result<const Assessment*> form(const QString& values);

private:
    const Method& m_method;
    QStringList m_inputs;
    QHash<QString, Assessment> m_forms;
};

} // namespace daicho
