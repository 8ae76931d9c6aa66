// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QVariant>

namespace daicho {

class Session;

/// A value of an asset's field as the journal keeps it, as fieldValue() has it: units, places and
/// assets stand there by uid, dates as text. NotFound where what it names is gone.
Result<QVariant> pastAssetValue(Session& session, const QString& field, const QVariant& journaled);

} // namespace daicho
