// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/exportnames.h"

#include "model/service/session.h"
#include "model/service/unitservice.h"

namespace daicho {

namespace {

constexpr auto kAssetCode = "SELECT code, branch FROM asset WHERE id = $1";

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
    , m_assetCode(std::make_unique<Statement>(session.database(), kAssetCode))
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
    m_assetCode->bind(1, id.value);
    const Result<bool> row = m_assetCode->step();
    if (!row || !*row) {
        return {};
    }
    const QString branch = m_assetCode->text(1);
    const QString code = m_assetCode->text(0);
    m_assetCode->reset();
    return branch.isEmpty() ? code : code + u'-' + branch;
}

} // namespace daicho
