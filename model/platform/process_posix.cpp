// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/process.h"

#include <QFile>
#include <QVarLengthArray>

#include <cerrno>
#include <limits>
#include <pwd.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

namespace daicho {
namespace {

constexpr qint64 kKibibyte = 1024;

/// The peak of this program alone, from /proc (Linux); 0 elsewhere. getrusage counts in what the
/// program held that started this one.
qint64 peakFromProc()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).simplified().split(' ').constFirst().toLongLong() * kKibibyte;
        }
    }
    return 0;
}

} // namespace

QString accountName()
{
    QVarLengthArray<char, 1024> buffer(16 * 1024);
    passwd entry = {};
    passwd* found = nullptr;
    const int code = ::getpwuid_r(
        ::geteuid(), &entry, buffer.data(), static_cast<size_t>(buffer.size()), &found);
    if (code == 0 && found != nullptr) {
        return QString::fromLocal8Bit(found->pw_name);
    }
    return qEnvironmentVariable("USER");
}

bool isProcessAlive(qint64 id)
{
    if (id < 1 || id > std::numeric_limits<pid_t>::max()) {
        return false; // 0 and negative ids would ask for groups
    }
    return ::kill(static_cast<pid_t>(id), 0) == 0 || errno == EPERM;
}

qint64 peakMemoryBytes()
{
    if (const qint64 peak = peakFromProc(); peak > 0) {
        return peak;
    }
    rusage usage = {};
    if (::getrusage(RUSAGE_SELF, &usage) != 0) {
        return 0;
    }
#ifdef Q_OS_DARWIN
    return usage.ru_maxrss;
#else
    return usage.ru_maxrss * kKibibyte;
#endif
}

bool hasDisplay()
{
#ifdef Q_OS_DARWIN
    return true;
#else
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#endif
}

} // namespace daicho
