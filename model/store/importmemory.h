// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/importword.h"
#include "model/store/recordstore.h"

namespace daicho {

/// What a register remembers of its imports. Words are records like others and stand in the
/// journal. Mappings (which header is which field) are a convenience: they change no record when
/// they are kept or lost, so they have no entry and undo passes them by.
class ImportMemory : public RecordStore<ImportWord>
{
public:
    explicit ImportMemory(EntityTable& table);

    /// By target and the digest of the headers; '' for none.
    Result<QByteArray> mapping(const QString& target, const QString& headers) const;
    Result<bool> hasMappings(const QString& target) const;
    /// Takes the write lock for a moment. An empty map forgets.
    Result<void>
    keepMapping(const QString& target, const QString& headers, const QByteArray& map) const;
};

} // namespace daicho
