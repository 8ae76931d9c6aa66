// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/exportnames.h"

#include "model/service/session.h"
#include "model/service/unitservice.h"

namespace daicho {

namespace {

template <class Record>
void addTree(ReferenceIndex& index, const QList<Record>& records)
{
    // Parents first, whatever the order of their keys.
    QHash<qint64, QList<Record>> children;
    for (const Record& record : records) {
        children[record.parent.value].append(record);
    }
    QList<Record> next = children.value(0);
    while (!next.isEmpty()) {
        const Record record = next.takeFirst();
        index.add(record.id.value, record.code, record.name, record.parent.value);
        next.append(children.value(record.id.value));
    }
}

} // namespace

ExportNames::ExportNames(Session& session)
    : m_session(session)
    , m_assets(session.tables().asset)
{
}

Result<void> ExportNames::load()
{
    const Result<QList<Unit>> units = m_session.units().units();
    const Result<QList<Place>> places = m_session.units().places();
    if (!units || !places) {
        return !units ? failure(units) : failure(places);
    }
    addTree(m_units, *units);
    addTree(m_places, *places);
    return {};
}

QString ExportNames::assetName(AssetId id) const
{
    return m_assets.number(id).value_or(QString());
}

} // namespace daicho
