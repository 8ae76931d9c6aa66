// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/journal/entry.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr std::array<std::pair<EntryKind, QLatin1StringView>, 4> kKinds = {{
    {EntryKind::Change, "change"_L1},
    {EntryKind::Inverse, "inverse"_L1},
    {EntryKind::Export, "export"_L1},
    {EntryKind::Cycle, "cycle"_L1},
}};

} // namespace

QString toKey(EntryKind kind)
{
    for (const auto& [value, key] : kKinds) {
        if (value == kind) {
            return key;
        }
    }
    Q_UNREACHABLE();
}

std::optional<EntryKind> entryKindFromKey(const QString& key)
{
    for (const auto& [value, name] : kKinds) {
        if (name == key) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace daicho
