// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/methods/ratedmethods.h"

#include "model/service/session.h"
#include "model/store/cataloguestore.h"

#include <map>
#include <tuple>

namespace daicho {

using namespace Qt::StringLiterals;

Result<QHash<QString, RatedMethod>> ratedMethods(const Session& session)
{
    const auto kept = CatalogueStore(session.database()).documents();
    if (!kept) {
        return failure(kept);
    }
    QHash<QString, RatedMethod> methods;
    for (const CatalogueDocument& document : *kept) {
        if (document.kind == "method"_L1) {
            const Result<Method> method = parseMethod(document.json, document.id);
            if (!method) {
                return failure(method);
            }
            methods.insert(document.id, RatedMethod::of(*method));
        }
    }
    for (const Method& method : session.environment().catalogue.methods()) {
        methods.insert(method.header.id, RatedMethod::of(method));
    }
    return methods;
}

QSet<AssessmentId> standingOf(const QList<Assessment>& scores,
                              const QHash<QString, RatedMethod>& methods)
{
    std::map<std::tuple<qint64, int, QString>, StandingChoice> pairs;
    for (const Assessment& score : scores) {
        const std::tuple key(score.asset.value, score.cycle.value_or(0), score.threat);
        RatedPair rated;
        rated.assessment = score.id.value;
        rated.threat = score.threat;
        rated.method = score.method;
        rated.value = score.value;
        rated.level = score.level;
        rated.isAgreed = !score.standing.isEmpty();
        pairs.try_emplace(key, methods).first->second.add(rated);
    }
    QSet<AssessmentId> stands;
    for (const auto& [key, pair] : pairs) {
        for (const StandingChoice::Standing& standing : pair.standing()) {
            stands.insert(AssessmentId{standing.pair.assessment});
        }
    }
    return stands;
}

} // namespace daicho
