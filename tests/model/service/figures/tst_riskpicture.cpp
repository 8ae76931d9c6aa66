// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/risk/treatment.h"
#include "model/service/assetservice.h"
#include "model/service/figures/figureexplanation.h"
#include "model/service/figures/riskpicture.h"
#include "model/service/scoring/pairwalk.h"
#include "model/service/scoring/ratingnotes.h"
#include "model/service/scoring/scorequeue.h"
#include "model/service/transfer/exportservice.h"
#include "model/store/recordstore.h"
#include "tests/model/service/figures/scoredrisks.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

qint64 countAt(const PaperHeatMap& map, int likelihood, int loss)
{
    return map.cells[(loss - 1) * map.columnLabels.size() + likelihood - 1].count;
}

} // namespace

/// The pictures' figures, the risks behind them, and how a figure explains itself.
class TestRiskPicture : public QObject
{
    Q_OBJECT

private slots:

    void aFilterReadsBack_data()
    {
        QTest::addColumn<RiskFilter>("filter");
        QTest::newRow("nothing") << RiskFilter();
        QTest::newRow("place") << RiskFilter{.x = 3, .y = 4.5};
        QTest::newRow("level") << RiskFilter{.level = u"critical"_s};
        QTest::newRow("all") << RiskFilter{
            2025, 1, 2, u"high"_s, u"disaster"_s, UnitId{7}, false, AssetId{9}};
        QTest::newRow("unit alone") << RiskFilter{.unit = UnitId{7}, .isUnitAlone = true};
        QTest::newRow("no unit") << RiskFilter{.isUnitAlone = true};
    }

    void aFilterReadsBack()
    {
        QFETCH(RiskFilter, filter);
        QCOMPARE(RiskFilter::fromKey(filter.toKey()), filter);
    }

    void nonsenseFiltersNothing()
    {
        QVERIFY(RiskFilter::fromKey(u"place:x:y,what:ever,,unit,unit-alone:x,cycle:y"_s).isEmpty());
        QVERIFY(!pictureFromKey(u"no such"_s));
        for (const Picture picture : kPictures) {
            QCOMPARE(pictureFromKey(toKey(picture)), std::optional(picture));
        }
    }

    void aCellCountsWhatItsListHolds()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId one = addAsset(session, u"住民票"_s);
        const AssetId two = addAsset(session, u"税務"_s);
        score(session, one, u"A04"_s, 3, 4, u"総務課長"_s);
        score(session, one, u"A04"_s, 5, 5, u"市民課長"_s);
        score(session, two, u"A04"_s, 3, 4);
        score(session, two, u"E01"_s, 1, 1);

        const Result<RiskPicture> picture = riskPicture(session, Picture::HeatMap);
        QVERIFY_OK(picture);

        QCOMPARE(countAt(*picture->map, 5, 5), 1);
        QCOMPARE(countAt(*picture->map, 3, 4), 1);
        qint64 all = 0;
        for (qsizetype i = 0; i < picture->marks.size(); ++i) {
            const Result<QList<RiskLine>> lines = risksBehind(session, picture->marks[i]);
            QVERIFY_OK(lines);
            QCOMPARE(lines->size(), picture->map->cells[i].count);
            all += lines->size();
        }
        QCOMPARE(all, 3);
    }

    void aListOfAnyLengthIsReadByItsKeys()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId one = addAsset(session, u"住民票"_s);
        const AssetId two = addAsset(session, u"税務"_s);
        score(session, one, u"A04"_s, 3, 4);
        score(session, two, u"A04"_s, 5, 5);
        score(session, two, u"E01"_s, 1, 1);

        const Result<RiskKeys> keys = riskKeysBehind(session, {}, 2);
        QVERIFY_OK(keys);
        const Result<QList<RiskLine>> all = risksBehind(session, {});
        const Result<QList<RiskLine>> read = riskLines(session, keys->keys);

        QCOMPARE(keys->keys.size(), size_t{3});
        QCOMPARE(keys->first, all->first(2));
        QCOMPARE(*read, *all);
        QCOMPARE(all->first().value, std::optional(25.0));
        QVERIFY(riskKeysBehind(session, {.category = u"no such"_s}, 2)->keys.empty());
        QVERIFY(riskLines(session, {-1})->isEmpty());
    }

    void anAgreedScoreStandsWhateverTheRatersGave()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        score(session, asset, u"A04"_s, 5, 5, u"市民課長"_s);
        Assessment agreed = score(session, asset, u"A04"_s, 2, 2, u"委員会"_s);
        auto recorder = session.record(u"score.save"_s);
        RecordStore<Assessment> store(session.tables().assessment, assessmentFields());
        const StoredRecord before = store.toStored(**store.byId(agreed.id.value));
        agreed = **store.byId(agreed.id.value);
        agreed.standing = u"agreed"_s;
        QVERIFY_OK(
            (*recorder)->update(store.table(), before, fieldValues(agreed, assessmentFields())));
        QVERIFY_OK(session.commit(**recorder));

        const Result<QList<RiskLine>> lines = risksBehind(session, {});

        QVERIFY_OK(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().value, std::optional(4.0));
        QVERIFY(lines->first().isAgreed);
        QCOMPARE(countAt(*riskPicture(session, Picture::HeatMap)->map, 2, 2), 1);
    }

    void treatmentMovesARiskOnTheSecondMap()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        score(session, asset, u"A04"_s, 4, 5);
        score(session, asset, u"E01"_s, 2, 2);
        Treatment treatment;
        treatment.asset = asset;
        treatment.threat = u"A04"_s;
        treatment.method = u"policy-5x5"_s;
        treatment.expected = u"{\"likelihood\":2,\"loss\":3}"_s;
        treatment.expectedValue = 6;
        treatment.expectedLevel = u"medium"_s;
        auto recorder = session.record(u"treatment.create"_s);
        QVERIFY_OK((*recorder)->insert(session.tables().treatment,
                                       fieldValues(treatment, treatmentFields())));
        QVERIFY_OK(session.commit(**recorder));

        const Result<RiskPicture> picture = riskPicture(session, Picture::Residual);

        QVERIFY_OK(picture);
        QCOMPARE(countAt(*picture->map, 4, 5), 1);
        QCOMPARE(countAt(*picture->after, 4, 5), 0);
        QCOMPARE(countAt(*picture->after, 2, 3), 1);
        QCOMPARE(countAt(*picture->after, 2, 2), 1);
    }

    void theHighestRisksComeFirst()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        score(session, asset, u"E01"_s, 1, 2);
        score(session, asset, u"A04"_s, 5, 5);
        const Result<RiskPicture> picture = riskPicture(session, Picture::TopRisks);
        QVERIFY_OK(picture);
        QCOMPARE(picture->bars->bars.first().segments.first().count, 25);
        QCOMPARE(picture->bars->longest, 25);
    }

    void aRiskWorkbookHoldsThePicturesNatively()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        score(session, asset, u"E01"_s, 1, 2);
        score(session, asset, u"A04"_s, 5, 5);
        QTemporaryDir folder;
        ExportOptions options;
        options.what = ExportWhat::Risks;
        options.path = folder.filePath(u"risks.xlsx"_s);
        NoProgress progress;
        QVERIFY_OK(ExportService(session).write(options, progress));

        QFile file(options.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        // The directory of a zip archive names its parts in plain bytes.
        QVERIFY(bytes.contains("xl/charts/chart1.xml"));
        QVERIFY(bytes.contains("xl/charts/chart4.xml"));
        QVERIFY(bytes.contains("xl/worksheets/sheet6.xml"));

        options.path = folder.filePath(u"some.xlsx"_s);
        options.filter.text = u"住民"_s;
        QVERIFY_OK(ExportService(session).write(options, progress));
        QFile part(options.path);
        QVERIFY(part.open(QIODevice::ReadOnly));
        QVERIFY(!part.readAll().contains("xl/charts/chart1.xml"));
    }

    void notKnowingIsKeptOncePerPair()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        QVERIFY(!noteUnknown(session, asset, u"A04"_s, u"  "_s));
        QVERIFY(!noteUnknown(session, AssetId{99}, u"A04"_s, u"不明"_s));
        QVERIFY_OK(noteUnknown(session, asset, u"A04"_s, u"委託の範囲"_s));
        QVERIFY_OK(noteUnknown(session, asset, u"A04"_s, u"保守の範囲"_s));
        QVERIFY_OK(noteUnknown(session, asset, u"E01"_s, u"UPSの有無"_s));

        const Result<QList<RatingNote>> notes = ratingNotes(session, asset);

        QVERIFY_OK(notes);
        QCOMPARE(notes->size(), 2);
        QCOMPARE(notes->first().note, u"保守の範囲"_s);
    }

    void aThreatMeetsTheAssetsItConcerns()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId one = addAsset(session, u"住民票"_s);
        const AssetId two = addAsset(session, u"税務"_s);
        score(session, two, u"B02"_s, 2, 2);

        const auto assets = readThreatenedAssets(session, {}, u"B02"_s);
        const Result<ScoreQueue> queue = readScoreQueue(session, {});

        QVERIFY_OK(assets);
        QCOMPARE(assets->size(), size_t{2});
        QCOMPARE(assets->front(), (ThreatenedAsset{one, false}));
        QCOMPARE(assets->back(), (ThreatenedAsset{two, true}));
        const auto progress = std::ranges::find(queue->threats, u"B02"_s, &ThreatProgress::threat);
        QCOMPARE(progress->done, 1);
        QCOMPARE(progress->total, 2);
        qint64 all = 0;
        for (const ThreatProgress& threat : queue->threats) {
            all += threat.total;
        }
        QCOMPARE(all, queue->total());
    }

    void aWalkOfPairsSkipsGoesBackAndEnds()
    {
        PairWalk walk;
        walk.setSkipsScored(true);
        walk.setPairs({{AssetId{1}, u"A01"_s, false},
                       {AssetId{2}, u"A01"_s, true},
                       {AssetId{3}, u"A01"_s, false}});
        QVERIFY(walk.current() == nullptr);
        QVERIFY(walk.start());
        QCOMPARE(walk.position(), 0);
        walk.setScored();
        QVERIFY(walk.next());
        QCOMPARE(walk.current()->asset, AssetId{3});
        QVERIFY(!walk.next());
        QVERIFY(walk.back());
        QCOMPARE(walk.position(), 0);
        QVERIFY(walk.goTo(AssetId{2}, u"A01"_s));
        QVERIFY(!walk.goTo(AssetId{2}, u"B01"_s));
        QVERIFY(!walk.goTo(7));
        QCOMPARE(walk.done(), 2);

        walk.setPairs({{AssetId{3}, u"A01"_s, false}, {AssetId{2}, u"A01"_s, false}});
        QCOMPARE(walk.position(), 1);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestRiskPicture)
#include "tst_riskpicture.moc"
