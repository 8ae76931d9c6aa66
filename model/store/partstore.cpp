// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/partstore.h"

#include "model/store/statement.h"

namespace daicho {

namespace {

constexpr auto kParts =
    "SELECT coalesce(i.effective_confidentiality, a.confidentiality), "
    "coalesce(i.effective_integrity, a.integrity), coalesce(i.effective_availability, "
    "a.availability) FROM asset a LEFT JOIN inheritance i ON i.node = a.id "
    "WHERE a.exclusion = '' AND "
    "a.id IN (SELECT r.from_id FROM relation r WHERE r.to_id = $1 AND r.kind IN "
    "('stored_in', 'processed_by', 'part_of') "
    "UNION SELECT r.to_id FROM relation r WHERE r.from_id = $1 AND r.kind = 'copy_of')";

} // namespace

Result<QList<std::array<QString, 3>>> PartStore::classes(AssetId asset) const
{
    Statement statement(m_database, kParts);
    statement.bind(1, asset.value);
    QList<std::array<QString, 3>> found;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return found;
        }
        found.append({statement.text(0), statement.text(1), statement.text(2)});
    }
}

} // namespace daicho
