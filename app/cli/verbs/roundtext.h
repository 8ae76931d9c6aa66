// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/roundservice.h"
#include "model/service/scoring/roundpreparation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace daicho {

QJsonObject roundJson(const ScoringRound& round, const QList<RaterProgress>& progress, int items);
QStringList roundLines(const Session& session,
                       const ScoringRound& round,
                       const QList<RaterProgress>& progress,
                       int items);

QJsonObject previewJson(const RoundPreview& preview);
QStringList previewLines(const Session& session, const RoundPreview& preview);

/// Items with number and name of their assets, and the reasons of their drafts.
Result<QJsonArray> itemsJson(Session& session, const QList<RoundItem>& items);
Result<QJsonArray> driftedJson(Session& session, const QList<Assessment>& scores);
QStringList itemLines(const QJsonArray& items);

} // namespace daicho
