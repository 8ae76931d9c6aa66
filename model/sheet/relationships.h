// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QList>
#include <QString>

namespace daicho {

class ZipPackage;

struct Relationship
{
    QString id;
    /// The last word of the type, "worksheet", so that strict and purl workbooks look alike.
    QString kind;
    /// A clean part name; '' for what lies outside the package.
    QString target;
};

/// What a part of a package points to.
class Relationships
{
public:
    /// Of the package itself: `part` ''. Without a .rels part there are none.
    static Result<Relationships> of(const ZipPackage& package, const QString& part);

    /// '' if there is none.
    QString targetOfKind(QStringView kind) const;
    /// Null if there is none.
    const Relationship* withId(QStringView id) const;

private:
    QList<Relationship> m_all;
};

} // namespace daicho
