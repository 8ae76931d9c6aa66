// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/register/checks/ruleengine.h"
#include "model/register/checks/rulereader.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// An asset against which nothing stands.
const char* const kSoundAsset =
    "code=A000001 kind=information name=住民記録 unit=1 manager=市民課長 media=server_mn "
    "zone=mynumber mynumber_ground=use personal=yes sensitive=no specific=yes person_count=500 "
    "retention=5年 confidentiality=3B integrity=2 availability=2 rto_hours=24 backup=毎日 "
    "takeout=none classified_on=2026-01-10 place=1 location=本庁舎 backup_place=別館 "
    "confirmed_on=2026-04-01";

const QHash<QString, QString>& soundRecords()
{
    static const QHash<QString, QString> records = {
        {u"asset"_s, QString::fromUtf8(kSoundAsset)},
        {u"unit"_s, u"code=010 name=市民課 parent=1 head=市民課長 body_kind=internal_department"_s},
        {u"place"_s, u"code=P1 name=本庁舎"_s},
        {u"relation"_s, u"from=1 to=2 kind=stored_in"_s},
        {u"flow"_s, u"code=F1 from=1 to=2"_s}};
    return records;
}

QVariant valueOf(const FieldInfo& field, const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    switch (field.type) {
    case FieldType::Flag:
        return text == u"yes"_s;
    case FieldType::Date:
        return QDate::fromString(text, Qt::ISODate);
    case FieldType::Integer:
    case FieldType::UnitRef:
    case FieldType::PlaceRef:
    case FieldType::AssetRef:
        return text.toLongLong();
    case FieldType::Decimal:
        return text.toDouble();
    default:
        return text;
    }
}

/// "key=value …" over a sound record; "fact:name" makes a fact hold.
struct Described
{
    std::vector<QVariant> values;
    QStringList facts;
};

Described describe(const QString& subject, const QString& changes)
{
    const auto& fields = checkedFields(subject);
    Described record{std::vector<QVariant>(fields.size()), {}};
    for (const QString& word :
         (soundRecords().value(subject) + u' ' + changes).split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u"fact:"_s)) {
            record.facts.append(word.mid(5));
            continue;
        }
        const QString key = word.section(u'=', 0, 0);
        const auto field = std::ranges::find(fields, key, &FieldInfo::key);
        if (field == fields.end()) {
            qFatal("no field %s", qPrintable(key));
        }
        record.values[static_cast<size_t>(field - fields.begin())] =
            valueOf(**field, word.section(u'=', 1));
    }
    return record;
}

class GivenFacts final : public FactSource
{
public:
    GivenFacts(const RuleSet& rules, QStringList names)
        : m_rules(rules)
        , m_names(std::move(names))
    {
    }

    bool holds(size_t fact, qint64) const override
    {
        return std::ranges::any_of(m_names, [&](const QString& name) {
            return factFromKey(name) == m_rules.facts[fact].name;
        });
    }

private:
    const RuleSet& m_rules;
    QStringList m_names;
};

constexpr qint64 kId = 7;

} // namespace

class TestLedgerRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSoundRecordHasNoFindings();
    void eachRuleFindsItsFaultAndNothingInASoundRecord_data();
    void eachRuleFindsItsFaultAndNothingInASoundRecord();
    void everyCaseOfEveryRuleWasFound();
    void excludedAndDisposedAssetsAreLeftOut();
    void classesOfOtherSchemesAreComparedByTheirScores();

private:
    QStringList broken(const QString& subject, const QString& changes, const QString& scheme = {});

    Catalogue m_catalogue;
    RuleSet m_rules;
    QSet<const RuleCase*> m_found;
};

void TestLedgerRules::initTestCase()
{
    Result<Catalogue> catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);
    Result<RuleSet> rules =
        parseRules(m_catalogue.document(u"rules"_s, u"ledger"_s)->json, u"ledger-rules.json"_s);
    QVERIFY_OK(rules);
    m_rules = std::move(*rules);
}

QStringList
TestLedgerRules::broken(const QString& subject, const QString& changes, const QString& scheme)
{
    const Described record = describe(subject, changes);
    const GivenFacts facts(m_rules, record.facts);
    const Scheme& used =
        scheme.isEmpty() ? *m_catalogue.defaultScheme() : *m_catalogue.scheme(scheme);
    const RuleEngine engine(m_rules, m_catalogue, used, facts, QDate(2026, 4, 1));
    QStringList ids;
    for (const RuleEngine::Breach& breach : engine.breaches(subject, kId, record.values)) {
        ids.append(breach.rule->id);
        m_found.insert(breach.ruleCase);
    }
    return ids;
}

void TestLedgerRules::aSoundRecordHasNoFindings()
{
    for (const QString& subject : checkedSubjects()) {
        QCOMPARE(broken(subject, {}), QStringList());
    }
}

void TestLedgerRules::eachRuleFindsItsFaultAndNothingInASoundRecord_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("faulty");
    QTest::addColumn<QString>("sound");
    const auto row = [](const char* rule, const char* faulty, const char* sound) {
        QTest::addRow("%s %s", rule, faulty)
            << QString::fromUtf8(rule) << QString::fromUtf8(faulty) << QString::fromUtf8(sound);
    };
    row("K01", "confidentiality=3C", "confidentiality=3A");
    row("K01",
        "specific=no mynumber_ground=family_register confidentiality=2",
        "specific=no mynumber_ground=none confidentiality=2");
    row("K01", "zone=lgwan media=server_lgwan", "zone=paper media=paper");
    row("K01", "zone=lgwan", "zone=lgwan mynumber_ground=related");
    row("K02", "fact:importance_below", "fact:importance_below personal=no");
    row("K03", "person_count=1000", "person_count=1000 file_register_no=F1");
    row("K03", "person_count=1000", "person_count=1000 business=職員の給与");
    row("K04", "person_count=1000", "person_count=1000 pia_no=12");
    row("K04", "person_count=1000", "person_count=1000 media=paper");
    row("K05", "rto_hours=", "rto_hours= availability=1");
    row("K05", "backup=", "backup= media=paper zone=paper");
    row("K06", "backup= availability=1", "backup= availability=1 integrity=1");
    row("K07",
        "disposed_on=2026-03-01 disposal_evidence=証明書",
        "disposed_on=2026-03-01 disposal_method=破砕 disposal_evidence=証明書");
    row("K07",
        "disposed_on=2026-03-01 disposal_method=破砕",
        "disposed_on=2026-03-01 confidentiality=1");
    row("K07", "disposal_method=破砕 disposal_evidence=証明書", "");
    row("K08", "retention_until=2026-03-31", "retention_until=2026-04-01");
    row("K09", "subcontractor=乙社", "contractor=甲社 subcontractor=乙社");
    row("K09", "media=contractor_custody", "media=contractor_custody contractor=甲社");
    row("K10", "media=cloud_saas", "media=cloud_saas cloud_provider=甲社");
    row("K10", "cloud_provider=甲社 manager=", "cloud_provider=甲社");
    const char* const excluded =
        "exclusion=library exclusion_reason=蔵書 exclusion_decided_by=館長";
    row("K11", "exclusion=other exclusion_reason=蔵書 exclusion_decided_by=館長", excluded);
    row("K11", "exclusion=library exclusion_decided_by=館長", excluded);
    row("K11", "exclusion=library exclusion_reason=蔵書", excluded);
    row("K11",
        "exclusion=library exclusion_reason=蔵書 exclusion_decided_by=館長 fact:scored",
        excluded);
    row("K11", "exclusion_reason=蔵書", "fact:scored");
    row("K12", "confidentiality=1", "confidentiality=1 personal=no");
    row("K13", "fact:exists_other", "");
    row("K14", "confirmed_on=", "exclusion=library confirmed_on=");
    row("K14", "confirmed_on=2026-03-31", "confirmed_on=2026-04-01");
    row("K15", "mynumber_ground=", "mynumber_ground= zone=lgwan media=server_lgwan");
    row("K15", "mynumber_ground=none", "mynumber_ground=family_register");
    row("K16", "kind=system place= location=", "kind=system place=");
    row("K16", "media=paper place= location=", "place= location=");
    row("K21", "confidentiality=", "confidentiality=3B");
    row("K21", "integrity=", "integrity=1");
    row("K21", "availability=", "availability=1");
    row("K22", "confidentiality=3", "confidentiality=3A");
    row("K22", "integrity=3", "integrity=1");
    row("K22", "availability=高", "availability=");
    row("K23", "unit=", "unit=2");
    row("K23", "manager=", "manager=課長");
    row("K24", "manager=山田太郎", "manager=情報政策課長");
    row("K25", "kind=", "kind=system");
    row("K25", "media=", "media= kind=facility");
    row("K25", "zone=", "zone= media=paper");
    row("K26", "kind=もの", "kind=document");
    row("K26", "media=紙", "media=paper");
    row("K26", "zone=LG", "zone=isolated media=server");
    row("K26", "mynumber_ground=あり", "mynumber_ground=related");
    row("K27", "media=server_lgwan", "media=server");
    row("K28", "personal=no", "personal=");
    row("K28", "personal=no specific=no sensitive=yes", "sensitive=yes");
    row("K29", "specific=no", "specific=");
    row("K29", "mynumber_ground=none", "mynumber_ground=use");
    row("K30",
        "retention_from=2030-01-01 retention_until=2029-01-01",
        "retention_from=2029-01-01 retention_until=2029-01-01");
    row("K30", "registered_on=2026-04-02", "registered_on=2026-04-01");
    row("K30", "classified_on=2026-04-02", "classified_on=2026-04-01");
    row("K30", "exclusion_decided_on=2026-04-02", "exclusion_decided_on=2026-04-01");
    row("K31", "secrecy_until=2026-03-31", "secrecy_until=2026-04-01");
    row("K32", "takeout=free", "takeout=permitted");
    row("K32", "takeout=unconfirmed", "takeout=");
    row("K33", "media=personal_device", "media=personal_device confidentiality=1");
    row("K34", "person_count=", "person_count= kind=system");
    row("K34", "retention=", "retention= retention_until=2030-03-31");
    row("K35", "media=cloud_saas", "media=cloud_saas cloud_region=日本 ismap=no");
    row("K35",
        "media=cloud_saas cloud_region=日本",
        "media=cloud_saas cloud_region=日本 ismap=yes");
    row("K36", "system=7", "system=8");
    row("K37", "fact:class_below_linked", "");
    row("K37",
        "kind=facility fact:class_below_linked availability=1",
        "kind=facility availability=1");
    row("K38", "fact:class_below_linked", "");
    row("K39", "fact:in_cycle", "");
    row("K40", "fact:linked_to_excluded", "");
    row("K41", "classified_on=2023-03-31", "classified_on=2023-04-01");
    row("K42", "backup_place=本庁舎", "backup_place=");
    row("K43", "name=（仮）台帳", "name=仮設住宅台帳");
    row("K44", "fact:in_closed_unit", "");
    row("K45", "fact:linked_to_disposed", "");
    row("K46", "kind=document confidentiality=2", "");
    row("U01", "fact:exists_other", "code= fact:exists_other");
    row("U02", "fact:tree_cycle", "");
    row("K17", "fact:restriction_says", "");
    row("U03", "fact:unused", "");
    row("U04", "parent= body_kind=", "body_kind=");
    row("U05", "head=", "head= fact:unused");
    row("P01", "fact:exists_other", "code= fact:exists_other");
    row("P02", "fact:tree_cycle", "");
    row("R01", "to=1", "to=3");
    row("R02", "fact:exists_other", "");
    row("F01", "from=", "from= from_zone=lgwan");
    row("F01", "to=", "to= to_zone=lgwan");
}

void TestLedgerRules::eachRuleFindsItsFaultAndNothingInASoundRecord()
{
    QFETCH(QString, rule);
    QFETCH(QString, faulty);
    QFETCH(QString, sound);
    QVERIFY(m_rules.find(rule) != nullptr);
    const QString subject = m_rules.find(rule)->subject;
    const QStringList found = broken(subject, faulty);
    QVERIFY2(found.contains(rule), qPrintable(found.join(u' ')));
    const QStringList none = broken(subject, sound);
    QVERIFY2(!none.contains(rule), qPrintable(none.join(u' ')));
}

void TestLedgerRules::everyCaseOfEveryRuleWasFound()
{
    for (const Rule& rule : m_rules.rules) {
        for (size_t i = 0; i < rule.cases.size(); ++i) {
            QVERIFY2(m_found.contains(&rule.cases[i]), qPrintable(u"%1 %2"_s.arg(rule.id).arg(i)));
        }
    }
}

void TestLedgerRules::excludedAndDisposedAssetsAreLeftOut()
{
    const QString excluded =
        u"exclusion=school exclusion_reason=教育 exclusion_decided_by=課長 confidentiality= "_s;
    QCOMPARE(broken(u"asset"_s, excluded), QStringList());
    const QString disposed =
        u"disposed_on=2026-03-01 disposal_method=破砕 disposal_evidence=証明書 "
        "confidentiality= unit= retention_until=2020-03-31"_s;
    QCOMPARE(broken(u"asset"_s, disposed), QStringList());
}

void TestLedgerRules::classesOfOtherSchemesAreComparedByTheirScores()
{
    const QString three = u"mic-3level"_s;
    QVERIFY(broken(u"asset"_s, u"confidentiality=2"_s, three).contains(u"K01"_s));
    QVERIFY(!broken(u"asset"_s, u"confidentiality=3"_s, three).contains(u"K01"_s));
    QVERIFY(broken(u"asset"_s, u"confidentiality=3B"_s, three).contains(u"K22"_s));
}

} // namespace daicho

using daicho::TestLedgerRules;
DAICHO_TEST(TestLedgerRules)
#include "tst_ledgerrules.moc"
