// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/references.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/jsoncursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// Where a reference stands: file, list and index; no list for the document's own keys.
struct Place
{
    QString file;
    QString list;
    size_t index = 0;

    QString path(const QString& key) const
    {
        return list.isEmpty() ? key : u"%1[%2].%3"_s.arg(list).arg(index).arg(key);
    }
};

/// A fact may belong to several clauses, with blanks between them.
void checkClauses(const Catalogue& catalogue,
                  const QString& clauses,
                  const Place& place,
                  CatalogueProblems& problems)
{
    if (catalogue.clauses().items.empty()) {
        return;
    }
    const QStringList numbers = clauses.split(u' ', Qt::SkipEmptyParts);
    for (const QString& number : numbers) {
        if (catalogue.clauses().find(number) == nullptr) {
            problems.add(place.file,
                         place.path(u"clause"_s),
                         Text::tr("“%1” is no clause of the policy").arg(number));
        }
    }
}

void checkApplies(const Catalogue& catalogue,
                  const Threat& threat,
                  const Place& place,
                  CatalogueProblems& problems)
{
    if (catalogue.choiceSets().empty()) {
        return;
    }
    for (auto it = threat.applies.cbegin(); it != threat.applies.cend(); ++it) {
        const bool isFact = QStringList{u"contractor"_s, u"cloud"_s, u"paper"_s}.contains(it.key());
        const ChoiceSet& set = catalogue.choices(isFact ? u"flag"_s : it.key());
        for (const QString& id : it.value()) {
            if (set.item(id) == nullptr) {
                problems.add(place.file,
                             place.path(u"applies.%1"_s.arg(it.key())),
                             Text::tr("“%1” is no choice of that list").arg(id));
            }
        }
    }
}

void checkOneThreat(const Catalogue& catalogue,
                    const Threat& threat,
                    const Place& place,
                    CatalogueProblems& problems)
{
    checkClauses(catalogue, threat.clause, place, problems);
    checkApplies(catalogue, threat, place, problems);
    for (const int area : threat.areas) {
        if (!catalogue.measures().items.empty() && catalogue.measures().find(area) == nullptr) {
            problems.add(
                place.file, place.path(u"areas"_s), Text::tr("%1 is no measure area").arg(area));
        }
    }
}

void checkThreats(const Catalogue& catalogue, CatalogueProblems& problems)
{
    const ThreatCatalogue& threats = catalogue.threats();
    Place place{threats.header.file, u"categories"_s};
    for (; place.index < threats.categories.size(); ++place.index) {
        checkClauses(catalogue, threats.categories[place.index].clause, place, problems);
    }
    place = {threats.header.file, u"items"_s};
    for (; place.index < threats.items.size(); ++place.index) {
        checkOneThreat(catalogue, threats.items[place.index], place, problems);
    }
}

void checkSchemes(const Catalogue& catalogue, CatalogueProblems& problems)
{
    for (const Scheme& scheme : catalogue.schemes()) {
        checkClauses(catalogue, scheme.header.clause, {scheme.header.file, {}}, problems);
        Place place{scheme.header.file, u"questions"_s};
        for (; place.index < scheme.questions.size(); ++place.index) {
            checkClauses(catalogue, scheme.questions[place.index].clause, place, problems);
        }
    }
    Place place{catalogue.measures().header.file, u"items"_s};
    for (; place.index < catalogue.measures().items.size(); ++place.index) {
        checkClauses(catalogue, catalogue.measures().items[place.index].clause, place, problems);
    }
}

void checkChoices(const Catalogue& catalogue, CatalogueProblems& problems)
{
    for (const ChoiceSet& set : catalogue.choiceSets()) {
        Place place{catalogue.choicesHeader().file, u"sets.%1.items"_s.arg(set.id())};
        for (; place.index < set.items().size(); ++place.index) {
            checkClauses(catalogue, set.items()[place.index].clause, place, problems);
        }
    }
}

void checkMethods(const Catalogue& catalogue, CatalogueProblems& problems)
{
    const ChoiceSet& roles = catalogue.choices(u"actor_role"_s);
    for (const Method& method : catalogue.methods()) {
        checkClauses(catalogue, method.header.clause, {method.header.file, {}}, problems);
        Place place{method.header.file, u"levels"_s};
        for (; place.index < method.levels.size(); ++place.index) {
            const QString& approver = method.levels[place.index].approver;
            if (!approver.isEmpty() && !roles.items().empty() && roles.item(approver) == nullptr) {
                problems.add(place.file,
                             place.path(u"approver"_s),
                             Text::tr("“%1” is no choice of that list").arg(approver));
            }
        }
        place = {method.header.file, u"inputs"_s};
        for (; place.index < method.inputs.size(); ++place.index) {
            const QString& table = method.inputs[place.index].fromClassTable;
            for (const Scheme& scheme : catalogue.schemes()) {
                const bool isKnown =
                    std::ranges::any_of(scheme.scoreTables, [&table](const ScoreTable& one) {
                        return one.id == table;
                    });
                if (!table.isEmpty() && !isKnown) {
                    problems.add(
                        place.file,
                        place.path(u"from_class.table"_s),
                        Text::tr("the scheme %1 has no table “%2”").arg(scheme.header.id, table));
                }
            }
        }
    }
}

} // namespace

void checkThreat(const Catalogue& catalogue,
                 const Threat& threat,
                 const QString& file,
                 qsizetype index,
                 CatalogueProblems& problems)
{
    const Place place{file, u"items"_s, static_cast<size_t>(index)};
    checkOneThreat(catalogue, threat, place, problems);
}

void checkReferences(const Catalogue& catalogue, CatalogueProblems& problems)
{
    checkThreats(catalogue, problems);
    checkSchemes(catalogue, problems);
    checkChoices(catalogue, problems);
    checkMethods(catalogue, problems);
    checkMigrations(catalogue, problems);
}

} // namespace daicho
