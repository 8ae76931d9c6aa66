// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"

#include "model/catalogue/jsoncursor.h"
#include "model/catalogue/readers.h"
#include "model/catalogue/references.h"
#include "model/core/digest.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// The document's root; a problem if the bytes are no JSON object.
QJsonObject parseRoot(const QByteArray& json, const QString& name, CatalogueProblems& problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.first(std::min<qsizetype>(error.offset, json.size()));
        problems.add(name,
                     {},
                     Text::tr("is not valid JSON: %1 (line %2, byte %3)")
                         .arg(error.errorString())
                         .arg(before.count('\n') + 1)
                         .arg(error.offset));
    } else if (!document.isObject()) {
        problems.add(name, {}, Text::tr("must be a JSON object"));
    }
    return document.object();
}

template <class Value>
const Value* findDocument(const std::vector<Value>& values, const QString& id)
{
    const auto found =
        std::ranges::find_if(values, [&id](const Value& value) { return value.header.id == id; });
    return found == values.end() ? nullptr : &*found;
}

template <class Value>
const Value* findDefault(const std::vector<Value>& values)
{
    const auto found =
        std::ranges::find_if(values, [](const Value& value) { return value.header.isDefault; });
    return found == values.end() ? nullptr : &*found;
}

template <class Value>
Result<Value> parseOne(const QByteArray& json,
                       const QString& name,
                       const QString& kind,
                       Value (*read)(const JsonCursor&))
{
    CatalogueProblems problems;
    const JsonCursor root(parseRoot(json, name, problems), {}, name, &problems);
    if (!problems.isEmpty()) {
        return problems.failure();
    }
    if (root.text(u"kind"_s) != kind) {
        root.problemAt(u"kind"_s, Text::tr("must be %1").arg(kind));
        return problems.failure();
    }
    Value value = read(root);
    if (!problems.isEmpty()) {
        return problems.failure();
    }
    return value;
}

/// Exactly one scheme and one method must be the default, if there are any.
template <class Value>
void checkDefault(const std::vector<Value>& values,
                  const QString& folder,
                  CatalogueProblems& problems)
{
    const auto count =
        std::ranges::count_if(values, [](const Value& value) { return value.header.isDefault; });
    if (!values.empty() && count != 1) {
        problems.add(folder, u"default"_s, Text::tr("must be true in exactly one document"));
    }
}

QStringList documentPaths(const QString& folder)
{
    QStringList paths;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths += files.next();
    }
    paths.sort();
    return paths;
}

/// Threats, their categories and the measure areas as lists to choose from: fields name them.
template <class Item>
ChoiceSet choicesOf(const QString& id, const Bilingual& label, const std::vector<Item>& items)
{
    std::vector<Choice> choices;
    for (const Item& item : items) {
        choices.push_back({item.id, item.label, {}, item.clause, {}, item.provenance});
    }
    return {id, label, std::move(choices)};
}

} // namespace

Result<Catalogue> Catalogue::load(const QString& folder)
{
    Catalogue catalogue;
    CatalogueProblems problems;
    const QStringList paths = documentPaths(folder);
    if (paths.isEmpty()) {
        return fail(ErrorKind::Unreadable,
                    Text::tr("The folder “%1” holds no catalogue documents.").arg(folder),
                    {},
                    folder);
    }
    for (const QString& path : paths) {
        const QString name = QDir(folder).relativeFilePath(path);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            problems.add(name, {}, Text::tr("can't be read: %1").arg(file.errorString()));
            continue;
        }
        catalogue.read(file.readAll(), name, problems);
    }
    const ThreatCatalogue& threats = catalogue.m_threats;
    catalogue.m_offeredThreats = threats.items.size();
    for (const Threat& threat : threats.items) {
        if (threat.isRetired) {
            catalogue.m_retiredThreats.insert(threat.id);
        }
    }
    catalogue.m_derivedChoices = {
        choicesOf(u"threat"_s, {u"脅威"_s, u"Threat"_s}, threats.items),
        choicesOf(u"threat_category"_s, {u"脅威の区分"_s, u"Category"_s}, threats.categories),
        choicesOf(
            u"measure_area"_s, catalogue.m_measures.header.label, catalogue.m_measures.items)};
    checkDefault(catalogue.m_schemes, u"schemes"_s, problems);
    checkDefault(catalogue.m_methods, u"methods"_s, problems);
    checkReferences(catalogue, problems);
    if (!problems.isEmpty()) {
        return problems.failure();
    }
    return catalogue;
}

void Catalogue::read(const QByteArray& json, const QString& name, CatalogueProblems& problems)
{
    const JsonCursor root(parseRoot(json, name, problems), {}, name, &problems);
    const QJsonObject object = root.value().toObject();
    if (object.isEmpty()) {
        return;
    }
    const QString kind = object.value(u"kind"_s).toString();
    const QString id = object.value(u"id"_s).toString();
    if (document(kind, id) != nullptr) {
        root.problemAt(u"id"_s, Text::tr("must be unique"));
    }
    m_documents.push_back({kind, id, object.value(u"version"_s).toString(), json, sha256Hex(json)});
    if (kind == u"scheme"_s) {
        m_schemes.push_back(readScheme(root));
    } else if (kind == u"method"_s) {
        m_methods.push_back(readMethod(root));
    } else if (kind == u"threats"_s) {
        m_threats = readThreats(root);
    } else if (kind == u"clauses"_s) {
        m_clauses = readClauses(root);
    } else if (kind == u"measures"_s) {
        m_measures = readMeasures(root);
    } else if (kind == u"choices"_s) {
        m_choices = readChoices(root);
    } else if (kind == u"migrations"_s) {
        m_migrations = readMigrations(root);
    } else if (kind != u"rules"_s) {
        // Rules are read by model/register/checks, which knows the fields they speak of.
        root.problemAt(u"kind"_s,
                       Text::tr("must be scheme, method, threats, clauses, measures, choices, "
                                "migrations or rules"));
    }
}

const CatalogueDocument* Catalogue::document(const QString& kind, const QString& id) const
{
    const auto found = std::ranges::find_if(m_documents, [&](const CatalogueDocument& document) {
        return document.kind == kind && document.id == id;
    });
    return found == m_documents.end() ? nullptr : &*found;
}

const Scheme* Catalogue::scheme(const QString& id) const
{
    return findDocument(m_schemes, id);
}

const Scheme* Catalogue::defaultScheme() const
{
    return findDefault(m_schemes);
}

const Method* Catalogue::method(const QString& id) const
{
    return findDocument(m_methods, id);
}

const Method* Catalogue::defaultMethod() const
{
    return findDefault(m_methods);
}

void Catalogue::takeOwnThreats(const OwnThreats& own)
{
    std::vector<Threat>& items = m_threats.items;
    // Whoever works with the session holds addresses of threats, so that they must not move.
    items.reserve(m_offeredThreats + kMostOwnThreats);
    for (Threat& threat : items) {
        threat.isRetired =
            threat.isOwn || own.retired.contains(threat.id) || m_retiredThreats.contains(threat.id);
    }
    for (const Threat& threat : own.items) {
        const auto known = std::ranges::find(items, threat.id, &Threat::id);
        if (known != items.end()) {
            *known = threat;
        } else if (items.size() < items.capacity()) {
            items.push_back(threat);
        }
    }
    m_derivedChoices.front() = choicesOf(u"threat"_s, {u"脅威"_s, u"Threat"_s}, items);
}

const ChoiceSet& Catalogue::choices(const QString& set) const
{
    for (const auto* sets : {&m_choices.sets, &m_derivedChoices}) {
        const auto found = std::ranges::find(*sets, set, &ChoiceSet::id);
        if (found != sets->end()) {
            return *found;
        }
    }
    return m_noChoices;
}

Result<Scheme> parseScheme(const QByteArray& json, const QString& name)
{
    return parseOne<Scheme>(json, name, u"scheme"_s, &readScheme);
}

Result<Method> parseMethod(const QByteArray& json, const QString& name)
{
    return parseOne<Method>(json, name, u"method"_s, &readMethod);
}

Result<OwnThreats>
parseOwnThreats(const QByteArray& json, const Catalogue& catalogue, const QString& name)
{
    CatalogueProblems problems;
    const JsonCursor root(parseRoot(json, name, problems), {}, name, &problems);
    if (!problems.isEmpty()) {
        return problems.failure();
    }
    if (root.text(u"kind"_s) != "threats"_L1) {
        root.problemAt(u"kind"_s, Text::tr("must be %1").arg(u"threats"_s));
        return problems.failure();
    }
    OwnThreats own = readOwnThreats(root, catalogue.threats());
    for (size_t i = 0; i < own.items.size(); ++i) {
        checkThreat(catalogue, own.items[i], name, static_cast<qsizetype>(i), problems);
    }
    if (!problems.isEmpty()) {
        return problems.failure();
    }
    return own;
}

} // namespace daicho
