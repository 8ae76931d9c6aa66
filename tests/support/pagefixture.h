// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/changefeed.h"
#include "model/service/jobrunner.h"
#include "model/service/pageservices.h"
#include "tests/support/registerfixture.h"

namespace daicho {

/// A register with everything that a page works with.
class PageFixture
{
public:
    PageFixture()
    {
        m_register.create();
        m_register.close();
        m_environment = std::make_unique<Environment>(m_register.environment());
        m_environment->feed = &m_feed;
        const SessionPlan plan{
            m_register.path(), {}, {QStringLiteral("情報政策課長")}, *m_environment};
        m_session = std::move(*Session::open(plan.path, plan.options, plan.actor, *m_environment));
        m_reader = std::make_unique<SessionThread>(plan);
        m_jobs = std::make_unique<JobRunner>(plan);
    }

    Session& session() { return *m_session; }

    SessionThread& reader() { return *m_reader; }

    ChangeFeed& feed() { return m_feed; }

    PageServices services() { return {*m_session, *m_reader, m_feed, *m_jobs}; }

    const RegisterFixture& file() const { return m_register; }

private:
    RegisterFixture m_register;
    ChangeFeed m_feed;
    std::unique_ptr<Environment> m_environment;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionThread> m_reader;
    std::unique_ptr<JobRunner> m_jobs;
};

} // namespace daicho
