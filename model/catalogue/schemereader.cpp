// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/jsoncursor.h"
#include "model/catalogue/readers.h"
#include "model/core/textfold.h"

#include <QCoreApplication>

#include <limits>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

const QString kImportance = u"importance"_s;

/// Notes the class ids among `ids` that the property does not have.
void checkClasses(const Scheme& scheme,
                  Property property,
                  const QStringList& ids,
                  const JsonCursor& at)
{
    for (const QString& id : ids) {
        if (scheme.findClass(property, id) == nullptr) {
            at.problem(Text::tr("names the class “%1”, which the scheme does not have").arg(id));
        }
    }
}

/// The properties that a key of a document speaks of.
QList<Property> propertiesOf(const QString& key)
{
    if (key == kImportance) {
        return QList<Property>(kProperties.begin(), kProperties.end());
    }
    const std::optional<Property> property = propertyFromKey(key);
    return property ? QList<Property>{*property} : QList<Property>();
}

/// The keys under which this scheme grades.
QStringList gradeKeys(const Scheme& scheme)
{
    if (scheme.combined) {
        return {kImportance};
    }
    QStringList keys;
    for (const Property property : kProperties) {
        keys.append(toKey(property));
    }
    return keys;
}

void addWords(SchemeScale& scale, const QStringList& words, int index, const JsonCursor& at)
{
    for (const QString& word : words) {
        const QString folded = foldLabel(word);
        if (scale.words.value(folded, index) != index) {
            at.problem(Text::tr("the word “%1” already has another meaning here").arg(word));
        }
        scale.words.insert(folded, index);
    }
}

void readClasses(SchemeScale& scale, const JsonCursor& cursor)
{
    QSet<QString> ids;
    QSet<QString> ranks;
    int previous = std::numeric_limits<int>::max();
    for (const JsonCursor& item : cursor.items(u"classes"_s)) {
        SchemeClass one;
        one.id = item.text(u"id"_s);
        item.mustBeNew(u"id"_s, one.id, ids);
        one.rank = item.integer(u"rank"_s, 1, 100);
        item.mustBeNew(u"rank"_s, QString::number(one.rank), ranks);
        if (one.rank > previous) {
            item.problemAt(u"rank"_s, Text::tr("must be below the rank of the class before it"));
        }
        previous = one.rank;
        one.label = item.label(u"label"_s);
        one.criterion = item.label(u"criterion"_s);
        one.aliases = item.optionalTexts(u"aliases"_s);
        one.provenance = item.provenance();
        item.close();
        addWords(scale,
                 QStringList{one.id, one.label.ja, one.label.en} + one.aliases,
                 static_cast<int>(scale.classes.size()),
                 item);
        scale.classes.push_back(std::move(one));
    }
}

void readAmbiguous(const Scheme& scheme, SchemeScale& scale, const JsonCursor& cursor)
{
    for (const JsonCursor& item : cursor.optionalItems(u"ambiguous"_s)) {
        AmbiguousWord word{
            item.texts(u"texts"_s), item.texts(u"candidates"_s), item.label(u"reason"_s)};
        item.close();
        checkClasses(scheme, scale.property, word.candidates, item.at(u"candidates"_s));
        addWords(scale, word.texts, -1 - static_cast<int>(scale.ambiguous.size()), item);
        scale.ambiguous.push_back(std::move(word));
    }
}

void readScales(Scheme& scheme, const JsonCursor& root)
{
    QSet<QString> seen;
    for (const JsonCursor& item : root.items(u"properties"_s)) {
        const QString key = item.text(u"id"_s);
        const QList<Property> properties = propertiesOf(key);
        if (properties.isEmpty()) {
            item.problemAt(u"id"_s, Text::tr("must be confidentiality, integrity or availability"));
            continue;
        }
        item.mustBeNew(u"id"_s, key, seen);
        SchemeScale& scale = scheme.scales[static_cast<size_t>(properties.first())];
        scale.property = properties.first();
        scale.label = item.label(u"label"_s);
        scale.appliesToPaper = item.flag(u"applies_to_paper"_s);
        readClasses(scale, item);
        readAmbiguous(scheme, scale, item);
        item.close();
    }
    if (seen.contains(kImportance)) {
        scheme.combined = true;
        for (const Property property : propertiesOf(kImportance)) {
            scheme.scales[static_cast<size_t>(property)] = scheme.scales.front();
            scheme.scales[static_cast<size_t>(property)].property = property;
        }
        if (seen.size() > 1) {
            root.problemAt(u"properties"_s,
                           Text::tr("must hold either importance alone or the three properties"));
        }
    } else if (seen.size() < static_cast<qsizetype>(kProperties.size())) {
        root.problemAt(u"properties"_s,
                       Text::tr("must hold confidentiality, integrity and availability"));
    }
}

std::vector<QuestionExample> readExamples(const JsonCursor& question)
{
    std::vector<QuestionExample> examples;
    for (const JsonCursor& item : question.optionalItems(u"examples"_s)) {
        examples.push_back(
            {item.label(u"business"_s), item.label(u"text"_s), item.flag(u"answer"_s)});
        item.close();
    }
    return examples;
}

void readQuestions(Scheme& scheme, const JsonCursor& root)
{
    QSet<QString> ids;
    for (const JsonCursor& item : root.items(u"questions"_s)) {
        Question question;
        question.id = item.text(u"id"_s);
        item.mustBeNew(u"id"_s, question.id.toCaseFolded(), ids);
        const QString key = item.text(u"property"_s);
        if (!gradeKeys(scheme).contains(key)) {
            item.problemAt(u"property"_s,
                           scheme.combined
                               ? Text::tr("must be importance")
                               : Text::tr("must be confidentiality, integrity or availability"));
        }
        question.property = propertyFromKey(key).value_or(Property::Confidentiality);
        question.yesClass = item.text(u"yes"_s);
        checkClasses(scheme, question.property, {question.yesClass}, item.at(u"yes"_s));
        question.text = item.label(u"text"_s);
        question.hint = item.optionalLabel(u"hint"_s);
        question.clause = item.optionalText(u"clause"_s);
        question.examples = readExamples(item);
        question.provenance = item.provenance();
        item.close();
        scheme.questions.push_back(std::move(question));
    }
}

void readRestrictions(Scheme& scheme, const JsonCursor& root)
{
    QSet<QString> ids;
    for (const JsonCursor& item : root.optionalItems(u"restrictions"_s)) {
        HandlingRestriction restriction;
        restriction.id = item.text(u"id"_s);
        item.mustBeNew(u"id"_s, restriction.id, ids);
        restriction.label = item.label(u"label"_s);
        const JsonCursor applies = item.at(u"applies"_s);
        for (const QString& key : gradeKeys(scheme)) {
            const QStringList classes = applies.optionalTexts(key);
            for (const Property property : propertiesOf(key)) {
                restriction.classes[static_cast<size_t>(property)] = classes;
            }
            checkClasses(scheme, propertiesOf(key).first(), classes, applies.at(key));
        }
        applies.close();
        restriction.provenance = item.provenance();
        item.close();
        scheme.restrictions.push_back(std::move(restriction));
    }
}

void readScoreTables(Scheme& scheme, const JsonCursor& root)
{
    QSet<QString> ids;
    for (const JsonCursor& item : root.optionalItems(u"scores"_s)) {
        ScoreTable table;
        table.id = item.text(u"id"_s);
        item.mustBeNew(u"id"_s, table.id, ids);
        table.label = item.label(u"label"_s);
        table.provenance = item.provenance();
        for (const QString& key : gradeKeys(scheme)) {
            const JsonCursor scores = item.at(key);
            const QList<Property> properties = propertiesOf(key);
            for (const auto& [id, score] : scores.members()) {
                checkClasses(scheme, properties.first(), {id}, score);
                const int value = score.asInteger(0, 100);
                for (const Property property : properties) {
                    table.scores[static_cast<size_t>(property)].insert(id, value);
                }
            }
            for (const SchemeClass& one : scheme.scale(properties.first()).classes) {
                if (!scores.has(one.id)) {
                    scores.problem(Text::tr("has no score for the class “%1”").arg(one.id));
                }
            }
        }
        item.close();
        scheme.scoreTables.push_back(std::move(table));
    }
}

} // namespace

Scheme readScheme(const JsonCursor& root)
{
    Scheme scheme;
    scheme.header = readHeader(root);
    readScales(scheme, root);
    readQuestions(scheme, root);
    readRestrictions(scheme, root);
    readScoreTables(scheme, root);
    root.close();
    return scheme;
}

} // namespace daicho
