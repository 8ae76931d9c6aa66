// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"

#include <QSet>

namespace daicho {

/// Assets chosen in a table: these, or all that the filter shows but these. Never a list of a
/// million rows.
class AssetSelection
{
public:
    AssetSelection() = default;

    static AssetSelection only(QSet<AssetId> ids) { return {false, std::move(ids)}; }

    static AssetSelection allBut(QSet<AssetId> ids) { return {true, std::move(ids)}; }

    bool isAllBut() const { return m_allBut; }

    const QSet<AssetId>& ids() const { return m_ids; }

    bool contains(AssetId id) const { return m_ids.contains(id) != m_allBut; }

    /// How many of `total` rows are chosen.
    qsizetype count(qsizetype total) const
    {
        return m_allBut ? total - m_ids.size() : m_ids.size();
    }

    bool operator==(const AssetSelection&) const = default;

private:
    AssetSelection(bool allBut, QSet<AssetId> ids)
        : m_allBut(allBut)
        , m_ids(std::move(ids))
    {
    }

    bool m_allBut = false;
    QSet<AssetId> m_ids;
};

} // namespace daicho
