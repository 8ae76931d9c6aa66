// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/risktally.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// Threats A1 and A2 of category a, B1 of category b; methods of three levels.
RiskTally aTally(Grouping by = Grouping::Category, int top = 3)
{
    TallyPlan plan{by, top};
    plan.threatKeys = {{u"A1"_s, {u"a"_s}}, {u"A2"_s, {u"a"_s}}, {u"B1"_s, {u"b"_s}}};
    const RatedMethod method{
        {u"low"_s, u"medium"_s, u"high"_s}, &RatedPair::likelihood, &RatedPair::loss};
    plan.methods = {{u"m"_s, method}, {u"n"_s, method}};
    return RiskTally(plan);
}

/// "A1 3x4" under method m: value 12 and its level.
RatedPair
pair(const QString& threat, double likelihood, double loss, const QString& method = u"m"_s)
{
    static qint64 id = 0;
    const double value = likelihood * loss;
    const QString level = value >= 10 ? u"high"_s : value >= 5 ? u"medium"_s : u"low"_s;
    return {++id, threat, method, {}, likelihood, loss, value, level};
}

/// "low 1/1, medium 0/0": pairs/assets by level.
QString levels(const RiskGroup& group)
{
    QStringList list;
    for (const LevelCount& level : group.levels) {
        list.append(u"%1 %2/%3"_s.arg(level.level).arg(level.pairs).arg(level.assets));
    }
    return list.join(u", "_s);
}

AssetGroup group(const QString& zone, const QString& confidentiality, qint64 count)
{
    return {{}, u"information"_s, zone, confidentiality, u"2"_s, u"2"_s, 1, true, count};
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    void groupingsHaveKeysThatReadBack();
    void excludedAssetsCountApart();
    void anAssetLacksAClassWhenOneOfThreeIsEmpty();
    void assetKeysFollowTheGrouping();
    void anAssetCountsAtItsHighestThreat();
    void theHighestRaterStandsForAPair();
    void theAgreedValueStandsForAPair();
    void methodsAreNeverMixed();
    void aScoreWithoutValueCountsByItsLevel();
    void unitsCountPairsAndAssetsOfTheirOwn();
    void theTopIsOrderedByRiskThenLoss();
    void theTopDoesNotDependOnTheOrderOfAssets();
    void aThreatThatNobodyKnowsKeepsARow();
    void heatMapsCountPairsByPlace();
    void everyMethodsMapHasFiguresForItsAxes();
    void clauseKeysAreTheThreatsAndItsMeasures();
};

void TestStatistics::groupingsHaveKeysThatReadBack()
{
    for (const QString& key : {u"unit"_s, u"zone"_s, u"category"_s, u"class"_s, u"clause"_s}) {
        const std::optional<Grouping> grouping = groupingFromKey(key);

        QVERIFY(grouping.has_value());
        QCOMPARE(toKey(*grouping), key);
    }
    QVERIFY(!groupingFromKey(u"colour"_s).has_value());
}

void TestStatistics::excludedAssetsCountApart()
{
    AssetGroup library = group(u"lgwan"_s, u"2"_s, 4);
    library.exclusion = u"library"_s;
    library.isScored = false;

    const AssetCounts counts = countAssets({group(u"lgwan"_s, u"2"_s, 10), library});

    QCOMPARE(counts.total, 14);
    QCOMPARE(counts.inScope, 10);
    QCOMPARE(counts.excluded, 4);
    QCOMPARE(counts.unscored, 0);
    QCOMPARE(counts.exclusions, (QList<KeyCount>{{u"library"_s, {}, 4}}));
    QCOMPARE(counts.zones, (QList<KeyCount>{{u"lgwan"_s, {}, 10}}));
}

void TestStatistics::anAssetLacksAClassWhenOneOfThreeIsEmpty()
{
    AssetGroup half = group(u"lgwan"_s, u"2"_s, 3);
    half.availability.clear();

    const AssetCounts counts =
        countAssets({group(u"lgwan"_s, u"2"_s, 1), half, group(u"lgwan"_s, {}, 5)});

    QCOMPARE(counts.unclassified, 8);
    QCOMPARE(counts.classes[0], (QList<KeyCount>{{{}, {}, 5}, {u"2"_s, {}, 4}}));
    QCOMPARE(counts.classes[2], (QList<KeyCount>{{{}, {}, 3}, {u"2"_s, {}, 6}}));
}

void TestStatistics::assetKeysFollowTheGrouping()
{
    const AssetGroup facts = group(u"mynumber"_s, u"3B"_s, 1);

    QCOMPARE(assetKeys(Grouping::Unit, facts), QStringList{u"1"_s});
    QCOMPARE(assetKeys(Grouping::Zone, facts), QStringList{u"mynumber"_s});
    QCOMPARE(assetKeys(Grouping::Class, facts),
             (QStringList{u"confidentiality:3B"_s, u"integrity:2"_s, u"availability:2"_s}));
    QVERIFY(assetKeys(Grouping::Category, facts).isEmpty());
}

void TestStatistics::anAssetCountsAtItsHighestThreat()
{
    RiskTally tally = aTally();
    tally.beginAsset(1, {});
    tally.add(pair(u"A1"_s, 1, 2));
    tally.add(pair(u"A2"_s, 3, 4));
    tally.add(pair(u"B1"_s, 2, 3));
    tally.beginAsset(2, {});
    tally.add(pair(u"A1"_s, 1, 1));

    const RiskCounts counts = tally.counts().first();

    QCOMPARE(levels(counts.whole), u"low 2/1, medium 1/0, high 1/1"_s);
    QCOMPARE(counts.groups.size(), 2);
    QCOMPARE(levels(counts.groups[0]), u"low 2/1, medium 0/0, high 1/1"_s);
    QCOMPARE(levels(counts.groups[1]), u"low 0/0, medium 1/1, high 0/0"_s);
}

void TestStatistics::theHighestRaterStandsForAPair()
{
    RiskTally tally = aTally();
    tally.beginAsset(1, {});
    tally.add(pair(u"A1"_s, 3, 3));
    tally.add(pair(u"A1"_s, 4, 4));
    tally.add(pair(u"A1"_s, 1, 1));

    const RiskCounts counts = tally.counts().first();

    QCOMPARE(counts.whole.pairs, 1);
    QCOMPARE(counts.severalRaters, 1);
    QCOMPARE(levels(counts.whole), u"low 0/0, medium 0/0, high 1/1"_s);
    QCOMPARE(counts.places, (QList<PlaceCount>{{4, 4, 1}}));
}

void TestStatistics::theAgreedValueStandsForAPair()
{
    for (const bool isFirst : {true, false}) {
        RiskTally tally = aTally();
        RatedPair agreed = pair(u"A1"_s, 2, 4);
        agreed.isAgreed = true;
        tally.beginAsset(1, {});
        if (isFirst) {
            tally.add(agreed);
        }
        tally.add(pair(u"A1"_s, 4, 4));
        tally.add(pair(u"A1"_s, 1, 1, u"n"_s));
        if (!isFirst) {
            tally.add(agreed);
        }

        const QList<RiskCounts> all = tally.counts();

        QCOMPARE(all.size(), 1); // what a rater gave under another method stands no more
        QCOMPARE(all.first().whole.pairs, 1);
        QCOMPARE(all.first().severalRaters, 0);
        QCOMPARE(all.first().agreed, 1);
        QCOMPARE(all.first().places, (QList<PlaceCount>{{2, 4, 1}}));
    }
}

void TestStatistics::methodsAreNeverMixed()
{
    RiskTally tally = aTally();
    tally.beginAsset(1, {});
    tally.add(pair(u"A1"_s, 5, 5, u"m"_s));
    tally.add(pair(u"A1"_s, 1, 1, u"n"_s));

    const QList<RiskCounts> counts = tally.counts();

    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts[0].method, u"m"_s);
    QCOMPARE(levels(counts[0].whole), u"low 0/0, medium 0/0, high 1/1"_s);
    QCOMPARE(levels(counts[1].whole), u"low 1/1, medium 0/0, high 0/0"_s);
    QCOMPARE(counts[0].severalRaters, 0);
}

void TestStatistics::aScoreWithoutValueCountsByItsLevel()
{
    RiskTally tally = aTally();
    RatedPair low = pair(u"A1"_s, 1, 1);
    low.value.reset();
    RatedPair high = pair(u"A2"_s, 5, 5);
    high.value.reset();
    tally.beginAsset(1, {});
    tally.add(low);
    tally.add(high);

    const RiskCounts counts = tally.counts().first();

    QCOMPARE(levels(counts.whole), u"low 1/0, medium 0/0, high 1/1"_s);
    QCOMPARE(counts.top.first().level, u"high"_s);
}

void TestStatistics::unitsCountPairsAndAssetsOfTheirOwn()
{
    RiskTally tally = aTally(Grouping::Unit);
    tally.beginAsset(1, {u"7"_s});
    tally.add(pair(u"A1"_s, 1, 1));
    tally.add(pair(u"B1"_s, 3, 3));
    tally.beginAsset(2, {u"8"_s});
    tally.add(pair(u"A1"_s, 5, 5));

    const RiskCounts counts = tally.counts().first();

    QCOMPARE(counts.groups.size(), 2);
    QCOMPARE(counts.groups[0].key, u"7"_s);
    QCOMPARE(levels(counts.groups[0]), u"low 1/0, medium 1/1, high 0/0"_s);
    QCOMPARE(levels(counts.groups[1]), u"low 0/0, medium 0/0, high 1/1"_s);
}

void TestStatistics::theTopIsOrderedByRiskThenLoss()
{
    RiskTally tally = aTally(Grouping::Category, 3);
    tally.beginAsset(1, {});
    tally.add(pair(u"A1"_s, 4, 3));
    tally.add(pair(u"A2"_s, 3, 4));
    tally.add(pair(u"B1"_s, 1, 1));
    tally.beginAsset(2, {});
    tally.add(pair(u"A1"_s, 5, 5));

    const QList<TopRisk> top = tally.counts().first().top;

    QCOMPARE(top.size(), 3);
    QCOMPARE(top[0].asset, 2);
    QCOMPARE(top[1].threat, u"A2"_s);
    QCOMPARE(top[2].threat, u"A1"_s);
}

void TestStatistics::theTopDoesNotDependOnTheOrderOfAssets()
{
    QList<qint64> tops[2];
    for (int turn = 0; turn < 2; ++turn) {
        RiskTally tally = aTally(Grouping::Category, 4);
        for (int i = 0; i < 10; ++i) {
            tally.beginAsset(turn == 0 ? i : 9 - i, {});
            tally.add(pair(u"A1"_s, 3, 3));
        }
        const QList<TopRisk> top = tally.counts().first().top;
        for (const TopRisk& risk : top) {
            tops[turn].append(risk.asset);
        }
    }

    QCOMPARE(tops[0], (QList<qint64>{0, 1, 2, 3}));
    QCOMPARE(tops[1], tops[0]);
}

void TestStatistics::aThreatThatNobodyKnowsKeepsARow()
{
    RiskTally tally = aTally();
    tally.beginAsset(1, {});
    tally.add(pair(u"Z9"_s, 2, 2));

    const RiskCounts counts = tally.counts().first();

    QCOMPARE(counts.groups.size(), 1);
    QCOMPARE(counts.groups[0].key, QString());
    QCOMPARE(counts.whole.pairs, 1);
}

void TestStatistics::heatMapsCountPairsByPlace()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    const Method& method = *catalogue->method(u"policy-5x5"_s);
    RiskCounts counts;
    counts.whole.pairs = 6;
    counts.places = {{1, 1, 2}, {5, 4, 3}};

    const std::optional<HeatMapCounts> map = heatMapOf(method, counts);

    QVERIFY(map.has_value());
    QCOMPARE(map->pairs.size(), 25);
    QCOMPARE(map->pairs[0], 2);
    QCOMPARE(map->pairs[3 * 5 + 4], 3);
    QCOMPARE(map->axes.cells[3 * 5 + 4].level, u"critical"_s);
    QCOMPARE(map->elsewhere, 1);
}

void TestStatistics::everyMethodsMapHasFiguresForItsAxes()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    for (const Method& method : catalogue->methods()) {
        const RatedMethod rated = RatedMethod::of(method);

        QCOMPARE(rated.levels.size(), qsizetype(method.levels.size()));
        QCOMPARE(rated.x == nullptr, method.heatMapX.isEmpty());
        QCOMPARE(rated.y == nullptr, method.heatMapY.isEmpty());
    }
}

void TestStatistics::clauseKeysAreTheThreatsAndItsMeasures()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);

    const auto keys = threatKeys(Grouping::Clause, catalogue->threats(), catalogue->measures());

    QCOMPARE(keys.size(), qsizetype(catalogue->threats().items.size()));
    const QStringList intrusion = keys.value(u"A01"_s);
    QCOMPARE(intrusion.first(), u"３⑴"_s);
    QVERIFY(intrusion.size() > 1);
    for (const QString& clause : intrusion) {
        QVERIFY(catalogue->clauses().find(clause) != nullptr);
    }
}

} // namespace daicho

DAICHO_TEST(daicho::TestStatistics)
#include "tst_statistics.moc"
