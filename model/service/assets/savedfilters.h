// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/assetquery.h"

#include <QJsonArray>

namespace daicho {

/// A filter under a name. It holds for one register: units stand in it by their keys there.
struct SavedFilter
{
    QString name;
    QString registerUid;
    AssetFilter filter;

    bool operator==(const SavedFilter&) const = default;
};

QJsonObject toJson(const AssetFilter& filter);
AssetFilter filterFromJson(const QJsonObject& json);

QJsonArray toJson(const QList<SavedFilter>& filters);
QList<SavedFilter> savedFiltersFromJson(const QJsonArray& json);

/// Puts a filter in place of the one of the same name and register, else at the end.
void keepFilter(QList<SavedFilter>& filters, const SavedFilter& filter);

} // namespace daicho
