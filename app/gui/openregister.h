// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assets/registerwatcher.h"
#include "model/service/changefeed.h"
#include "model/service/jobrunner.h"
#include "model/service/pageservices.h"

namespace daicho {

/// Everything that lives as long as one register is open in the window: the GUI thread's session,
/// the reader, the jobs, and what tells of changes.
class OpenRegister
{
public:
    /// `environment.feed` is replaced by the register's own.
    static Result<std::unique_ptr<OpenRegister>>
    open(const QString& path, const ActingPost& actor, const Environment& environment);
    static Result<std::unique_ptr<OpenRegister>> create(const QString& path,
                                                        const NewRegister& beginning,
                                                        const ActingPost& actor,
                                                        const Environment& environment);

    Session& session() { return *m_session; }

    ChangeFeed& feed() { return m_feed; }

    JobRunner& jobs() { return *m_jobs; }

    const QString& path() const { return m_plan.path; }

    PageServices& services() { return *m_services; }

private:
    OpenRegister(const QString& path, const ActingPost& actor, const Environment& environment);
    void start(std::unique_ptr<Session> session);

    // In the order in which they depend on each other: the last goes first.
    ChangeFeed m_feed;
    SessionPlan m_plan;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RegisterWatcher> m_watcher;
    std::unique_ptr<SessionThread> m_reader;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<PageServices> m_services;
};

} // namespace daicho
