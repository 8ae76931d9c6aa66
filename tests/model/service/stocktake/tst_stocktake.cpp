// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/exchange/departmentlayout.h"
#include "model/exchange/rowtoken.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/stocktake/departmentexport.h"
#include "model/service/stocktake/stocktakeletters.h"
#include "model/service/stocktake/stocktakeservice.h"
#include "model/service/unitservice.h"
#include "model/sheet/opentable.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QDir>

namespace daicho {

using namespace Qt::StringLiterals;
using Kind = DepartmentColumn::Kind;

namespace {

class Cancelled final : public Progress
{
public:
    void report(qint64, qint64) override {}

    bool isCancelled() const override { return true; }
};

/// The cells of a sheet by row, as Excel counts.
QMap<int, QStringList> readSheet(const QString& path, const QString& name)
{
    QMap<int, QStringList> rows;
    const auto table = openTable(path);
    if (!table) {
        return rows;
    }
    NoProgress progress;
    for (int i = 0; i < (*table)->sheets().size(); ++i) {
        if ((*table)->sheets()[i].name != name) {
            continue;
        }
        const auto read = (*table)->readRows(
            i,
            [&rows](const SheetRow& row) {
                QStringList& cells = rows[row.number];
                for (const Cell& cell : row.cells) {
                    cells.resize(std::max<qsizetype>(cells.size(), cell.column + 1));
                    cells[cell.column] = cell.text;
                }
                return true;
            },
            progress);
        Q_UNUSED(read)
    }
    return rows;
}

} // namespace

class TestStocktake : public QObject
{
    Q_OBJECT

private slots:
    void aCampaignFollowsItsUnits();
    void overdueComesFromTheClock();
    void aCampaignIsCheckedBeforeItBegins();
    void twoUnitsOfOneCodeAreRefused();
    void sendingBackNeedsAReason();
    void lettersHoldTheFigures();
    void everyUnitGetsItsWorkbook();
    void theWorkbookSaysWhatTheRegisterSays();
    void unitsBelowThatAreNotAskedAreCovered();
    void aStoppedExportLeavesNothing();
    void aSheetForOneNewAssetStandsOutsideCampaigns();
    void severalUnitsNeedAFolder();

private:
    static Unit
    addUnit(Session& session, const QString& code, const QString& name, UnitId parent = {})
    {
        Unit unit;
        unit.code = code;
        unit.name = name;
        unit.parent = parent;
        return session.units().add(unit).value();
    }

    static Asset addAsset(Session& session, const QString& name, UnitId unit)
    {
        Asset asset;
        asset.name = name;
        asset.unit = unit;
        return session.assets().add(asset).value();
    }
};

void TestStocktake::aCampaignFollowsItsUnits()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    const Unit first = addUnit(session, u"02"_s, u"市民課"_s);
    const Unit second = addUnit(session, u"01"_s, u"税務課"_s);
    addAsset(session, u"住民記録"_s, first.id);
    StocktakeService service(session);
    const auto campaign = service.create(service.proposal(2026), {first.id, second.id});
    QVERIFY_OK(campaign);
    QCOMPARE(campaign->due, QDate(2026, 6, 30));
    QVERIFY_OK(service.markSent(*campaign, {first.id, second.id}));
    QVERIFY_OK(
        service.markReturned(*campaign, first.id, {u"係長"_s, u"市民課長"_s, QDate(2026, 5, 1)}));
    QVERIFY_OK(service.sendBack(*campaign, first.id, u"3行目が空です"_s, QDate(2026, 7, 7)));
    QVERIFY_OK(service.markReturned(*campaign, first.id, {u"主査"_s, u"市民課長"_s, {}}));
    QVERIFY_OK(service.markAccepted(*campaign, {first.id}));
    // Sending again does not throw an answer away.
    QVERIFY_OK(service.markSent(*campaign, {first.id}));

    const auto board = service.board(*campaign);
    QVERIFY_OK(board);
    QCOMPARE(board->rows.size(), 2);
    QCOMPARE(board->rows[0].name, u"税務課"_s);
    QCOMPARE(board->rows[0].status(), ReturnStatus::Sent);
    QCOMPARE(board->rows[1].status(), ReturnStatus::Accepted);
    QCOMPARE(board->rows[1].unit.answeredBy, u"主査"_s);
    QCOMPARE(board->rows[1].due, QDate(2026, 7, 7));
    QCOMPARE(board->rows[1].assets, 1);
    QCOMPARE(board->answered(), 1);
    QVERIFY_OK(service.ofYear(2026));
    QVERIFY(*service.ofYear(2026));
    QVERIFY(!*service.ofYear(2025));
    QVERIFY_OK(session.history().undo());
    QCOMPARE(service.board(*campaign)->rows[1].status(), ReturnStatus::Returned);
}

void TestStocktake::overdueComesFromTheClock()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    const Unit unit = addUnit(session, u"01"_s, u"税務課"_s);
    StocktakeService service(session);
    Campaign campaign = service.proposal(2025);
    QCOMPARE(campaign.due, QDate(2026, 4, 29));
    campaign.due = QDate(2026, 3, 29);
    const auto made = service.create(campaign, {unit.id});
    QVERIFY_OK(made);
    QVERIFY(!service.board(*made)->rows[0].isOverdue());
    QVERIFY_OK(service.markSent(*made, {unit.id}));
    QCOMPARE(service.board(*made)->rows[0].daysLate, 3);
    QCOMPARE(service.board(*made)->overdue(), 1);
    QVERIFY_OK(service.markAccepted(*made, {unit.id}));
    QCOMPARE(service.board(*made)->overdue(), 0);
}

void TestStocktake::aCampaignIsCheckedBeforeItBegins()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    const Unit unit = addUnit(session, u"01"_s, u"税務課"_s);
    StocktakeService service(session);
    Campaign campaign = service.proposal(2026);
    QVERIFY(!service.create(campaign, {}));
    campaign.fields = {u"confidentiality"_s};
    QCOMPARE(service.create(campaign, {unit.id}).error().where, u"confidentiality"_s);
    campaign.fields = {};
    campaign.sheets = {u"nothing"_s};
    QCOMPARE(service.create(campaign, {unit.id}).error().where, u"nothing"_s);
    campaign.sheets = {};
    campaign.title.clear();
    QVERIFY(!service.create(campaign, {unit.id}));
}

void TestStocktake::twoUnitsOfOneCodeAreRefused()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    const Unit first = addUnit(session, u"A1"_s, u"市民課"_s);
    const Unit second = addUnit(session, u"A2"_s, u"税務課"_s);
    fixture.tamper("UPDATE unit SET code = 'a1' WHERE code = 'A2'");
    StocktakeService service(session);
    const auto made = service.create(service.proposal(2026), {first.id, second.id});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    QVERIFY(made.error().message.contains(u"税務課"_s));
}

void TestStocktake::sendingBackNeedsAReason()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    const Unit unit = addUnit(session, u"01"_s, u"税務課"_s);
    const Unit other = addUnit(session, u"02"_s, u"市民課"_s);
    StocktakeService service(session);
    const auto made = service.create(service.proposal(2026), {unit.id});
    QVERIFY_OK(made);
    QCOMPARE(service.sendBack(*made, unit.id, u" "_s).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(service.sendBack(*made, other.id, u"x"_s).error().kind, ErrorKind::NotFound);
}

void TestStocktake::lettersHoldTheFigures()
{
    const auto words = StocktakeTexts::load(Language::Japanese);
    QVERIFY_OK(words);
    const StocktakeLetters letters(*words, u"情報政策課長"_s);
    StocktakeBoard board;
    board.campaign.year = 2026;
    BoardRow row;
    row.name = u"市民課"_s;
    row.assets = 12;
    row.due = QDate(2026, 6, 30);
    row.daysLate = 3;
    row.unit.sentOn = QDate(2026, 5, 1);
    board.rows = {row};
    QCOMPARE(StocktakeLetters::fitting(row), LetterKind::Reminder);
    for (const LetterKind kind : kLetterKinds) {
        const QString text = letters.write(kind, board, board.rows);
        QVERIFY2(!text.contains(u'{'), qPrintable(text));
        QVERIFY(text.contains(u"令和8年度"_s));
        QVERIFY(text.contains(u"情報政策課長"_s));
    }
    const QString reminder = letters.write(LetterKind::Reminder, board, row).body;
    QVERIFY(reminder.contains(u"12件"_s));
    QVERIFY(reminder.contains(u"3日"_s));
    QVERIFY(reminder.contains(u"1所属のうち0所属"_s));
}

void TestStocktake::everyUnitGetsItsWorkbook()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    const Unit first = addUnit(session, u"01"_s, u"税務課/管理係"_s);
    const Unit second = addUnit(session, u"02"_s, u"市民課"_s);
    addUnit(session, u"03"_s, u"資産のない課"_s);
    addAsset(session, u"課税台帳"_s, first.id);
    addAsset(session, u"住民記録"_s, second.id);
    NoProgress progress;
    const QString folder = fixture.path(u"out/照会票"_s);
    const auto result = DepartmentExport(session).write({folder}, progress);
    QVERIFY_OK(result);
    QCOMPARE(result->files, 2);
    QCOMPARE(result->rows, 2);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({u"01_税務課_管理係.xlsx"_s, u"02_市民課.xlsx"_s}));
    StocktakeService service(session);
    const auto campaign = service.ofYear(2026);
    QVERIFY_OK(campaign);
    QVERIFY(*campaign);
    QCOMPARE(service.board(**campaign)->count(ReturnStatus::Sent), 2);
    const auto entries = session.history().entries(1);
    QVERIFY_OK(entries);
    QCOMPARE(entries->first().head.kind, EntryKind::Export);
    // A second export goes on with the same campaign.
    QVERIFY_OK(DepartmentExport(session).write({folder}, progress));
    QCOMPARE(service.campaigns()->size(), 1);
}

void TestStocktake::theWorkbookSaysWhatTheRegisterSays()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    const Unit unit = addUnit(session, u"01"_s, u"税務課"_s);
    const Asset asset = addAsset(session, u"課税台帳"_s, unit.id);
    QVERIFY_OK(session.assets().classify(asset,
                                         {{u"Q1"_s, u"no"_s},
                                          {u"Q2"_s, u"yes"_s},
                                          {u"Q3"_s, u"no"_s},
                                          {u"Q4"_s, u"no"_s},
                                          {u"I2"_s, u"yes"_s},
                                          {u"A2"_s, u"no"_s}}));
    NoProgress progress;
    const QString path = fixture.path(u"out.xlsx"_s);
    const qint64 before = *newestEntry(session.database());
    QVERIFY_OK(DepartmentExport(session).write({path, u"01"_s}, progress));
    const auto campaign = *StocktakeService(session).ofYear(2026);
    const auto layout = DepartmentLayout(*session.scheme(), campaign->fields);
    const auto rows = readSheet(path, DepartmentSheets::assets().ja);
    for (int i = 0; i < int(layout.columns().size()); ++i) {
        QCOMPARE(layout.match(rows[3].value(i)), i);
    }
    const QStringList cells = rows[4];
    const auto cell = [&](Kind kind, const QString& key = {}) {
        return cells.value(layout.find(kind, key));
    };
    QCOMPARE(cell(Kind::Number), asset.displayCode());
    QCOMPARE(cell(Kind::Field, u"name"_s), u"課税台帳"_s);
    QCOMPARE(cell(Kind::Confirm), QString());
    QCOMPARE(cell(Kind::Question, u"Q2"_s), u"はい"_s);
    QCOMPARE(cell(Kind::Class, u"confidentiality"_s), u"3B"_s);
    QCOMPARE(cell(Kind::Class, u"availability"_s), u"1"_s);
    QVERIFY(cell(Kind::Handling).contains(u"バックアップを取る"_s));
    const auto token = readRowToken(cell(Kind::Token), asset.displayCode());
    QVERIFY_OK(token);
    QVERIFY(token->matchesNumber);
    QCOMPARE(token->token.assetUid, asset.uid);
    QCOMPARE(token->token.campaign, campaign->uid);
    QCOMPARE(token->token.registerUid, session.info()->uid);
    QVERIFY(token->token.seq >= before);
    // Ten rows wait for new assets.
    QCOMPARE(rows.lastKey(), 14);
    const auto blank = readRowToken(rows[14].value(layout.find(Kind::Token)), {});
    QVERIFY_OK(blank);
    QVERIFY(blank->matchesNumber && blank->token.assetUid.isEmpty());
    QHash<DepartmentCell, QString> start;
    for (const QStringList& line : readSheet(path, DepartmentSheets::start().ja)) {
        if (const auto* info = departmentCellOf(line.value(1))) {
            start.insert(info->cell, line.value(2));
        }
    }
    QCOMPARE(start.size(), qsizetype(departmentCells().size()));
    QCOMPARE(start.value(DepartmentCell::UnitCode), u"01"_s);
    QCOMPARE(start.value(DepartmentCell::DueDate), u"2026-06-30"_s);
    QCOMPARE(start.value(DepartmentCell::Campaign), campaign->uid);
    QCOMPARE(start.value(DepartmentCell::AllUnchanged), QString());
}

void TestStocktake::unitsBelowThatAreNotAskedAreCovered()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    const Unit top = addUnit(session, u"1"_s, u"総務部"_s);
    const Unit middle = addUnit(session, u"11"_s, u"総務課"_s, top.id);
    const Unit low = addUnit(session, u"111"_s, u"文書係"_s, middle.id);
    addAsset(session, u"文書目録"_s, low.id);
    StocktakeService service(session);
    const auto campaign = service.create(service.proposal(2026), {top.id, middle.id});
    QVERIFY_OK(campaign);
    const auto board = service.board(*campaign);
    QCOMPARE(board->rows[0].assets, 0);
    QCOMPARE(board->rows[1].assets, 1);
    const auto coverage = service.coverage(*campaign);
    QVERIFY_OK(coverage);
    QCOMPARE(coverage->of(middle.id), QList<UnitId>({middle.id, low.id}));
}

void TestStocktake::aStoppedExportLeavesNothing()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    const Unit unit = addUnit(session, u"01"_s, u"税務課"_s);
    addAsset(session, u"課税台帳"_s, unit.id);
    StocktakeService service(session);
    const auto campaign = service.create(service.proposal(2026), {unit.id});
    const QString folder = fixture.path(u"out"_s);
    Cancelled progress;
    const auto result = DepartmentExport(session).write(*campaign, {unit.id}, folder, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QCOMPARE(service.board(*campaign)->rows[0].status(), ReturnStatus::Planned);
}

void TestStocktake::aSheetForOneNewAssetStandsOutsideCampaigns()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    addUnit(session, u"01"_s, u"税務課"_s);
    NoProgress progress;
    const QString path = fixture.path(u"new.xlsx"_s);
    QVERIFY_OK(DepartmentExport(session).write({path, u"01"_s, {}, true}, progress));
    QVERIFY(StocktakeService(session).campaigns()->isEmpty());
    const auto rows = readSheet(path, DepartmentSheets::assets().ja);
    QCOMPARE(rows.lastKey(), 4);
    const auto layout = DepartmentLayout(*session.scheme(), DepartmentLayout::defaultFields());
    const auto token = readRowToken(rows[4].value(layout.find(Kind::Token)), {});
    QVERIFY_OK(token);
    QVERIFY(token->token.campaign.isEmpty());
    QVERIFY(!DepartmentExport(session).write({path, {}, {}, true}, progress));
}

void TestStocktake::severalUnitsNeedAFolder()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    NoProgress progress;
    const auto result = DepartmentExport(session).write({fixture.path(u"x.xlsx"_s)}, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    const auto unknown =
        DepartmentExport(session).write({fixture.path(u"x.xlsx"_s), u"99"_s}, progress);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
}

DAICHO_TEST(TestStocktake)

} // namespace daicho

#include "tst_stocktake.moc"
