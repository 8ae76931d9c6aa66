// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/figures/statisticsjson.h"
#include "model/service/relationservice.h"
#include "model/service/scoringservice.h"
#include "model/service/unitservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

Asset anAsset(const QString& name, const QString& zone, const QString& confidentiality)
{
    Asset asset;
    asset.name = name;
    asset.kind = u"information"_s;
    asset.zone = zone;
    asset.confidentiality = confidentiality;
    asset.integrity = confidentiality.isEmpty() ? QString() : u"2"_s;
    asset.availability = confidentiality.isEmpty() ? QString() : u"1"_s;
    return asset;
}

const RiskGroup* find(const QList<RiskGroup>& groups, const QString& key)
{
    const auto found = std::ranges::find(groups, key, &RiskGroup::key);
    return found == groups.end() ? nullptr : &*found;
}

qint64 countOf(const QList<KeyCount>& counts, const QString& key)
{
    const auto found = std::ranges::find(counts, key, &KeyCount::key);
    return found == counts.end() ? -1 : found->count;
}

} // namespace

/// Four assets: two scored, one without classes, one out of scope.
class TestStatisticsService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void assetsAreCountedByWhatTheyAre();
    void aScoreOfAnExcludedAssetCountsNowhere();
    void categoriesListAllFiveWithTheirLevels();
    void theHighestRaterCounts();
    void anotherCycleHasItsOwnScores();
    void theRegistersMethodHasAMapBeforeAnythingIsScored();
    void unitsStandByTheirCodes();
    void classesCountEachProperty();
    void inheritedClassesCountByThemselves();
    void categoriesAndClausesAreNoFactsOfAssets();
    void missingAssetsAreNamedUpToTheLimit();
    void theJsonHasStableKeys();

private:
    void score(const Asset& asset,
               const QString& threat,
               int likelihood,
               int loss,
               const QString& rater = {},
               std::optional<int> cycle = {});

    std::unique_ptr<RegisterFixture> m_fixture;
    Session* m_session = nullptr;
    Asset m_residents;
    Asset m_mail;
    Asset m_library;
};

void TestStatisticsService::init()
{
    m_fixture = std::make_unique<RegisterFixture>();
    m_session = &m_fixture->create();
    Unit hall;
    hall.code = u"0300"_s;
    hall.name = u"市民課"_s;
    hall.bodyKind = u"internal_department"_s;
    const Result<Unit> unit = m_session->units().add(hall);
    QVERIFY_OK(unit);
    Asset residents = anAsset(u"住民記録"_s, u"mynumber"_s, u"3B"_s);
    residents.unit = unit->id;
    Asset library = anAsset(u"蔵書検索"_s, u"internet"_s, u"1"_s);
    m_residents = *m_session->assets().add(residents);
    m_mail = *m_session->assets().add(anAsset(u"電子メール"_s, u"internet"_s, u"2"_s));
    QVERIFY_OK(m_session->assets().add(anAsset(u"名簿"_s, u"lgwan"_s, {})));
    m_library = *m_session->assets().add(library);
    score(m_residents, u"A01"_s, 3, 5);
    score(m_residents, u"B01"_s, 1, 5);
    score(m_mail, u"A01"_s, 2, 2);
    score(m_library, u"A01"_s, 5, 5);
    Asset excluded = m_library;
    excluded.exclusion = u"library"_s;
    m_library = *m_session->assets().update(m_library, excluded);
}

void TestStatisticsService::cleanup()
{
    m_session = nullptr;
    m_fixture.reset();
}

void TestStatisticsService::score(const Asset& asset,
                                  const QString& threat,
                                  int likelihood,
                                  int loss,
                                  const QString& rater,
                                  std::optional<int> cycle)
{
    const ScoreInputs inputs{{u"likelihood"_s, QString::number(likelihood)},
                             {u"loss"_s, QString::number(loss)}};
    QVERIFY_OK(m_session->scoring().save({asset.id, threat, inputs, {}, rater, cycle, {}}));
}

void TestStatisticsService::assetsAreCountedByWhatTheyAre()
{
    const Result<Overview> overview = StatisticsService(*m_session).overview();

    QVERIFY_OK(overview);
    const AssetCounts& assets = overview->assets;
    QCOMPARE(overview->cycle, 2026);
    QCOMPARE(assets.total, 4);
    QCOMPARE(assets.inScope, 3);
    QCOMPARE(assets.excluded, 1);
    QCOMPARE(assets.unclassified, 1);
    QCOMPARE(assets.unscored, 1);
    QCOMPARE(countOf(assets.exclusions, u"library"_s), 1);
    QCOMPARE(countOf(assets.exclusions, u"school"_s), 0);
    QCOMPARE(countOf(assets.zones, u"internet"_s), 1);
    QCOMPARE(countOf(assets.classes[0], u"3B"_s), 1);
    QCOMPARE(countOf(assets.classes[0], {}), 1);
    QCOMPARE(assets.classes[0].last().label, u"未分類"_s);
    QCOMPARE(countOf(overview->bodyKinds, u"internal_department"_s), 1);
    QCOMPARE(overview->bodyKinds.last().label, u"未確認"_s);
    QCOMPARE(overview->bodyKinds.last().count, 2);
}

void TestStatisticsService::aScoreOfAnExcludedAssetCountsNowhere()
{
    const Result<Overview> overview = StatisticsService(*m_session).overview();

    QVERIFY_OK(overview);
    QCOMPARE(overview->methods.size(), 1);
    const RiskCounts& counts = overview->methods.first();
    QCOMPARE(counts.whole.pairs, 3);
    QCOMPARE(counts.whole.assets, 2);
    QVERIFY(find(counts.groups, u"deliberate"_s) != nullptr);
    for (const TopRisk& risk : counts.top) {
        QVERIFY(risk.asset != m_library.id.value);
    }
}

void TestStatisticsService::categoriesListAllFiveWithTheirLevels()
{
    const Result<Overview> overview = StatisticsService(*m_session).overview();

    QVERIFY_OK(overview);
    const RiskCounts& counts = overview->methods.first();
    QCOMPARE(counts.groups.size(), 5);
    QCOMPARE(counts.groups.first().label, u"意図的な脅威"_s);
    const RiskGroup* deliberate = find(counts.groups, u"deliberate"_s);
    QCOMPARE(deliberate->pairs, 2);
    QCOMPARE(deliberate->levels[0], (LevelCount{u"low"_s, 1, 1}));
    QCOMPARE(deliberate->levels[2], (LevelCount{u"high"_s, 1, 1}));
    const RiskGroup* disease = find(counts.groups, u"disease"_s);
    QCOMPARE(disease->pairs, 0);
    QCOMPARE(disease->levels.size(), 4);
    QCOMPARE(counts.whole.levels[1], (LevelCount{u"medium"_s, 1, 0}));
}

void TestStatisticsService::theHighestRaterCounts()
{
    score(m_mail, u"A01"_s, 5, 5, u"総務部長"_s);

    const Result<Overview> overview = StatisticsService(*m_session).overview();

    QVERIFY_OK(overview);
    const RiskCounts& counts = overview->methods.first();
    QCOMPARE(counts.whole.pairs, 3);
    QCOMPARE(counts.severalRaters, 1);
    QCOMPARE(counts.top.first().asset, m_mail.id.value);
    QCOMPARE(counts.top.first().value, std::optional(25.0));
}

void TestStatisticsService::anotherCycleHasItsOwnScores()
{
    score(m_mail, u"C01"_s, 1, 1, {}, 2025);

    const Result<Overview> before = StatisticsService(*m_session).overview(2025);

    QVERIFY_OK(before);
    QCOMPARE(before->cycle, 2025);
    QCOMPARE(before->methods.first().whole.pairs, 1);
    QCOMPARE(before->assets.unscored, 2);
}

void TestStatisticsService::theRegistersMethodHasAMapBeforeAnythingIsScored()
{
    const Result<QList<HeatMapCounts>> maps = StatisticsService(*m_session).heatMaps(2020);

    QVERIFY_OK(maps);
    QCOMPARE(maps->size(), 1);
    QCOMPARE(maps->first().pairs, QList<qint64>(25, 0));
}

void TestStatisticsService::unitsStandByTheirCodes()
{
    const Result<StatisticsTable> table = StatisticsService(*m_session).table(Grouping::Unit);

    QVERIFY_OK(table);
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows[0].key, u"0300"_s);
    QCOMPARE(table->rows[0].label, u"市民課"_s);
    QCOMPARE(table->rows[0].assets, std::optional<qint64>(1));
    QCOMPARE(table->rows[1].key, QString());
    QCOMPARE(table->rows[1].unclassified, std::optional<qint64>(1));
    const RiskGroup* hall = find(table->methods.first().groups, u"0300"_s);
    QVERIFY(hall != nullptr);
    QCOMPARE(hall->pairs, 2);
    QCOMPARE(hall->assets, 1);
}

void TestStatisticsService::classesCountEachProperty()
{
    const Result<StatisticsTable> table = StatisticsService(*m_session).table(Grouping::Class);

    QVERIFY_OK(table);
    qint64 confidentiality = 0;
    for (const StatisticsRow& row : table->rows) {
        confidentiality += row.key.startsWith("confidentiality:"_L1) ? row.assets.value_or(0) : 0;
    }
    QCOMPARE(confidentiality, 3);
    const RiskGroup* strict = find(table->methods.first().groups, u"confidentiality:3B"_s);
    QVERIFY(strict != nullptr);
    QCOMPARE(strict->assets, 1);
}

void TestStatisticsService::inheritedClassesCountByThemselves()
{
    const auto all = m_session->assets().assets({AssetId{1}, AssetId{2}, AssetId{3}});
    QVERIFY_OK(all);
    const auto strict = std::ranges::find(*all, u"3B"_s, &Asset::confidentiality);
    const auto open = std::ranges::find_if(*all, [](const Asset& asset) {
        return asset.confidentiality != u"3B"_s && !asset.isExcluded();
    });
    QVERIFY(strict != all->end() && open != all->end());
    Relation relation;
    relation.from = strict->id;
    relation.to = open->id;
    relation.kind = u"stored_in"_s;
    QVERIFY_OK(RelationService(*m_session).add(relation));

    const auto own = StatisticsService(*m_session).table(Grouping::Class);
    const auto effective = StatisticsService(*m_session).table(Grouping::EffectiveClass);

    QVERIFY_OK(own);
    QVERIFY_OK(effective);
    const auto strictAssets = [](const StatisticsTable& table) {
        const auto row =
            std::ranges::find(table.rows, u"confidentiality:3B"_s, &StatisticsRow::key);
        return row == table.rows.end() ? 0 : row->assets.value_or(0);
    };
    QCOMPARE(strictAssets(*effective), strictAssets(*own) + 1);
    QCOMPARE(groupingFromKey(toKey(Grouping::EffectiveClass)),
             std::optional(Grouping::EffectiveClass));
}

void TestStatisticsService::categoriesAndClausesAreNoFactsOfAssets()
{
    const Result<StatisticsTable> table = StatisticsService(*m_session).table(Grouping::Clause);

    QVERIFY_OK(table);
    QVERIFY(table->rows.size() >= 14);
    QVERIFY(!table->rows.first().assets.has_value());
    const RiskGroup* deliberate = find(table->methods.first().groups, u"３⑴"_s);
    QVERIFY(deliberate != nullptr);
    QCOMPARE(deliberate->pairs, 2);
}

void TestStatisticsService::missingAssetsAreNamedUpToTheLimit()
{
    QVERIFY_OK(m_session->assets().add(anAsset(u"日誌"_s, u"paper"_s, {})));

    const Result<MissingAssets> missing = StatisticsService(*m_session).missing(1);

    QVERIFY_OK(missing);
    QCOMPARE(missing->unclassifiedCount, 2);
    QCOMPARE(missing->unscoredCount, 2);
    QCOMPARE(missing->unclassified.size(), 1);
    QCOMPARE(missing->unclassified.first().name, u"名簿"_s);
    QCOMPARE(missing->unclassified.first().code, u"A000003"_s);
}

void TestStatisticsService::theJsonHasStableKeys()
{
    const StatisticsService service(*m_session);
    const Result<Overview> overview = service.overview();
    const Result<StatisticsTable> table = service.table(Grouping::Zone);
    QVERIFY_OK(overview);
    QVERIFY_OK(table);

    const QJsonObject json = toJson(*overview, Language::Japanese);
    const QJsonObject byZone = toJson(*table);

    QCOMPARE(json.keys(), (QStringList{u"assets"_s, u"cycle"_s, u"heat_maps"_s, u"methods"_s}));
    QCOMPARE(json["assets"_L1]["in_scope"_L1].toInt(), 3);
    const QJsonValue method = json["methods"_L1].toArray().first();
    QCOMPARE(method["method"_L1].toString(), u"policy-5x5"_s);
    QCOMPARE(method["categories"_L1].toArray().size(), 5);
    QCOMPARE(method["levels"_L1].toArray().first()["level"_L1].toString(), u"low"_s);
    QCOMPARE(json["heat_maps"_L1].toArray().first()["cells"_L1].toArray().size(), 25);
    QCOMPARE(byZone["by"_L1].toString(), u"zone"_s);
    QCOMPARE(byZone["rows"_L1].toArray().first()["key"_L1].toString(), u"mynumber"_s);
}

} // namespace daicho

DAICHO_TEST(daicho::TestStatisticsService)
#include "tst_statisticsservice.moc"
