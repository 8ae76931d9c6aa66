// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/register/checks/rulereader.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// JSON written with single quotes, which spares the backslashes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A document of one rule with this condition.
QByteArray document(const QByteArray& when, const QByteArray& more = {})
{
    return json("{'kind': 'rules', 'id': 't', 'version': '1', "
                "'label': {'ja': '点検', 'en': 'Checks'}, 'source': 'proposal', "
                "'verified': false, 'settings': {'many': 10}, 'rules': [{'id': 'T1', "
                "'severity': 'error', 'label': {'ja': '一', 'en': 'One'}, "
                "'explanation': {'ja': '説明', 'en': 'Why'}, 'policy': '６⑵', " +
                more + "'cases': [{'when': " + when +
                ", 'fields': ['name'], 'message': {'ja': '文', 'en': 'Text'}, "
                "'advice': {'ja': '手', 'en': 'Do'}}], "
                "'source': 'proposal', 'verified': false}]}");
}

} // namespace

class TestRuleReader : public QObject
{
    Q_OBJECT

private slots:

    void theShippedRulesReadAndNameClausesOfThePolicy()
    {
        const Result<Catalogue> catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        const CatalogueDocument* shipped = catalogue->document(u"rules"_s, u"ledger"_s);
        QVERIFY(shipped != nullptr);
        const Result<RuleSet> rules = parseRules(shipped->json, u"ledger-rules.json"_s);
        QVERIFY_OK(rules);
        QStringList clauses;
        for (const Clause& clause : catalogue->clauses().items) {
            clauses.append(clause.number);
        }
        for (const Rule& rule : rules->rules) {
            for (const QString& clause : rule.policy.split(u' ')) {
                QVERIFY2(clauses.contains(clause), qPrintable(rule.id + u' ' + clause));
            }
        }
        for (int i = 1; i <= 17; ++i) {
            QVERIFY(rules->find(u"K%1"_s.arg(i, 2, 10, QChar(u'0'))) != nullptr);
        }
        // What can't be checked yet says why.
        for (const Rule& rule : rules->rules) {
            QVERIFY2(!rule.cases.empty() || !rule.later.ja.isEmpty(), qPrintable(rule.id));
        }
    }

    void oneFactIsReadOnceForAllRules()
    {
        const Result<RuleSet> rules = parseRules(
            document("{'any': [{'fact': 'scored'}, {'not': {'fact': 'scored'}}]}"), u"t.json"_s);
        QVERIFY_OK(rules);
        QCOMPARE(rules->facts.size(), size_t(1));
    }

    void brokenConditionsAreNamedWithFileKeyAndReason_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        const QString at = u"t.json: rules[0].cases[0].when"_s;
        const auto row =
            [&](const char* name, const char* when, const QString& key, const QString& why) {
                QTest::newRow(name) << QByteArray(when) << at + key << why;
            };
        row("unknown field",
            "{'field': 'colour', 'is': 'empty'}",
            u".field"_s,
            u"“colour” is no field"_s);
        row("unknown other field",
            "{'field': 'name', 'same_as': 'colour'}",
            u".same_as"_s,
            u"is no field"_s);
        row("unknown state", "{'field': 'name', 'is': 'odd'}", u".is"_s, u"empty, filled"_s);
        row("unknown class word",
            "{'field': 'integrity', 'class': 'high'}",
            u".class"_s,
            u"not_lowest"_s);
        row("unknown fact", "{'fact': 'guessed'}", u".fact"_s, u"no fact"_s);
        row("fact without fields", "{'fact': 'exists_other'}", u".fields"_s, u"at least one"_s);
        row("fact of no property",
            "{'fact': 'class_below_linked'}",
            u".property"_s,
            u"confidentiality"_s);
        row("unknown setting",
            "{'field': 'person_count', 'at_least': {'setting': 'few'}}",
            u".at_least.setting"_s,
            u"no setting"_s);
        row("not a number",
            "{'field': 'person_count', 'at_least': 'many'}",
            u".at_least"_s,
            u"must be a number"_s);
        row("no day", "{'field': 'classified_on', 'before': 'soon'}", u".before"_s, u"today"_s);
        row("bad pattern", "{'field': 'name', 'matches': '('}", u".matches"_s, u"parenthes"_s);
        row("nothing to compare", "{'field': 'name'}", u""_s, u"must compare"_s);
        row("empty", "{}", u""_s, u"must hold all"_s);
        row("no object", "true", u""_s, u"must be an object"_s);
        row("mistyped key",
            "{'field': 'name', 'is': 'empty', 'equal': 1}",
            u".equal"_s,
            u"is not a key"_s);
        row("deep within",
            "{'all': [{'not': {'field': 'x', 'is': 'empty'}}]}",
            u".all[0].not.field"_s,
            u"is no field"_s);
    }

    void brokenConditionsAreNamedWithFileKeyAndReason()
    {
        QFETCH(QByteArray, when);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const Result<RuleSet> rules = parseRules(document(when), u"t.json"_s);
        QVERIFY(!rules);
        QVERIFY2(rules.error().message.contains(place + u": "_s),
                 qPrintable(rules.error().message));
        QVERIFY2(rules.error().message.contains(reason), qPrintable(rules.error().message));
    }

    void otherMistakesAreNamedAsWell()
    {
        const QByteArray fine = "{'field': 'name', 'is': 'empty'}";
        QVERIFY_OK(parseRules(document(fine), u"t.json"_s));
        QVERIFY(!parseRules("{", u"t.json"_s));
        QVERIFY(!parseRules(document(fine, "'subject': 'moon', "), u"t.json"_s));
        QVERIFY(!parseRules(document(fine, "'scope': 'some', "), u"t.json"_s));
        const Result<RuleSet> placeholder =
            parseRules(document(fine).replace("\"Text\"", "\"{colour}\""), u"t.json"_s);
        QVERIFY(!placeholder);
        QVERIFY(placeholder.error().message.contains(u"“colour” is no field"_s));
    }
};

} // namespace daicho

using daicho::TestRuleReader;
DAICHO_TEST(TestRuleReader)
#include "tst_rulereader.moc"
