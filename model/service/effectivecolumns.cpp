// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/effectivecolumns.h"

#include "model/catalogue/scheme.h"
#include "model/register/effectiveclasses.h"
#include "model/risk/pairhints.h"
#include "model/service/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

EffectiveColumns::EffectiveColumns(Database& database, std::vector<FieldInfo>& fields)
    : m_reader(database)
{
    for (const Property property : kProperties) {
        const auto own = std::ranges::find(fields, toKey(property), &FieldInfo::key);
        m_own[static_cast<size_t>(property)] = static_cast<size_t>(own - fields.begin());
    }
    const size_t last = m_own[static_cast<size_t>(Property::Availability)];
    m_at = static_cast<std::ptrdiff_t>(last) + 1;
    m_isShown = !fields[last].has(Hidden);
    if (m_isShown) {
        const auto& effective = effectiveClassFields();
        fields.insert(fields.begin() + m_at, effective.begin(), effective.end());
    }
}

Result<const Values*> EffectiveColumns::row(const StoredRecord& record)
{
    if (!m_isShown) {
        return &record.values;
    }
    std::array<QString, 3> own;
    for (size_t i = 0; i < own.size(); ++i) {
        own[i] = record.values[m_own[i]].toString();
    }
    const auto classes = m_reader.of(record.id, own);
    if (!classes) {
        return failure(classes);
    }
    m_row = record.values;
    std::array<QVariant, 3> shown;
    std::ranges::transform(*classes, shown.begin(), [](const QString& id) {
        return id.isEmpty() ? QVariant() : QVariant(id);
    });
    m_row.insert(m_row.begin() + m_at, shown.begin(), shown.end());
    return &m_row;
}

AssetFacts heldFacts(Session& session, const Asset& asset)
{
    AssetFacts facts = proposalFacts(asset);
    const auto classes =
        EffectiveReader(session.database())
            .of(asset.id.value, {asset.confidentiality, asset.integrity, asset.availability});
    if (classes) {
        facts.confidentiality = (*classes)[0];
        facts.integrity = (*classes)[1];
        facts.availability = (*classes)[2];
    }
    return facts;
}

} // namespace daicho
