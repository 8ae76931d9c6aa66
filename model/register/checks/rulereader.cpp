// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/checks/rulereader.h"

#include "model/catalogue/jsoncursor.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleReader)
};

const QStringList kPages = {u"register"_s, u"score"_s, u"treat"_s};

DocumentHeader readHead(const JsonCursor& root)
{
    DocumentHeader header;
    header.file = root.file();
    header.kind = root.text(u"kind"_s);
    header.id = root.text(u"id"_s);
    header.version = root.text(u"version"_s);
    header.label = root.label(u"label"_s);
    header.clause = root.optionalText(u"clause"_s);
    header.provenance = root.provenance();
    if (header.kind != u"rules"_s) {
        root.problemAt(u"kind"_s, Words::tr("must be %1").arg(u"rules"_s));
    }
    return header;
}

/// The keys that a message shows by {key}.
void checkPlaceholders(const JsonCursor& cursor,
                       const QString& text,
                       const std::vector<const FieldInfo*>& fields)
{
    static const QRegularExpression placeholder(u"\\{([a-z_]+)\\}"_s);
    auto found = placeholder.globalMatch(text);
    while (found.hasNext()) {
        const QString key = found.next().captured(1);
        if (std::ranges::find(fields, key, &FieldInfo::key) == fields.end()) {
            cursor.problemAt(u"message"_s, Words::tr("“%1” is no field").arg(key));
        }
    }
}

RuleCase readCase(const JsonCursor& cursor,
                  const QString& subject,
                  const RuleSet& rules,
                  ConditionReader& conditions)
{
    RuleCase ruleCase;
    const auto& fields = rules.fieldsOf(subject);
    ruleCase.when = conditions.read(cursor.at(u"when"_s), subject);
    ruleCase.fields = cursor.texts(u"fields"_s);
    if (ruleCase.fields.isEmpty()) {
        cursor.problemAt(u"fields"_s, Words::tr("must name at least one field"));
    }
    for (const QString& key : std::as_const(ruleCase.fields)) {
        if (std::ranges::find(fields, key, &FieldInfo::key) == fields.end()) {
            cursor.problemAt(u"fields"_s, Words::tr("“%1” is no field").arg(key));
        }
    }
    ruleCase.message = cursor.label(u"message"_s);
    checkPlaceholders(cursor, ruleCase.message.ja, fields);
    checkPlaceholders(cursor, ruleCase.message.en, fields);
    ruleCase.advice = cursor.label(u"advice"_s);
    cursor.close();
    return ruleCase;
}

Rule readRule(const JsonCursor& cursor, const RuleSet& rules, ConditionReader& conditions)
{
    Rule rule;
    rule.id = cursor.text(u"id"_s);
    rule.subject = cursor.optionalText(u"subject"_s);
    rule.subject = rule.subject.isEmpty() ? u"asset"_s : rule.subject;
    if (rules.fieldsOf(rule.subject).empty()) {
        QStringList further = rules.further.subjects.keys();
        further.sort();
        cursor.problemAt(
            u"subject"_s,
            Words::tr("must be one of %1").arg((checkedSubjects() + further).join(u", "_s)));
        return rule;
    }
    const std::optional<Severity> severity = severityFromKey(cursor.text(u"severity"_s));
    if (!severity) {
        cursor.problemAt(u"severity"_s, Words::tr("must be error, warning or note"));
    }
    rule.severity = severity.value_or(Severity::Error);
    rule.label = cursor.label(u"label"_s);
    rule.explanation = cursor.label(u"explanation"_s);
    rule.policy = cursor.text(u"policy"_s);
    rule.later = cursor.optionalLabel(u"later"_s);
    rule.page = cursor.optionalText(u"page"_s);
    if (!rule.page.isEmpty() && !kPages.contains(rule.page)) {
        cursor.problemAt(u"page"_s, Words::tr("must be one of %1").arg(kPages.join(u", "_s)));
    }
    const QString scope = cursor.optionalText(u"scope"_s);
    if (!scope.isEmpty() && scope != u"all"_s) {
        cursor.problemAt(u"scope"_s, Words::tr("must be %1").arg(u"all"_s));
    }
    rule.ofAll = scope == u"all"_s;
    for (const JsonCursor& item : cursor.optionalItems(u"cases"_s)) {
        rule.cases.push_back(readCase(item, rule.subject, rules, conditions));
    }
    if (rule.cases.empty() && rule.later.ja.isEmpty()) {
        cursor.problemAt(u"cases"_s, Words::tr("must be given, or the reason in “later”"));
    }
    rule.provenance = cursor.provenance();
    cursor.close();
    return rule;
}

} // namespace

Result<RuleSet>
parseRules(const QByteArray& json, const QString& name, const RuleVocabulary& further)
{
    CatalogueProblems problems;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        problems.add(name,
                     {},
                     Words::tr("is not valid JSON: %1 (byte %2)")
                         .arg(error.errorString())
                         .arg(error.offset));
        return problems.failure();
    }
    const JsonCursor root(document.object(), {}, name, &problems);
    RuleSet rules;
    rules.further = further;
    rules.header = readHead(root);
    if (root.has(u"settings"_s)) {
        for (const auto& [key, value] : root.at(u"settings"_s).members()) {
            rules.settings.insert(key, value.asNumber());
        }
    }
    ConditionReader conditions(rules);
    QSet<QString> ids;
    for (const JsonCursor& item : root.items(u"rules"_s)) {
        rules.rules.push_back(readRule(item, rules, conditions));
        item.mustBeNew(u"id"_s, rules.rules.back().id, ids);
    }
    root.close();
    if (!problems.isEmpty()) {
        return problems.failure();
    }
    return rules;
}

} // namespace daicho
