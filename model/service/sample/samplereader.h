// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/field.h"
#include "model/store/recorder.h"

#include <QHash>
#include <QJsonObject>

namespace daicho {

/// Keys of the records inserted so far, by their codes: the sample's files refer by code.
struct SampleCodes
{
    QHash<QString, qint64> units;
    QHash<QString, qint64> places;
    QHash<QString, qint64> assets;
};

/// One of the files below :/sample.
Result<QJsonObject> readSampleFile(const QString& name);

/// The value as the field holds it; InvalidInput for a code that stands for nothing.
Result<QVariant>
sampleValue(const FieldInfo& field, const QJsonValue& json, const SampleCodes& codes);

Failure unknownSampleKey(const QString& key);

/// InvalidInput unless the register holds no assets yet.
Result<void> checkHoldsNoAssets(Tables& tables);

Failure sampleCancelled();

/// Sets what `json` names by field key and leaves the rest.
template <class Record>
Result<void> setFromSample(Record& record,
                           const FieldList<Record>& fields,
                           const QJsonObject& json,
                           const SampleCodes& codes)
{
    qsizetype known = 0;
    for (const Field<Record>& field : fields) {
        const auto member = json.constFind(field.key);
        if (member == json.constEnd()) {
            continue;
        }
        const Result<QVariant> value = sampleValue(field, *member, codes);
        if (!value) {
            return failure(value);
        }
        setFieldValue(record, field, *value);
        ++known;
    }
    if (known == json.size()) {
        return {};
    }
    for (const QString& key : json.keys()) {
        const auto isIt = [&key](const Field<Record>& field) { return field.key == key; };
        if (std::none_of(fields.begin(), fields.end(), isIt)) {
            return unknownSampleKey(key);
        }
    }
    return {};
}

} // namespace daicho
