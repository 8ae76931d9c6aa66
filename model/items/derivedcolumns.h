// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"

#include <QStringList>

#include <optional>

namespace daicho {

/// Columns of the register's table that follow from more than the asset's own fields.
struct DerivedColumns
{
    static Bilingual label(const QString& key);
    /// The keys of the classes that hold once inheritance has spoken, by Property.
    static QStringList effectiveKeys();
    /// The property that such a key is about.
    static std::optional<size_t> effectiveProperty(const QString& key);
};

} // namespace daicho
