// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/register/checks/rulereader.h"
#include "model/service/assetservice.h"
#include "model/service/checks/riskcheck.h"
#include "model/service/scoringservice.h"
#include "model/service/treatment/acceptanceservice.h"
#include "model/service/unitservice.h"
#include "model/store/riskfacts.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestRiskRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void soundRisksHaveNoFindings();
    void eachCaseFindsItsFault_data();
    void eachCaseFindsItsFault();
    void whatIsInOrderIsNoFault_data();
    void whatIsInOrderIsNoFault();
    void findingsTellWhereTheyArePutRight();
    void everyCaseHasARow();
    void findingsNameAssetAndThreat();
    void oneAssetIsCheckedAlone();
    void unitsNarrowTheCheck();
    void theScopeChoosesTheRules();
    void aBrokenDocumentSaysWhere();

private:
    QList<Finding> found(Session& session, const CheckScope& given = {}) const
    {
        CheckScope scope = given;
        QList<Finding> findings;
        NoProgress progress;
        const auto counts = RiskCheck(session).visit(
            scope,
            [&findings](const Finding& finding) -> Result<void> {
                findings.append(finding);
                return {};
            },
            progress);
        if (!counts) {
            qFatal("%s", qPrintable(counts.error().message + counts.error().detail));
        }
        return findings;
    }

    static QStringList ids(const QList<Finding>& findings)
    {
        QStringList ids;
        for (const Finding& finding : findings) {
            ids.append(finding.rule);
        }
        return ids;
    }

    void
    score(Session& session, const QString& threat, const QString& likelihood, const QString& loss)
    {
        ScoreDraft draft;
        draft.asset = m_asset.id;
        draft.threat = threat;
        draft.inputs = {{u"likelihood"_s, likelihood}, {u"loss"_s, loss}};
        QVERIFY_OK(session.scoring().save(draft));
    }

    void fill(Session& session);

    std::unique_ptr<RegisterFixture> m_fixture;
    Asset m_asset;
    UnitId m_unit;
};

void TestRiskRules::init()
{
    m_fixture = std::make_unique<RegisterFixture>();
    fill(m_fixture->create());
}

/// An asset with a score in each category, one treated and one accepted: nothing to be said of it.
void TestRiskRules::fill(Session& session)
{
    Unit unit;
    unit.code = u"010"_s;
    unit.name = u"市民課"_s;
    m_unit = session.units().add(unit).value().id;
    Asset asset;
    asset.name = u"住民記録"_s;
    asset.kind = u"information"_s;
    asset.zone = u"lgwan"_s;
    asset.media = u"server_lgwan"_s;
    asset.unit = m_unit;
    asset.contractor = u"みほん計算センター"_s;
    asset.confidentiality = u"3B"_s;
    asset.integrity = u"2"_s;
    asset.availability = u"2"_s;
    asset.classifiedOn = QDate(2026, 3, 1);
    m_asset = session.assets().add(asset).value();
    score(session, u"A04"_s, u"4"_s, u"4"_s);
    score(session, u"B02"_s, u"3"_s, u"3"_s);
    for (const QString& threat : {u"C01"_s, u"D01"_s, u"E01"_s}) {
        score(session, threat, u"2"_s, u"2"_s);
    }
    Measure measure;
    measure.title = u"切り離した複製"_s;
    measure.option = u"reduce"_s;
    measure.areas = QStringList{u"operation"_s};
    measure.threats = QStringList{u"A04"_s};
    measure.unit = m_unit;
    measure.responsible = u"情報システム係長"_s;
    measure.state = u"running"_s;
    measure.plannedFrom = QDate(2026, 4, 1);
    measure.due = QDate(2026, 12, 31);
    measure.budgetYear = 2026;
    measure.costInitial = 100000;
    measure.approvedBy = u"総務部長"_s;
    TreatmentService treatments(session);
    QVERIFY_OK(treatments.add(measure, {{m_asset.id, u"A04"_s}}));
    QVERIFY_OK(treatments.saveResidual({m_asset.id, u"A04"_s},
                                       {{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"3"_s}}));
    AcceptanceService acceptances(session);
    RiskAcceptance accepted = *acceptances.proposal({m_asset.id, u"B02"_s});
    accepted.reason = u"更新まで待つ"_s;
    accepted.approver = u"総務部長"_s;
    QVERIFY_OK(acceptances.accept(accepted));
}

void TestRiskRules::soundRisksHaveNoFindings()
{
    QCOMPARE(ids(found(m_fixture->session())), QStringList());
}

void TestRiskRules::eachCaseFindsItsFault_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* rule, const char* what, const char* sql) {
        QTest::addRow("%s %s", rule, what) << QString::fromLatin1(rule) << QByteArray(sql);
    };
    const char* const former =
        "INSERT INTO assessment (uid, revision, asset_id, threat, cycle, rater, method, level, "
        "value) SELECT 'p', 1, asset_id, threat, 2025, rater, method, '%1', 12 FROM assessment "
        "WHERE threat = 'C01'";
    const auto before = [&](const char* level) { return QByteArray(former).replace("%1", level); };
    row("R01", "high without plan", "DELETE FROM treatment");
    row("R02", "great loss", "UPDATE assessment SET loss = 4 WHERE threat = 'C01'");
    row("R03", "small loss", "UPDATE assessment SET loss = 1 WHERE threat = 'B02'");
    row("R04",
        "law 1",
        "UPDATE asset SET personal = 1; UPDATE assessment SET inputs = '{\"law\":1,\"loss\":3}' "
        "WHERE threat = 'B02'");
    row("R05",
        "101 persons",
        "UPDATE asset SET personal = 1, person_count = 101; UPDATE assessment SET inputs = "
        "'{\"law\":3}' WHERE threat = 'B02'");
    row("R06", "method", "UPDATE assessment SET method = 'ipa-3.1' WHERE threat = 'C01'");
    row("R07", "class since", "UPDATE asset SET classified_on = '2026-05-01'");
    row("R08", "threat of systems", "UPDATE assessment SET threat = 'A05' WHERE threat = 'C01'");
    row("R09",
        "ruled out",
        "INSERT INTO pair_exclusion (uid, revision, asset_id, threat) SELECT 'x', 1, id, 'C01' "
        "FROM asset");
    row("R10", "unknown threat", "UPDATE assessment SET threat = 'Z99' WHERE threat = 'C01'");
    row("R11", "fell", before("medium"));
    row("R12", "fell by two", before("high"));
    row("R13",
        "off the draft",
        "UPDATE assessment SET round = 'r' WHERE threat = 'C01'; INSERT INTO round_item (uid, "
        "revision, round, asset_id, threat, proposed_level) SELECT 'i', 1, 'r', id, 'C01', 'high' "
        "FROM asset");
    row("R14", "deliberate", "DELETE FROM assessment WHERE threat = 'A04'");
    row("R14", "unintentional", "DELETE FROM assessment WHERE threat = 'B02'");
    row("R14", "disaster", "DELETE FROM assessment WHERE threat = 'C01'");
    row("R14", "disease", "DELETE FROM assessment WHERE threat = 'D01'");
    row("R14", "infrastructure", "DELETE FROM assessment WHERE threat = 'E01'");
    row("R15", "above", "UPDATE treatment SET expected_value = 20");
    row("R16", "the same", "UPDATE treatment SET expected_value = 16");
    row("R17", "before done", "UPDATE treatment SET is_forecast = 0");
    row("R18", "method", "UPDATE treatment SET method = 'ipa-3.1'");
    row("R19", "measure gone", "DELETE FROM measure");
    row("R19", "no score", "DELETE FROM assessment WHERE threat = 'A04'");
    row("R20", "no approver", "UPDATE acceptance SET approver = ''");
    row("R21", "expired", "UPDATE acceptance SET expires_on = '2026-03-31'");
    row("R22", "too long", "UPDATE acceptance SET expires_on = '2028-04-01'");
    row("R22", "endless", "UPDATE acceptance SET expires_on = ''");
    row("R23", "role", "UPDATE acceptance SET approver_role = 'department_head'");
    row("R23", "no role", "UPDATE acceptance SET approver_role = ''");
    row("R24", "oneself", "UPDATE acceptance SET approver = applicant");
    row("R25", "no reason", "UPDATE acceptance SET reason = ''");
    row("R26", "no number", "UPDATE acceptance SET kind = 'exception'");
    row("R27", "risen", "UPDATE acceptance SET level = 'low'");
    row("R28", "no score", "DELETE FROM assessment WHERE threat = 'B02'");
    row("R29", "disposed", "UPDATE asset SET disposed_on = '2026-03-01'");
    row("R30",
        "not looked at",
        "UPDATE acceptance SET expires_on = '2026-03-31'; UPDATE assessment SET scored_at = "
        "'2026-03-01T00:00:00.000Z'");
    row("R31", "overdue", "UPDATE measure SET due = '2026-03-31'");
    row("R32", "no day", "UPDATE measure SET state = 'done'");
    row("R32", "day without done", "UPDATE measure SET done_on = '2026-03-01'");
    row("R33", "no evaluation", "UPDATE measure SET state = 'done', done_on = '2026-03-01'");
    row("R34", "area", "UPDATE measure SET areas = ''");
    row("R34", "threats", "UPDATE measure SET threats = ''");
    row("R34", "responsible", "UPDATE measure SET responsible = '', unit_id = NULL");
    row("R34", "due", "UPDATE measure SET due = ''");
    row("R35", "nothing", "DELETE FROM treatment");
    row("R36", "no year", "UPDATE measure SET budget_year = NULL");
    row("R37", "retained", "UPDATE measure SET option = 'retain'");
    row("R38",
        "to nobody",
        "UPDATE measure SET option = 'transfer'; UPDATE asset SET contractor = ''");
    row("R39", "not approved", "UPDATE measure SET approved_by = ''");
    row("R40", "begins late", "UPDATE measure SET planned_from = '2027-01-01'");
    row("R40", "done ahead", "UPDATE measure SET done_on = '2026-05-01'");
    row("R41", "year over", "UPDATE measure SET state = 'requested', budget_year = 2025");
    row("R42", "area", "UPDATE measure SET areas = 'magic'");
    row("R42", "threat", "UPDATE measure SET threats = 'Z99'");
    row("R42", "state", "UPDATE measure SET state = 'soon'");
    row("R42", "option", "UPDATE measure SET option = 'magic'");
    row("R43",
        "high when done",
        "UPDATE treatment SET is_forecast = 0, expected_level = 'high'; UPDATE measure SET state = "
        "'done', done_on = '2026-03-01'");
    row("R44", "older", "UPDATE treatment SET evaluated_on = '2026-03-01'");
    row("R45", "other threat", "UPDATE measure SET threats = 'B02'");
}

void TestRiskRules::whatIsInOrderIsNoFault_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* rule, const char* what, const char* sql) {
        QTest::addRow("%s %s", rule, what) << QString::fromLatin1(rule) << QByteArray(sql);
    };
    const char* const ruledOut =
        "DELETE FROM assessment WHERE threat = 'D01'; INSERT INTO pair_exclusion (uid, revision, "
        "asset_id, threat) SELECT 'x1', 1, id, 'D01' FROM asset UNION ALL SELECT 'x2', 1, id, "
        "'D02' FROM asset UNION ALL SELECT 'x3', 1, id, 'D03' FROM asset";
    row("R14", "ruled out", ruledOut);
    row("R15",
        "scored since",
        "UPDATE treatment SET expected_value = 20, evaluated_on = '2026-03-01'");
    row("R16",
        "retained",
        "UPDATE treatment SET expected_value = 16; UPDATE measure SET option = 'retain'");
    row("R21",
        "disposed",
        "UPDATE acceptance SET expires_on = '2026-03-31'; UPDATE asset SET disposed_on = "
        "'2026-03-01'");
    row("R24", "ended", "UPDATE acceptance SET approver = applicant, ended_on = '2026-04-01'");
    row("R26", "ended", "UPDATE acceptance SET kind = 'exception', ended_on = '2026-04-01'");
    row("R43",
        "another measure is under way",
        "UPDATE treatment SET is_forecast = 0, expected_level = 'high'");
    row("R43",
        "accepted",
        "UPDATE treatment SET is_forecast = 0, expected_level = 'high'; UPDATE measure SET state = "
        "'done', done_on = '2026-03-01'; UPDATE acceptance SET threat = 'A04'");
}

void TestRiskRules::whatIsInOrderIsNoFault()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, sql);
    m_fixture->close();
    m_fixture->tamper(sql);
    const std::unique_ptr<Session> session = m_fixture->open();
    QVERIFY(!ids(found(*session)).contains(rule));
}

void TestRiskRules::findingsTellWhereTheyArePutRight()
{
    m_fixture->close();
    m_fixture->tamper("DELETE FROM treatment; UPDATE acceptance SET reason = ''; UPDATE assessment "
                      "SET loss = 1 WHERE threat = 'B02'; DELETE FROM assessment WHERE threat = "
                      "'D01'");
    const std::unique_ptr<Session> session = m_fixture->open();
    const QList<Finding> findings = found(*session);
    const auto place = [&findings](const QString& rule) {
        const auto finding = std::ranges::find(findings, rule, &Finding::rule);
        return finding == findings.end() ? FindingPlace() : placeOf(*finding);
    };
    const QString asset = QString::number(m_asset.id.value);
    QCOMPARE(place(u"R01"_s), (FindingPlace{u"treat"_s, u"risk:%1:A04"_s.arg(asset)}));
    QCOMPARE(place(u"R03"_s), (FindingPlace{u"score"_s, u"asset:%1/B02"_s.arg(asset)}));
    QCOMPARE(place(u"R14"_s), (FindingPlace{u"score"_s, u"asset:%1/"_s.arg(asset)}));
    QCOMPARE(place(u"R25"_s), (FindingPlace{u"treat"_s, u"acceptance:1"_s}));
    QCOMPARE(place(u"R35"_s), (FindingPlace{u"treat"_s, u"measure:M-0001"_s}));
}

void TestRiskRules::eachCaseFindsItsFault()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, sql);
    m_fixture->close();
    m_fixture->tamper(sql);
    const std::unique_ptr<Session> session = m_fixture->open();
    const QList<Finding> findings = found(*session);
    QVERIFY2(ids(findings).contains(rule), qPrintable(ids(findings).join(u' ')));
    for (const Finding& finding : findings) {
        QVERIFY2(!finding.message.contains(u'{'), qPrintable(finding.message));
        QVERIFY(!finding.advice.isEmpty());
        QVERIFY(!finding.fields.isEmpty());
    }
}

void TestRiskRules::everyCaseHasARow()
{
    const auto rules = RiskCheck::rules(m_fixture->environment().catalogue);
    QVERIFY_OK(rules);
    QVERIFY(rules->rules.size() >= 25);
    qsizetype cases = 0;
    for (const Rule& rule : rules->rules) {
        cases += static_cast<qsizetype>(rule.cases.size());
        QVERIFY(!rule.explanation.ja.isEmpty() && !rule.explanation.en.isEmpty());
    }
    QCOMPARE(cases, 60); // the rows above
}

void TestRiskRules::findingsNameAssetAndThreat()
{
    m_fixture->close();
    m_fixture->tamper("DELETE FROM treatment");
    const std::unique_ptr<Session> session = m_fixture->open();
    const QList<Finding> findings = found(*session);
    const auto plan = std::ranges::find(findings, u"R01"_s, &Finding::rule);
    QVERIFY(plan != findings.end());
    QCOMPARE(plan->subject, u"assessment"_s);
    QCOMPARE(plan->asset, m_asset.id);
    QCOMPARE(plan->threat, u"A04"_s);
    QCOMPARE(plan->code, m_asset.displayCode());
    QCOMPARE(plan->unit, m_unit);
    QVERIFY2(plan->message.contains(u"A04 ランサムウェア"_s), qPrintable(plan->message));
    QVERIFY2(plan->message.contains(u"高"_s), qPrintable(plan->message));
    const auto measure = std::ranges::find(findings, u"R35"_s, &Finding::rule);
    QVERIFY(measure != findings.end());
    QCOMPARE(measure->code, u"M-0001"_s);
    QCOMPARE(measure->name, u"切り離した複製"_s);
}

void TestRiskRules::oneAssetIsCheckedAlone()
{
    Session& session = m_fixture->session();
    Asset other;
    other.name = u"別の資産"_s;
    other = session.assets().add(other).value();
    ScoreDraft draft;
    draft.asset = other.id;
    draft.threat = u"A04"_s;
    draft.inputs = {{u"likelihood"_s, u"5"_s}, {u"loss"_s, u"5"_s}};
    QVERIFY_OK(session.scoring().save(draft));
    const RiskCheck check(session);
    QVERIFY(check.ofAsset(m_asset.id, DateStyle::Iso)->isEmpty());
    const auto findings = check.ofAsset(other.id, DateStyle::Iso);
    QVERIFY_OK(findings);
    QVERIFY(ids(*findings).contains(u"R01"_s));
}

void TestRiskRules::unitsNarrowTheCheck()
{
    m_fixture->close();
    m_fixture->tamper("UPDATE measure SET due = '2026-03-31', planned_from = ''");
    const std::unique_ptr<Session> session = m_fixture->open();
    CheckScope scope;
    scope.filter.anyOf.insert(u"unit"_s, {QString::number(m_unit.value)});
    QCOMPARE(ids(found(*session, scope)), QStringList{u"R31"_s});
    scope.filter.anyOf.insert(u"unit"_s, {u"9999"_s});
    QCOMPARE(ids(found(*session, scope)), QStringList());
    CheckScope earlier;
    earlier.on = QDate(2026, 3, 31);
    QVERIFY(!ids(found(*session, earlier)).contains(u"R31"_s));
}

void TestRiskRules::theScopeChoosesTheRules()
{
    m_fixture->close();
    m_fixture->tamper(
        "UPDATE measure SET due = '2026-03-31', planned_from = ''; UPDATE asset SET manager = ''");
    const std::unique_ptr<Session> session = m_fixture->open();
    const auto rules = [&](RuleChoice choice) {
        CheckScope scope;
        scope.rules = choice;
        QStringList list;
        NoProgress progress;
        const auto counts = CheckService(*session).visit(
            scope,
            [&list](const Finding& finding) -> Result<void> {
                list.append(finding.rule);
                return {};
            },
            progress);
        return counts && counts->errors + counts->warnings + counts->notes == list.size()
                   ? list
                   : QStringList();
    };
    const QStringList all = rules(RuleChoice::All);
    QVERIFY(!rules(RuleChoice::Ledger).contains(u"R31"_s));
    QCOMPARE(rules(RuleChoice::Risk), QStringList{u"R31"_s});
    QCOMPARE(all, rules(RuleChoice::Ledger) + rules(RuleChoice::Risk));
}

void TestRiskRules::aBrokenDocumentSaysWhere()
{
    const auto broken = parseRules(
        R"({"kind": "rules", "id": "risk", "version": "1", "label": {"ja": "x", "en": "x"},
            "source": "x", "verified": false, "rules": [{"id": "R1", "subject": "measure",
            "severity": "note", "label": {"ja": "x", "en": "x"},
            "explanation": {"ja": "x", "en": "x"}, "policy": "8",
            "cases": [{"when": {"fact": "no_such_fact"}, "fields": ["colour"],
            "message": {"ja": "{due}", "en": "{size}"}, "advice": {"ja": "x", "en": "x"}}],
            "source": "x", "verified": false}]})",
        u"risk-rules.json"_s,
        RiskRuleFacts::vocabulary());
    QVERIFY(!broken);
    for (const QString& place : {u"fact"_s, u"fields"_s, u"message"_s}) {
        QVERIFY2(broken.error().message.contains(u"cases[0]"_s) &&
                     broken.error().message.contains(place),
                 qPrintable(broken.error().message));
    }
}

} // namespace daicho

DAICHO_TEST(daicho::TestRiskRules)
#include "tst_riskrules.moc"
