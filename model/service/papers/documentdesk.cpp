// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/papers/documentdesk.h"

#include "model/service/assetservice.h"
#include "model/service/papers/reviewwords.h"
#include "model/service/session.h"
#include "model/service/unitscope.h"
#include "model/service/unitservice.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

DateStyle dateStyle(Language language)
{
    return language == Language::Japanese ? DateStyle::Wareki : DateStyle::Iso;
}

const Field<Asset>& fieldOf(const QString& key)
{
    const auto& fields = assetFields();
    const auto found = std::ranges::find(fields, key, &FieldInfo::key);
    Q_ASSERT(found != fields.end());
    return *found;
}

} // namespace

DocumentDesk::DocumentDesk(Session& session)
    : m_session(session)
    , m_names(session)
{
}

Result<std::unique_ptr<DocumentDesk>> DocumentDesk::create(Session& session)
{
    std::unique_ptr<DocumentDesk> desk(new DocumentDesk(session));
    Result<Scheme> scheme = session.scheme();
    Result<RegisterInfo> info = session.info();
    Result<QList<Unit>> units = session.units().units();
    if (!scheme || !info || !units) {
        return !scheme ? failure(scheme) : !info ? failure(info) : failure(units);
    }
    DAICHO_TRY(desk->m_names.load());
    desk->m_scheme = std::move(*scheme);
    desk->m_info = std::move(*info);
    desk->m_units = std::move(*units);
    std::ranges::stable_sort(desk->m_units, {}, &Unit::code);
    for (const Unit& unit : std::as_const(desk->m_units)) {
        desk->m_byId.insert(unit.id, unit);
    }
    desk->m_texts = std::make_unique<FieldTexts>(session.environment().catalogue,
                                                 desk->m_scheme,
                                                 desk->m_names,
                                                 session.language(),
                                                 dateStyle(session.language()));
    return desk;
}

DocumentHead DocumentDesk::head(const Unit& unit) const
{
    const Environment& environment = m_session.environment();
    DocumentHead head;
    head.language = m_session.language();
    head.city = m_info.city;
    head.unit = UnitService::path(m_byId, unit.id);
    head.post = unit.head;
    head.marking =
        ReviewWords(environment.catalogue, head.language).marking(Edition::Internal, m_scheme);
    head.date = environment.clock.today();
    head.created = environment.clock.now();
    head.year = m_info.cycle.value_or(fiscalYear(head.date));
    return head;
}

Result<UnitHolding> DocumentDesk::holding(const Unit& unit) const
{
    const Result<QSet<UnitId>> scope = unitsBelow(m_session, unit.id);
    if (!scope) {
        return failure(scope);
    }
    UnitHolding holding{unit, {}, {}};
    QStringList ids;
    for (const UnitId id : *scope) {
        ids.append(QString::number(id.value));
    }
    ids.sort();
    holding.filter.anyOf.insert(u"unit"_s, ids);
    DAICHO_TRY(m_session.assets().visit(holding.filter, {u"code"_s}, [&](const Asset& asset) {
        if (!asset.isDisposedOf()) {
            holding.assets.append(asset);
        }
        return Result<void>();
    }));
    return holding;
}

QString DocumentDesk::text(const Asset& asset, const QString& field) const
{
    const Field<Asset>& info = fieldOf(field);
    return m_texts->text(info, fieldValue(asset, info));
}

QString DocumentDesk::label(const QString& field) const
{
    return fieldOf(field).label.in(m_session.language());
}

QString DocumentDesk::restriction(const QString& id) const
{
    const HandlingRestriction* found = m_scheme.findRestriction(id);
    return found != nullptr ? found->label.in(m_session.language()) : id;
}

QString DocumentDesk::date(QDate date) const
{
    return formatDate(date, dateStyle(m_session.language()));
}

} // namespace daicho
