// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/asset.h"

#include <QList>

namespace daicho {

class Session;
struct RiskPicture;

/// One fact behind a figure: what it is, and what it says.
struct ExplainedLine
{
    QString label; ///< '' for a line that goes on
    QString text;

    bool operator==(const ExplainedLine&) const = default;
};

struct ExplainedPart
{
    QString heading;
    QList<ExplainedLine> lines;

    bool operator==(const ExplainedPart&) const = default;
};

/// How a figure came about, ready to be shown: its inputs and where each comes from, the formula
/// with the figures put in, method and version, who and when.
struct ExplainedFigure
{
    QString title; ///< what the figure is about
    QString value; ///< as shown elsewhere
    QString level; ///< level id, where it is a risk; '' else
    QList<ExplainedPart> parts;

    bool operator==(const ExplainedFigure&) const = default;

    /// The same as plain text, for the clipboard.
    QString text() const;
};

/// The scores of a pair, newest cycle first, and which of them stands. A pair without a score
/// says so.
Result<ExplainedFigure> explainPair(Session& session, const Asset& asset, const QString& threat);

/// The highest of the asset's standing scores in the register's cycle, which gives it its level; an
/// asset without a score says so.
Result<ExplainedFigure> explainLevel(Session& session, const Asset& asset);

/// What a picture of risks counts, and by which rule; of one of its marks where one is given: what
/// it stands for, and the highest of the risks that it counts.
Result<ExplainedFigure> explainPicture(Session& session, const RiskPicture& picture, int mark = -1);

/// The counts of assets and risks that Home shows, and what each of them counts.
Result<ExplainedFigure> explainStanding(Session& session);

/// The classes of an asset: answers, basis, inheritance, restrictions.
Result<ExplainedFigure> explainClasses(Session& session, const Asset& asset);

} // namespace daicho
