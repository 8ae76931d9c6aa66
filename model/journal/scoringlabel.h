// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace daicho {

/// The label of an entry about pairs, likelihoods of places, rounds and own threats; '' for others.
QString scoringLabel(const QString& key, const QJsonObject& arguments);

} // namespace daicho
