// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/pairs.h"

#include "model/core/textfold.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

/// A ledger says that there is no contractor in words of its own.
QString contractorFact(const Asset& asset)
{
    static const QStringList kNone{foldText(u"なし"_s),
                                   foldText(u"無し"_s),
                                   foldText(u"無"_s),
                                   foldText(u"直営"_s),
                                   u"-"_s,
                                   u"none"_s};
    if (asset.media == "contractor_custody"_L1) {
        return u"yes"_s;
    }
    const QString text = foldText(asset.contractor).trimmed();
    return text.isEmpty() ? QString() : yesOrNo(!kNone.contains(text));
}

} // namespace

const QString& PairFacts::of(const QString& set) const
{
    static const QString kUnknown;
    return set == "asset_kind"_L1   ? kind
           : set == "zone"_L1       ? zone
           : set == "media"_L1      ? media
           : set == "contractor"_L1 ? contractor
           : set == "cloud"_L1      ? cloud
           : set == "paper"_L1      ? paper
                                    : kUnknown;
}

QString PairFacts::key() const
{
    return QStringList{kind, zone, media, contractor, cloud, paper}.join(u'/');
}

PairFacts pairFacts(const Asset& asset)
{
    PairFacts facts{asset.kind, asset.zone, asset.media, contractorFact(asset), {}, {}};
    const bool isInCloud = !asset.cloudProvider.isEmpty() || asset.media == "cloud_saas"_L1;
    if (isInCloud || !asset.media.isEmpty()) {
        facts.cloud = yesOrNo(isInCloud);
    }
    if (!asset.media.isEmpty()) {
        facts.paper = yesOrNo(asset.media == "paper"_L1);
    }
    return facts;
}

bool concerns(const Threat& threat, const PairFacts& facts)
{
    for (auto set = threat.applies.cbegin(); set != threat.applies.cend(); ++set) {
        const QString& fact = facts.of(set.key());
        if (!fact.isEmpty() && !set->contains(fact)) {
            return false;
        }
    }
    return true;
}

QList<const Threat*> threatsOffered(const ThreatCatalogue& threats, const PairFacts& facts)
{
    QList<const Threat*> offered;
    for (const Threat& threat : threats.items) {
        if (!threat.isRetired && concerns(threat, facts)) {
            offered.append(&threat);
        }
    }
    return offered;
}

} // namespace daicho
