// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CMake wants one source in a static library. The documents are objects that Qt adds to whatever
// links the library, so that no Q_INIT_RESOURCE is needed.
