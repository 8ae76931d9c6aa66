// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace daicho {

/// Makes a VFS that counts syncs the default of every connection opened from now on.
void registerCountingFiles();
/// Syncs so far.
qint64 countedSyncs();

} // namespace daicho
