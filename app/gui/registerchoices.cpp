// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/registerchoices.h"

#include "model/service/methodservice.h"
#include "model/service/unitservice.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The schemes, the default one first.
QList<OfferedChoice> offeredSchemes(const Catalogue& catalogue, Language language)
{
    QList<OfferedChoice> list;
    for (const Scheme& scheme : catalogue.schemes()) {
        const OfferedChoice choice{scheme.header.id, scheme.header.label.in(language)};
        if (scheme.header.isDefault) {
            list.prepend(choice);
        } else {
            list.append(choice);
        }
    }
    return list;
}

/// The methods, the usual ones first.
QList<OfferedChoice> offeredMethods(const Catalogue& catalogue, Language language)
{
    QList<OfferedChoice> list;
    for (const Method* method : listedMethods(catalogue.methods())) {
        list.append({method->header.id, method->header.label.in(language)});
    }
    return list;
}

} // namespace

NewRegisterChoices newRegisterChoices(const Catalogue& catalogue, Language language)
{
    return {.schemes = offeredSchemes(catalogue, language),
            .methods = offeredMethods(catalogue, language),
            .roles = offeredRoles(catalogue, language),
            .folder = {}};
}

QList<OfferedChoice> offeredRoles(const Catalogue& catalogue, Language language)
{
    const QString standard = ActingPost().role;
    QList<OfferedChoice> list;
    for (const Choice& role : catalogue.choices(u"actor_role"_s).items()) {
        const OfferedChoice choice{role.id, role.label.in(language)};
        if (role.id == standard) {
            list.prepend(choice);
        } else {
            list.append(choice);
        }
    }
    return list;
}

QList<OfferedChoice> offeredUnits(const Session& session)
{
    QList<OfferedChoice> list;
    for (const Unit& unit : session.units().units().value_or(QList<Unit>())) {
        list.append({unit.uid, unit.code + u' ' + unit.name});
    }
    return list;
}

ActingPost actingPost(const ActorDraft& draft, const Catalogue& catalogue, Language language)
{
    ActingPost actor;
    if (!draft.role.isEmpty()) {
        actor.role = draft.role;
    }
    actor.post = draft.post.isEmpty()
                     ? catalogue.choices(u"actor_role"_s).labelOf(actor.role, language)
                     : draft.post;
    return actor;
}

} // namespace daicho
