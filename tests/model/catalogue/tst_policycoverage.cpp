// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/register/asset.h"
#include "model/register/place.h"
#include "model/register/registerinfo.h"
#include "model/register/relation.h"
#include "model/register/unit.h"
#include "model/risk/assessment.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// Does the product carry what the policy says: each cause of chapter 3 has a threat, each clause
/// that asks for something is pointed to.
class TestPolicyCoverage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachCauseOfChapterThreeHasAThreat_data();
    void eachCauseOfChapterThreeHasAThreat();
    void theCausesAreThoseOfThePolicyAndNoOthers();
    void categoriesHoldTheirThreats_data();
    void categoriesHoldTheirThreats();
    void eachClauseThatAsksForSomethingIsPointedTo();
    void fieldsPointToClausesThatExist();

private:
    void point(const QString& clauses, const QString& from);
    template <class Record>
    void pointFromFields(const FieldList<Record>& fields, const QString& table);

    Catalogue m_catalogue;
    QMap<QString, QStringList> m_pointers; ///< clause → what points to it
};

void TestPolicyCoverage::point(const QString& clauses, const QString& from)
{
    for (const QString& number : clauses.split(u' ', Qt::SkipEmptyParts)) {
        m_pointers[number] += from;
    }
}

template <class Record>
void TestPolicyCoverage::pointFromFields(const FieldList<Record>& fields, const QString& table)
{
    for (const Field<Record>& field : fields) {
        point(field.clause, u"field %1.%2"_s.arg(table, field.key));
    }
}

void TestPolicyCoverage::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);

    for (const ThreatCategory& category : m_catalogue.threats().categories) {
        point(category.clause, u"category "_s + category.id);
    }
    for (const Threat& threat : m_catalogue.threats().items) {
        point(threat.clause, u"threat "_s + threat.id);
    }
    for (const MeasureArea& area : m_catalogue.measures().items) {
        point(area.clause, u"measure "_s + area.id);
    }
    for (const Scheme& scheme : m_catalogue.schemes()) {
        point(scheme.header.clause, u"scheme "_s + scheme.header.id);
        for (const Question& question : scheme.questions) {
            point(question.clause, u"question "_s + question.id);
        }
    }
    for (const Method& method : m_catalogue.methods()) {
        point(method.header.clause, u"method "_s + method.header.id);
    }
    for (const ChoiceSet& set : m_catalogue.choiceSets()) {
        for (const Choice& choice : set.items()) {
            point(choice.clause, u"choice %1.%2"_s.arg(set.id(), choice.id));
        }
    }
    pointFromFields(assetFields(), u"asset"_s);
    pointFromFields(unitFields(), u"unit"_s);
    pointFromFields(placeFields(), u"place"_s);
    pointFromFields(relationFields(), u"relation"_s);
    pointFromFields(flowFields(), u"flow"_s);
    pointFromFields(registerFields(), u"register"_s);
    pointFromFields(assessmentFields(), u"assessment"_s);
}

void TestPolicyCoverage::eachCauseOfChapterThreeHasAThreat_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QStringList>("threats");

    const auto row = [](const QString& category, const QString& cause, const QString& threats) {
        QTest::newRow(qPrintable(cause)) << category << cause << threats.split(u' ');
    };
    const QString deliberate = u"deliberate"_s;
    row(deliberate, u"不正アクセス"_s, u"A01 A12"_s);
    row(deliberate, u"ウイルス攻撃"_s, u"A02 A04"_s);
    row(deliberate, u"サービス不能攻撃"_s, u"A05"_s);
    row(deliberate, u"部外者の侵入"_s, u"A09"_s);
    row(deliberate, u"重要情報の詐取"_s, u"A10"_s);
    row(deliberate, u"内部不正"_s, u"A08"_s);
    const QString unintentional = u"unintentional"_s;
    row(unintentional, u"情報資産の無断持ち出し"_s, u"B01"_s);
    row(unintentional, u"無許可ソフトウェアの使用"_s, u"B04"_s);
    row(unintentional, u"規定違反"_s, u"B17"_s);
    row(unintentional, u"設計・開発の不備"_s, u"B07"_s);
    row(unintentional, u"プログラム上の欠陥"_s, u"B18"_s);
    row(unintentional, u"操作・設定ミス"_s, u"B05 B06"_s);
    row(unintentional, u"メンテナンス不備"_s, u"B09"_s);
    row(unintentional, u"内部・外部監査機能の不備"_s, u"B12"_s);
    row(unintentional, u"委託管理の不備"_s, u"B08"_s);
    row(unintentional, u"マネジメントの欠陥"_s, u"B13"_s);
    row(unintentional, u"機器故障"_s, u"B10"_s);
    row(u"disaster"_s, u"地震"_s, u"C01"_s);
    row(u"disaster"_s, u"落雷"_s, u"C02"_s);
    row(u"disaster"_s, u"火災"_s, u"C03"_s);
    row(u"disease"_s, u"疾病による要員不足に伴うシステム運用の機能不全"_s, u"D01 D02"_s);
    row(u"infrastructure"_s, u"電力供給の途絶"_s, u"E01 E02"_s);
    row(u"infrastructure"_s, u"通信の途絶"_s, u"E03"_s);
    row(u"infrastructure"_s, u"水道供給の途絶"_s, u"E05"_s);
}

void TestPolicyCoverage::eachCauseOfChapterThreeHasAThreat()
{
    QFETCH(QString, category);
    QFETCH(QString, cause);
    QFETCH(QStringList, threats);

    QStringList found;
    for (const Threat& threat : m_catalogue.threats().items) {
        if (threat.category == category && threat.causes.contains(cause)) {
            found += threat.id;
        }
    }

    for (const QString& threat : threats) {
        QVERIFY2(found.contains(threat), qPrintable(threat));
    }
}

void TestPolicyCoverage::theCausesAreThoseOfThePolicyAndNoOthers()
{
    QCOMPARE(m_catalogue.threats().causes.size(), size_t(24));
}

void TestPolicyCoverage::categoriesHoldTheirThreats_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<int>("count");

    QTest::newRow("1") << u"deliberate"_s << u"３⑴"_s << u"A"_s << 13;
    QTest::newRow("2") << u"unintentional"_s << u"３⑵"_s << u"B"_s << 22;
    QTest::newRow("3") << u"disaster"_s << u"３⑶"_s << u"C"_s << 5;
    QTest::newRow("4") << u"disease"_s << u"３⑷"_s << u"D"_s << 3;
    QTest::newRow("5") << u"infrastructure"_s << u"３⑸"_s << u"E"_s << 7;
}

void TestPolicyCoverage::categoriesHoldTheirThreats()
{
    QFETCH(QString, category);
    QFETCH(QString, clause);
    QFETCH(QString, letter);
    QFETCH(int, count);

    int found = 0;
    for (const Threat& threat : m_catalogue.threats().items) {
        if (threat.category == category) {
            ++found;
            QVERIFY2(threat.id.startsWith(letter), qPrintable(threat.id));
            QCOMPARE(threat.clause, clause);
        }
    }

    QCOMPARE(found, count);
    QCOMPARE(m_catalogue.threats().findCategory(category)->clause, clause);
}

void TestPolicyCoverage::eachClauseThatAsksForSomethingIsPointedTo()
{
    QStringList mustBePointedTo;
    QStringList others;
    for (const Clause& clause : m_catalogue.clauses().items) {
        if (m_pointers.contains(clause.number)) {
            continue;
        }
        // A heading is carried out by its parts.
        const bool isHeading =
            std::ranges::any_of(m_catalogue.clauses().items, [&clause](const Clause& other) {
                return other.parent == clause.number && other.kind == clause.kind;
            });
        const bool asks =
            QStringList{u"threat"_s, u"measure"_s, u"scope"_s}.contains(clause.kind) &&
            clause.number != u"１"_s && !isHeading;
        (asks ? mustBePointedTo : others) += clause.number;
    }

    qInfo().noquote() << "clauses nothing points to:" << others.join(u' ');
    QVERIFY2(mustBePointedTo.isEmpty(), qPrintable(mustBePointedTo.join(u' ')));
    QVERIFY2(m_pointers.contains(u"８"_s), "the scoring methods carry out chapter 8");
}

void TestPolicyCoverage::fieldsPointToClausesThatExist()
{
    for (auto it = m_pointers.cbegin(); it != m_pointers.cend(); ++it) {
        QVERIFY2(m_catalogue.clauses().find(it.key()) != nullptr,
                 qPrintable(it.value().join(u", "_s)));
    }
}

} // namespace daicho

DAICHO_TEST(daicho::TestPolicyCoverage)
#include "tst_policycoverage.moc"
