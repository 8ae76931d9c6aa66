// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QJsonObject>

namespace daicho {

/// What the process ends with; the numbers are promised.
enum class ExitCode {
    Done = 0,
    No = 1,               ///< the answer is no: findings, rejected rows, conflict, refused undo
    Usage = 2,            ///< an option, a name or a value that can't be used
    Unreadable = 3,       ///< the input file can't be read
    RegisterUnusable = 4, ///< the register can't be opened
    Stopped = 5,          ///< cancelled, no space, output not writable; the register is as before
};

/// The one place that says which error ends the process how. Whatever stands in the way of opening
/// a register is RegisterUnusable instead, which the caller knows.
ExitCode exitCodeOf(ErrorKind kind);

/// not_found, newer_schema …
QString toKey(ErrorKind kind);

/// The same error, about `where` unless it says itself what it is about.
Failure failureAt(const QString& where, const Failure& failed);

/// {"error": {"kind", "message", "where"}}
QJsonObject errorJson(const QString& kind, const Error& error);

} // namespace daicho
