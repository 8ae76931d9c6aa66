// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace daicho {

/// One entry of a drop-down that holds catalogue data: a scheme, a method, a role, a unit.
struct OfferedChoice
{
    QString id;
    QString label;
    QString explanation = {};
};

/// Who acts, as typed in a dialog: a post, never a person's name.
struct ActorDraft
{
    QString post;
    QString unit; ///< id of a unit, or its name where there are none yet
    QString role; ///< id of a role
    bool operator==(const ActorDraft&) const = default;
};

} // namespace daicho
