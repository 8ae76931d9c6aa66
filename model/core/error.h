// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daicho {

/// What went wrong, for branching. The command line maps it to exit codes, the window to pictures.
enum class ErrorKind {
    NotFound,     ///< no such asset, unit, method, sheet, key
    Conflict,     ///< the record changed since it was read, or a later change stands in the way
    InvalidInput, ///< a value, option or mapping that can't be used
    Unreadable,   ///< an input file that can't be read (not a workbook, encrypted, damaged, too
                  ///< large)
    NotARegister, ///< the file is no Daicho register
    NewerSchema,  ///< the register was written by a newer version
    Damaged,      ///< the register's content is not what the product wrote
    Locked,       ///< somebody else has the register open or locked
    ReadOnly,     ///< the register is open for reading only
    Storage,      ///< the database refused a statement
    Io,           ///< a file could not be written, no space
    Cancelled,    ///< the user stopped the job
};

/// Why something could not be done. `message` is a translated sentence for a person that says what
/// happened, where and what to do; `detail` is untranslated, for the log; `where` names the place
/// (a file, a cell, a key) for programs.
struct Error
{
    ErrorKind kind = ErrorKind::Storage;
    QString message;
    QString detail = {};
    QString where = {};
};

/// One field that can't be accepted as it is.
struct FieldProblem
{
    QString field;  ///< field key
    QString value;  ///< the value as given
    QString reason; ///< translated sentence
    bool operator==(const FieldProblem&) const = default;
};

} // namespace daicho
