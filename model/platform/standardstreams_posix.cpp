// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/standardstreams.h"

#include <unistd.h>

namespace daicho {

bool isTerminal(StandardStream stream)
{
    switch (stream) {
    case StandardStream::Input:
        return ::isatty(STDIN_FILENO) == 1;
    case StandardStream::Output:
        return ::isatty(STDOUT_FILENO) == 1;
    case StandardStream::Error:
        return ::isatty(STDERR_FILENO) == 1;
    }
    return false;
}

void makeStandardStreamsUtf8()
{
    // Bytes always pass as they are here.
}

} // namespace daicho
