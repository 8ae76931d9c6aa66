// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/jsoncursor.h"
#include "model/catalogue/readers.h"
#include "model/catalogue/references.h"
#include "model/core/textfold.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

MigrationRule readRule(const JsonCursor& item)
{
    MigrationRule rule;
    const std::optional<Property> property = propertyFromKey(item.text(u"property"_s));
    if (!property) {
        item.problemAt(u"property"_s,
                       Text::tr("must be confidentiality, integrity or availability"));
    }
    rule.property = property.value_or(Property::Confidentiality);
    rule.from = item.text(u"from"_s);
    rule.personal = item.optionalFlag(u"personal"_s, false);
    for (const QString& word : item.optionalTexts(u"words"_s)) {
        rule.words.append(foldText(word));
    }
    rule.to = item.text(u"to"_s);
    rule.candidates = item.texts(u"candidates"_s);
    if (!rule.candidates.contains(rule.to)) {
        item.problemAt(u"to"_s, Text::tr("must be one of the candidates"));
    }
    rule.automatic = item.flag(u"automatic"_s);
    rule.reason = item.label(u"reason"_s);
    rule.provenance = item.provenance();
    item.close();
    return rule;
}

void checkRules(const Catalogue& catalogue,
                const SchemeMigration& migration,
                const QString& path,
                CatalogueProblems& problems)
{
    const QString& file = catalogue.migrations().header.file;
    const Scheme* from = catalogue.scheme(migration.from);
    const Scheme* to = catalogue.scheme(migration.to);
    for (const QString& id : {migration.from, migration.to}) {
        if (catalogue.scheme(id) == nullptr) {
            problems.add(file, path, Text::tr("“%1” is no scheme of the catalogue").arg(id));
        }
    }
    for (size_t i = 0; from != nullptr && to != nullptr && i < migration.rules.size(); ++i) {
        const MigrationRule& rule = migration.rules[i];
        const QString place = u"%1.rules[%2]"_s.arg(path).arg(i);
        if (from->findClass(rule.property, rule.from) == nullptr) {
            problems.add(
                file,
                place,
                Text::tr("names the class “%1”, which the scheme does not have").arg(rule.from));
        }
        for (const QString& id : rule.candidates) {
            if (to->findClass(rule.property, id) == nullptr) {
                problems.add(
                    file,
                    place,
                    Text::tr("names the class “%1”, which the scheme does not have").arg(id));
            }
        }
    }
}

} // namespace

MigrationCatalogue readMigrations(const JsonCursor& root)
{
    MigrationCatalogue catalogue;
    catalogue.header = readHeader(root);
    QSet<QString> seen;
    for (const JsonCursor& item : root.items(u"items"_s)) {
        SchemeMigration migration;
        migration.from = item.text(u"from"_s);
        migration.to = item.text(u"to"_s);
        item.mustBeNew(u"from"_s, migration.from + u' ' + migration.to, seen);
        for (const JsonCursor& rule : item.items(u"rules"_s)) {
            migration.rules.push_back(readRule(rule));
        }
        migration.provenance = item.provenance();
        item.close();
        catalogue.items.push_back(std::move(migration));
    }
    root.close();
    return catalogue;
}

void checkMigrations(const Catalogue& catalogue, CatalogueProblems& problems)
{
    const std::vector<SchemeMigration>& items = catalogue.migrations().items;
    for (size_t i = 0; i < items.size(); ++i) {
        checkRules(catalogue, items[i], u"items[%1]"_s.arg(i), problems);
    }
}

} // namespace daicho
