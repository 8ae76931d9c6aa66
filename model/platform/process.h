// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daicho {

/// The computer's name as its user knows it; empty if it has none.
QString hostName();

/// The login name of the account that runs the process; empty if it can't be told.
QString accountName();

/// This process's id, 1 or more.
qint64 processId();

/// Whether a process of this id runs on this computer, whoever owns it. Ids are reused: true does
/// not mean that it is the process that was meant, false means for certain that it is gone.
bool isProcessAlive(qint64 id);

/// The most physical memory this process has had at one time, in bytes; 0 if it can't be told.
qint64 peakMemoryBytes();

/// Whether a window can be opened: a display is there, or Qt was told to do without
/// (QT_QPA_PLATFORM).
bool hasDisplay();

} // namespace daicho
