// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/error.h"
#include "model/register/asset.h"

namespace daicho {

/// A class that would be lower than it is, or taken away. Raising asks for nothing; lowering asks
/// for a reason and for the post that approved it.
struct Lowering
{
    Property property = Property::Confidentiality;
    QString from;
    QString to; ///< '' where the class is taken away

    bool operator==(const Lowering&) const = default;
};

/// What of `before` is lower in `after`; one grading for all three counts once.
QList<Lowering> loweringsOf(const Scheme& scheme, const Asset& before, const Asset& after);

/// Whether the classes differ at all.
bool isReclassified(const Asset& before, const Asset& after);

/// The field that a lowering still lacks: class_reason, class_approver; '' where nothing is
/// missing. What stood there before speaks for the class before, so one of the two must be new or
/// `reason`, the entry's, must say why.
QString missingForLowering(const Asset& before, const Asset& after, const QString& reason);

/// Whether an edit was refused because missingForLowering() named something.
bool asksForGrounds(const Error& error);

/// "Confidentiality 3B → 2, integrity 2 → 1".
QString loweringText(const Scheme& scheme, const QList<Lowering>& lowerings, Language language);

} // namespace daicho
