// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/exportnames.h"

#include "model/service/session.h"
#include "model/service/unitservice.h"

namespace daicho {

namespace {

/// The text of each, made once: a table asks for it row by row.
template <class Record>
QHash<qint64, QString> textsOf(const QList<Record>& records)
{
    ReferenceIndex index;
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
    QHash<qint64, QString> texts;
    for (const Record& record : records) {
        texts.insert(record.id.value, index.textOf(record.id.value));
    }
    return texts;
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
    m_units = textsOf(*units);
    m_places = textsOf(*places);
    return {};
}

QString ExportNames::assetName(AssetId id) const
{
    return m_assets.number(id).value_or(QString());
}

} // namespace daicho
