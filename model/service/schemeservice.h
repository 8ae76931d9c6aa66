// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/result.h"
#include "model/register/registerinfo.h"

namespace daicho {

class Recorder;
class Session;

/// A scheme that a register can be judged by.
struct KnownScheme
{
    Scheme scheme;
    bool isOwn = false;   ///< the city's, saved in this register
    bool inForce = false; ///< the one that the register is judged by
};

/// The schemes on offer: the product's, and the city's own with their newest versions. Every
/// version that was saved stays in the register.
class SchemeService
{
public:
    explicit SchemeService(const Session& session)
        : m_session(session)
    {
    }

    Result<QList<KnownScheme>> schemes() const;
    /// The newest version. NotFound for an unknown id.
    Result<Scheme> scheme(const QString& id) const;
    /// "id@version", as an asset names what it was classified by; else the newest of that id.
    Result<Scheme> named(const QString& name) const;

    /// Within the transaction of a change that the scheme judges: keeps a copy of a document of
    /// the product. The city's own are there already.
    Result<void> keep(const Scheme& scheme) const;
    /// Within a transaction: puts a new version of a scheme of the city's own among the documents
    /// and into `info`, which the caller saves. Gives the scheme as it is now, with its version.
    Result<Scheme> addVersion(const Scheme& scheme, RegisterInfo& info) const;

    /// An id that no scheme has: city-1, city-2 …
    Result<QString> freeId() const;

private:
    const Session& m_session;
};

/// Saves a scheme of the city's own that is not in force (that is what a migration is for), as one
/// entry. InvalidInput for an id of the product's own schemes, or what the document is held to.
Result<Scheme> saveScheme(Session& session, const Scheme& scheme, const QString& reason = {});
/// The same from a document made elsewhere.
Result<Scheme> takeInScheme(Session& session, const QByteArray& json, const QString& name);

} // namespace daicho
