// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/registernames.h"

#include <QVariant>

namespace daicho {

/// One entry of a field's list: what is stored, what is shown, what explains it.
struct FieldChoice
{
    QVariant value; ///< as fieldValue() has it
    QString text;
    QString tip;
};

/// What a field can hold: words of the catalogue, classes of the scheme, yes and no, units and
/// places with their code. Empty for fields that are typed.
QList<FieldChoice> fieldChoices(const FieldInfo& field,
                                const Catalogue& catalogue,
                                const Scheme& scheme,
                                const RegisterNames& names,
                                Language language);

} // namespace daicho
