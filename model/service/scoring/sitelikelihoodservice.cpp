// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/sitelikelihoodservice.h"

#include "model/risk/pairhints.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/store/roundfacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SiteLikelihoodService)
};

constexpr LikeScope kScopes[] = {LikeScope::Place, LikeScope::Unit, LikeScope::Contractor};

/// Records as they stand below one another, by code; those of a circle come last, at the top.
template <class Record, class Row>
void visitTree(QList<Record> records, const Row& row)
{
    std::ranges::stable_sort(records, {}, &Record::code);
    QHash<decltype(Record::id), QList<const Record*>> below;
    QSet<decltype(Record::id)> known;
    for (const Record& record : std::as_const(records)) {
        known.insert(record.id);
    }
    for (const Record& record : std::as_const(records)) {
        below[known.contains(record.parent) ? record.parent : decltype(Record::id)()].append(
            &record);
    }
    QSet<decltype(Record::id)> seen;
    const std::function<void(const Record&, int)> enter = [&](const Record& record, int depth) {
        seen.insert(record.id);
        row(record, depth);
        for (const Record* child : below.value(record.id)) {
            if (!seen.contains(child->id)) {
                enter(*child, depth + 1);
            }
        }
    };
    for (const Record* top : below.value(decltype(Record::id)())) {
        enter(*top, 0);
    }
    for (const Record& record : std::as_const(records)) {
        if (!seen.contains(record.id)) {
            enter(record, 0);
        }
    }
}

} // namespace

SiteLikelihoodService::SiteLikelihoodService(Session& session)
    : m_session(session)
    , m_store(session.tables().siteLikelihood)
{
}

QList<const Threat*> SiteLikelihoodService::threats(LikeScope scope) const
{
    const ThreatCatalogue& all = m_session.environment().catalogue.threats();
    QList<const Threat*> list;
    for (const Threat& threat : all.items) {
        if (!threat.isRetired && likeScope(threat, all) == scope) {
            list.append(&threat);
        }
    }
    return list;
}

Result<QList<SiteRow>> SiteLikelihoodService::rowsOf(LikeScope scope, const SiteBook& book) const
{
    QList<SiteRow> rows;
    if (scope == LikeScope::Place) {
        const auto counts = m_session.units().assetsByPlace();
        if (!counts) {
            return failure(counts);
        }
        visitTree(book.places(), [&](const Place& place, int depth) {
            rows.append(
                {{place.id, {}, {}}, place.code, place.name, depth, counts->value(place.id)});
        });
        return rows;
    }
    if (scope == LikeScope::Unit) {
        const auto counts = m_session.units().assetsByUnit();
        if (!counts) {
            return failure(counts);
        }
        const QDate today = m_session.environment().clock.today();
        visitTree(book.units(), [&](const Unit& unit, int depth) {
            if (!unit.isClosed(today)) {
                rows.append(
                    {{{}, unit.id, {}}, unit.code, unit.name, depth, counts->value(unit.id)});
            }
        });
        return rows;
    }
    const auto contractors = RoundFacts(m_session.database()).contractors();
    if (!contractors) {
        return failure(contractors);
    }
    for (const auto& [contractor, assets] : *contractors) {
        rows.append({{{}, {}, contractor}, {}, contractor, 0, assets});
    }
    return rows;
}

Result<SiteTable> SiteLikelihoodService::table(LikeScope scope, int cycle) const
{
    const Result<Method> method = m_session.method();
    const Result<SiteBook> book =
        method ? SiteBook::load(m_session, cycle, *method) : Result<SiteBook>(failure(method));
    if (!book) {
        return failure(book);
    }
    const Result<QList<SiteRow>> rows = rowsOf(scope, *book);
    if (!rows) {
        return failure(rows);
    }
    SiteTable table{threats(scope), *rows, {}};
    for (const SiteRow& row : table.rows) {
        QList<SiteCell> cells;
        for (const Threat* threat : std::as_const(table.threats)) {
            SiteCell cell;
            if (const SiteLikelihood* const own = book->own(row.site, threat->id)) {
                cell.likelihood = own->likelihood;
                cell.reason = own->reason;
            }
            cell.holds = book->at(row.site, *threat);
            if (cell.holds && cell.holds->isOwn) {
                const auto proposed = book->proposal(row.site, *threat);
                cell.holds =
                    proposed ? std::optional(SiteJudgement{*proposed, false, false}) : std::nullopt;
            }
            cells.append(cell);
        }
        table.cells.append(cells);
    }
    return table;
}

Result<void>
SiteLikelihoodService::check(const QString& id, const Site& site, std::optional<double> value) const
{
    const ThreatCatalogue& all = m_session.environment().catalogue.threats();
    const Threat* const threat = all.find(id);
    if (threat == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("There is no threat “%1” in the catalogue.").arg(id),
                    {},
                    id);
    }
    const LikeScope scope = likeScope(*threat, all);
    const int given =
        (site.place ? 1 : 0) + (site.unit ? 1 : 0) + (site.contractor.isEmpty() ? 0 : 1);
    const bool fits = (scope == LikeScope::Place && site.place) ||
                      (scope == LikeScope::Unit && site.unit) ||
                      (scope == LikeScope::Contractor && (site.unit || !site.contractor.isEmpty()));
    if (given != 1 || !fits) {
        const QString where = scope == LikeScope::Place        ? Words::tr("a place")
                              : scope == LikeScope::Unit       ? Words::tr("a unit")
                              : scope == LikeScope::Contractor ? Words::tr("a contractor")
                                                               : Words::tr("each asset");
        return fail(
            ErrorKind::InvalidInput, Words::tr("%1 is judged for %2.").arg(id, where), {}, id);
    }
    const Result<Method> method = m_session.method();
    if (!method) {
        return failure(method);
    }
    const MethodInput* const input = threatInput(*method);
    const MethodScale* const scale = input == nullptr ? nullptr : method->findScale(input->scale);
    if (value && (scale == nullptr || scale->find(*value) == nullptr)) {
        QStringList steps;
        for (const ScaleStep& step : scale == nullptr ? std::vector<ScaleStep>() : scale->steps) {
            steps.append(figureText(step.value));
        }
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The likelihood must be one of %1.").arg(steps.join(u", "_s)),
                    {},
                    u"likelihood"_s);
    }
    return {};
}

Result<void> SiteLikelihoodService::set(int cycle,
                                        const QString& threat,
                                        const Site& site,
                                        std::optional<double> likelihood,
                                        const QString& reason)
{
    DAICHO_TRY(check(threat, site, likelihood));
    const Result<QList<SiteLikelihood>> all = m_store.ofCycle(cycle);
    if (!all) {
        return failure(all);
    }
    const auto stored = std::ranges::find_if(*all, [&](const SiteLikelihood& one) {
        return one.threat == threat && siteOf(one) == site;
    });
    SiteLikelihood judged = stored == all->end() ? SiteLikelihood() : *stored;
    judged.cycle = cycle;
    judged.threat = threat;
    judged.place = site.place;
    judged.unit = site.unit;
    judged.contractor = site.contractor;
    judged.likelihood = likelihood;
    judged.reason = reason.trimmed();
    judged.decidedBy = m_session.actor().post;
    judged.decidedOn = m_session.environment().clock.today();
    QString name = site.contractor;
    if (site.place) {
        const auto place =
            RecordStore<Place>(m_session.tables().place, placeFields()).byId(site.place.value);
        name = place && *place ? (*place)->name : QString();
    } else if (site.unit) {
        const auto unit =
            RecordStore<Unit>(m_session.tables().unit, unitFields()).byId(site.unit.value);
        name = unit && *unit ? (*unit)->name : QString();
    }
    auto recorder =
        m_session.record(u"site.set"_s, {{u"threat"_s, threat}, {u"name"_s, name}}, judged.reason);
    if (!recorder) {
        return failure(recorder);
    }
    const Values values = fieldValues(judged, siteLikelihoodFields());
    if (stored != all->end() && !likelihood) {
        DAICHO_TRY((*recorder)->remove(m_store.table(), m_store.toStored(*stored)));
    } else if (stored != all->end()) {
        DAICHO_TRY((*recorder)->update(m_store.table(), m_store.toStored(*stored), values));
    } else if (likelihood) {
        if (const Result<qint64> id = (*recorder)->insert(m_store.table(), values); !id) {
            return failure(id);
        }
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<int> SiteLikelihoodService::acceptProposals(int cycle)
{
    QList<SiteLikelihood> fresh;
    for (const LikeScope scope : kScopes) {
        const Result<SiteTable> shown = table(scope, cycle);
        if (!shown) {
            return failure(shown);
        }
        for (qsizetype row = 0; row < shown->rows.size(); ++row) {
            for (qsizetype column = 0; column < shown->threats.size(); ++column) {
                const SiteCell& cell = shown->cells[row][column];
                const SiteRow& site = shown->rows[row];
                if (site.assets == 0 || cell.likelihood || !cell.holds || cell.holds->isJudged) {
                    continue;
                }
                SiteLikelihood judged;
                judged.cycle = cycle;
                judged.threat = shown->threats[column]->id;
                judged.place = site.site.place;
                judged.unit = site.site.unit;
                judged.contractor = site.site.contractor;
                judged.likelihood = cell.holds->proposal.likelihood;
                judged.reason = cell.holds->proposal.reason.in(m_session.language());
                judged.decidedBy = m_session.actor().post;
                judged.decidedOn = m_session.environment().clock.today();
                fresh.append(judged);
            }
        }
    }
    auto recorder = m_session.record(u"site.accept"_s, {{u"count"_s, fresh.size()}});
    if (!recorder) {
        return failure(recorder);
    }
    for (const SiteLikelihood& judged : std::as_const(fresh)) {
        const Result<qint64> id =
            (*recorder)->insert(m_store.table(), fieldValues(judged, siteLikelihoodFields()));
        if (!id) {
            return failure(id);
        }
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return static_cast<int>(fresh.size());
}

Result<std::optional<double>> SiteLikelihoodService::fromShaking(double percent30) const
{
    if (!(percent30 >= 0 && percent30 <= 100)) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("A probability lies between 0 and 100 %."),
                    {},
                    QString::number(percent30));
    }
    const Result<Method> method = m_session.method();
    const Result<LikelihoodGuide> guide = likelihoodGuide(m_session.environment().catalogue);
    if (!method || !guide) {
        return !method ? failure(method) : failure(guide);
    }
    const MethodInput* const input = threatInput(*method);
    if (input == nullptr) {
        return std::optional<double>();
    }
    const QString step = stepForShaking(*input, *method, *guide, percent30);
    const ScaleStep* const found = method->findScale(input->scale)->find(step);
    return found == nullptr ? std::nullopt : std::optional(found->value);
}

} // namespace daicho
