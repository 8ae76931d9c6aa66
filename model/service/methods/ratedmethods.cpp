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
    const Result<RegisterInfo> info = session.info();
    if (!kept || !info) {
        return !kept ? failure(kept) : failure(info);
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
    const auto own = methods.find(info->method);
    if (own != methods.end()) {
        own->isOwn = true;
    }
    return methods;
}

QSet<AssessmentId> standingOf(const QList<Assessment>& scores,
                              const QHash<QString, RatedMethod>& methods)
{
    std::map<std::tuple<qint64, int, QString>, StandingChoice> pairs;
    for (const Assessment& score : scores) {
        const std::tuple key(score.asset.value, score.cycle.value_or(0), score.threat);
        pairs.try_emplace(key, methods).first->second.add(RatedPair::of(score));
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
