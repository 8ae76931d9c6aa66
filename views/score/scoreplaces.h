// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/scoring/scorequeue.h"
#include "views/score/scorepath.h"

#include <QByteArray>
#include <QJsonObject>

namespace daicho {

/// Where somebody is on the way through the scores.
struct ScorePlace
{
    QString asset; ///< number with branch; '' for the beginning
    QString threat;
    std::optional<WalkOrder> order;
    std::optional<ScoreScope> scope;
};

/// The place in each register, so that one goes on tomorrow where one left.
class ScorePlaces
{
public:
    void restore(const QByteArray& state);
    QByteArray state() const;

    std::optional<ScorePlace> of(const QString& registerUid) const;
    void keep(const QString& registerUid, const ScorePlace& place);

    /// "asset:42/A01" with the asset's number in place of 42, "threat:A01", "round".
    static std::optional<ScorePlace> ofTarget(const QString& what, const QString& value);

private:
    QJsonObject m_places; // by uid of the register
};

} // namespace daicho
