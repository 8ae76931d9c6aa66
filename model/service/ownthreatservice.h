// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/threat.h"
#include "model/core/result.h"
#include "model/register/registerinfo.h"

namespace daicho {

class Session;

/// What is asked for a threat of the city's own; the rest follows from its category.
struct OwnThreatDraft
{
    QString id;       ///< '' for the next free one: Z01 …
    QString category; ///< as in the catalogue
    Bilingual label;  ///< one language is enough
    Bilingual effect;
    QString properties = QStringLiteral("CIA");
    int likelihood3 = 2;
    QMap<QString, QStringList> applies;
};

/// The threats that a city adds to the catalogue, and those that it offers no longer. They are a
/// catalogue document kept in the register, every version of it; the register's record names the
/// newest, so that a change is journaled and can be undone.
class OwnThreatService
{
public:
    explicit OwnThreatService(Session& session)
        : m_session(session)
    {
    }

    /// As they were saved last; empty where none were. Damaged where the copy is not as saved.
    Result<OwnThreats> saved(const RegisterInfo& about) const;

    /// InvalidInput for an id that is taken or malformed, an unknown category, no words.
    Result<Threat> add(const OwnThreatDraft& draft);
    /// Offered no more; its scores stay. NotFound for an unknown threat, InvalidInput where it is
    /// retired already.
    Result<void> retire(const QString& id, const QString& reason = {});
    /// Offered again.
    Result<void> reinstate(const QString& id);

private:
    Result<QString> freeId(const OwnThreats& own) const;
    Result<void> setRetired(const QString& id, bool retired, const QString& reason);
    Result<void> save(const OwnThreats& own,
                      const RegisterInfo& base,
                      const QString& label,
                      const Threat& about,
                      const QString& reason);

    Session& m_session;
};

} // namespace daicho
