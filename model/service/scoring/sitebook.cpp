// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/sitebook.h"

#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/store/pairstore.h"

using namespace Qt::StringLiterals;

namespace daicho {

Site siteOf(const Asset& asset, LikeScope scope)
{
    Site site;
    if (scope == LikeScope::Place) {
        site.place = asset.place;
    } else if (scope == LikeScope::Contractor && !asset.contractor.isEmpty()) {
        site.contractor = asset.contractor;
    } else if (scope == LikeScope::Unit || scope == LikeScope::Contractor) {
        site.unit = asset.unit;
    }
    return site;
}

Site siteOf(const SiteLikelihood& judged)
{
    return {judged.place, judged.unit, judged.contractor};
}

Result<SiteBook> SiteBook::load(Session& session, int cycle, const Method& method)
{
    SiteBook book;
    book.m_method = &method;
    const Result<SiteRules> rules = siteRules(session.environment().catalogue);
    const Result<QList<Place>> places = session.units().places();
    const Result<QList<Unit>> units = session.units().units();
    if (!rules) {
        return failure(rules);
    }
    if (!places || !units) {
        return !places ? failure(places) : failure(units);
    }
    book.m_rules = *rules;
    book.m_places = *places;
    book.m_units = *units;
    for (qsizetype i = 0; i < places->size(); ++i) {
        book.m_placeAt.insert(places->at(i).id, i);
    }
    for (qsizetype i = 0; i < units->size(); ++i) {
        book.m_unitAt.insert(units->at(i).id, i);
    }
    const SiteLikelihoodStore store(session.tables().siteLikelihood);
    const Result<int> before = store.cycleBefore(cycle);
    const Result<QList<SiteLikelihood>> judged = store.ofCycle(cycle);
    if (!before || !judged) {
        return !before ? failure(before) : failure(judged);
    }
    for (const SiteLikelihood& one : *judged) {
        book.m_judged.insert({siteOf(one), one.threat}, one);
    }
    book.m_cycleBefore = *before;
    const Result<QList<SiteLikelihood>> former = store.ofCycle(*before);
    if (!former) {
        return failure(former);
    }
    for (const SiteLikelihood& one : *former) {
        book.m_before.insert({siteOf(one), one.threat}, one);
    }
    return book;
}

QList<Place> SiteBook::chain(PlaceId place) const
{
    QList<Place> chain;
    QSet<PlaceId> seen;
    while (m_placeAt.contains(place) && !seen.contains(place)) {
        seen.insert(place);
        chain.append(m_places[m_placeAt.value(place)]);
        place = chain.last().parent;
    }
    return chain;
}

QList<Site> SiteBook::around(const Site& site) const
{
    QList<Site> sites{site};
    if (site.place) {
        for (const Place& outer : chain(site.place).mid(1)) {
            sites.append({outer.id, {}, {}});
        }
    }
    QSet<UnitId> seen{site.unit};
    UnitId unit = site.unit;
    while (m_unitAt.contains(unit)) {
        unit = m_units[m_unitAt.value(unit)].parent;
        if (!unit || seen.contains(unit)) {
            break;
        }
        seen.insert(unit);
        sites.append({{}, unit, {}});
    }
    return sites;
}

QString SiteBook::nameOf(const Site& site) const
{
    if (m_placeAt.contains(site.place)) {
        return m_places[m_placeAt.value(site.place)].name;
    }
    return m_unitAt.contains(site.unit) ? m_units[m_unitAt.value(site.unit)].name : site.contractor;
}

const SiteLikelihood* SiteBook::own(const Site& site, const QString& threat) const
{
    const auto found = m_judged.constFind({site, threat});
    return found == m_judged.constEnd() ? nullptr : &*found;
}

std::optional<SiteJudgement> SiteBook::at(const Site& site, const Threat& threat) const
{
    if (site.isEmpty()) {
        return std::nullopt;
    }
    for (const Site& each : around(site)) {
        const SiteLikelihood* const judged = own(each, threat.id);
        if (judged != nullptr && judged->likelihood) {
            const QString name = nameOf(each);
            Bilingual reason{u"%1で判定"_s.arg(name), u"judged for %1"_s.arg(name)};
            if (!judged->reason.isEmpty()) {
                reason.ja += u": "_s + judged->reason;
                reason.en += u": "_s + judged->reason;
            }
            return SiteJudgement{{*judged->likelihood, reason}, true, each == site};
        }
    }
    const std::optional<SiteProposal> proposed = proposal(site, threat);
    return proposed ? std::optional(SiteJudgement{*proposed, false, false}) : std::nullopt;
}

std::optional<SiteProposal> SiteBook::proposal(const Site& site, const Threat& threat) const
{
    if (site.isEmpty()) {
        return std::nullopt;
    }
    for (const Site& each : around(site)) {
        const auto former = m_before.constFind({each, threat.id});
        if (former != m_before.constEnd() && former->likelihood) {
            return SiteProposal{
                *former->likelihood,
                {u"%1年度の判定（%2）"_s.arg(m_cycleBefore).arg(nameOf(each)),
                 u"as judged in fiscal year %1 (%2)"_s.arg(m_cycleBefore).arg(nameOf(each))}};
        }
    }
    if (!site.place || !m_placeAt.contains(site.place)) {
        return std::nullopt;
    }
    return proposeAtSite(m_rules, *m_method, threat, factsAlong(chain(site.place)));
}

} // namespace daicho
