// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/failure.h"

namespace daicho {

using namespace Qt::StringLiterals;

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
        return ExitCode::Usage;
    case ErrorKind::Conflict:
        return ExitCode::No;
    case ErrorKind::Unreadable:
        return ExitCode::Unreadable;
    case ErrorKind::NotARegister:
    case ErrorKind::NewerSchema:
    case ErrorKind::Damaged:
    case ErrorKind::Locked:
    case ErrorKind::ReadOnly:
    case ErrorKind::Storage:
        return ExitCode::RegisterUnusable;
    case ErrorKind::Io:
    case ErrorKind::Cancelled:
        return ExitCode::Stopped;
    }
    Q_UNREACHABLE();
}

QString toKey(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::InvalidInput:
        return u"invalid_input"_s;
    case ErrorKind::Unreadable:
        return u"unreadable"_s;
    case ErrorKind::NotARegister:
        return u"not_a_register"_s;
    case ErrorKind::NewerSchema:
        return u"newer_schema"_s;
    case ErrorKind::Damaged:
        return u"damaged"_s;
    case ErrorKind::Locked:
        return u"locked"_s;
    case ErrorKind::ReadOnly:
        return u"read_only"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::Io:
        return u"io"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

Failure failureAt(const QString& where, const Failure& failed)
{
    Error error = failed.value();
    if (error.where.isEmpty()) {
        error.where = where;
    }
    return Failure(error);
}

QJsonObject errorJson(const QString& kind, const Error& error)
{
    return {
        {u"error"_s,
         QJsonObject{{u"kind"_s, kind}, {u"message"_s, error.message}, {u"where"_s, error.where}}}};
}

} // namespace daicho
