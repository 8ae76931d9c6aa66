// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/checks/mergechecks.h"

#include "model/service/checks/findingmaker.h"
#include "model/service/session.h"
#include "model/store/checkfacts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

/// Facts of one asset, read when a rule asks for them: most answers ask for none.
class AskedFacts final : public FactSource
{
public:
    AskedFacts(Database& database, const Scheme& scheme, QDate on, const RuleSet& rules)
        : m_database(database)
        , m_scheme(scheme)
        , m_on(on)
        , m_rules(rules)
    {
    }

    bool holds(size_t fact, qint64 id) const override
    {
        if (id == 0) {
            return false; // nothing refers to what is not in the register
        }
        CheckFacts facts(m_database, m_scheme, m_on);
        Result<void> read = facts.read({m_rules.facts[fact]}, CheckFacts::Only{u"asset"_s, id});
        if (!read) {
            m_error = read.error();
            return false;
        }
        return facts.holds(0, id);
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    Database& m_database;
    const Scheme& m_scheme;
    QDate m_on;
    const RuleSet& m_rules;
    mutable std::optional<Error> m_error;
};

} // namespace

struct MergeChecks::Desk
{
    Desk(Session& session, RuleSet rulesOfErrors, Scheme schemeInUse)
        : rules(std::move(rulesOfErrors))
        , scheme(std::move(schemeInUse))
        , facts(session.database(), scheme, session.environment().clock.today(), rules)
        , engine(rules,
                 session.environment().catalogue,
                 scheme,
                 facts,
                 session.environment().clock.today())
        , maker(session, rules, scheme, DateStyle::Iso)
    {
    }

    RuleSet rules;
    Scheme scheme;
    AskedFacts facts;
    RuleEngine engine;
    FindingMaker maker;
};

MergeChecks::MergeChecks(Session& session)
    : m_session(session)
{
}

MergeChecks::~MergeChecks() = default;

Result<void> MergeChecks::load()
{
    if (m_desk) {
        return {};
    }
    Result<RuleSet> rules = CheckService::rules(m_session.environment().catalogue);
    Result<Scheme> scheme = m_session.scheme();
    if (!rules || !scheme) {
        return !rules ? failure(rules) : failure(scheme);
    }
    std::erase_if(rules->rules, [](const Rule& rule) {
        return rule.severity != Severity::Error || rule.subject != u"asset"_s;
    });
    auto desk = std::make_unique<Desk>(m_session, std::move(*rules), std::move(*scheme));
    DAICHO_TRY(desk->maker.load());
    m_desk = std::move(desk);
    return {};
}

Result<QList<Finding>> MergeChecks::newErrors(qint64 id, const Values& before, const Values& after)
{
    DAICHO_TRY(load());
    QList<Finding> findings;
    const auto broken = m_desk->engine.breaches(u"asset"_s, id, after);
    if (broken.empty()) {
        return findings;
    }
    const Result<Finding> about = m_desk->maker.about(u"asset"_s, id, after);
    if (!about) {
        return failure(about);
    }
    const auto known = m_desk->engine.breaches(u"asset"_s, id, before);
    if (m_desk->facts.error()) {
        return tl::unexpected(*m_desk->facts.error());
    }
    for (const RuleEngine::Breach& breach : broken) {
        const bool isOld = std::ranges::any_of(known, [&breach](const RuleEngine::Breach& old) {
            return old.ruleCase == breach.ruleCase;
        });
        if (!isOld) {
            findings.append(m_desk->maker.worded(*about, breach, after));
        }
    }
    return findings;
}

QString findingsText(const QList<Finding>& findings)
{
    QStringList sentences;
    for (const Finding& finding : findings) {
        sentences.append(Words::tr("%1: %2 %3").arg(finding.rule, finding.message, finding.advice));
    }
    return sentences.join(u' ');
}

} // namespace daicho
