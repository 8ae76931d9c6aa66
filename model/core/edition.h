// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace daicho {

/// Edition of a document: the public one is without what shows weaknesses (policy ９).
enum class Edition { Internal, Public };

inline QString toKey(Edition edition)
{
    return edition == Edition::Public ? QStringLiteral("public") : QStringLiteral("internal");
}

inline std::optional<Edition> editionFromKey(const QString& key)
{
    for (const Edition edition : {Edition::Internal, Edition::Public}) {
        if (key == toKey(edition)) {
            return edition;
        }
    }
    return std::nullopt;
}

} // namespace daicho
