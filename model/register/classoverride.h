// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// A decision that an asset has another class than the one it would inherit: much together weighs
/// more (cumulative), each part holds only a little (distributive), or another reason.
struct ClassOverride
{
    ClassOverrideId id;
    QString uid;
    qint64 revision = 0;

    AssetId asset;
    QString property;
    QString schemeClass;
    QString kind;
    QString reason;
    QString decidedBy;
    QDate decidedOn;

    bool operator==(const ClassOverride&) const = default;
};

const FieldList<ClassOverride>& classOverrideFields();

} // namespace daicho
