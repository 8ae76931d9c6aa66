// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/field.h"

namespace daicho {

enum class ReorganisationKind {
    Rename, ///< a unit gets another name, code, head or place in the tree
    Merge,  ///< several units become one
    Split,  ///< one unit becomes several
    Close,  ///< a unit ends and another takes its assets over
};

QString toKey(ReorganisationKind kind);
std::optional<ReorganisationKind> reorganisationKindFromKey(const QString& key);

/// A unit as it is after the change.
struct ReorganisationTarget
{
    QString uid; ///< of a unit that exists; empty: a new one
    QString code;
    QString name;
    QString reading;
    QString head;           ///< post
    QString bodyKind;       ///< empty: that of the parent
    QString parent;         ///< uid; empty: at the top
    QStringList businesses; ///< Split: assets of these businesses come here

    bool operator==(const ReorganisationTarget&) const = default;
};

/// How many assets of a unit belong to a business; '' for those that name none.
struct BusinessCount
{
    QString business;
    qint64 assets = 0;
};

/// What an organisation ordinance does to units, usually on 1 April. Units are named by uid, so
/// that a plan stays true while codes and names change before its day.
struct Reorganisation
{
    ReorganisationKind kind = ReorganisationKind::Rename;
    QDate effectiveOn;   ///< first day of the new organisation
    QStringList sources; ///< the units that change; one, for a merger two or more
    /// One; for a split two or more, of which the first takes what no other names.
    QList<ReorganisationTarget> targets;

    bool operator==(const Reorganisation&) const = default;
};

QString toJson(const Reorganisation& change);
/// Damaged for what toJson() can't have written.
Result<Reorganisation> reorganisationFromJson(const QString& json);

/// A reorganisation that the register keeps until its day, and after it.
struct PlannedReorganisation
{
    Id<struct ReorganisationTag> id;
    QString uid;
    qint64 revision = 0;

    QString kind;
    QDate effectiveOn;
    QString plan; ///< as toJson() writes it
    QString reason;
    QDate doneOn; ///< empty until it was carried out

    bool operator==(const PlannedReorganisation&) const = default;
};

const FieldList<PlannedReorganisation>& reorganisationFields();

} // namespace daicho
