// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"

namespace daicho {

/// Of what the city itself wrote: it has no other source to be compared with.
inline Provenance ownProvenance()
{
    return {QStringLiteral("city"), false};
}

/// The header of a document of the city's own that begins as a copy of this one.
inline DocumentHeader ownHeader(DocumentHeader header, const QString& id, const Bilingual& label)
{
    header.id = id;
    header.version = QStringLiteral("1");
    header.label = label;
    header.provenance = ownProvenance();
    header.isDefault = false;
    return header;
}

} // namespace daicho
