// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/pastvalue.h"

#include "model/service/session.h"
#include "model/store/recordjson.h"

namespace daicho {

Result<QVariant> pastAssetValue(Session& session, const QString& field, const QVariant& journaled)
{
    const std::vector<const FieldInfo*>& fields = session.tables().asset.fields();
    Values values(fields.size());
    const QJsonObject json = {{field, QJsonValue::fromVariant(journaled)}};
    DAICHO_TRY(applyJson(fields, json, values, session.tables().references));
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i]->key == field) {
            return values[i];
        }
    }
    return QVariant();
}

} // namespace daicho
