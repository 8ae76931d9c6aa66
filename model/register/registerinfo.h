// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// What a register says of itself: whose it is and by what it is judged. One per file.
struct RegisterInfo
{
    Id<struct RegisterTag> id;
    QString uid;
    qint64 revision = 0;

    QString city;
    std::optional<bool>
        paperInScope; ///< whether information only on paper belongs (policy ２⒀, ４⑵イ)
    QString scheme;   ///< id of the classification scheme
    QString method;   ///< id of the scoring method
    std::optional<int> cycle; ///< fiscal year of the current review cycle
    QString networkModel;
    /// The city's own schemes as saved: JSON list of {id, version, digest}, the newest last. The
    /// documents stand among the catalogue documents that the register keeps.
    QString ownSchemes;
    QString ownMethods; ///< the same for the city's own scoring methods
    QString ownThreats; ///< the same for the city's own threats

    bool operator==(const RegisterInfo&) const = default;
};

const FieldList<RegisterInfo>& registerFields();

/// Who acts: a post, not a person's name.
struct Actor
{
    ActorId id;
    QString uid;
    qint64 revision = 0;

    QString post;
    UnitId unit;
    QString role;
    QString account;

    bool operator==(const Actor&) const = default;
};

const FieldList<Actor>& actorFields();

} // namespace daicho
