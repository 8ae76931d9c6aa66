// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/scoring/scorequeue.h"
#include "model/service/scoring/scoresheet.h"
#include "model/service/scoring/scorewalk.h"
#include "model/service/scoringservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace daicho;

namespace {

const QStringList kThreats = {u"A01"_s, u"A02"_s, u"B01"_s};

ScoreWalk walkOver(std::vector<AssetId> assets, bool skipsScored = false)
{
    ScoreWalk walk;
    walk.setSkipsScored(skipsScored);
    walk.setQueue(std::move(assets));
    return walk;
}

Asset anAsset(const QString& name, const QString& kind)
{
    Asset asset;
    asset.name = name;
    asset.kind = kind;
    return asset;
}

} // namespace

/// The way through assets and threats, the answers to one pair, and what remains.
class TestScoreWalk : public QObject
{
    Q_OBJECT

private slots:

    void goesThroughTheThreatsThenToTheNextAsset()
    {
        ScoreWalk walk = walkOver({AssetId{1}, AssetId{2}});

        QCOMPARE(walk.next(), ScoreWalk::Move::Asset);
        QCOMPARE(walk.asset(), AssetId{1});
        QCOMPARE(walk.setThreats(kThreats, {}), ScoreWalk::Move::Threat);
        QCOMPARE(walk.threat(), u"A01"_s);
        QCOMPARE(walk.next(), ScoreWalk::Move::Threat);
        QCOMPARE(walk.next(), ScoreWalk::Move::Threat);
        QCOMPARE(walk.position(), 2);
        QCOMPARE(walk.next(), ScoreWalk::Move::Asset);
        QCOMPARE(walk.asset(), AssetId{2});
        QCOMPARE(walk.threat(), QString());
        QCOMPARE(walk.setThreats({u"C01"_s}, {}), ScoreWalk::Move::Threat);
        QCOMPARE(walk.next(), ScoreWalk::Move::Stay);
        QCOMPARE(walk.threat(), u"C01"_s);
    }

    void passesOverWhatIsScored()
    {
        ScoreWalk walk = walkOver({AssetId{1}, AssetId{2}}, true);
        walk.goTo(AssetId{1});

        QCOMPARE(walk.setThreats(kThreats, {u"A01"_s}), ScoreWalk::Move::Threat);
        QCOMPARE(walk.threat(), u"A02"_s);
        walk.setScored();
        QVERIFY(walk.isScored(u"A02"_s));
        QCOMPARE(walk.next(), ScoreWalk::Move::Threat);
        QCOMPARE(walk.threat(), u"B01"_s);
        walk.setScored();
        QCOMPARE(walk.next(), ScoreWalk::Move::Asset);
        QCOMPARE(walk.setThreats(kThreats, {kThreats.begin(), kThreats.end()}),
                 ScoreWalk::Move::Threat);
        QCOMPARE(walk.asset(), AssetId{2});
    }

    void anAssetWithNothingOpenIsPassedOver()
    {
        ScoreWalk walk = walkOver({AssetId{1}, AssetId{2}}, true);
        QCOMPARE(walk.next(), ScoreWalk::Move::Asset);

        QCOMPARE(walk.setThreats({u"A01"_s}, {u"A01"_s}), ScoreWalk::Move::Asset);
        QCOMPARE(walk.asset(), AssetId{2});
    }

    void anAssetThatWasAskedForIsShownAnyway()
    {
        ScoreWalk walk = walkOver({AssetId{1}, AssetId{2}}, true);
        walk.goTo(AssetId{1});

        QCOMPARE(walk.setThreats({u"A01"_s}, {u"A01"_s}), ScoreWalk::Move::Threat);
        QCOMPARE(walk.asset(), AssetId{1});
    }

    void backLeadsToWhereOneCameFrom()
    {
        ScoreWalk walk = walkOver({AssetId{1}, AssetId{2}}, true);
        walk.goTo(AssetId{1});
        walk.setThreats({u"A01"_s}, {});
        walk.setScored();
        QCOMPARE(walk.next(), ScoreWalk::Move::Asset);
        walk.setThreats(kThreats, {});
        walk.next();

        QCOMPARE(walk.back(), ScoreWalk::Move::Threat);
        QCOMPARE(walk.threat(), u"A01"_s);
        QCOMPARE(walk.back(), ScoreWalk::Move::Asset);
        QCOMPARE(walk.asset(), AssetId{1});
        QCOMPARE(walk.setThreats({u"A01"_s}, {u"A01"_s}), ScoreWalk::Move::Threat);
        QCOMPARE(walk.threat(), u"A01"_s);
        QCOMPARE(walk.back(), ScoreWalk::Move::Stay);
    }

    void backBeforeTheStartGoesThroughTheOrder()
    {
        ScoreWalk walk = walkOver({AssetId{1}, AssetId{2}});
        walk.goTo(AssetId{2}, u"A02"_s);
        walk.setThreats(kThreats, {});

        QCOMPARE(walk.threat(), u"A02"_s);
        QCOMPARE(walk.back(), ScoreWalk::Move::Threat);
        QCOMPARE(walk.back(), ScoreWalk::Move::Asset);
        QCOMPARE(walk.setThreats(kThreats, {}), ScoreWalk::Move::Threat);
        QCOMPARE(walk.asset(), AssetId{1});
        QCOMPARE(walk.threat(), u"B01"_s);
    }

    void aShorterQueueKeepsThePlace()
    {
        ScoreWalk walk = walkOver({AssetId{1}, AssetId{2}, AssetId{3}});
        walk.goTo(AssetId{2});
        walk.setThreats({u"A01"_s}, {});

        walk.setQueue({AssetId{1}, AssetId{3}});

        QCOMPARE(walk.asset(), AssetId{2});
        QCOMPARE(walk.next(), ScoreWalk::Move::Asset);
        QCOMPARE(walk.asset(), AssetId{3});
    }

    void asksForThePartsAndNotForTheWhole()
    {
        RegisterFixture fixture;
        const Method method = *fixture.environment().catalogue.method(u"policy-5x5"_s);
        ScoreSheet sheet(method);

        QCOMPARE(sheet.asked().size(), size_t{6});
        QVERIFY(sheet.isPart(u"law"_s));
        QVERIFY(!sheet.isPart(u"likelihood"_s));
        QCOMPARE(sheet.choices(*sheet.asked().front()).join(u' '), u"1 2 3 4 5"_s);
        for (const QString& key :
             {u"likelihood"_s, u"residents"_s, u"downtime"_s, u"money"_s, u"law"_s}) {
            sheet.answer(key, u"3"_s);
        }
        QVERIFY(!sheet.isComplete());
        QCOMPARE(sheet.firstMissing(), u"trust"_s);
        sheet.answer(u"trust"_s, u"4"_s);
        QVERIFY(sheet.isComplete());
        const Result<Score> score = sheet.score();
        QVERIFY_OK(score);
        QCOMPARE(*score->risk, 12.0);
        QCOMPARE(score->level, u"high"_s);
        QCOMPARE(score->approverRequired, std::optional(true));
    }

    void aStoredWholeGivesWayToItsParts()
    {
        RegisterFixture fixture;
        const Method method = *fixture.environment().catalogue.method(u"policy-5x5"_s);
        ScoreSheet sheet(method);
        sheet.load({{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"5"_s}});
        QVERIFY(sheet.isComplete());
        QVERIFY(!sheet.isChanged());

        sheet.answer(u"money"_s, u"1"_s);

        QVERIFY(sheet.isChanged());
        QVERIFY(!sheet.isComplete());
        QCOMPARE(sheet.value(u"loss"_s), QString());
    }

    void theQueueCountsPairsOfAssetsInScope()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> asset = session.assets().add(anAsset(u"住民票"_s, u"information"_s));
        QVERIFY_OK(asset);
        Asset outside = anAsset(u"図書"_s, u"information"_s);
        outside.exclusion = u"library"_s;
        outside.exclusionReason = u"図書館の資料"_s;
        outside.exclusionDecidedBy = u"情報政策課長"_s;
        outside.exclusionDecidedOn = QDate(2026, 4, 1);
        QVERIFY_OK(session.assets().add(outside));
        const auto count = session.scoring().threatsFor(*asset).size();
        const QString threat = session.scoring().threatsFor(*asset).first()->id;
        ScoreInputs inputs;
        for (const QString& key : {u"likelihood"_s, u"loss"_s}) {
            inputs.insert(key, u"2"_s);
        }
        for (const QString& rater : {u"総務課長"_s, u"市民課長"_s}) {
            QVERIFY_OK(
                session.scoring().save({asset->id, threat, inputs, {}, rater, std::nullopt, {}}));
        }

        const Result<ScoreQueue> queue = readScoreQueue(session, {});

        QVERIFY_OK(queue);
        QCOMPARE(queue->assets.size(), size_t{1});
        QCOMPARE(queue->assets.front().done, quint16{1});
        QCOMPARE(queue->done(), qint64{1});
        QCOMPARE(queue->total(), qint64{count});
        QCOMPARE(queue->categories.size(), 5);
    }
};

DAICHO_TEST(TestScoreWalk)
#include "tst_scorewalk.moc"
