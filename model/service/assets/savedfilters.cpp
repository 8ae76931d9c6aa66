// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/savedfilters.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

std::optional<bool> flag(const QJsonValue& value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

QJsonObject toJson(const AssetFilter& filter)
{
    QJsonObject anyOf;
    for (auto field = filter.anyOf.begin(); field != filter.anyOf.end(); ++field) {
        anyOf.insert(field.key(), QJsonArray::fromStringList(*field));
    }
    QJsonObject json = {{u"text"_s, filter.text}, {u"any"_s, anyOf}};
    if (filter.classified) {
        json.insert(u"classified"_s, *filter.classified);
    }
    if (filter.excluded) {
        json.insert(u"excluded"_s, *filter.excluded);
    }
    if (filter.scored) {
        json.insert(u"scored"_s, *filter.scored);
        json.insert(u"cycle"_s, filter.cycle);
    }
    return json;
}

AssetFilter filterFromJson(const QJsonObject& json)
{
    AssetFilter filter;
    filter.text = json.value(u"text"_s).toString();
    const QJsonObject anyOf = json.value(u"any"_s).toObject();
    for (auto field = anyOf.begin(); field != anyOf.end(); ++field) {
        QStringList values;
        for (const QJsonValue& value : field->toArray()) {
            values.append(value.toString());
        }
        filter.anyOf.insert(field.key(), values);
    }
    filter.classified = flag(json.value(u"classified"_s));
    filter.excluded = flag(json.value(u"excluded"_s));
    filter.scored = flag(json.value(u"scored"_s));
    filter.cycle = json.value(u"cycle"_s).toInt();
    return filter;
}

QJsonArray toJson(const QList<SavedFilter>& filters)
{
    QJsonArray json;
    for (const SavedFilter& saved : filters) {
        json.append(QJsonObject{{u"name"_s, saved.name},
                                {u"register"_s, saved.registerUid},
                                {u"filter"_s, toJson(saved.filter)}});
    }
    return json;
}

QList<SavedFilter> savedFiltersFromJson(const QJsonArray& json)
{
    QList<SavedFilter> filters;
    for (const QJsonValue& value : json) {
        const QJsonObject saved = value.toObject();
        filters.append({saved.value(u"name"_s).toString(),
                        saved.value(u"register"_s).toString(),
                        filterFromJson(saved.value(u"filter"_s).toObject())});
    }
    return filters;
}

void keepFilter(QList<SavedFilter>& filters, const SavedFilter& filter)
{
    for (SavedFilter& known : filters) {
        if (known.name == filter.name && known.registerUid == filter.registerUid) {
            known = filter;
            return;
        }
    }
    filters.append(filter);
}

} // namespace daicho
