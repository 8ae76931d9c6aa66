// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wording.h"
#include "model/report/reviewdata.h"
#include "model/service/figures/statisticsservice.h"

namespace daicho {

class Catalogue;
struct Method;
struct Scheme;

/// Words what was counted and what judged it for the review report.
class ReviewWords
{
public:
    ReviewWords(const Catalogue& catalogue, Language language)
        : m_catalogue(catalogue)
        , m_words(language)
    {
    }

    /// Edition and class that the report itself bears.
    QString marking(Edition edition, const Scheme& scheme) const;
    void count(const Overview& overview, const Scheme& scheme, ReviewData& data) const;
    /// Levels and categories; pictures and top risks are left to the caller.
    ReviewMethod method(const Method& method, const RiskCounts& counts) const;
    ReviewCriteria criteria(const Method& method) const;
    ReviewCriteria criteria(const Scheme& scheme) const;

private:
    ReviewScale scale(const Method& method, const MethodInput& input) const;
    QStringList acceptance(const Method& method) const;

    QString text(const Bilingual& label) const { return label.in(m_words.language()); }

    const Catalogue& m_catalogue;
    Wording m_words;
};

} // namespace daicho
