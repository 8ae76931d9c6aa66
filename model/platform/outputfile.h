// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QString>

namespace daicho {

/// A file being written. Its content goes to a hidden temporary file (0600) in the target's folder,
/// which takes the target's place when it is complete, so that no half-written output is ever seen.
/// For libraries that write by path as well as for own writing: open path(), write, close,
/// commit().
class OutputFile
{
public:
    /// Checks the target and makes the temporary file. InvalidInput if the target is a folder or
    /// a device, Io if its folder is missing or not writable or the existing file is protected.
    /// A symbolic link is followed. Overwriting is the caller's decision: it is not asked here.
    static Result<OutputFile> create(const QString& target);

    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&& other) noexcept;
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    /// Removes the temporary file unless committed.
    ~OutputFile();

    /// Where to write until commit(); empty afterwards.
    const QString& path() const { return m_path; }

    const QString& target() const { return m_target; }

    /// Waits until the content is on the disk, then gives it its name. To be called once and with
    /// the file closed. After an error the target is as before.
    Result<void> commit();

    /// The error for a write to path() that failed: says "no space" where that is the reason.
    /// `detail` is what the writing library said.
    Error writeError(const QString& detail) const;

private:
    OutputFile(QString path, QString target);

    QString m_path;
    QString m_target;
};

} // namespace daicho
