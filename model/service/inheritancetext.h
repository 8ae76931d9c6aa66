// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/relationservice.h"

#include <QJsonArray>

namespace daicho {

/// How the class of one property comes about along the relations.
struct ExplainedInheritance
{
    Property property = Property::Confidentiality;
    QString own;
    QString inherited;
    QString effective;
    std::optional<ClassOverride> decision; ///< that overrides what would be inherited
    QString decisionKind;                  ///< worded
    QList<PathStep> path;                  ///< from the asset to the source; empty without one
};

/// Of all properties in which the asset inherits or is overridden.
Result<QList<ExplainedInheritance>> explainInheritance(Session& session, AssetId asset);

/// [{"property", "own", "inherited", "effective", "override": {…} or null, "path": [{…}]}]
QJsonArray toJson(const QList<ExplainedInheritance>& inheritance);
/// The same for people, one fact a line.
QStringList inheritanceLines(const QList<ExplainedInheritance>& inheritance);

} // namespace daicho
