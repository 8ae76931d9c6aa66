// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/digest.h"
#include "model/register/place.h"
#include "model/register/unit.h"
#include "model/risk/assessment.h"
#include "model/risk/pairhints.h"
#include "model/risk/pairs.h"
#include "model/service/historyservice.h"
#include "model/service/sample/sample.h"
#include "tests/model/service/sample/samplereading.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace daicho;

namespace {

Result<void> makeAssets(Session& session, const GeneratorOptions& options)
{
    auto recorder = session.record(u"sample.fill"_s);
    if (!recorder) {
        return failure(recorder);
    }
    NoProgress progress;
    DAICHO_TRY(
        generate(**recorder, session.tables(), session.environment().catalogue, options, progress));
    DAICHO_TRY(session.commit(**recorder));
    return {};
}

/// All that a seed determines: every field of every record.
QString contentDigest(const Session& session)
{
    Digest digest;
    for (EntityTable* table : session.tables().all()) {
        if (table->entity() == "actor"_L1) {
            continue;
        }
        Statement rows(session.database(), table->selectSql() + "ORDER BY id");
        while (*rows.step()) {
            const StoredRecord record = table->read(rows);
            for (const QVariant& value : record.values) {
                digest.add(value.toString().toUtf8());
            }
        }
    }
    return digest.hex();
}

} // namespace

/// Registers made by generate().
class TestGenerator : public QObject
{
    Q_OBJECT

private slots:

    void theGeneratorMakesTheSameForTheSameSeed()
    {
        QStringList digests;

        for (const quint32 seed : {7U, 7U, 8U}) {
            RegisterFixture fixture;
            QVERIFY_OK(makeAssets(fixture.create(), {300, seed}));
            digests.append(contentDigest(fixture.session()));
        }

        QCOMPARE(digests[0], digests[1]);
        QVERIFY(digests[0] != digests[2]);
    }

    void theGeneratorMakesPlausibleRegisters()
    {
        RegisterFixture fixture;
        QVERIFY_OK(makeAssets(fixture.create(), {3000, 1}));
        const Catalogue& catalogue = fixture.environment().catalogue;
        Tables& tables = fixture.session().tables();
        const QList<Asset> assets = assetsOf(fixture.session());
        const QList<Assessment> scores = allOf(tables.assessment, assessmentFields());
        const QList<Unit> units = allOf(tables.unit, unitFields());

        QCOMPARE(assets.size(), 3000);
        QCOMPARE(assets.first().code, u"A000001"_s);
        QVERIFY(distinct(assets, &Asset::name).size() >= 2700);
        QVERIFY(units.size() >= 60 && units.size() <= 90);
        QCOMPARE(distinct(assets, &Asset::kind), idsOf(catalogue.choices(u"asset_kind"_s)));
        QCOMPARE(distinct(assets, &Asset::zone), idsOf(catalogue.choices(u"zone"_s)));
        QCOMPARE(strayChoices(assets, assetFields(), catalogue), QStringList());
        QCOMPARE(distinct(scores, &Assessment::level),
                 (QStringList{u"critical"_s, u"high"_s, u"low"_s, u"medium"_s}));
        QVERIFY(scores.size() >= 2000 && scores.size() <= 3600);
        QVERIFY(*tables.relation.count() >= 5000 && *tables.relation.count() <= 7000);
        QCOMPARE(*tables.flow.count(), 30);
        QVERIFY(*tables.place.count() >= 8);
    }

    void theGeneratorScoresEveryCategoryAsTheLawSeesIt()
    {
        RegisterFixture fixture;
        QVERIFY_OK(makeAssets(fixture.create(), {1500, 4}));
        const Catalogue& catalogue = fixture.environment().catalogue;
        Tables& tables = fixture.session().tables();
        const ReportRule report = likelihoodGuide(catalogue).value().report;
        QHash<AssetId, Asset> assets;
        for (const Asset& asset : assetsOf(fixture.session())) {
            assets.insert(asset.id, asset);
        }
        QHash<QString, int> byCategory;
        int due = 0;
        for (const Assessment& score : allOf(tables.assessment, assessmentFields())) {
            const Threat& threat = *catalogue.threat(score.threat);
            const Asset& asset = assets[score.asset];
            ++byCategory[threat.category];
            QVERIFY2(concerns(threat, pairFacts(asset)), qPrintable(asset.code + score.threat));
            if (proposeLaw(*catalogue.defaultMethod(), asset, threat, report)) {
                ++due;
                const QJsonObject inputs = QJsonDocument::fromJson(score.inputs.toUtf8()).object();
                QVERIFY(inputs.value(u"law"_s).toDouble() >= report.lawAtLeast);
            }
        }

        QCOMPARE(byCategory.size(), 5);
        for (const int count : std::as_const(byCategory)) {
            QVERIFY(count >= 150);
        }
        QVERIFY(due >= 100);
        QCOMPARE(distinct(assets.values(), &Asset::encryption),
                 (QStringList{QString(), u"high"_s, u"none"_s, u"standard"_s}));
        for (const Place& place : allOf(tables.place, placeFields())) {
            QVERIFY(place.quakeProbability.has_value());
        }
    }

    void theGeneratorFollowsSchemeAndMethodOfTheRegister_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("method");
        QTest::newRow("older scheme") << u"mic-3level"_s << u"policy-5x5"_s;
        QTest::newRow("other method") << u"mic-r6.10"_s << u"ipa-3.1"_s;
    }

    void theGeneratorFollowsSchemeAndMethodOfTheRegister()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, method);
        RegisterFixture fixture;
        const Scheme& expected = *fixture.environment().catalogue.scheme(scheme);

        QVERIFY_OK(makeAssets(fixture.create({u"みほん市"_s, scheme, method, true}), {200, 3}));

        for (const Asset& asset : assetsOf(fixture.session())) {
            QVERIFY(asset.confidentiality.isEmpty() ||
                    expected.findClass(Property::Confidentiality, asset.confidentiality));
        }
        const auto scores = allOf(fixture.session().tables().assessment, assessmentFields());
        QCOMPARE(distinct(scores, &Assessment::method), QStringList{method});
    }

    void theGeneratorsJournalIsWhole()
    {
        RegisterFixture fixture;
        QVERIFY_OK(makeAssets(fixture.create(), {150, 5}));
        NoProgress progress;

        const auto problems = fixture.session().history().verify(progress);

        QVERIFY_OK(problems);
        QCOMPARE(problems->size(), 0);
    }

    void aRegisterWithoutANameGetsOne()
    {
        RegisterFixture fixture;
        QVERIFY_OK(makeAssets(fixture.create({{}, {}, {}, true}), {1, 1}));

        QCOMPARE(fixture.session().info()->city, u"みほん市"_s);
    }

    void oneAssetIsEnough()
    {
        RegisterFixture fixture;

        QVERIFY_OK(makeAssets(fixture.create(), {1, 1}));

        QCOMPARE(*fixture.session().tables().asset.count(), 1);
    }
};

DAICHO_TEST(TestGenerator)
#include "tst_generator.moc"
