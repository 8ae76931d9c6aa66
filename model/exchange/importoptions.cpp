// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/importoptions.h"

#include "model/exchange/scorefields.h"
#include "model/register/asset.h"
#include "model/register/place.h"
#include "model/register/unit.h"

#include <array>
#include <utility>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

template <class Value, size_t Size>
using KeyTable = std::array<std::pair<Value, const char16_t*>, Size>;

constexpr KeyTable<ImportTarget, 4> kTargets = {{{ImportTarget::Assets, u"assets"},
                                                 {ImportTarget::Units, u"units"},
                                                 {ImportTarget::Places, u"places"},
                                                 {ImportTarget::Scores, u"scores"}}};

constexpr KeyTable<OnMatch, 3> kOnMatch = {
    {{OnMatch::Update, u"update"}, {OnMatch::Skip, u"skip"}, {OnMatch::Stop, u"stop"}}};

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

const std::vector<FieldInfo>& importFields(ImportTarget target)
{
    static const std::vector<FieldInfo> assets = infos(assetFields());
    static const std::vector<FieldInfo> units = infos(unitFields());
    static const std::vector<FieldInfo> places = infos(placeFields());
    switch (target) {
    case ImportTarget::Assets:
        return assets;
    case ImportTarget::Units:
        return units;
    case ImportTarget::Places:
        return places;
    case ImportTarget::Scores:
        return scoreFields();
    }
    Q_UNREACHABLE();
}

QList<QStringList> neededFields(ImportTarget target)
{
    if (target == ImportTarget::Scores) {
        return {{u"asset"_s, u"asset_name"_s}, {u"threat_id"_s, u"threat"_s}};
    }
    return {{u"name"_s}};
}

} // namespace daicho
