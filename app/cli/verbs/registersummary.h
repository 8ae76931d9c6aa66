// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/registerinfo.h"

#include <QJsonObject>

namespace daicho {

class Session;

/// What `info` says, and `new` when it is done.
struct RegisterSummary
{
    RegisterInfo about;
    qint64 assets = 0;
    qint64 units = 0;
    qint64 flows = 0;
    qint64 relations = 0;
    qint64 assessments = 0;
    qint64 entries = 0;
    QString head;
    qint64 schema = 0;

    static Result<RegisterSummary> of(Session& session);

    QJsonObject toJson() const;
    QStringList lines() const;
};

} // namespace daicho
