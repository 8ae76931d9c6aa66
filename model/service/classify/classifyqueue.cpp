// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/classify/classifyqueue.h"

#include "model/service/classificationservice.h"
#include "model/service/session.h"
#include "model/service/unitscope.h"
#include "model/store/classifyqueuestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Dates
{
    QByteArray today;
    QByteArray soon;
};

Dates datesOf(const Session& session)
{
    const QDate today = session.environment().clock.today();
    return {today.toString(Qt::ISODate).toLatin1(),
            today.addDays(kSecrecyDays).toString(Qt::ISODate).toLatin1()};
}

ClassifyReason reasonOf(const ClassifyQueueRow& row, const QByteArray& scheme, const Dates& dates)
{
    if (std::ranges::any_of(row.classes, [](QByteArrayView id) { return id.isEmpty(); })) {
        return ClassifyReason::Unclassified;
    }
    if (!row.secrecyUntil.isEmpty() && row.secrecyUntil < dates.today) {
        return ClassifyReason::SecrecyEnded;
    }
    if (!row.scheme.isEmpty() && row.scheme != scheme) {
        return ClassifyReason::OtherScheme;
    }
    const bool isSoon = !row.secrecyUntil.isEmpty() && row.secrecyUntil <= dates.soon;
    return isSoon ? ClassifyReason::SecrecyEnding : ClassifyReason::None;
}

bool isListed(ClassifyList list, ClassifyReason reason)
{
    switch (list) {
    case ClassifyList::Unclassified:
        return reason == ClassifyReason::Unclassified;
    case ClassifyList::Review:
        return reason == ClassifyReason::OtherScheme || reason == ClassifyReason::SecrecyEnded;
    case ClassifyList::Secrecy:
        return reason == ClassifyReason::SecrecyEnded || reason == ClassifyReason::SecrecyEnding;
    case ClassifyList::All:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ClassifyQueue> readClassifyQueue(Session& session, const ClassifyScope& scope)
{
    const Result<Scheme> scheme = session.scheme();
    const Result<QSet<UnitId>> units = unitsBelow(session, scope.unit);
    if (!scheme || !units) {
        return !scheme ? failure(scheme) : failure(units);
    }
    const QByteArray name = ClassificationService::nameOf(*scheme).toUtf8();
    const Dates dates = datesOf(session);
    ClassifyQueue queue;
    DAICHO_TRY(ClassifyQueueStore(session.database()).visit([&](const ClassifyQueueRow& row) {
        if (scope.unit && !units->contains(row.unit)) {
            return;
        }
        const ClassifyReason reason = reasonOf(row, name, dates);
        ++queue.inScope;
        queue.unclassified += isListed(ClassifyList::Unclassified, reason) ? 1 : 0;
        queue.review += isListed(ClassifyList::Review, reason) ? 1 : 0;
        queue.secrecy += isListed(ClassifyList::Secrecy, reason) ? 1 : 0;
        if (isListed(scope.list, reason)) {
            queue.items.push_back({row.asset, reason});
        }
    }));
    return queue;
}

Result<SecrecyCounts> countSecrecy(const Session& session)
{
    const QDate today = session.environment().clock.today();
    return ClassifyQueueStore(session.database()).secrecy(today, today.addDays(kSecrecyDays));
}

} // namespace daicho
