// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/result.h"
#include "model/register/asset.h"
#include "model/risk/assessment.h"

#include <QHash>
#include <QSet>

namespace daicho {

class Session;

/// The inputs that one types into a cell of the grid, in their order: those that nothing gives, a
/// whole in place of its parts. Empty for a method that can't be scored in a grid.
QStringList gridInputs(const Method& method);

/// "34", "3×4", "3 x 4", "３／４" as steps of those inputs; nothing for other texts.
std::optional<QStringList> parseGridText(const Method& method, const QString& text);
/// "3×4"; '' where the score lacks one of them.
QString gridText(const Method& method, const Assessment& score);

/// What a cell is to become; no values take the score away.
struct GridEdit
{
    AssetId asset;
    QString threat;
    QStringList values;
};

/// An asset with the acting post's scores of the cycle.
struct GridRow
{
    Asset asset;
    QSet<QString> threats; ///< those that concern it
    QHash<QString, Assessment> scores;
};

/// In the order of the keys; assets that went away are left out.
Result<QList<GridRow>> readGridRows(Session& session, const QList<AssetId>& assets);

/// Writes all as one entry; gives how many pairs changed. InvalidInput for a pair that does not
/// concern its asset: then nothing is written.
Result<int> writeGrid(Session& session, const QList<GridEdit>& edits);

} // namespace daicho
