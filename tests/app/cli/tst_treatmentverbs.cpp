// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "model/service/treatment/acceptanceservice.h"
#include "model/service/unitservice.h"
#include "model/sheet/opentable.h"
#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// A unit, and an asset with one high risk.
RiskPair fill(CliFixture& cli)
{
    Session& session = cli.create();
    Unit unit;
    unit.code = u"010"_s;
    unit.name = u"市民課"_s;
    Asset asset;
    asset.name = u"名簿"_s;
    asset.unit = session.units().add(unit)->id;
    const AssetId id = session.assets().add(asset)->id;
    ScoreDraft draft;
    draft.asset = id;
    draft.threat = u"A04"_s;
    draft.inputs = {{u"likelihood"_s, u"4"_s}, {u"loss"_s, u"4"_s}};
    if (!session.scoring().save(draft)) {
        qFatal("the score can't be saved");
    }
    return {id, u"A04"_s};
}

const char* const kPlan =
    "対策番号,対策,リスク対応,対策の分野,対象とする脅威,担当所属,担当（職名）,状況,期限,"
    "予算年度,初期費用（円）,年額（円）\n"
    "R8-1,二要素認証を入れる,リスク低減,技術的セキュリティ,A06,市民課,係長,予算要求,"
    "令和9年3月31日,2026,1200000,300000\n"
    ",職員研修を行う,低減,人的セキュリティ,B02,010,係長,案,2026-12-25,,,\n"
    ",紙の台帳をやめる,リスク回避,物理的セキュリティ、人的セキュリティ,,市民課,係長,執行,,2026,"
    "50000,\n";

QJsonArray readArray(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

/// Rows of cells of one sheet, without empty ones.
QList<QStringList> sheetRows(const QString& path, int sheet)
{
    QList<QStringList> rows;
    const auto table = openTable(path);
    if (!table) {
        return rows;
    }
    NoProgress progress;
    const auto read = (*table)->readRows(
        sheet,
        [&rows](const SheetRow& row) {
            QStringList cells;
            for (const Cell& cell : row.cells) {
                cells.append(cell.text);
            }
            rows.append(cells);
            return true;
        },
        progress);
    return read ? rows : QList<QStringList>();
}

} // namespace

class TestTreatmentVerbs : public QObject
{
    Q_OBJECT

private slots:
    void measuresComeInByLabelAndAlias();
    void measuresGoOutAndComeBackUnchanged();
    void badRowsSayWhatIsWrong_data();
    void badRowsSayWhatIsWrong();
    void strictKeepsEverythingOut();
    void thePlanListsRiskMeasuresAndAcceptance();
    void theBudgetListAddsUpByYearAndArea();
    void anUnknownFileTypeIsRefused();
    void riskRulesEndWithOneAndNameTheThreat();
    void statsTellHowFarTheTreatmentIs();
    void theJournalWordsWhatWasDone();
};

void TestTreatmentVerbs::measuresComeInByLabelAndAlias()
{
    CliFixture cli;
    fill(cli);
    cli.close();
    const QString plan = cli.write(u"plan.csv"_s, kPlan);
    const CliOutcome outcome =
        cli.run({u"import"_s, cli.path(), plan, u"--into"_s, u"measures"_s, u"--json"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json()[u"added"_s].toInt(), 3);
    QCOMPARE(outcome.json()[u"rejected_rows"_s].toInt(), 0);
    const auto session = cli.open();
    const auto measures = MeasureStore(session->tables().measure).all();
    QVERIFY_OK(measures);
    QCOMPARE(measures->size(), 3);
    const Measure& first = measures->first();
    QCOMPARE(first.code, u"R8-1"_s);
    QCOMPARE(first.option, u"reduce"_s);
    QCOMPARE(first.areas, QStringList{u"technical"_s});
    QCOMPARE(first.threats, QStringList{u"A06"_s});
    QCOMPARE(first.state, u"requested"_s);
    QCOMPARE(first.due, QDate(2027, 3, 31));
    QCOMPARE(first.costInitial, 1200000);
    QCOMPARE(measures->at(1).code, u"M-0001"_s);
    QCOMPARE(measures->at(1).unit, first.unit);
    QCOMPARE(measures->at(2).areas, (QStringList{u"physical"_s, u"human"_s}));

    // The same table with other words for its columns changes what it holds, nothing else.
    const QString again = cli.write(
        u"again.csv"_s, "番号,対策名,進捗\nR8-1,二要素認証を入れる,査定\n,職員研修を行う,案\n");
    const CliOutcome second =
        cli.run({u"import"_s, cli.path(), again, u"--into"_s, u"measures"_s, u"--json"_s});
    QCOMPARE(second.json()[u"updated"_s].toInt(), 1);
    QCOMPARE(second.json()[u"unchanged"_s].toInt(), 1);
    const auto changed = MeasureStore(session->tables().measure).ofCode(u"R8-1"_s);
    QCOMPARE((*changed)->state, u"assessed"_s);
    QCOMPARE((*changed)->unit, first.unit);
    QCOMPARE((*changed)->costYearly, 300000);
}

void TestTreatmentVerbs::measuresGoOutAndComeBackUnchanged()
{
    CliFixture cli;
    fill(cli);
    cli.close();
    const QString plan = cli.write(u"plan.csv"_s, kPlan);
    QCOMPARE(cli.run({u"import"_s, cli.path(), plan, u"--into=measures"_s}).code, 0);
    for (const QString& name : {u"out.xlsx"_s, u"out.csv"_s}) {
        const CliOutcome out = cli.run({u"export"_s,
                                        cli.path(),
                                        u"--what=measures"_s,
                                        u"--to"_s,
                                        cli.path(name),
                                        u"--json"_s});
        QCOMPARE(out.json()[u"rows"_s].toInt(), 3);
        const CliOutcome in =
            cli.run({u"import"_s, cli.path(), cli.path(name), u"--into=measures"_s, u"--json"_s});
        QCOMPARE(in.code, 0);
        QCOMPARE(in.json()[u"unchanged"_s].toInt(), 3);
        QVERIFY(in.json()[u"entry"_s].isNull());
    }
}

void TestTreatmentVerbs::badRowsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("no title") << u"X-1,,案,,,"_s << u"対策"_s;
    QTest::newRow("unknown state") << u"X-1,あ,そのうち,,,"_s << u"状況"_s;
    QTest::newRow("done without a day") << u"X-1,あ,完了,,,"_s << QString();
    QTest::newRow("no date") << u"X-1,あ,案,来年,,"_s << u"期限"_s;
    QTest::newRow("cost below zero") << u"X-1,あ,案,,-5,"_s << u"初期費用"_s;
    QTest::newRow("unknown unit") << u"X-1,あ,案,,,宇宙課"_s << u"担当所属"_s;
    QTest::newRow("number twice") << u"OK-1,もう一つ,案,,,"_s << u"対策番号"_s;
}

void TestTreatmentVerbs::badRowsSayWhatIsWrong()
{
    QFETCH(QString, row);
    QFETCH(QString, column);
    CliFixture cli;
    fill(cli);
    cli.close();
    const QString plan = cli.write(
        u"plan.csv"_s,
        (u"対策番号,対策,状況,期限,初期費用（円）,担当所属\nOK-1,よい,案,,,\n"_s + row + u'\n')
            .toUtf8());
    const CliOutcome outcome =
        cli.run({u"import"_s, cli.path(), plan, u"--into=measures"_s, u"--json"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json()[u"added"_s].toInt(), 1);
    const QJsonArray rejected = outcome.json()[u"rejected"_s].toArray();
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected[0][u"row"_s].toInt(), 3);
    QVERIFY2(rejected[0][u"column"_s].toString().contains(column),
             qPrintable(rejected[0][u"column"_s].toString()));
    QVERIFY(!rejected[0][u"reason"_s].toString().isEmpty());
}

void TestTreatmentVerbs::strictKeepsEverythingOut()
{
    CliFixture cli;
    fill(cli);
    cli.close();
    const QString plan =
        cli.write(u"plan.csv"_s, "対策番号,対策,状況\nA,よい,案\nB,だめ,そのうち\n");
    const CliOutcome outcome =
        cli.run({u"import"_s, cli.path(), plan, u"--into=measures"_s, u"--strict"_s, u"--json"_s});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(*cli.open()->tables().measure.count(), 0);
}

void TestTreatmentVerbs::thePlanListsRiskMeasuresAndAcceptance()
{
    CliFixture cli;
    const RiskPair risk = fill(cli);
    Session& session = cli.session();
    TreatmentService service(session);
    Measure measure;
    measure.title = u"切り離した複製"_s;
    measure.option = u"reduce"_s;
    measure.due = QDate(2026, 9, 30);
    measure.budgetYear = 2026;
    measure.costInitial = 500000;
    QVERIFY_OK(service.add(measure, {risk}));
    QVERIFY_OK(service.saveResidual(risk, {{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"3"_s}}));
    RiskAcceptance accepted = *AcceptanceService(session).proposal(risk);
    accepted.reason = u"更新まで待つ"_s;
    accepted.approver = u"副市長"_s;
    QVERIFY_OK(AcceptanceService(session).accept(accepted));
    cli.close();
    const QString path = cli.path(u"plan.json"_s);
    const CliOutcome outcome = cli.run({u"--lang=en"_s,
                                        u"export"_s,
                                        cli.path(),
                                        u"--what=treatment"_s,
                                        u"--to"_s,
                                        path,
                                        u"--json"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json()[u"rows"_s].toInt(), 1);
    const QJsonObject row = readArray(path)[0].toObject();
    QCOMPARE(row[u"Threat"_s].toString(), u"A04 Ransomware"_s);
    QCOMPARE(row[u"Present risk"_s].toInt(), 16);
    QCOMPARE(row[u"Present level"_s].toString(), u"High"_s);
    QCOMPARE(row[u"Inherent risk"_s].toInt(), 16);
    QCOMPARE(row[u"Option"_s].toString(), u"Reduce"_s);
    QCOMPARE(row[u"Measure"_s].toString(), u"切り離した複製"_s);
    QCOMPARE(row[u"Budget year"_s].toInt(), 2026);
    QCOMPARE(row[u"Initial cost (yen)"_s].toInt(), 500000);
    QCOMPARE(row[u"Expected residual"_s].toInt(), 6);
    QVERIFY(!row.contains(u"Evaluated residual"_s));
    QCOMPARE(row[u"Acceptance"_s].toString(), u"更新まで待つ"_s);
    QCOMPARE(row[u"Approver"_s].toString(), u"副市長"_s);
    // A public edition would tell where the city is weak.
    QCOMPARE(cli.run({u"export"_s,
                      cli.path(),
                      u"--what=treatment"_s,
                      u"--edition=public"_s,
                      u"--to"_s,
                      path})
                 .code,
             2);
}

void TestTreatmentVerbs::theBudgetListAddsUpByYearAndArea()
{
    CliFixture cli;
    fill(cli);
    cli.close();
    QCOMPARE(
        cli.run({u"import"_s, cli.path(), cli.write(u"p.csv"_s, kPlan), u"--into=measures"_s}).code,
        0);
    const QString path = cli.path(u"budget.xlsx"_s);
    QCOMPARE(cli.run({u"export"_s, cli.path(), u"--what=budget"_s, u"--to"_s, path}).code, 0);
    // The training costs nothing and asks for nothing.
    QCOMPARE(sheetRows(path, 0).size(), 3);
    const QList<QStringList> sums = sheetRows(path, 1);
    QCOMPARE(sums.size(), 5);
    QCOMPARE(sums.last().mid(1), (QStringList{u"2"_s, u"1250000"_s, u"300000"_s, u"1550000"_s}));
    QCOMPARE(sums[3].mid(2), (QStringList{u"2"_s, u"1250000"_s, u"300000"_s, u"1550000"_s}));
    QVERIFY_OK(openTable(path));
}

void TestTreatmentVerbs::anUnknownFileTypeIsRefused()
{
    CliFixture cli;
    fill(cli);
    cli.close();
    const CliOutcome outcome = cli.run(
        {u"export"_s, cli.path(), u"--what=budget"_s, u"--to"_s, cli.path(u"budget.pdf"_s)});
    QCOMPARE(outcome.code, 2);
    QVERIFY(!QFile::exists(cli.path(u"budget.pdf"_s)));
}

void TestTreatmentVerbs::riskRulesEndWithOneAndNameTheThreat()
{
    CliFixture cli;
    const RiskPair risk = fill(cli);
    Measure late;
    late.title = u"遅れた対策"_s;
    late.due = QDate(2026, 3, 31);
    QVERIFY_OK(TreatmentService(cli.session()).add(late));
    cli.close();
    const CliOutcome outcome =
        cli.run({u"check"_s, cli.path(), u"--rules"_s, u"risk"_s, u"--json"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.json()[u"errors"_s].toInt() >= 1);
    QJsonObject plan;
    QJsonObject overdue;
    for (const QJsonValue item : outcome.json()[u"findings"_s].toArray()) {
        QVERIFY(item[u"rule"_s].toString().startsWith(u'R'));
        plan = item[u"rule"_s] == u"R01"_s ? item.toObject() : plan;
        overdue = item[u"rule"_s] == u"R31"_s ? item.toObject() : overdue;
    }
    QCOMPARE(plan[u"subject"_s].toString(), u"assessment"_s);
    QCOMPARE(plan[u"threat"_s].toString(), risk.threat);
    QCOMPARE(plan[u"policy"_s].toString(), u"８"_s);
    QCOMPARE(overdue[u"subject_code"_s].toString(), u"M-0001"_s);
    // Before it was due nothing is wrong with it.
    QCOMPARE(cli.run({u"check"_s, cli.path(), u"--rules=risk"_s, u"--on=2026-03-01"_s, u"--json"_s})
                 .code,
             0);
    const CliOutcome all = cli.run({u"check"_s, cli.path(), u"--rules"_s, u"all"_s});
    QVERIFY(all.out.contains(u"R31"_s));
    const CliOutcome ledger = cli.run({u"check"_s, cli.path(), u"--rules"_s, u"ledger"_s});
    QVERIFY(!ledger.out.contains(u"R31"_s));
}

void TestTreatmentVerbs::statsTellHowFarTheTreatmentIs()
{
    CliFixture cli;
    const RiskPair risk = fill(cli);
    Measure measure;
    measure.title = u"対策"_s;
    measure.due = QDate(2026, 3, 31);
    measure.state = u"running"_s;
    QVERIFY_OK(TreatmentService(cli.session()).add(measure, {risk}));
    cli.close();
    const QJsonObject treatment =
        cli.run({u"stats"_s, cli.path(), u"--json"_s}).json()[u"treatment"_s].toObject();
    QCOMPARE(treatment[u"risks"_s][u"listed"_s].toInt(), 1);
    QCOMPARE(treatment[u"risks"_s][u"without_plan"_s].toInt(), 0);
    QCOMPARE(treatment[u"risks"_s][u"overdue"_s].toInt(), 1);
    QCOMPARE(treatment[u"measures"_s][u"states"_s][u"running"_s].toInt(), 1);
    QCOMPARE(treatment[u"measures"_s][u"overdue"_s].toInt(), 1);
    QVERIFY(cli.run({u"stats"_s, cli.path()}).out.contains(u"1 risks ask for a decision"_s));
}

void TestTreatmentVerbs::theJournalWordsWhatWasDone()
{
    CliFixture cli;
    const RiskPair risk = fill(cli);
    TreatmentService service(cli.session());
    Measure measure;
    measure.title = u"対策"_s;
    const auto added = service.add(measure);
    QVERIFY_OK(added);
    QVERIFY_OK(service.assign(*added, {risk}));
    QVERIFY_OK(service.saveResidual(risk, {{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"3"_s}}));
    cli.close();
    const QString out = cli.run({u"history"_s, cli.path()}).out;
    QVERIFY2(out.contains(u"the measure “対策”"_s), qPrintable(out));
    QVERIFY2(out.contains(u"“対策” treats 1 more risks"_s) || out.contains(u"treats 1 more risk"_s),
             qPrintable(out));
    QVERIFY2(out.contains(u"against A04"_s), qPrintable(out));
}

} // namespace daicho

DAICHO_TEST(daicho::TestTreatmentVerbs)
#include "tst_treatmentverbs.moc"
