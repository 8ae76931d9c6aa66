// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/schemewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QString gradeKey(const Scheme& scheme, Property property)
{
    return scheme.combined ? u"importance"_s : toKey(property);
}

QJsonObject object(const Bilingual& text)
{
    return {{u"ja"_s, text.ja}, {u"en"_s, text.en}};
}

QJsonArray array(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

void addProvenance(QJsonObject& to, const Provenance& provenance)
{
    to.insert(u"source"_s, provenance.source);
    to.insert(u"verified"_s, provenance.verified);
}

QJsonObject scaleObject(const Scheme& scheme, Property property)
{
    const SchemeScale& scale = scheme.scale(property);
    QJsonArray classes;
    for (const SchemeClass& each : scale.classes) {
        QJsonObject one{{u"id"_s, each.id},
                        {u"rank"_s, each.rank},
                        {u"label"_s, object(each.label)},
                        {u"criterion"_s, object(each.criterion)}};
        if (!each.aliases.isEmpty()) {
            one.insert(u"aliases"_s, array(each.aliases));
        }
        addProvenance(one, each.provenance);
        classes.append(one);
    }
    QJsonObject written{{u"id"_s, gradeKey(scheme, property)},
                        {u"label"_s, object(scale.label)},
                        {u"applies_to_paper"_s, scale.appliesToPaper},
                        {u"classes"_s, classes}};
    QJsonArray ambiguous;
    for (const AmbiguousWord& word : scale.ambiguous) {
        ambiguous.append(QJsonObject{{u"texts"_s, array(word.texts)},
                                     {u"candidates"_s, array(word.candidates)},
                                     {u"reason"_s, object(word.reason)}});
    }
    if (!ambiguous.isEmpty()) {
        written.insert(u"ambiguous"_s, ambiguous);
    }
    return written;
}

QJsonObject questionObject(const Scheme& scheme, const Question& question)
{
    QJsonObject one{{u"id"_s, question.id},
                    {u"property"_s, gradeKey(scheme, question.property)},
                    {u"yes"_s, question.yesClass},
                    {u"text"_s, object(question.text)}};
    if (!question.hint.ja.isEmpty()) {
        one.insert(u"hint"_s, object(question.hint));
    }
    if (!question.clause.isEmpty()) {
        one.insert(u"clause"_s, question.clause);
    }
    QJsonArray examples;
    for (const QuestionExample& example : question.examples) {
        examples.append(QJsonObject{{u"business"_s, object(example.business)},
                                    {u"text"_s, object(example.text)},
                                    {u"answer"_s, example.answer}});
    }
    if (!examples.isEmpty()) {
        one.insert(u"examples"_s, examples);
    }
    addProvenance(one, question.provenance);
    return one;
}

QJsonObject restrictionObject(const Scheme& scheme, const HandlingRestriction& restriction)
{
    QJsonObject applies;
    for (const Property property : scheme.gradedProperties()) {
        const QStringList& classes = restriction.classes[static_cast<size_t>(property)];
        if (!classes.isEmpty()) {
            applies.insert(gradeKey(scheme, property), array(classes));
        }
    }
    QJsonObject one{{u"id"_s, restriction.id},
                    {u"label"_s, object(restriction.label)},
                    {u"applies"_s, applies}};
    addProvenance(one, restriction.provenance);
    return one;
}

QJsonObject scoresObject(const Scheme& scheme, const ScoreTable& table)
{
    QJsonObject one{{u"id"_s, table.id}, {u"label"_s, object(table.label)}};
    for (const Property property : scheme.gradedProperties()) {
        QJsonObject scores;
        for (const SchemeClass& each : scheme.scale(property).classes) {
            const auto& known = table.scores[static_cast<size_t>(property)];
            if (const auto score = known.constFind(each.id); score != known.cend()) {
                scores.insert(each.id, *score);
            }
        }
        one.insert(gradeKey(scheme, property), scores);
    }
    addProvenance(one, table.provenance);
    return one;
}

} // namespace

QByteArray writeScheme(const Scheme& scheme)
{
    QJsonObject root{{u"kind"_s, u"scheme"_s},
                     {u"id"_s, scheme.header.id},
                     {u"version"_s, scheme.header.version},
                     {u"label"_s, object(scheme.header.label)}};
    addProvenance(root, scheme.header.provenance);
    if (!scheme.header.clause.isEmpty()) {
        root.insert(u"clause"_s, scheme.header.clause);
    }
    QJsonArray properties;
    for (const Property property : scheme.gradedProperties()) {
        properties.append(scaleObject(scheme, property));
    }
    QJsonArray questions;
    for (const Question& question : scheme.questions) {
        questions.append(questionObject(scheme, question));
    }
    QJsonArray restrictions;
    for (const HandlingRestriction& restriction : scheme.restrictions) {
        restrictions.append(restrictionObject(scheme, restriction));
    }
    QJsonArray scores;
    for (const ScoreTable& table : scheme.scoreTables) {
        scores.append(scoresObject(scheme, table));
    }
    root.insert(u"properties"_s, properties);
    root.insert(u"questions"_s, questions);
    if (!restrictions.isEmpty()) {
        root.insert(u"restrictions"_s, restrictions);
    }
    if (!scores.isEmpty()) {
        root.insert(u"scores"_s, scores);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace daicho
