// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/risk/inputspace.h"

#include <QList>

namespace daicho {

/// Something about a method that reads well but does not work well.
struct MethodFinding
{
    bool isError = false; ///< else a warning: it may be meant so
    QString path;         ///< levels[2], steps[0].scale
    QString message;

    bool operator==(const MethodFinding&) const = default;
};

/// Runs the method over its whole input space: results that no band holds, levels that nothing or
/// only one value reaches, steps that leave their scale. The document itself has been read.
/// Where the inputs have more than `most` combinations that is said, and only the bands are
/// compared with one another.
QList<MethodFinding> examineMethod(const Method& method, double most = kMostCombinations);

/// "levels[2]: nothing reaches the level …"
QString sentenceOf(const MethodFinding& finding);

} // namespace daicho
