// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/filecalls.h"

#include <QDir>
#include <QFileInfo>
#include <qt_windows.h>

#include <string>

namespace daicho {
namespace {

/// The path for the wide calls, with the prefix that lifts the limit of 260 characters.
std::wstring widePath(const QString& path)
{
    constexpr qsizetype kLongest = 247;
    QString native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (native.size() > kLongest && !native.startsWith(QLatin1String("\\\\?\\"))) {
        native = native.startsWith(QLatin1String("\\\\"))
                     ? QLatin1String("\\\\?\\UNC\\") + native.mid(2)
                     : QLatin1String("\\\\?\\") + native;
    }
    return native.toStdWString();
}

Refusal refusalOf(DWORD code)
{
    constexpr DWORD kDiskQuotaExceeded = 1295; // without a name in MinGW's winerror.h
    switch (code) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_BAD_NETPATH:
    case ERROR_INVALID_DRIVE:
        return Refusal::FolderMissing;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return Refusal::Exists;
    case ERROR_ACCESS_DENIED:
        return Refusal::NotAllowed;
    case ERROR_WRITE_PROTECT:
        return Refusal::ReadOnlyMedium;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case kDiskQuotaExceeded:
        return Refusal::NoSpace;
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_BUFFER_OVERFLOW:
        return Refusal::NameTooLong;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return Refusal::InUse;
    default:
        return Refusal::Other;
    }
}

CallFailure lastFailure()
{
    const DWORD code = ::GetLastError();
    return CallFailure{refusalOf(code), qt_error_string(static_cast<int>(code))};
}

} // namespace

std::optional<CallFailure> callCreateExclusively(const QString& path)
{
    // Not FILE_ATTRIBUTE_HIDDEN: fopen(…, "wb") of a library is refused on a hidden file. And the
    // folder's rights, not own ones: the office grants its shares by folder.
    const HANDLE file = ::CreateFileW(widePath(path).c_str(),
                                      GENERIC_WRITE,
                                      0,
                                      nullptr,
                                      CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL,
                                      nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return lastFailure();
    }
    ::CloseHandle(file);
    return std::nullopt;
}

std::optional<CallFailure> callRenameOver(const QString& source, const QString& target)
{
    constexpr DWORD kFlags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    if (::MoveFileExW(widePath(source).c_str(), widePath(target).c_str(), kFlags) != 0) {
        return std::nullopt;
    }
    CallFailure failure = lastFailure();
    // Windows says "denied" for a target that another program holds open without sharing deletion.
    if (failure.refusal == Refusal::NotAllowed && QFileInfo(target).isWritable()) {
        failure.refusal = Refusal::InUse;
    }
    return failure;
}

std::optional<CallFailure> callProtectAndSync(const QString& path)
{
    const HANDLE file = ::CreateFileW(widePath(path).c_str(),
                                      GENERIC_WRITE,
                                      FILE_SHARE_READ,
                                      nullptr,
                                      OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL,
                                      nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return lastFailure();
    }
    std::optional<CallFailure> failure;
    if (::FlushFileBuffers(file) == 0) {
        failure = lastFailure();
    }
    ::CloseHandle(file);
    return failure;
}

void callSyncFolder(const QString&)
{
    // MOVEFILE_WRITE_THROUGH has done it.
}

bool callIsNetworkPath(const QString& absolutePath)
{
    const QString native = QDir::toNativeSeparators(absolutePath);
    if (native.startsWith(QLatin1String("\\\\"))) {
        return !native.startsWith(QLatin1String("\\\\?\\")) ||
               native.startsWith(QLatin1String("\\\\?\\UNC\\"));
    }
    // A share that has got a drive letter.
    return ::GetDriveTypeW(native.left(3).toStdWString().c_str()) == DRIVE_REMOTE;
}

} // namespace daicho
