// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include <csignal>

namespace daicho {

namespace {

// A signal handler reaches nothing but globals.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void handleInterruption(int signal)
{
    std::signal(signal, SIG_DFL);
    interrupted = true;
}

} // namespace

const std::atomic<bool>& interruption()
{
    return interrupted;
}

void watchForInterruption()
{
    std::signal(SIGINT, handleInterruption);
    std::signal(SIGTERM, handleInterruption);
}

} // namespace daicho
