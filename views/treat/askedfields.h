// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <algorithm>

namespace daicho {

/// The fields of a record that a dialog asks for, in its order.
template <class Record>
class AskedFields
{
public:
    /// Both outlive it.
    AskedFields(const FieldList<Record>& fields, const QStringList& keys)
    {
        for (const QString& key : keys) {
            m_fields.push_back(&*std::ranges::find(fields, key, &Field<Record>::key));
        }
    }

    std::vector<const FieldInfo*> infos() const { return {m_fields.begin(), m_fields.end()}; }

    std::vector<QVariant> valuesOf(const Record& record) const
    {
        std::vector<QVariant> values;
        for (const Field<Record>* field : m_fields) {
            values.push_back(fieldValue(record, *field));
        }
        return values;
    }

    Record withValues(Record record, const std::vector<QVariant>& values) const
    {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            setFieldValue(record, *m_fields[i], values[i]);
        }
        return record;
    }

private:
    std::vector<const Field<Record>*> m_fields;
};

/// With one more behind them, for the journal: why a record that is there already is changed.
std::vector<const FieldInfo*> withReason(std::vector<const FieldInfo*> fields);

} // namespace daicho
