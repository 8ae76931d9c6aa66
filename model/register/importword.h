// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

using ImportWordId = Id<struct ImportWordTag>;

/// What a word of this city's ledgers means: in the field `confidentiality` “極秘” is 3A. Imports
/// read it beside the words of catalogue and scheme.
struct ImportWord
{
    ImportWordId id;
    QString uid;
    qint64 revision = 0;

    QString field; ///< key of an asset, unit or place field
    QString word;
    QString value; ///< as this product writes it

    bool operator==(const ImportWord&) const = default;
};

const FieldList<ImportWord>& importWordFields();

} // namespace daicho
