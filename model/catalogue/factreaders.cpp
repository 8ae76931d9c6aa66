// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/jsoncursor.h"
#include "model/catalogue/readers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

ThreatCategory readCategory(const JsonCursor& item)
{
    ThreatCategory category;
    category.id = item.text(u"id"_s);
    category.label = item.label(u"label"_s);
    category.clause = item.text(u"clause"_s);
    category.judgedPer = item.has(u"judged_per"_s) ? item.text(u"judged_per"_s) : u"asset"_s;
    if (!QStringList{u"asset"_s, u"place"_s, u"unit"_s}.contains(category.judgedPer)) {
        item.problemAt(u"judged_per"_s, Text::tr("must be asset, place or unit"));
    }
    category.provenance = item.provenance();
    item.close();
    return category;
}

/// One of the letters C, I, A each at most once.
bool isPropertyLetters(const QString& text)
{
    QString rest = u"CIA"_s;
    for (const QChar letter : text) {
        if (!rest.contains(letter)) {
            return false;
        }
        rest.remove(letter);
    }
    return !text.isEmpty();
}

Threat readThreat(const JsonCursor& item)
{
    Threat threat;
    threat.id = item.text(u"id"_s);
    threat.category = item.text(u"category"_s);
    threat.label = item.label(u"label"_s);
    threat.clause = item.text(u"clause"_s);
    threat.causes = item.optionalTexts(u"causes"_s);
    threat.effect = item.label(u"effect"_s);
    threat.properties = item.text(u"properties"_s);
    if (!isPropertyLetters(threat.properties)) {
        item.problemAt(u"properties"_s, Text::tr("must be made of the letters C, I and A"));
    }
    threat.secondary = item.optionalText(u"secondary"_s);
    for (const JsonCursor& area : item.items(u"areas"_s)) {
        threat.areas.push_back(area.asInteger(1, 9));
    }
    threat.likelihood3 = item.integer(u"likelihood3"_s, 1, 3);
    threat.hint = item.optionalLabel(u"hint"_s);
    if (item.has(u"applies"_s)) {
        for (const auto& [set, ids] : item.at(u"applies"_s).members()) {
            threat.applies.insert(set, ids.asTexts());
        }
    }
    threat.isRetired = item.optionalFlag(u"retired"_s, false);
    threat.provenance = item.provenance();
    item.close();
    return threat;
}

void checkCauses(const ThreatCatalogue& catalogue, const Threat& threat, const JsonCursor& item)
{
    if (catalogue.findCategory(threat.category) == nullptr) {
        item.problemAt(u"category"_s, Text::tr("names no category of this document"));
    }
    for (const QString& text : threat.causes) {
        const bool isKnown = std::ranges::any_of(catalogue.causes, [&](const ThreatCause& cause) {
            return cause.category == threat.category && cause.text == text;
        });
        if (!isKnown) {
            item.problemAt(u"causes"_s,
                           Text::tr("names “%1”, which is no cause of its category").arg(text));
        }
    }
}

Choice readChoice(const JsonCursor& item)
{
    Choice choice;
    choice.id = item.text(u"id"_s);
    choice.label = item.label(u"label"_s);
    choice.aliases = item.optionalTexts(u"aliases"_s);
    choice.clause = item.optionalText(u"clause"_s);
    choice.attributes = item.at(u"attributes"_s).value().toObject();
    choice.provenance = item.provenance();
    item.close();
    return choice;
}

} // namespace

DocumentHeader readHeader(const JsonCursor& root)
{
    DocumentHeader header;
    header.file = root.file();
    header.kind = root.text(u"kind"_s);
    header.id = root.text(u"id"_s);
    header.version = root.text(u"version"_s);
    header.label = root.label(u"label"_s);
    header.clause = root.optionalText(u"clause"_s);
    header.provenance = root.provenance();
    header.isDefault = root.optionalFlag(u"default"_s, false);
    return header;
}

ThreatCatalogue readThreats(const JsonCursor& root)
{
    ThreatCatalogue catalogue;
    catalogue.header = readHeader(root);
    QSet<QString> categories;
    for (const JsonCursor& item : root.items(u"categories"_s)) {
        catalogue.categories.push_back(readCategory(item));
        item.mustBeNew(u"id"_s, catalogue.categories.back().id, categories);
    }
    for (const JsonCursor& item : root.items(u"causes"_s)) {
        catalogue.causes.push_back({item.text(u"category"_s), item.text(u"text"_s)});
        item.close();
        if (!categories.contains(catalogue.causes.back().category)) {
            item.problemAt(u"category"_s, Text::tr("names no category of this document"));
        }
    }
    QSet<QString> ids;
    for (const JsonCursor& item : root.items(u"items"_s)) {
        catalogue.items.push_back(readThreat(item));
        item.mustBeNew(u"id"_s, catalogue.items.back().id, ids);
        checkCauses(catalogue, catalogue.items.back(), item);
    }
    root.close();
    return catalogue;
}

OwnThreats readOwnThreats(const JsonCursor& root, const ThreatCatalogue& offered)
{
    static const QRegularExpression kId(u"^[A-Za-z][A-Za-z0-9-]{0,15}$"_s);
    OwnThreats own;
    own.header = readHeader(root);
    QSet<QString> ids;
    for (const Threat& threat : offered.items) {
        if (!threat.isOwn) {
            ids.insert(threat.id.toUpper());
        }
    }
    for (const JsonCursor& item : root.optionalItems(u"items"_s)) {
        own.items.push_back(readThreat(item));
        Threat& threat = own.items.back();
        threat.isOwn = true;
        if (!kId.match(threat.id).hasMatch()) {
            item.problemAt(u"id"_s,
                           Text::tr("must be a letter, followed by letters, digits and hyphens, "
                                    "16 characters at most"));
        }
        item.mustBeNew(u"id"_s, threat.id.toUpper(), ids);
        checkCauses(offered, threat, item);
    }
    if (own.items.size() > Catalogue::kMostOwnThreats) {
        root.problemAt(u"items"_s, Text::tr("must be %1 at most").arg(Catalogue::kMostOwnThreats));
    }
    own.retired = root.optionalTexts(u"retired"_s);
    for (const QString& id : own.retired) {
        const Threat* const threat = offered.find(id);
        if (threat == nullptr || threat->isOwn) {
            root.problemAt(u"retired"_s, Text::tr("“%1” is no threat of the catalogue").arg(id));
        }
    }
    root.close();
    return own;
}

ClauseCatalogue readClauses(const JsonCursor& root)
{
    ClauseCatalogue catalogue;
    catalogue.header = readHeader(root);
    QSet<QString> numbers;
    for (const JsonCursor& item : root.items(u"items"_s)) {
        Clause clause;
        clause.number = item.text(u"number"_s);
        item.mustBeNew(u"number"_s, clause.number, numbers);
        clause.parent = item.optionalText(u"parent"_s);
        if (!clause.parent.isEmpty() && !numbers.contains(clause.parent)) {
            item.problemAt(u"parent"_s, Text::tr("names no clause before this one"));
        }
        clause.title = item.label(u"title"_s);
        clause.kind = item.optionalText(u"kind"_s);
        clause.approvedOn = item.optionalText(u"approved_on"_s);
        clause.approvedBy = item.optionalLabel(u"approved_by"_s);
        clause.inForceOn = item.optionalText(u"in_force_on"_s);
        clause.provenance = item.provenance();
        item.close();
        catalogue.items.push_back(std::move(clause));
    }
    root.close();
    return catalogue;
}

MeasureCatalogue readMeasures(const JsonCursor& root)
{
    MeasureCatalogue catalogue;
    catalogue.header = readHeader(root);
    QSet<QString> ids;
    QSet<QString> numbers;
    for (const JsonCursor& item : root.items(u"items"_s)) {
        MeasureArea area;
        area.id = item.text(u"id"_s);
        item.mustBeNew(u"id"_s, area.id, ids);
        area.number = item.integer(u"number"_s, 1, 9);
        item.mustBeNew(u"number"_s, QString::number(area.number), numbers);
        area.label = item.label(u"label"_s);
        area.clause = item.text(u"clause"_s);
        area.provenance = item.provenance();
        item.close();
        catalogue.items.push_back(std::move(area));
    }
    root.close();
    return catalogue;
}

ChoiceCatalogue readChoices(const JsonCursor& root)
{
    ChoiceCatalogue catalogue;
    catalogue.header = readHeader(root);
    for (const auto& [id, set] : root.at(u"sets"_s).members()) {
        const Bilingual label = set.label(u"label"_s);
        std::vector<Choice> items;
        QSet<QString> ids;
        for (const JsonCursor& item : set.items(u"items"_s)) {
            items.push_back(readChoice(item));
            item.mustBeNew(u"id"_s, items.back().id, ids);
        }
        set.close();
        catalogue.sets.emplace_back(id, label, std::move(items));
    }
    root.close();
    return catalogue;
}

} // namespace daicho
