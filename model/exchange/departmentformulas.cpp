// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/departmentformulas.h"

#include "model/catalogue/classifier.h"
#include "model/exchange/departmentlayout.h"
#include "model/sheet/cellreference.h"

namespace daicho {

using namespace Qt::StringLiterals;
using Kind = DepartmentColumn::Kind;

namespace {

constexpr QChar kSeparator = u'/';
/// Stands for the number of the row; no label holds it.
constexpr char kRowMark = '\x01';

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString cell(int column)
{
    return u'$' + columnLetters(column) + QLatin1Char(kRowMark);
}

std::vector<const Question*> questionsOf(const Scheme& scheme, Property property)
{
    std::vector<const Question*> questions;
    for (const Question& question : scheme.questions) {
        if (question.property == property) {
            questions.push_back(&question);
        }
    }
    return questions;
}

/// Every combination of the graded properties' classes, as lists of ids.
QList<QStringList> combinations(const Scheme& scheme)
{
    QList<QStringList> all = {QStringList()};
    for (const Property property : scheme.gradedProperties()) {
        QList<QStringList> longer;
        for (const QStringList& begun : all) {
            for (const SchemeClass& one : scheme.scale(property).classes) {
                longer.append(begun + QStringList(one.id));
            }
        }
        all = longer;
    }
    return all;
}

} // namespace

DepartmentFormulas::DepartmentFormulas(const Scheme& scheme,
                                       const DepartmentLayout& layout,
                                       Language language,
                                       const QString& missing,
                                       const QString& keys,
                                       const QString& texts)
    : m_scheme(scheme)
    , m_layout(layout)
    , m_missing(missing)
    , m_handling(handlingPattern(keys, texts))
    , m_handlingKeys(handlingKeys(scheme))
    , m_handlingTexts(handlingTexts(scheme, language))
{
    for (const Property property : scheme.gradedProperties()) {
        m_classes[size_t(property)] = classPattern(property, language);
    }
}

DepartmentFormulas::Pattern DepartmentFormulas::classPattern(Property property,
                                                             Language language) const
{
    const QString yes = quoted(answerLabel(true).in(language));
    const QString no = quoted(answerLabel(false).in(language));
    QString chain = quoted(m_scheme.scale(property).classes.back().id);
    QStringList empty;
    const auto questions = questionsOf(m_scheme, property);
    for (auto it = questions.rbegin(); it != questions.rend(); ++it) {
        const QString answer = cell(m_layout.find(Kind::Question, (*it)->id));
        chain = u"IF(%1=%2,%3,IF(%1=%4,%5,%6))"_s.arg(
            answer, yes, quoted((*it)->yesClass), no, chain, quoted(m_missing));
        empty.prepend(answer + u"=\"\""_s);
    }
    const QString previous = cell(m_layout.find(Kind::PreviousClass, toKey(property)));
    return u"=IF(AND(%1),IF(%2=\"\",\"\",%2),%3)"_s.arg(empty.join(u','), previous, chain)
        .toUtf8()
        .split(kRowMark);
}

DepartmentFormulas::Pattern DepartmentFormulas::handlingPattern(const QString& keys,
                                                                const QString& texts) const
{
    QStringList classes;
    for (const Property property : m_scheme.gradedProperties()) {
        classes.append(cell(m_layout.find(Kind::Class, toKey(property))));
    }
    const QString key = classes.join(u"&\"%1\"&"_s.arg(kSeparator));
    return u"=IFERROR(INDEX(%1,MATCH(%2,%3,0)),\"\")"_s.arg(texts, key, keys)
        .toUtf8()
        .split(kRowMark);
}

QByteArray DepartmentFormulas::classFormula(Property property, int row) const
{
    return m_classes[size_t(property)].join(QByteArray::number(row));
}

QByteArray DepartmentFormulas::handlingFormula(int row) const
{
    return m_handling.join(QByteArray::number(row));
}

QString DepartmentFormulas::classValue(Property property,
                                       const QMap<QString, bool>& answers,
                                       const QString& previous) const
{
    const auto questions = questionsOf(m_scheme, property);
    const bool isAnswered =
        std::any_of(questions.begin(), questions.end(), [&answers](const Question* question) {
            return answers.contains(question->id);
        });
    if (!isAnswered) {
        return previous;
    }
    for (const Question* question : questions) {
        const auto answer = answers.constFind(question->id);
        if (answer == answers.constEnd()) {
            return m_missing;
        }
        if (*answer) {
            return question->yesClass;
        }
    }
    return m_scheme.scale(property).classes.back().id;
}

QString DepartmentFormulas::handlingValue(const QStringList& classes) const
{
    return m_handlingTexts.value(m_handlingKeys.indexOf(classes.join(kSeparator)));
}

QStringList DepartmentFormulas::handlingKeys(const Scheme& scheme)
{
    QStringList keys;
    for (const QStringList& classes : combinations(scheme)) {
        keys.append(classes.join(kSeparator));
    }
    return keys;
}

QStringList DepartmentFormulas::handlingTexts(const Scheme& scheme, Language language)
{
    QStringList texts;
    for (const QStringList& classes : combinations(scheme)) {
        // One grading counts as the class of all three properties.
        const auto restrictions = restrictionsFor(scheme,
                                                  classes.value(0),
                                                  classes.value(1, classes.value(0)),
                                                  classes.value(2, classes.value(0)));
        QStringList labels;
        for (const HandlingRestriction& restriction : restrictions) {
            labels.append(restriction.label.in(language));
        }
        // Never empty: INDEX gives 0 for an empty cell.
        if (labels.isEmpty()) {
            labels.append(
                Bilingual{u"特別な取扱いはありません"_s, u"No special handling"_s}.in(language));
        }
        texts.append(labels.join(language == Language::Japanese ? u" ／ "_s : u" / "_s));
    }
    return texts;
}

} // namespace daicho
