// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/importoptions.h"

#include "model/exchange/restrictionfields.h"
#include "model/exchange/scorefields.h"
#include "model/register/asset.h"
#include "model/register/place.h"
#include "model/register/relation.h"
#include "model/register/unit.h"
#include "model/risk/treatment.h"

#include <array>
#include <utility>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

template <class Value, size_t Size>
using KeyTable = std::array<std::pair<Value, const char16_t*>, Size>;

constexpr KeyTable<ImportTarget, 8> kTargets = {{{ImportTarget::Assets, u"assets"},
                                                 {ImportTarget::Units, u"units"},
                                                 {ImportTarget::Places, u"places"},
                                                 {ImportTarget::Scores, u"scores"},
                                                 {ImportTarget::Relations, u"relations"},
                                                 {ImportTarget::Flows, u"flows"},
                                                 {ImportTarget::Measures, u"measures"},
                                                 {ImportTarget::Restrictions, u"restrictions"}}};

constexpr KeyTable<OnMatch, 3> kOnMatch = {
    {{OnMatch::Update, u"update"}, {OnMatch::Skip, u"skip"}, {OnMatch::Stop, u"stop"}}};

constexpr KeyTable<MatchBy, 4> kMatchBy = {{{MatchBy::Automatic, u"auto"},
                                            {MatchBy::Number, u"number"},
                                            {MatchBy::Content, u"content"},
                                            {MatchBy::Never, u"never"}}};

template <class Value, size_t Size>
QString keyOf(const KeyTable<Value, Size>& table, Value value)
{
    for (const auto& [entry, key] : table) {
        if (entry == value) {
            return QString::fromUtf16(key);
        }
    }
    Q_UNREACHABLE();
}

template <class Value, size_t Size>
std::optional<Value> valueOf(const KeyTable<Value, Size>& table, const QString& text)
{
    for (const auto& [entry, key] : table) {
        if (text == QStringView(key)) {
            return entry;
        }
    }
    return std::nullopt;
}

template <class Record>
std::vector<FieldInfo> infos(const FieldList<Record>& fields)
{
    return {fields.begin(), fields.end()};
}

} // namespace

QString toKey(ImportTarget target)
{
    return keyOf(kTargets, target);
}

std::optional<ImportTarget> importTargetFromKey(const QString& key)
{
    return valueOf(kTargets, key);
}

QString toKey(OnMatch choice)
{
    return keyOf(kOnMatch, choice);
}

std::optional<OnMatch> onMatchFromKey(const QString& key)
{
    return valueOf(kOnMatch, key);
}

QString toKey(MatchBy choice)
{
    return keyOf(kMatchBy, choice);
}

std::optional<MatchBy> matchByFromKey(const QString& key)
{
    return valueOf(kMatchBy, key);
}

const std::vector<FieldInfo>& importFields(ImportTarget target)
{
    static const std::vector<FieldInfo> assets = infos(assetFields());
    static const std::vector<FieldInfo> units = infos(unitFields());
    static const std::vector<FieldInfo> places = infos(placeFields());
    static const std::vector<FieldInfo> relations = infos(relationFields());
    static const std::vector<FieldInfo> flows = infos(flowFields());
    static const std::vector<FieldInfo> measures = infos(measureFields());
    switch (target) {
    case ImportTarget::Assets:
        return assets;
    case ImportTarget::Units:
        return units;
    case ImportTarget::Places:
        return places;
    case ImportTarget::Scores:
        return scoreFields();
    case ImportTarget::Relations:
        return relations;
    case ImportTarget::Flows:
        return flows;
    case ImportTarget::Measures:
        return measures;
    case ImportTarget::Restrictions:
        return restrictionFields();
    }
    Q_UNREACHABLE();
}

QList<QStringList> neededFields(ImportTarget target)
{
    if (target == ImportTarget::Scores) {
        return {{u"asset"_s, u"asset_name"_s}, {u"threat_id"_s, u"threat"_s}};
    }
    if (target == ImportTarget::Relations) {
        return {{u"from"_s}, {u"to"_s}, {u"kind"_s}};
    }
    if (target == ImportTarget::Measures) {
        return {{u"title"_s}};
    }
    if (target == ImportTarget::Restrictions) {
        return {{u"year"_s},
                {u"unit"_s},
                {u"property"_s},
                {u"class"_s},
                {u"restriction"_s, u"restriction_text"_s},
                {u"answer"_s}};
    }
    return target == ImportTarget::Flows ? QList<QStringList>{{u"code"_s}}
                                         : QList<QStringList>{{u"name"_s}};
}

} // namespace daicho
