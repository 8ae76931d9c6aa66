// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/result.h"
#include "model/register/registerinfo.h"

namespace daicho {

class Session;

/// A method that a register can score by.
struct KnownMethod
{
    Method method;
    bool isOwn = false;   ///< the city's, saved in this register
    bool inForce = false; ///< the one that new scores are made by
    bool isFirst = false; ///< offered before the others
};

/// The ids that lists show before the city's own and the others.
QStringList firstMethods();

/// These methods in the order in which lists show them: the usual ones, then the others.
std::vector<const Method*> listedMethods(const std::vector<Method>& methods);

/// The methods on offer: the product's, and the city's own with their newest versions. Every
/// version that was saved, or that judged a score, stays in the register.
class MethodService
{
public:
    explicit MethodService(const Session& session)
        : m_session(session)
    {
    }

    /// The usual ones, the city's own, then the others.
    Result<QList<KnownMethod>> methods() const;
    /// The newest version; also of a method that only the register still keeps. NotFound with the
    /// known ids.
    Result<Method> method(const QString& id) const;
    /// "id@version" for one that the register keeps or the product offers; else the newest.
    Result<Method> named(const QString& name) const;
    /// Every method that a score of the register may name, the newest version of each.
    Result<QList<Method>> every() const;

    /// Within the transaction of a change that the method judges: keeps a copy of a document of
    /// the product. The city's own are there already.
    Result<void> keep(const Method& method) const;
    /// Within a transaction: puts a new version of a method of the city's own among the documents
    /// and into `info`, which the caller saves. Gives the method as it is now, with its version.
    Result<Method> addVersion(const Method& method, RegisterInfo& info) const;

    /// An id that no method has: city-method-1, city-method-2 …
    Result<QString> freeId() const;

private:
    const Session& m_session;
};

/// Saves a version of a method of the city's own, as one entry. Scores keep the version that they
/// were made by. InvalidInput for an id of the product's own methods, or what the document is held
/// to.
Result<Method> saveMethod(Session& session, const Method& method, const QString& reason = {});
/// The same from a document made elsewhere.
Result<Method> takeInMethod(Session& session, const QByteArray& json, const QString& name);
/// What new scores are made by from now on.
Result<void> chooseMethod(Session& session, const QString& id, const QString& reason = {});

} // namespace daicho
