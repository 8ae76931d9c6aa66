// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/likegroup.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QString flagMark(std::optional<bool> flag)
{
    return !flag ? u"?"_s : *flag ? u"1"_s : u"0"_s;
}

QString presence(const QString& text)
{
    return text.isEmpty() ? u"0"_s : u"1"_s;
}

} // namespace

LikeScope likeScope(const Threat& threat, const ThreatCatalogue& threats)
{
    const ThreatCategory* const category = threats.findCategory(threat.category);
    if (category == nullptr || category->judgedPer == "asset"_L1) {
        return LikeScope::Anywhere;
    }
    if (category->judgedPer == "place"_L1) {
        return LikeScope::Place;
    }
    return threat.applies.contains(u"contractor"_s) ? LikeScope::Contractor : LikeScope::Unit;
}

QString likeGroupKey(const Asset& asset, LikeScope scope)
{
    const QString key = QStringList{asset.kind,
                                    asset.zone,
                                    asset.media,
                                    asset.confidentiality,
                                    asset.integrity,
                                    asset.availability,
                                    presence(asset.contractor),
                                    presence(asset.cloudProvider),
                                    flagMark(asset.personal),
                                    flagMark(asset.specific)}
                            .join(u'/');
    switch (scope) {
    case LikeScope::Anywhere:
        break;
    case LikeScope::Place:
        return key + u"@place:"_s + QString::number(asset.place.value);
    case LikeScope::Unit:
        return key + u"@unit:"_s + QString::number(asset.unit.value);
    case LikeScope::Contractor:
        return asset.contractor.isEmpty() ? key + u"@unit:"_s + QString::number(asset.unit.value)
                                          : key + u"@contractor:"_s + asset.contractor;
    }
    return key;
}

LikeScope scopeOfLikeGroup(const QString& key)
{
    if (key.contains("@place:"_L1)) {
        return LikeScope::Place;
    }
    if (key.contains("@contractor:"_L1)) {
        return LikeScope::Contractor;
    }
    return key.contains("@unit:"_L1) ? LikeScope::Unit : LikeScope::Anywhere;
}

bool isInLikeGroup(const Asset& asset, const QString& key)
{
    return key.isEmpty() || likeGroupKey(asset, scopeOfLikeGroup(key)) == key;
}

} // namespace daicho
