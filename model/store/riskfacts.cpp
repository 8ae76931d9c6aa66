// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/riskfacts.h"

#include "model/register/asset.h"
#include "model/risk/assessment.h"
#include "model/risk/treatment.h"
#include "model/store/entitytable.h"
#include "model/store/riskfactsql.h"

using namespace Qt::StringLiterals;

namespace daicho {

RuleVocabulary RiskRuleFacts::vocabulary()
{
    return {{{u"assessment"_s, fieldInfos(assessmentFields())},
             {u"measure"_s, fieldInfos(measureFields())},
             {u"treatment"_s, fieldInfos(treatmentFields())},
             {u"acceptance"_s, fieldInfos(acceptanceFields())}},
            RiskFactSql::keys()};
}

Result<void> RiskRuleFacts::read(const std::vector<Fact>& facts, AssetId only)
{
    m_holds.clear();
    m_subjects.clear();
    const RiskFactSql sql(m_basis, only);
    for (const Fact& fact : facts) {
        m_holds.emplace_back();
        m_subjects.push_back(fact.subject);
        const QByteArray text = sql.of(fact);
        if (!text.isEmpty()) {
            DAICHO_TRY(readKeys(text));
        }
    }
    return {};
}

Result<void> RiskRuleFacts::readKeys(const QByteArray& sql)
{
    std::vector<bool>& keys = m_holds.back();
    Statement rows(m_database, sql);
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        const auto place = static_cast<size_t>(rows.integer(0));
        if (place >= keys.size()) {
            keys.resize(std::max(place + 1, keys.size() * 2));
        }
        keys[place] = true;
    }
}

bool RiskRuleFacts::holds(size_t fact, qint64 id) const
{
    const std::vector<bool>& keys = m_holds[fact];
    const auto place = static_cast<size_t>(id);
    return place < keys.size() && keys[place];
}

std::vector<qint64> RiskRuleFacts::flagged(const QString& subject) const
{
    std::vector<bool> any;
    for (size_t fact = 0; fact < m_holds.size(); ++fact) {
        if (m_subjects[fact] != subject) {
            continue;
        }
        any.resize(std::max(any.size(), m_holds[fact].size()));
        for (size_t id = 0; id < m_holds[fact].size(); ++id) {
            any[id] = any[id] || m_holds[fact][id];
        }
    }
    std::vector<qint64> ids;
    for (size_t id = 0; id < any.size(); ++id) {
        if (any[id]) {
            ids.push_back(static_cast<qint64>(id));
        }
    }
    return ids;
}

} // namespace daicho
