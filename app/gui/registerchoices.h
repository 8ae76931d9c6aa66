// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/session.h"
#include "views/shell/newregisterdialog.h"

namespace daicho {

/// What the dialogs of the shell offer, from the catalogue and the register.
NewRegisterChoices newRegisterChoices(const Catalogue& catalogue, Language language);
QList<OfferedChoice> offeredRoles(const Catalogue& catalogue, Language language);
QList<OfferedChoice> offeredUnits(const Session& session);

/// Who acts, with the post of the role where none was named yet.
ActingPost actingPost(const ActorDraft& draft, const Catalogue& catalogue, Language language);

} // namespace daicho
