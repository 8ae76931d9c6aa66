// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/files.h"

#include "model/platform/filecalls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace daicho {
namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// The path itself, or the nearest folder above it that exists.
QString nearestExisting(const QString& path)
{
    QFileInfo info(path);
    while (!info.exists() && !info.isRoot()) {
        info = QFileInfo(info.absolutePath());
    }
    return info.absoluteFilePath();
}

QString folderOf(const QString& path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

QString worded(const QString& path, Refusal refusal)
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (refusal) {
    case Refusal::FolderMissing:
        return Files::tr("%1 can't be written: the folder %2 does not exist.")
            .arg(shown, folderOf(path));
    case Refusal::Exists:
        return Files::tr("%1 exists already. Choose another name.").arg(shown);
    case Refusal::NotAllowed:
        return Files::tr("%1 can't be written: you may not write into the folder %2.")
            .arg(shown, folderOf(path));
    case Refusal::ReadOnlyMedium:
        return Files::tr("%1 can't be written: the medium can only be read.").arg(shown);
    case Refusal::NoSpace:
        return Files::tr("%1 can't be written: there is no space left in %2.")
            .arg(shown, folderOf(path));
    case Refusal::NameTooLong:
        return Files::tr("%1 can't be written: the name is too long.").arg(shown);
    case Refusal::InUse:
        return Files::tr("%1 is open in another program. Close it there and try again.").arg(shown);
    case Refusal::Other:
        break;
    }
    return Files::tr("%1 can't be written.").arg(shown);
}

} // namespace

Error writeRefused(const QString& path, const CallFailure& failure)
{
    const ErrorKind kind =
        failure.refusal == Refusal::Exists ? ErrorKind::InvalidInput : ErrorKind::Io;
    return Error{kind, worded(path, failure.refusal), failure.detail, path};
}

Result<void> createPrivateFile(const QString& path)
{
    if (const auto failure = callCreateExclusively(path)) {
        return Failure(writeRefused(path, *failure));
    }
    return {};
}

Result<void> replaceFile(const QString& source, const QString& target)
{
    if (const auto failure = callRenameOver(source, target)) {
        return Failure(writeRefused(target, *failure));
    }
    callSyncFolder(QFileInfo(target).absolutePath());
    return {};
}

Result<void> requireSpace(const QString& path, qint64 bytes)
{
    const QString existing = nearestExisting(path);
    const QString folder = QFileInfo(existing).isDir() ? existing : folderOf(existing);
    const qint64 available = QStorageInfo(existing).bytesAvailable();
    if (available < 0 || available >= bytes) {
        return {}; // a volume that does not tell is tried
    }
    const QLocale locale;
    return fail(ErrorKind::Io,
                Files::tr("There is too little space in %1: %2 are needed, %3 are free.")
                    .arg(QDir::toNativeSeparators(folder),
                         locale.formattedDataSize(bytes),
                         locale.formattedDataSize(available)),
                {},
                path);
}

bool isNetworkPath(const QString& path)
{
    const QString existing = nearestExisting(path);
    return callIsNetworkPath(existing) ||
           isNetworkFileSystem(QStorageInfo(existing).fileSystemType());
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static constexpr std::array kTypes = {
        "9p",     "acfs", "afpfs",     "afs",  "beegfs", "ceph",   "cifs",     "coda",   "davfs",
        "drvfs",  "gfs2", "glusterfs", "gpfs", "lustre", "ncpfs",  "nfs",      "nfs4",   "ocfs2",
        "prl_fs", "smb",  "smb2",      "smb3", "smbfs",  "vboxsf", "virtiofs", "vmhgfs", "webdav",
    };
    static constexpr std::array kFuseTypes = {
        "ceph",
        "curlftpfs",
        "davfs2",
        "glusterfs",
        "gvfsd-fuse",
        "rclone",
        "s3fs",
        "sshfs",
        "vmhgfs-fuse",
        "smbnetfs",
    };
    const QByteArray name = type.toLower();
    const auto isName = [&name](const char* known) { return name == known; };
    const auto isFuseName = [&name](const char* known) {
        return name.startsWith("fuse.") && QByteArrayView(name).sliced(5) == known;
    };
    return std::any_of(kTypes.begin(), kTypes.end(), isName) ||
           std::any_of(kFuseTypes.begin(), kFuseTypes.end(), isFuseName);
}

bool isReadOnlyMedium(const QString& path)
{
    return QStorageInfo(nearestExisting(path)).isReadOnly();
}

} // namespace daicho
