// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/standardstreams.h"

#include <qt_windows.h>

#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <io.h>

namespace daicho {

bool isTerminal(StandardStream stream)
{
    switch (stream) {
    case StandardStream::Input:
        return ::_isatty(::_fileno(stdin)) != 0;
    case StandardStream::Output:
        return ::_isatty(::_fileno(stdout)) != 0;
    case StandardStream::Error:
        return ::_isatty(::_fileno(stderr)) != 0;
    }
    return false;
}

void makeStandardStreamsUtf8()
{
    for (std::FILE* stream : {stdin, stdout, stderr}) {
        ::_setmode(::_fileno(stream), _O_BINARY);
    }
    ::SetConsoleCP(CP_UTF8);
    ::SetConsoleOutputCP(CP_UTF8);
}

} // namespace daicho
