// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/wareki.h"
#include "model/core/wording.h"
#include "model/service/figures/explainservice.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject classJson(const ExplainedClassification& given)
{
    QJsonObject json{{u"scheme"_s, given.scheme},
                     {u"version"_s, given.version},
                     {u"scheme_label"_s, given.schemeLabel},
                     {u"basis"_s, textOrNull(given.basis)},
                     {u"reason"_s, textOrNull(given.reason)},
                     {u"by"_s, textOrNull(given.by)},
                     {u"on"_s, textOrNull(formatDate(given.on, DateStyle::Iso))},
                     {u"approver"_s, textOrNull(given.approver)}};
    for (const ExplainedClass& each : given.classes) {
        json.insert(toKey(each.property), textOrNull(each.value));
    }
    QJsonArray answers;
    for (const ExplainedAnswer& answer : given.answers) {
        answers.append(QJsonObject{{u"question"_s, answer.question},
                                   {u"text"_s, answer.text},
                                   {u"answer"_s, answer.answer},
                                   {u"class"_s, textOrNull(answer.givenClass)}});
    }
    json.insert(u"answers"_s, answers);
    json.insert(u"entry"_s,
                given.entry ? QJsonValue(QJsonObject{{u"seq"_s, given.entry->seq},
                                                     {u"label"_s, given.entry->label},
                                                     {u"file"_s, textOrNull(given.entry->file)},
                                                     {u"by"_s, given.entry->by},
                                                     {u"at"_s, given.entry->at}})
                            : QJsonValue());
    QJsonArray restrictions;
    for (const ExplainedRestriction& restriction : given.restrictions) {
        restrictions.append(QJsonObject{{u"id"_s, restriction.id},
                                        {u"label"_s, restriction.label},
                                        {u"reason"_s, restriction.reason}});
    }
    json.insert(u"restrictions"_s, restrictions);
    return json;
}

QJsonObject scoreJson(const ExplainedScore& given, Language language)
{
    const Assessment& stored = given.assessment;
    QJsonObject json = toJson(given.score, language);
    // What was stored then, whatever the same inputs give today.
    json.insert(u"importance"_s, orNull(stored.importance));
    json.insert(u"likelihood"_s, orNull(stored.likelihood));
    json.insert(u"loss"_s, orNull(stored.loss));
    json.insert(u"risk"_s, orNull(stored.value));
    json.insert(u"level"_s, textOrNull(stored.level));
    json.insert(u"acceptable"_s, orNull(stored.acceptable));
    json.insert(u"version"_s, stored.methodVersion);
    json.insert(u"threat"_s, stored.threat);
    json.insert(u"threat_label"_s, given.threatLabel);
    json.insert(u"category"_s, textOrNull(given.category));
    json.insert(u"clause"_s, textOrNull(given.clause));
    json.insert(u"cycle"_s, orNull(stored.cycle));
    json.insert(u"rater"_s, stored.rater);
    json.insert(u"scored_at"_s, stored.scoredAt);
    json.insert(u"note"_s, textOrNull(stored.note));
    json.insert(u"standing"_s, textOrNull(stored.standing));
    json.insert(u"stands"_s, given.stands);
    return json;
}

/// 2026-04-01 09:00, as clocks in Japan show it.
QString localTime(const QString& instant)
{
    constexpr int kTokyoOffsetSeconds = 9 * 3600;
    return QDateTime::fromString(instant, Qt::ISODateWithMs)
        .toOffsetFromUtc(kTokyoOffsetSeconds)
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

/// The lines of an explanation, label and value with a colon between.
class ExplanationText
{
public:
    explicit ExplanationText(Language language)
        : m_words(language)
    {
    }

    void classification(const ExplainedClassification& given);
    void score(const ExplainedScore& given);

    void add(int depth, const QString& line) { m_lines.append(QString(depth * 2, u' ') + line); }

    void fact(int depth, const QString& label, const QString& value)
    {
        if (!value.isEmpty()) {
            add(depth, m_words(u"%1：%2", u"%1: %2").arg(label, value));
        }
    }

    QStringList take() { return std::move(m_lines); }

private:
    Wording m_words;
    QStringList m_lines;
};

void ExplanationText::classification(const ExplainedClassification& given)
{
    fact(0,
         m_words(u"分類基準", u"Scheme"),
         m_words(u"%1（%2 版%3）", u"%1 (%2 version %3)")
             .arg(given.schemeLabel, given.scheme, given.version));
    for (const ExplainedClass& each : given.classes) {
        const QString value =
            each.value.isEmpty() ? m_words(u"未分類", u"not classified") : each.value;
        fact(0,
             each.label,
             each.criterion.isEmpty()
                 ? value
                 : m_words(u"%1（%2）", u"%1 (%2)").arg(value, each.criterion));
    }
    fact(0, m_words(u"分類の方法", u"Basis"), given.basisLabel);
    for (const ExplainedAnswer& answer : given.answers) {
        const QString words =
            answer.answer == "yes"_L1 ? m_words(u"はい", u"yes") : m_words(u"いいえ", u"no");
        const QString result =
            answer.givenClass.isEmpty() ? QString() : u" → "_s + answer.givenClass;
        add(1, u"%1 %2 → %3%4"_s.arg(answer.question, answer.text, words, result));
    }
    fact(0, m_words(u"理由", u"Reason"), given.reason);
    fact(0, m_words(u"分類した人", u"Classified by"), given.by);
    fact(0, m_words(u"分類した日", u"Classified on"), formatDate(given.on, DateStyle::Iso));
    fact(0, m_words(u"承認者", u"Approver"), given.approver);
    if (given.entry) {
        fact(0,
             m_words(u"変更履歴", u"Journal"),
             m_words(u"%1番 %2（%3、%4）", u"entry %1 %2 (%3, %4)")
                 .arg(given.entry->seq)
                 .arg(given.entry->label, given.entry->by, localTime(given.entry->at)));
        fact(0, m_words(u"取り込んだファイル", u"Imported file"), given.entry->file);
    }
    if (!given.restrictions.isEmpty()) {
        add(0, m_words(u"取扱制限", u"Handling restrictions"));
    }
    for (const ExplainedRestriction& restriction : given.restrictions) {
        add(1,
            m_words(u"%1 %2（%3）", u"%1 %2 (%3)")
                .arg(restriction.id, restriction.label, restriction.reason));
    }
}

void ExplanationText::score(const ExplainedScore& given)
{
    const Assessment& stored = given.assessment;
    const bool isJapanese = m_words.language() == Language::Japanese;
    const QString year =
        formatFiscalYear(stored.cycle.value_or(0), isJapanese ? DateStyle::Wareki : DateStyle::Iso);
    add(0, {});
    add(0,
        m_words(u"%1 %2（%3） %4", u"%1 %2 (%3) %4")
            .arg(stored.threat, given.threatLabel, given.clause, year));
    fact(1,
         m_words(u"方法", u"Method"),
         m_words(u"%1（%2 版%3）", u"%1 (%2 version %3)")
             .arg(given.methodLabel, stored.method, stored.methodVersion));
    for (const ScoreStep& step : given.score.steps) {
        fact(1, step.label.in(m_words.language()), step.formula.in(m_words.language()));
    }
    // The steps end in value and level; what is stored is worth a line where it says otherwise.
    if (stored.value != given.score.risk || stored.level != given.score.level) {
        const QString value = stored.value ? figureText(*stored.value) : QString();
        fact(1,
             m_words(u"登録されている結果", u"Stored result"),
             u"%1 %2"_s.arg(value, given.levelLabel).trimmed());
    }
    fact(1, m_words(u"受容を決める人", u"Approver"), given.approverLabel);
    fact(1, m_words(u"評価の段階", u"Standing"), given.standingLabel);
    fact(1,
         stored.standing.isEmpty() ? m_words(u"評価者", u"Rater")
                                   : m_words(u"決定者", u"Decided by"),
         stored.rater);
    if (!given.stands) {
        add(1,
            m_words(u"この組では、合議した値か他の評価者のより高い値を使います。",
                    u"An agreed value, or another rater's higher one, stands for this pair."));
    }
    fact(1, m_words(u"評価した日時", u"Scored at"), localTime(stored.scoredAt));
    fact(1, m_words(u"備考", u"Note"), stored.note);
}

} // namespace

QJsonObject toJson(const Explanation& explanation, Language language)
{
    QJsonArray scores;
    for (const ExplainedScore& score : explanation.scores) {
        scores.append(scoreJson(score, language));
    }
    return {{u"asset"_s, explanation.code},
            {u"name"_s, explanation.name},
            {u"exclusion"_s, textOrNull(explanation.exclusion)},
            {u"class"_s, classJson(explanation.classification)},
            {u"inheritance"_s, toJson(explanation.inheritance)},
            {u"scores"_s, scores}};
}

QStringList explanationLines(const Explanation& explanation, Language language)
{
    const Wording words(language);
    ExplanationText text(language);
    text.add(0, explanation.code + u' ' + explanation.name);
    text.fact(0, words(u"適用除外", u"Out of scope"), explanation.exclusion);
    text.classification(explanation.classification);
    for (const QString& line : inheritanceLines(explanation.inheritance)) {
        text.add(0, line);
    }
    for (const ExplainedScore& score : explanation.scores) {
        text.score(score);
    }
    return text.take();
}

} // namespace daicho
