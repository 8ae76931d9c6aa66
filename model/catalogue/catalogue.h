// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/choice.h"
#include "model/catalogue/clause.h"
#include "model/catalogue/method.h"
#include "model/catalogue/migration.h"
#include "model/catalogue/scheme.h"
#include "model/catalogue/threat.h"
#include "model/core/result.h"

#include <QSet>

namespace daicho {

class CatalogueProblems;

/// Every catalogue document of the product or of a folder: read and validated once, immutable.
class Catalogue
{
public:
    /// Reads every .json below the folder. The error names each broken place as
    /// "schemes/a.json: classes[2].rank: must be unique".
    static Result<Catalogue> load(const QString& folder = QStringLiteral(":/catalogue"));

    const std::vector<CatalogueDocument>& documents() const { return m_documents; }

    const CatalogueDocument* document(const QString& kind, const QString& id) const;

    const std::vector<Scheme>& schemes() const { return m_schemes; }

    const Scheme* scheme(const QString& id) const;
    /// The scheme a new register starts with; null only for a folder without schemes.
    const Scheme* defaultScheme() const;

    const std::vector<Method>& methods() const { return m_methods; }

    const Method* method(const QString& id) const;
    const Method* defaultMethod() const;

    const MigrationCatalogue& migrations() const { return m_migrations; }

    const ThreatCatalogue& threats() const { return m_threats; }

    const Threat* threat(const QString& id) const { return m_threats.find(id); }

    /// Own threats that one register may have.
    static constexpr size_t kMostOwnThreats = 200;
    /// Puts the city's own threats after the product's, in the place of those taken in before: what
    /// the new ones lack counts as retired. Threats stay where they are in memory.
    void takeOwnThreats(const OwnThreats& own);

    const ClauseCatalogue& clauses() const { return m_clauses; }

    const MeasureCatalogue& measures() const { return m_measures; }

    const DocumentHeader& choicesHeader() const { return m_choices.header; }

    const std::vector<ChoiceSet>& choiceSets() const { return m_choices.sets; }

    /// An empty set if there is none of this id.
    const ChoiceSet& choices(const QString& set) const;

private:
    void read(const QByteArray& json, const QString& name, CatalogueProblems& problems);

    std::vector<CatalogueDocument> m_documents;
    std::vector<Scheme> m_schemes;
    std::vector<Method> m_methods;
    ThreatCatalogue m_threats;
    size_t m_offeredThreats = 0;    ///< how many of them are the product's
    QSet<QString> m_retiredThreats; ///< of the product's
    ClauseCatalogue m_clauses;
    MeasureCatalogue m_measures;
    MigrationCatalogue m_migrations;
    ChoiceCatalogue m_choices;
    std::vector<ChoiceSet> m_derivedChoices; ///< made of threats and measures
    ChoiceSet m_noChoices;
};

/// Read one document alone, e.g. the copy that a register keeps. `name` is for the error.
Result<Scheme> parseScheme(const QByteArray& json, const QString& name = {});
Result<Method> parseMethod(const QByteArray& json, const QString& name = {});
/// InvalidInput or Unreadable where it clashes with the catalogue that it adds to.
Result<OwnThreats>
parseOwnThreats(const QByteArray& json, const Catalogue& catalogue, const QString& name = {});

} // namespace daicho
