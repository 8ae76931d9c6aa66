// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/riskstore.h"

#include "model/store/recordstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr auto kPairs = "SELECT asset_id, id, threat, method, value, level, standing <> '' "
                        "FROM assessment WHERE cycle = $1 ORDER BY asset_id, threat";

/// The scores of a cycle that stand, by key.
Result<std::vector<bool>>
standingScores(Database& database, int cycle, const QHash<QString, RatedMethod>& methods)
{
    std::vector<bool> stands;
    StandingChoice pair(methods);
    const auto endPair = [&] {
        for (const StandingChoice::Standing& standing : pair.standing()) {
            const auto key = static_cast<size_t>(standing.pair.assessment);
            stands.resize(std::max(stands.size(), key + 1));
            stands[key] = true;
        }
        pair.clear();
    };
    Statement rows(database, kPairs);
    rows.bind(1, cycle);
    qint64 asset = 0;
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            endPair();
            return stands;
        }
        RatedPair rated;
        rated.assessment = rows.integer(1);
        rated.threat = rows.text(2);
        rated.method = rows.text(3);
        rated.value = rows.isNull(4) ? std::nullopt : std::optional(rows.real(4));
        rated.level = rows.text(5);
        rated.isAgreed = rows.integer(6) != 0;
        const bool isSame = !pair.isEmpty() && rows.integer(0) == asset &&
                            pair.standing().front().pair.threat == rated.threat;
        if (!isSame) {
            endPair();
        }
        asset = rows.integer(0);
        pair.add(rated);
    }
}

} // namespace

Result<void> RiskStore::visit(int cycle,
                              const AssetFilter& filter,
                              const std::function<Result<void>(const RiskRow&)>& visit) const
{
    return visitThose(
        cycle, filter, [](qint64) { return true; }, visit);
}

Result<void>
RiskStore::visitStanding(int cycle,
                         const AssetFilter& filter,
                         const QHash<QString, RatedMethod>& methods,
                         const std::function<Result<void>(const RiskRow&)>& visit) const
{
    const auto standing = standingScores(m_assessments.database(), cycle, methods);
    if (!standing) {
        return failure(standing);
    }
    return visitThose(
        cycle,
        filter,
        // One that was added since is not among them; the next list has it.
        [&standing](qint64 key) {
            return key < qint64(standing->size()) && (*standing)[static_cast<size_t>(key)];
        },
        visit);
}

Result<void> RiskStore::visitThose(int cycle,
                                   const AssetFilter& filter,
                                   const std::function<bool(qint64)>& isWanted,
                                   const std::function<Result<void>(const RiskRow&)>& visit) const
{
    const RecordStore<Assessment> store(m_assessments, assessmentFields());
    QByteArray columns = "s." + m_assessments.columns();
    columns.replace(", ", ", s.");
    const int own = static_cast<int>(m_assessments.fields().size()) + 3;
    columns +=
        ", a.code, a.branch, a.name, coalesce(a.unit_id, 0), a.confidentiality, a.integrity, "
        "a.availability";
    Result<Statement> rows = AssetQuery::scores(m_assessments.database(), columns, filter, cycle);
    if (!rows) {
        return failure(rows);
    }
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        if (!isWanted(rows->integer(0))) {
            continue;
        }
        RiskRow risk;
        risk.assessment = store.fromStored(m_assessments.read(*rows));
        const QString branch = rows->text(own + 1);
        risk.code = rows->text(own) + (branch.isEmpty() ? QString() : u'-' + branch);
        risk.name = rows->text(own + 2);
        risk.unit.value = rows->integer(own + 3);
        risk.confidentiality = rows->text(own + 4);
        risk.integrity = rows->text(own + 5);
        risk.availability = rows->text(own + 6);
        DAICHO_TRY(visit(risk));
    }
}

} // namespace daicho
