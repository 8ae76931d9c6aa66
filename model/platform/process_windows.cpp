// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The memory call of kernel32, so that psapi need not be linked.
#define PSAPI_VERSION 2

#include "model/platform/process.h"

#include <qt_windows.h>

#include <array>
#include <limits>
#include <lmcons.h>
#include <psapi.h>

namespace daicho {

QString accountName()
{
    std::array<wchar_t, UNLEN + 1> name = {};
    auto size = static_cast<DWORD>(name.size());
    return ::GetUserNameW(name.data(), &size) != 0 ? QString::fromWCharArray(name.data())
                                                   : QString();
}

bool isProcessAlive(qint64 id)
{
    if (id < 1 || id > std::numeric_limits<DWORD>::max()) {
        return false;
    }
    const HANDLE process = ::OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(id));
    if (process == nullptr) {
        return ::GetLastError() == ERROR_ACCESS_DENIED;
    }
    const bool isRunning = ::WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    ::CloseHandle(process);
    return isRunning;
}

qint64 peakMemoryBytes()
{
    PROCESS_MEMORY_COUNTERS counters = {};
    counters.cb = sizeof counters;
    const BOOL done = ::GetProcessMemoryInfo(::GetCurrentProcess(), &counters, sizeof counters);
    return done != 0 ? static_cast<qint64>(counters.PeakWorkingSetSize) : 0;
}

bool hasDisplay()
{
    return true;
}

} // namespace daicho
