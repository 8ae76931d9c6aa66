// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/stocktake/stocktakeservice.h"

#include "model/core/textfold.h"
#include "model/exchange/departmentwriter.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StocktakeService)
};

QHash<UnitId, QList<UnitId>> childrenOf(const QList<Unit>& units)
{
    QHash<UnitId, QList<UnitId>> children;
    for (const Unit& unit : units) {
        children[unit.parent].append(unit.id);
    }
    return children;
}

QSet<UnitId> askedUnits(const QList<CampaignUnit>& units)
{
    QSet<UnitId> asked;
    for (const CampaignUnit& unit : units) {
        asked.insert(unit.unit);
    }
    return asked;
}

} // namespace

QList<UnitId> UnitCoverage::of(UnitId unit) const
{
    QList<UnitId> covered{unit};
    QSet<UnitId> seen{unit};
    for (qsizetype i = 0; i < covered.size(); ++i) {
        for (const UnitId child : children.value(covered[i])) {
            if (!asked.contains(child) && !seen.contains(child)) {
                seen.insert(child);
                covered.append(child);
            }
        }
    }
    return covered;
}

StocktakeService::StocktakeService(Session& session)
    : m_session(session)
    , m_campaigns(session.tables().campaign)
    , m_units(session.tables().campaignUnit)
{
}

Result<std::optional<Campaign>> StocktakeService::ofYear(int year) const
{
    const Result<QList<Campaign>> all = campaigns();
    if (!all) {
        return failure(all);
    }
    for (const Campaign& campaign : *all) {
        if (campaign.year == year) {
            return std::optional(campaign);
        }
    }
    return std::optional<Campaign>();
}

Result<StocktakeBoard> StocktakeService::board(const Campaign& campaign) const
{
    const Result<QList<CampaignUnit>> asked = m_units.of(campaign.uid);
    const Result<QList<Unit>> units = m_session.units().units();
    const auto counts = assetsPerUnit(m_session.database());
    if (!asked || !units || !counts) {
        return !asked ? failure(asked) : !units ? failure(units) : failure(counts);
    }
    QHash<UnitId, const Unit*> byId;
    for (const Unit& unit : *units) {
        byId.insert(unit.id, &unit);
    }
    const UnitCoverage coverage{childrenOf(*units), askedUnits(*asked)};
    const QDate today = m_session.environment().clock.today();
    StocktakeBoard board{campaign, {}};
    for (const CampaignUnit& unit : *asked) {
        BoardRow row;
        row.unit = unit;
        if (const Unit* const known = byId.value(unit.unit)) {
            row.code = known->code;
            row.name = known->name;
        }
        for (const UnitId covered : coverage.of(unit.unit)) {
            row.assets += counts->value(covered);
        }
        row.due = unit.due.isValid() ? unit.due : campaign.due;
        const bool isOpen =
            row.status() == ReturnStatus::Sent || row.status() == ReturnStatus::SentBack;
        if (isOpen && row.due.isValid() && row.due < today) {
            row.daysLate = static_cast<int>(row.due.daysTo(today));
        }
        board.rows.append(row);
    }
    std::stable_sort(board.rows.begin(), board.rows.end(), [](const auto& a, const auto& b) {
        return a.code < b.code;
    });
    return board;
}

Result<void> StocktakeService::check(const Campaign& campaign, const QList<UnitId>& asked) const
{
    if (campaign.title.trimmed().isEmpty() || !campaign.year) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("A stock-take needs a title and a fiscal year."));
    }
    if (asked.isEmpty()) {
        return fail(ErrorKind::InvalidInput, Words::tr("Choose at least one unit."));
    }
    for (const QString& key : campaign.fields) {
        if (!DepartmentLayout::possibleFields().contains(key)) {
            return fail(ErrorKind::InvalidInput,
                        Words::tr("“%1” is no column that departments can be asked.").arg(key),
                        {},
                        key);
        }
    }
    for (const QString& id : campaign.sheets) {
        if (!DepartmentWriter::possibleSheets().contains(id)) {
            return fail(
                ErrorKind::InvalidInput, Words::tr("There is no sheet “%1”.").arg(id), {}, id);
        }
    }
    const Result<QList<Unit>> units = m_session.units().units();
    if (!units) {
        return failure(units);
    }
    QHash<QString, QString> nameByCode;
    for (const Unit& unit : *units) {
        if (!asked.contains(unit.id)) {
            continue;
        }
        const QString code = foldLabel(unit.code);
        if (nameByCode.contains(code)) {
            return fail(ErrorKind::InvalidInput,
                        Words::tr("The units “%1” and “%2” have the same code %3. Give each its "
                                  "own before the stock-take.")
                            .arg(nameByCode.value(code), unit.name, unit.code),
                        {},
                        unit.code);
        }
        nameByCode.insert(code, unit.name);
    }
    return {};
}

Result<void> StocktakeService::insertUnits(Recorder& recorder,
                                           const QString& campaignUid,
                                           const QList<UnitId>& units)
{
    for (const UnitId unit : units) {
        CampaignUnit asked;
        asked.campaign = campaignUid;
        asked.unit = unit;
        asked.status = toKey(ReturnStatus::Planned);
        const auto id = recorder.insert(m_units.table(), fieldValues(asked, campaignUnitFields()));
        if (!id) {
            return failure(id);
        }
    }
    return {};
}

Result<Campaign> StocktakeService::create(const Campaign& campaign, const QList<UnitId>& units)
{
    const QSet<UnitId> unique(units.begin(), units.end());
    DAICHO_TRY(check(campaign, unique.values()));
    auto recorder = m_session.record(u"campaign.create"_s, {{u"name"_s, campaign.title}});
    if (!recorder) {
        return failure(recorder);
    }
    const Result<qint64> id =
        (*recorder)->insert(m_campaigns.table(), fieldValues(campaign, campaignFields()));
    if (!id) {
        return failure(id);
    }
    const auto made = m_campaigns.byId(*id);
    if (!made || !*made) {
        return failure(made);
    }
    QList<UnitId> inOrder = unique.values();
    std::sort(inOrder.begin(), inOrder.end());
    DAICHO_TRY(insertUnits(**recorder, (*made)->uid, inOrder));
    DAICHO_TRY(m_session.commit(**recorder));
    return **made;
}

Result<Campaign> StocktakeService::update(const Campaign& base, const Campaign& edited)
{
    const Result<QList<CampaignUnit>> asked = m_units.of(base.uid);
    if (!asked) {
        return failure(asked);
    }
    DAICHO_TRY(check(edited, askedUnits(*asked).values()));
    auto recorder = m_session.record(u"campaign.update"_s, {{u"name"_s, edited.title}});
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->update(
        m_campaigns.table(), m_campaigns.toStored(base), fieldValues(edited, campaignFields())));
    DAICHO_TRY(m_session.commit(**recorder));
    const auto stored = m_campaigns.byUid(base.uid);
    return stored && *stored ? Result<Campaign>(**stored) : Result<Campaign>(failure(stored));
}

Result<void> StocktakeService::addUnits(const Campaign& campaign, const QList<UnitId>& units)
{
    const Result<QList<CampaignUnit>> asked = m_units.of(campaign.uid);
    if (!asked) {
        return failure(asked);
    }
    QSet<UnitId> all = askedUnits(*asked);
    QList<UnitId> fresh;
    for (const UnitId unit : units) {
        if (!all.contains(unit)) {
            all.insert(unit);
            fresh.append(unit);
        }
    }
    DAICHO_TRY(check(campaign, all.values()));
    auto recorder = m_session.record(u"campaign.update"_s, {{u"name"_s, campaign.title}});
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(insertUnits(**recorder, campaign.uid, fresh));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<void> StocktakeService::change(const Campaign& campaign,
                                      const QList<UnitId>& units,
                                      const QString& label,
                                      const Change& change,
                                      const QString& reason)
{
    const Result<QList<CampaignUnit>> asked = m_units.of(campaign.uid);
    if (!asked) {
        return failure(asked);
    }
    QHash<UnitId, CampaignUnit> byUnit;
    for (const CampaignUnit& unit : *asked) {
        byUnit.insert(unit.unit, unit);
    }
    auto recorder =
        m_session.record(label, {{u"name"_s, campaign.title}, {u"count"_s, units.size()}}, reason);
    if (!recorder) {
        return failure(recorder);
    }
    for (const UnitId unit : units) {
        const auto known = byUnit.constFind(unit);
        if (known == byUnit.constEnd()) {
            return fail(ErrorKind::NotFound,
                        Words::tr("“%1” does not ask this unit.").arg(campaign.title));
        }
        CampaignUnit edited = *known;
        change(edited, m_session.environment().clock.today());
        DAICHO_TRY((*recorder)->update(
            m_units.table(), m_units.toStored(*known), fieldValues(edited, campaignUnitFields())));
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<void> StocktakeService::markSent(const Campaign& campaign, const QList<UnitId>& units)
{
    return change(campaign, units, u"campaign.sent"_s, [](CampaignUnit& unit, QDate today) {
        const ReturnStatus status = returnStatusFromKey(unit.status);
        if (status == ReturnStatus::Planned || status == ReturnStatus::Sent) {
            unit.status = toKey(ReturnStatus::Sent);
            unit.sentOn = today;
        }
    });
}

Result<void>
StocktakeService::markReturned(const Campaign& campaign, UnitId unit, const ReturnFacts& facts)
{
    return change(
        campaign, {unit}, u"campaign.returned"_s, [&facts](CampaignUnit& edited, QDate today) {
            edited.status = toKey(ReturnStatus::Returned);
            edited.returnedOn = today;
            edited.answeredBy = facts.answeredBy;
            edited.confirmedBy = facts.confirmedBy;
            edited.confirmedOn = facts.confirmedOn;
        });
}

Result<void> StocktakeService::markAccepted(const Campaign& campaign, const QList<UnitId>& units)
{
    return change(campaign, units, u"campaign.accepted"_s, [](CampaignUnit& unit, QDate today) {
        unit.status = toKey(ReturnStatus::Accepted);
        unit.acceptedOn = today;
    });
}

Result<void>
StocktakeService::sendBack(const Campaign& campaign, UnitId unit, const QString& reason, QDate due)
{
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("Say why it is sent back: the department reads it."),
                    {},
                    u"sent_back_reason"_s);
    }
    return change(
        campaign,
        {unit},
        u"campaign.sent_back"_s,
        [&](CampaignUnit& edited, QDate today) {
            edited.status = toKey(ReturnStatus::SentBack);
            edited.sentBackOn = today;
            edited.sentBackReason = reason.trimmed();
            edited.due = due.isValid() ? due : edited.due;
        },
        reason.trimmed());
}

Result<UnitCoverage> StocktakeService::coverage(const Campaign& campaign) const
{
    const Result<QList<CampaignUnit>> asked = m_units.of(campaign.uid);
    const Result<QList<Unit>> units = m_session.units().units();
    if (!asked || !units) {
        return !asked ? failure(asked) : failure(units);
    }
    return UnitCoverage{childrenOf(*units), askedUnits(*asked)};
}

} // namespace daicho
