// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/entitytable.h"
#include "model/store/references.h"

#include <QJsonObject>

namespace daicho {

/// Indexes of the fields whose values differ.
std::vector<size_t> changedFields(const Values& before, const Values& after);

/// The filled fields as JSON, keys in the order of the field list, references as uids.
Result<QByteArray> recordJson(const std::vector<const FieldInfo*>& fields,
                              const Values& values,
                              References& references);

/// The named fields as JSON; empty ones as null.
Result<QByteArray> fieldsJson(const std::vector<const FieldInfo*>& fields,
                              const Values& values,
                              const std::vector<size_t>& which,
                              References& references);

/// fieldsJson() for many records of which most say the same: what was written lately is given
/// again.
class FieldsJsonMemory
{
public:
    Result<QByteArray> of(const std::vector<const FieldInfo*>& fields,
                          const Values& values,
                          const std::vector<size_t>& which,
                          References& references);

private:
    struct Written
    {
        std::vector<size_t> which;
        Values values; ///< of those fields
        QByteArray json;
    };

    std::vector<Written> m_written;
    size_t m_oldest = 0;
};

/// Puts the members of a change's JSON into `values`; null empties a field. Damaged for a key that
/// is no field, NotFound for a reference to a record that does not exist.
Result<void> applyJson(const std::vector<const FieldInfo*>& fields,
                       const QJsonObject& json,
                       Values& values,
                       References& references);

} // namespace daicho
