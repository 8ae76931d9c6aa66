// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/error.h"

#include <QString>

#include <optional>

namespace daicho {

/// Why the operating system refused, as far as the words for a person differ.
enum class Refusal {
    FolderMissing,
    Exists,
    NotAllowed,
    ReadOnlyMedium,
    NoSpace,
    NameTooLong,
    InUse, ///< open in another program (Windows)
    Other,
};

struct CallFailure
{
    Refusal refusal = Refusal::Other;
    QString detail; ///< the system's own words
};

/// The calls that Qt does not offer, one implementation per operating system; nothing on success.
std::optional<CallFailure> callCreateExclusively(const QString& path);
std::optional<CallFailure> callRenameOver(const QString& source, const QString& target);
/// Restricts the file to its owner and waits until its content is on the disk.
std::optional<CallFailure> callProtectAndSync(const QString& path);
/// Waits until the names in the folder are on the disk, where the system needs that.
void callSyncFolder(const QString& path);
bool callIsNetworkPath(const QString& absolutePath);

/// The refusal in words, for a file that was to be written.
Error writeRefused(const QString& path, const CallFailure& failure);

} // namespace daicho
