// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QString>

namespace daicho {

/// Makes an empty file that only its owner may read and write (0600; on Windows it takes the rights
/// of its folder). InvalidInput if something of that name exists, Io if it can't be made.
Result<void> createPrivateFile(const QString& path);

/// Renames `source` over `target` on the same volume in one step: whoever opens `target` finds the
/// old or the new file, also after a crash. Io if it can't be done; both are then as before.
Result<void> replaceFile(const QString& source, const QString& target);

/// Io with the figures if the volume of `path` has less than `bytes` free for this account.
/// `path` need not exist yet.
Result<void> requireSpace(const QString& path, qint64 bytes);

/// Whether `path`, or the nearest folder above it that exists, lies on another computer (or on the
/// host of a virtual machine), where file locks and shared memory can't be relied on.
bool isNetworkPath(const QString& path);

/// Whether a file system of this type name, as QStorageInfo gives it, is such a one.
bool isNetworkFileSystem(const QByteArray& type);

/// Whether the volume that holds `path` is mounted for reading only (a DVD, a locked card). Missing
/// rights on a file or folder do not count.
bool isReadOnlyMedium(const QString& path);

} // namespace daicho
