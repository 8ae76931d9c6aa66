// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/openregister.h"

namespace daicho {

namespace {

Environment withFeed(Environment environment, ChangeFeed& feed)
{
    environment.feed = &feed;
    return environment;
}

} // namespace

OpenRegister::OpenRegister(const QString& path,
                           const ActingPost& actor,
                           const Environment& environment)
    : m_plan{path, {}, actor, withFeed(environment, m_feed)}
{
}

Result<std::unique_ptr<OpenRegister>>
OpenRegister::open(const QString& path, const ActingPost& actor, const Environment& environment)
{
    std::unique_ptr<OpenRegister> opened(new OpenRegister(path, actor, environment));
    Result<std::unique_ptr<Session>> session =
        Session::open(path, {}, actor, opened->m_plan.environment);
    if (!session) {
        return failure(session);
    }
    opened->start(std::move(*session));
    return opened;
}

Result<std::unique_ptr<OpenRegister>> OpenRegister::create(const QString& path,
                                                           const NewRegister& beginning,
                                                           const ActingPost& actor,
                                                           const Environment& environment)
{
    std::unique_ptr<OpenRegister> opened(new OpenRegister(path, actor, environment));
    Result<std::unique_ptr<Session>> session =
        Session::create(path, beginning, actor, opened->m_plan.environment);
    if (!session) {
        return failure(session);
    }
    opened->start(std::move(*session));
    return opened;
}

void OpenRegister::start(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    m_watcher = std::make_unique<RegisterWatcher>(*m_session, m_feed);
    m_reader = std::make_unique<SessionThread>(m_plan);
    m_jobs = std::make_unique<JobRunner>(m_plan);
    m_services =
        std::make_unique<PageServices>(PageServices{*m_session, *m_reader, m_feed, *m_jobs});
}

} // namespace daicho
