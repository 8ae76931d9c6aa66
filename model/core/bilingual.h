// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daicho {

enum class Language { Japanese, English };

/// A label that is data: the same fact in Japanese and English.
struct Bilingual
{
    QString ja;
    QString en;

    const QString& in(Language language) const
    {
        return language == Language::Japanese || en.isEmpty() ? ja : en;
    }

    bool operator==(const Bilingual&) const = default;
};

} // namespace daicho
