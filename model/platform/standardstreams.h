// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daicho {

enum class StandardStream { Input, Output, Error };

/// Whether a person sits at the stream: progress is shown only then.
bool isTerminal(StandardStream stream);

/// To be called first in main of a console program: bytes pass as they are (no line ends changed)
/// and a console takes them for UTF-8.
void makeStandardStreamsUtf8();

} // namespace daicho
