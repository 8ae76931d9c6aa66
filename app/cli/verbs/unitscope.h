// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QStringList>

namespace daicho {

class Session;

/// The keys of a unit, named by code or name, and of all units below it.
Result<QStringList> unitAndBelow(Session& session, const QString& code);

} // namespace daicho
