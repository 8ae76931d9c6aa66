// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/registerchoices.h"

#include "model/service/unitservice.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The documents of a kind, the default one first.
template <class Document>
QList<OfferedChoice>
offered(const std::vector<Document>& documents, const Document* first, Language language)
{
    QList<OfferedChoice> list;
    for (const Document& document : documents) {
        const OfferedChoice choice{document.header.id, document.header.label.in(language)};
        if (&document == first) {
            list.prepend(choice);
        } else {
            list.append(choice);
        }
    }
    return list;
}

} // namespace

NewRegisterChoices newRegisterChoices(const Catalogue& catalogue, Language language)
{
    return {.schemes = offered(catalogue.schemes(), catalogue.defaultScheme(), language),
            .methods = offered(catalogue.methods(), catalogue.defaultMethod(), language),
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
