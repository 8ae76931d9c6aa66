// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/threat.h"
#include "model/register/asset.h"

namespace daicho {

/// What the assets of a group share besides being alike: threats of policy ３⑶ and ３⑸ are judged
/// once per place, those of ３⑷ once per unit, or per contractor where the threat is about one.
enum class LikeScope { Anywhere, Place, Unit, Contractor };

/// From ThreatCategory::judgedPer, and whether the threat asks for a contractor.
LikeScope likeScope(const Threat& threat, const ThreatCatalogue& threats);

/// Key of the group of alike assets, which are scored once: kind, zone, medium, the three classes,
/// contractor or not, cloud or not, personal, specific information. Keys with a place or a unit in
/// them hold within one register only. '' is never a key. Contractor: the unit where there is none.
/// The store's likeGroupSql() yields the same text.
QString likeGroupKey(const Asset& asset, LikeScope scope = LikeScope::Anywhere);

/// The scope that the key was made with.
LikeScope scopeOfLikeGroup(const QString& key);

/// Whether what was scored for the group still holds for the asset; an empty key is about one
/// asset alone and always holds.
bool isInLikeGroup(const Asset& asset, const QString& key);

} // namespace daicho
