// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/relation.h"
#include "model/service/sample/assetmaker.h"
#include "model/service/sample/generatorrandom.h"

#include <vector>

namespace daicho {

/// Relations of a generated asset to those made shortly before it, so that a register has about two
/// per asset, some long chains of systems and a few cycles.
class GeneratorLinks
{
public:
    explicit GeneratorLinks(GeneratorRandom& random)
        : m_random(random)
    {
    }

    std::vector<Relation> of(AssetId asset, AssetForm form);

private:
    void toEarlier(AssetId asset, std::vector<Relation>& links);
    void onSystem(AssetId asset, std::vector<Relation>& links);

    GeneratorRandom& m_random;
    std::vector<AssetId> m_recent;
    size_t m_next = 0;
    AssetId m_lastSystem;
    int m_systems = 0;
};

} // namespace daicho
