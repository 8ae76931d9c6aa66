// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/catalogue/threat.h"
#include "model/risk/engine.h"

namespace daicho {

/// What is known about an asset before anybody scores it.
struct AssetFacts
{
    QString confidentiality; ///< class ids of the scheme
    QString integrity;
    QString availability;
    QMap<QString, bool> flags; ///< by field key, e.g. personal
};

/// One proposed input and where it comes from.
struct InputProposal
{
    QString key;
    QString value;
    Bilingual reason;
};

/// The defaults that method, scheme and threat give; inputs that nothing speaks for are left out.
std::vector<InputProposal> proposeInputs(const Method& method,
                                         const Scheme& scheme,
                                         const Threat& threat,
                                         const AssetFacts& facts);

} // namespace daicho
