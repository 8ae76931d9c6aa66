// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"

namespace daicho {

/// Words for documents and stored lists, whose language is the session's and not that of the
/// running interface: `words(u"件数", u"Count")`.
class Wording
{
public:
    explicit Wording(Language language)
        : m_language(language)
    {
    }

    Language language() const { return m_language; }

    QString operator()(QStringView ja, QStringView en) const
    {
        return (m_language == Language::Japanese ? ja : en).toString();
    }

private:
    Language m_language;
};

} // namespace daicho
