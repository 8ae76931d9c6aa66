// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/checks/rulerun.h"

#include "model/core/progress.h"
#include "model/service/session.h"
#include "model/store/checkfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckService)
};

constexpr qint64 kStep = 256; // records between two looks at the progress

} // namespace

RuleRun::RuleRun(Session& session,
                 const RuleSet& rules,
                 const Scheme& scheme,
                 const FactSource& facts,
                 const CheckScope& scope,
                 Visit visit,
                 Progress& progress)
    : m_session(session)
    , m_visit(std::move(visit))
    , m_progress(progress)
    , m_engine(rules, session.environment().catalogue, scheme, facts, scope.on)
    , m_maker(session, rules, scheme, scope.dateStyle)
{
}

Result<void> RuleRun::begin(qint64 total)
{
    m_total = total;
    return m_maker.load();
}

Result<void> RuleRun::check(const QString& subject, const StoredRecord& record)
{
    if (m_done++ % kStep == 0) {
        if (m_progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("The check was stopped."));
        }
        m_progress.report(std::min(m_done, m_total), m_total);
    }
    const auto breaches = m_engine.breaches(subject, record.id, record.values);
    if (breaches.empty()) {
        return {};
    }
    const Result<Finding> about = m_maker.about(subject, record.id, record.values);
    if (!about) {
        return failure(about);
    }
    if (m_isWanted && !m_isWanted(*about)) {
        return {};
    }
    for (const RuleEngine::Breach& breach : breaches) {
        m_counts.add(breach.rule->severity);
        DAICHO_TRY(m_visit(m_maker.worded(*about, breach, record.values)));
    }
    return {};
}

Result<void> RuleRun::checkAll(const QString& subject)
{
    return visitRecords(*m_session.tables().find(subject),
                        [&](const StoredRecord& record) { return check(subject, record); });
}

RuleRun::Visit gatherIn(QList<Finding>& findings)
{
    return [&findings](const Finding& finding) -> Result<void> {
        findings.append(finding);
        return {};
    };
}

} // namespace daicho
