// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daicho {

class ChangeFeed;
class JobRunner;
class Session;
class SessionThread;

/// What a page works with while a register is open; all of it outlives the page.
struct PageServices
{
    Session& session;      ///< of the GUI thread: short reads and every edit
    SessionThread& reader; ///< reads that may take longer
    ChangeFeed& feed;
    JobRunner& jobs;
};

} // namespace daicho
