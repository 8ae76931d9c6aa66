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
#include "model/service/scoringservice.h"
#include "model/service/transfer/exportservice.h"
#include "model/store/recordstore.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

AssetId addAsset(Session& session, const QString& name)
{
    Asset asset;
    asset.kind = u"information"_s;
    asset.name = name;
    const Result<Asset> added = session.assets().add(asset);
    return added ? added->id : AssetId();
}

Assessment score(Session& session,
                 AssetId asset,
                 const QString& threat,
                 int likelihood,
                 int loss,
                 const QString& rater = {},
                 std::optional<int> cycle = {})
{
    const auto saved = session.scoring().save(
        {asset,
         threat,
         {{u"likelihood"_s, QString::number(likelihood)}, {u"loss"_s, QString::number(loss)}},
         {},
         rater,
         cycle,
         {}});
    return saved ? saved->assessment : Assessment();
}

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
        QTest::newRow("all") << RiskFilter{1, 2, u"high"_s, u"disaster"_s, UnitId{7}, AssetId{9}};
    }

    void aFilterReadsBack()
    {
        QFETCH(RiskFilter, filter);
        QCOMPARE(RiskFilter::fromKey(filter.toKey()), filter);
    }

    void nonsenseFiltersNothing()
    {
        QVERIFY(RiskFilter::fromKey(u"place:x:y,what:ever,,unit"_s).isEmpty());
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

    void yearsStandOneUnderTheOther()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        const int cycle = session.info()->cycle.value_or(0);
        score(session, asset, u"A04"_s, 5, 5, {}, cycle - 1);
        score(session, asset, u"A04"_s, 1, 1, {}, cycle);

        const Result<RiskPicture> picture = riskPicture(session, Picture::Trend);

        QVERIFY_OK(picture);
        QCOMPARE(picture->bars->bars.size(), 2);
        QCOMPARE(picture->rows.size(), 2);
        QCOMPARE(picture->bars->bars.first().segments.last().count, 1);
        QCOMPARE(picture->bars->bars.last().segments.first().count, 1);
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

    void aScoreExplainsItself()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        score(session, asset, u"A04"_s, 3, 4, u"市民課長"_s);
        score(session, asset, u"A04"_s, 2, 2, u"総務課長"_s);

        const Result<ExplainedFigure> figure =
            explainPair(session, *session.assets().asset(asset), u"A04"_s);

        QVERIFY_OK(figure);
        QCOMPARE(figure->level, u"high"_s);
        QVERIFY(figure->value.startsWith(u"12"_s));
        const QString text = figure->text();
        for (const QString& word : {u"= 12"_s, u"市民課長"_s, u"総務課長"_s}) {
            QVERIFY2(text.contains(word), qPrintable(text));
        }
        const Result<ExplainedFigure> open =
            explainPair(session, *session.assets().asset(asset), u"E01"_s);
        QVERIFY_OK(open);
        QVERIFY(open->level.isEmpty());
        QVERIFY(!explainPair(session, *session.assets().asset(asset), u"X99"_s));
    }

    void aClassAndAPictureExplainThemselves()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        QVERIFY_OK(explainClasses(session, *session.assets().asset(asset)));
        score(session, asset, u"A04"_s, 3, 4);
        const Result<RiskPicture> picture = riskPicture(session, Picture::HeatMap);
        const Result<ExplainedFigure> figure = explainPicture(session, *picture);
        QVERIFY_OK(figure);
        QVERIFY(figure->text().contains(picture->note));
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
