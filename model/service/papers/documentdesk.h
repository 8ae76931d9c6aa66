// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/register/asset.h"
#include "model/register/registerinfo.h"
#include "model/register/unit.h"
#include "model/report/documenthead.h"
#include "model/service/exportnames.h"
#include "model/store/assetquery.h"

#include <memory>

namespace daicho {

/// A unit with what it and the units below it hold, without what was disposed of.
struct UnitHolding
{
    Unit unit;
    AssetFilter filter; ///< of these units
    QList<Asset> assets;
};

/// What the documents of all units share: scheme, names and words.
class DocumentDesk
{
public:
    static Result<std::unique_ptr<DocumentDesk>> create(Session& session);
    DocumentDesk(const DocumentDesk&) = delete;
    DocumentDesk& operator=(const DocumentDesk&) = delete;

    const Scheme& scheme() const { return m_scheme; }

    const RegisterInfo& info() const { return m_info; }

    /// By code.
    const QList<Unit>& units() const { return m_units; }

    DocumentHead head(const Unit& unit) const;
    Result<UnitHolding> holding(const Unit& unit) const;
    /// The value of an asset's field, as people read it; dates in the Japanese calendar where the
    /// documents are Japanese.
    QString text(const Asset& asset, const QString& field) const;
    QString label(const QString& field) const;
    QString restriction(const QString& id) const;
    QString date(QDate date) const;

private:
    explicit DocumentDesk(Session& session);

    Session& m_session;
    Scheme m_scheme;
    RegisterInfo m_info;
    QList<Unit> m_units;
    QHash<UnitId, Unit> m_byId;
    ExportNames m_names;
    std::unique_ptr<FieldTexts> m_texts; // refers to the members above
};

} // namespace daicho
