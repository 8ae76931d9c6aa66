// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/result.h"
#include "model/register/asset.h"

#include <optional>

namespace daicho {

class Session;

/// The checks that every way of writing an asset's fields shares.
class AssetChecks
{
public:
    /// Reads the register's scheme.
    static Result<AssetChecks> of(const Session& session);

    /// What stands against the value of one field, as a sentence; '' if it can be saved.
    QString problem(const FieldInfo& field, const QVariant& value) const;

    /// True if the field is a class and `after` is below `before`.
    bool lowers(const FieldInfo& field, const QVariant& before, const QVariant& after) const;

    static bool isClass(const FieldInfo& field)
    {
        return field.type == FieldType::Choice && propertyFromKey(field.choices).has_value();
    }

    /// What a class set by hand by the acting post, now, says of itself besides the class: the
    /// fields by index, ascending, with their values in `values`.
    std::vector<size_t> putHandMarks(const QString& reason,
                                     const QString& approver,
                                     std::vector<QVariant>& values) const;
    /// The register keeps the scheme that its classes were given by.
    Result<void> keepScheme() const;

private:
    AssetChecks(const Session& session, Scheme scheme);

    const Session* m_session; // outlives the checks
    Scheme m_scheme;
};

/// The index of a field in assetFields(); InvalidInput for a key that does not exist.
Result<size_t> assetFieldIndex(const QString& key);

/// The value in the form that fieldValue() gives.
QVariant normalised(size_t field, const QVariant& value);

/// InvalidInput unless a lowering of classes has its reason and approver.
Result<void> checkLowering(qint64 lowered, const QString& reason, const QString& approver);

} // namespace daicho
