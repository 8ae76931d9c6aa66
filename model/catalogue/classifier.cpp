// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/classifier.h"

#include "model/catalogue/flagword.h"
#include "model/core/textfold.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Classifier)
};

/// The answers as read, and what is wrong with them.
struct Answers
{
    QMap<QString, bool> byQuestion;
    QStringList problems;
    QStringList places;

    void addProblem(const QString& place, const QString& reason)
    {
        places += place;
        problems += reason;
    }
};

const Question* questionOf(const Scheme& scheme, const QString& key)
{
    for (const Question& question : scheme.questions) {
        if (foldLabel(question.id) == foldLabel(key)) {
            return &question;
        }
    }
    return nullptr;
}

QStringList questionIds(const Scheme& scheme)
{
    QStringList ids;
    for (const Question& question : scheme.questions) {
        ids += question.id;
    }
    return ids;
}

Answers readAnswers(const Scheme& scheme, const QMap<QString, QString>& given)
{
    Answers answers;
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        const Question* const question = questionOf(scheme, it.key());
        if (question == nullptr) {
            answers.addProblem(it.key(),
                               Text::tr("“%1” is no question of this scheme. Its questions are %2.")
                                   .arg(it.key(), questionIds(scheme).join(u", "_s)));
            continue;
        }
        const std::optional<bool> answer = parseFlag(it.value());
        if (!answer) {
            answers.addProblem(question->id,
                               Text::tr("“%1” is no answer to %2. Answer yes or no.")
                                   .arg(it.value(), question->id));
            continue;
        }
        answers.byQuestion.insert(question->id, *answer);
    }
    return answers;
}

Bilingual stepText(const Question& question, bool answer)
{
    return {u"%1 %2 → %3"_s.arg(question.id, question.text.ja, answer ? u"はい"_s : u"いいえ"_s),
            u"%1 %2 → %3"_s.arg(question.id, question.text.en, answer ? u"yes"_s : u"no"_s)};
}

/// Asks the questions of one property in order; empty if an answer is missing (noted).
QString classOf(const Scheme& scheme,
                Property property,
                Answers& answers,
                std::vector<ClassificationStep>& steps)
{
    const SchemeScale& scale = scheme.scale(property);
    QString id = scale.classes.back().id;
    for (const Question& question : scheme.questions) {
        if (question.property != property) {
            continue;
        }
        const auto answer = answers.byQuestion.constFind(question.id);
        if (answer == answers.byQuestion.constEnd()) {
            if (!answers.places.contains(question.id)) {
                answers.addProblem(question.id, Text::tr("%1 is not answered.").arg(question.id));
            }
            return {};
        }
        steps.push_back({question.id, *answer ? u"yes"_s : u"no"_s, stepText(question, *answer)});
        if (*answer) {
            id = question.yesClass;
            break;
        }
    }
    const SchemeClass* const found = scheme.findClass(property, id);
    steps.push_back({{},
                     {},
                     {u"%1: %2"_s.arg(scale.label.ja, found->label.ja),
                      u"%1: %2"_s.arg(scale.label.en, found->label.en)}});
    return id;
}

} // namespace

Result<ClassificationResult> classify(const Scheme& scheme, const QMap<QString, QString>& given)
{
    Answers answers = readAnswers(scheme, given);
    ClassificationResult result;
    result.scheme = scheme.header.id;
    result.version = scheme.header.version;
    result.confidentiality = classOf(scheme, Property::Confidentiality, answers, result.steps);
    if (scheme.combined) {
        result.integrity = result.confidentiality;
        result.availability = result.confidentiality;
    } else {
        result.integrity = classOf(scheme, Property::Integrity, answers, result.steps);
        result.availability = classOf(scheme, Property::Availability, answers, result.steps);
    }
    if (!answers.problems.isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    answers.problems.join(u'\n'),
                    {},
                    answers.places.join(u", "_s));
    }
    result.restrictions =
        restrictionsFor(scheme, result.confidentiality, result.integrity, result.availability);
    return result;
}

std::vector<HandlingRestriction> restrictionsFor(const Scheme& scheme,
                                                 const QString& confidentiality,
                                                 const QString& integrity,
                                                 const QString& availability)
{
    const std::array ids = {confidentiality, integrity, availability};
    std::vector<HandlingRestriction> result;
    for (const HandlingRestriction& restriction : scheme.restrictions) {
        bool applies = false;
        for (size_t i = 0; i < ids.size(); ++i) {
            applies = applies || restriction.classes[i].contains(ids[i]);
        }
        if (applies) {
            result.push_back(restriction);
        }
    }
    return result;
}

int classRank(const Scheme& scheme, Property property, const QString& id)
{
    const SchemeClass* const found = scheme.findClass(property, id);
    return found == nullptr ? 0 : found->rank;
}

QString higherClass(const Scheme& scheme, Property property, const QString& a, const QString& b)
{
    return classRank(scheme, property, b) > classRank(scheme, property, a) ? b : a;
}

bool isLowering(const Scheme& scheme, Property property, const QString& from, const QString& to)
{
    return classRank(scheme, property, to) < classRank(scheme, property, from);
}

QJsonObject toJson(const ClassificationResult& result, Language language)
{
    QJsonArray restrictions;
    for (const HandlingRestriction& restriction : result.restrictions) {
        restrictions.append(
            QJsonObject{{u"id"_s, restriction.id}, {u"label"_s, restriction.label.in(language)}});
    }
    QJsonArray steps;
    for (const ClassificationStep& step : result.steps) {
        steps.append(QJsonObject{
            {u"question"_s, step.question.isEmpty() ? QJsonValue() : QJsonValue(step.question)},
            {u"answer"_s, step.answer.isEmpty() ? QJsonValue() : QJsonValue(step.answer)},
            {u"text"_s, step.text.in(language)}});
    }
    return {{u"scheme"_s, result.scheme},
            {u"version"_s, result.version},
            {u"confidentiality"_s, result.confidentiality},
            {u"integrity"_s, result.integrity},
            {u"availability"_s, result.availability},
            {u"restrictions"_s, restrictions},
            {u"steps"_s, steps}};
}

} // namespace daicho
