// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/blockedit.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace daicho;

namespace {

void fill(Session& session, int assets)
{
    auto recorder = session.record(u"import"_s);
    QVERIFY_OK(recorder);
    for (int i = 1; i <= assets; ++i) {
        Asset asset;
        asset.code = u"A%1"_s.arg(i, 6, 10, QChar(u'0'));
        asset.name = u"資産%1"_s.arg(i);
        asset.confidentiality = i == 1 ? u"3A"_s : QString();
        QVERIFY_OK((*recorder)->insert(session.tables().asset, fieldValues(asset, assetFields())));
    }
    QVERIFY_OK(session.commit(**recorder));
}

CellBlock block(const QStringList& fields, const QList<QStringList>& texts)
{
    CellBlock block;
    block.fields = fields;
    block.texts = texts;
    for (int i = 1; i <= texts.size(); ++i) {
        block.rows.append(AssetId{i});
    }
    return block;
}

} // namespace

class TestBlockEdit : public QObject
{
    Q_OBJECT

private:
    static void verifyClean(Session& session)
    {
        NoProgress progress;
        const auto problems = session.history().verify(progress);
        QVERIFY_OK(problems);
        QVERIFY(problems->isEmpty());
    }

private slots:

    void cellsOfManyKindsGoInOneEntry()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session, 3);
        NoProgress progress;

        const auto outcome = BlockEdit(session).write(
            block({u"zone"_s, {}, u"retention_until"_s, u"person_count"_s, u"manager"_s},
                  {{u"LGWAN接続系"_s, u"-"_s, u"令和9年3月31日"_s, u"１，２００"_s, u"総務課長"_s},
                   {u"ＬＧＷＡＮ系"_s, u"-"_s, {}, u"5"_s},
                   {{}, u"-"_s, u"2027-04-01"_s, {}, u"税務課長"_s}}),
            BadCells::Refuse,
            progress);

        QVERIFY_OK(outcome);
        QVERIFY2(outcome->problems.isEmpty(),
                 outcome->problems.isEmpty() ? "" : qPrintable(outcome->problems.first().reason));
        QVERIFY(outcome->entry.has_value());
        QCOMPARE(outcome->rows, 3);
        QCOMPARE(outcome->cells, 8);
        const Result<Asset> first = session.assets().asset(AssetId{1});
        QCOMPARE(first->zone, u"lgwan"_s);
        QCOMPARE(first->retentionUntil, QDate(2027, 3, 31));
        QCOMPARE(first->personCount, 1200);
        QCOMPARE(session.assets().asset(AssetId{2})->personCount, 5);
        AssetFilter search;
        search.text = u"税務課長"_s;
        verifyClean(session);
        QVERIFY_OK(session.history().undo());
        QCOMPARE(session.assets().asset(AssetId{1})->zone, QString());
        QCOMPARE(session.assets().asset(AssetId{3})->manager, QString());
        verifyClean(session);
    }

    void badCellsAreNamedAndRefuseTheBlock()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session, 3);
        NoProgress progress;
        const CellBlock given =
            block({u"name"_s, u"zone"_s, u"retention_until"_s},
                  {{u"一"_s, u"月面"_s, u"2027-02-30"_s}, {{}, u"lgwan"_s, {}}, {u"三"_s, {}, {}}});

        const auto outcome = BlockEdit(session).write(given, BadCells::Refuse, progress);

        QVERIFY_OK(outcome);
        QVERIFY(!outcome->entry);
        QCOMPARE(outcome->problemCount, 3);
        QCOMPARE(outcome->problems.size(), 3);
        const CellProblem& zone = outcome->problems[0];
        QCOMPARE(zone.row, 0);
        QCOMPARE(zone.column, 1);
        QCOMPARE(zone.field, u"zone"_s);
        QCOMPARE(zone.value, u"月面"_s);
        QCOMPARE(zone.code, u"A000001"_s);
        QVERIFY(!zone.reason.isEmpty());
        QCOMPARE(outcome->problems[1].column, 2);
        QCOMPARE(outcome->problems[2].row, 1);
        QCOMPARE(outcome->problems[2].field, u"name"_s);
        QCOMPARE(session.assets().asset(AssetId{3})->name, u"資産3"_s);

        const auto good = BlockEdit(session).write(given, BadCells::LeaveOut, progress);
        QVERIFY_OK(good);
        QVERIFY(good->entry.has_value());
        QCOMPARE(good->problemCount, 3);
        QCOMPARE(session.assets().asset(AssetId{1})->name, u"一"_s);
        QCOMPARE(session.assets().asset(AssetId{1})->zone, QString());
        QCOMPARE(session.assets().asset(AssetId{2})->zone, u"lgwan"_s);
        QCOMPARE(session.assets().asset(AssetId{2})->name, u"資産2"_s);
        verifyClean(session);
    }

    void numbersStayUnique()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session, 4);
        NoProgress progress;

        const auto outcome =
            BlockEdit(session).write(block({u"code"_s}, {{u"B1"_s}, {u"B1"_s}, {u"A000004"_s}}),
                                     BadCells::LeaveOut,
                                     progress);

        QVERIFY_OK(outcome);
        QCOMPARE(outcome->problemCount, 2);
        QCOMPARE(outcome->problems[0].row, 1);
        QCOMPARE(outcome->problems[1].row, 2);
        QVERIFY(outcome->problems[1].reason.contains(u"資産4"_s));
        QCOMPARE(session.assets().asset(AssetId{1})->code, u"B1"_s);
        QCOMPARE(session.assets().asset(AssetId{2})->code, u"A000002"_s);
        verifyClean(session);
    }

    void aLowerClassNeedsItsWords()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session, 2);
        NoProgress progress;
        CellBlock given = block({u"confidentiality"_s}, {{u"1"_s}, {u"2"_s}});

        const auto refused = BlockEdit(session).check(given, progress);
        QVERIFY_OK(refused);
        QCOMPARE(refused->lowered, 1);
        QCOMPARE(refused->problemCount, 1);
        QCOMPARE(refused->problems[0].row, 0);

        given.reason = u"見直し"_s;
        given.approver = u"部長"_s;
        QVERIFY_OK(BlockEdit(session).write(given, BadCells::Refuse, progress));
        QCOMPARE(session.assets().asset(AssetId{1})->confidentiality, u"1"_s);
        QCOMPARE(session.assets().asset(AssetId{1})->classApprover, u"部長"_s);
        QCOMPARE(session.assets().asset(AssetId{2})->classBasis, u"hand"_s);
        verifyClean(session);
    }

    void outdatedAndMissingRowsAreNamed()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session, 2);
        NoProgress progress;
        CellBlock given = block({u"manager"_s}, {{u"一"_s}, {u"二"_s}, {u"三"_s}});
        given.revisions = {1, 7, 1};

        const auto outcome = BlockEdit(session).write(given, BadCells::LeaveOut, progress);

        QVERIFY_OK(outcome);
        QCOMPARE(outcome->problemCount, 2);
        QCOMPARE(outcome->problems[0].row, 1);
        QCOMPARE(outcome->problems[0].column, -1);
        QCOMPARE(outcome->problems[1].row, 2);
        QCOMPARE(session.assets().asset(AssetId{1})->manager, u"一"_s);
        QCOMPARE(session.assets().asset(AssetId{2})->manager, QString());
    }

    void aBlockThatIsNoneIsRefused()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session, 2);
        NoProgress progress;
        CellBlock twice = block({u"manager"_s}, {{u"一"_s}, {u"二"_s}});
        twice.rows[1] = twice.rows[0];

        QCOMPARE(BlockEdit(session).check(twice, progress).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(BlockEdit(session).check(block({u"colour"_s}, {{u"x"_s}}), progress).error().kind,
                 ErrorKind::InvalidInput);
    }

    void whatIsSoAlreadyWritesNothing()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session, 2);
        NoProgress progress;

        const auto outcome =
            BlockEdit(session).write(block({u"name"_s, u"confidentiality"_s},
                                           {{u"資産1"_s, u"自治体機密性3A"_s}, {u"資産2"_s, {}}}),
                                     BadCells::Refuse,
                                     progress);

        QVERIFY_OK(outcome);
        QVERIFY(!outcome->entry);
        QCOMPARE(outcome->problemCount, 0);
        QCOMPARE(session.assets().asset(AssetId{1})->revision, 1);
    }
};

DAICHO_TEST(TestBlockEdit)
#include "tst_blockedit.moc"
