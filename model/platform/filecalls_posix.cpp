// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/filecalls.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace daicho {
namespace {

constexpr mode_t kPrivate = S_IRUSR | S_IWUSR;

class Descriptor
{
public:
    Descriptor(const QString& path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, kPrivate))
    {
    }

    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_number >= 0; }

    int number() const { return m_number; }

private:
    int m_number;
};

Refusal refusalOf(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return Refusal::FolderMissing;
    case EEXIST:
        return Refusal::Exists;
    case EACCES:
    case EPERM:
        return Refusal::NotAllowed;
    case EROFS:
        return Refusal::ReadOnlyMedium;
    case ENOSPC:
    case EDQUOT:
        return Refusal::NoSpace;
    case ENAMETOOLONG:
        return Refusal::NameTooLong;
    default:
        return Refusal::Other;
    }
}

CallFailure lastFailure()
{
    const int code = errno;
    return CallFailure{refusalOf(code), qt_error_string(code)};
}

} // namespace

std::optional<CallFailure> callCreateExclusively(const QString& path)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL);
    // The umask can only take rights away from 0600.
    return file.isOpen() ? std::nullopt : std::optional(lastFailure());
}

std::optional<CallFailure> callRenameOver(const QString& source, const QString& target)
{
    const QByteArray from = QFile::encodeName(source);
    const QByteArray to = QFile::encodeName(target);
    return ::rename(from.constData(), to.constData()) == 0 ? std::nullopt
                                                           : std::optional(lastFailure());
}

std::optional<CallFailure> callProtectAndSync(const QString& path)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen() || ::fchmod(file.number(), kPrivate) != 0 || ::fsync(file.number()) != 0) {
        return lastFailure();
    }
    return std::nullopt;
}

void callSyncFolder(const QString& path)
{
    // Some network file systems can't sync folders; the name is then as safe as they make it.
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (folder.isOpen()) {
        ::fsync(folder.number());
    }
}

bool callIsNetworkPath(const QString&)
{
    return false; // the type of the file system tells
}

} // namespace daicho
