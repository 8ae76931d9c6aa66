// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/result.h"
#include "model/exchange/referenceindex.h"
#include "model/register/asset.h"

namespace daicho {

class Session;

/// Reads what a person types or pastes into a field by the same words as an import. Units and
/// places are looked up in what reload() last saw; assets by their number.
class FieldParser
{
public:
    explicit FieldParser(const Session& session);

    Result<void> reload();
    /// The value as fieldValue() has it, invalid for an empty text. InvalidInput with the reason.
    Result<QVariant> parse(const FieldInfo& field, const QString& text) const;

private:
    Result<QVariant> reference(const FieldInfo& field, const QString& text) const;

    const Session& m_session;
    Scheme m_scheme;
    ReferenceIndex m_units;
    ReferenceIndex m_places;
};

} // namespace daicho
