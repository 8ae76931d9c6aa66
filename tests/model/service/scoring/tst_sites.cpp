// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/historyservice.h"
#include "model/service/scoring/draftdesk.h"
#include "model/service/scoring/sitelikelihoodservice.h"
#include "model/service/unitservice.h"
#include "tests/model/service/scoring/roundcity.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

class TestSites : public QObject
{
    Q_OBJECT

private:
    static Place placeNamed(Session& session, const QString& code)
    {
        const Result<QList<Place>> places = session.units().places();
        const auto found = std::ranges::find(*places, code, &Place::code);
        return found == places->end() ? Place() : *found;
    }

    static SiteCell cell(const SiteTable& table, const QString& code, const QString& threat)
    {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (qsizetype i = 0; i < table.threats.size(); ++i) {
                if (table.rows[row].code == code && table.threats[i]->id == threat) {
                    return table.cells[row][i];
                }
            }
        }
        return {};
    }

private slots:

    void factsOfThePlaceMoveTheDefaultByOneStepAtMost_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("threat");
        QTest::addColumn<double>("likelihood");
        QTest::newRow("unknown") << u"note"_s << QVariant() << u"C01"_s << 3.0;
        QTest::newRow("base isolation") << u"seismic"_s << QVariant(u"免震床"_s) << u"C01"_s << 2.0;
        QTest::newRow("not strengthened")
            << u"seismic"_s << QVariant(u"未補強"_s) << u"C01"_s << 4.0;
        const QString shaking = u"quake_probability"_s;
        QTest::newRow("2.9 %") << shaking << QVariant(2.9) << u"C01"_s << 2.0;
        QTest::newRow("3 %") << shaking << QVariant(3.0) << u"C01"_s << 3.0;
        QTest::newRow("26 %") << shaking << QVariant(26.0) << u"C01"_s << 4.0;
        QTest::newRow("26 % and a fire") << shaking << QVariant(26.0) << u"C03"_s << 2.0;
        QTest::newRow("flooded") << u"flood_depth"_s << QVariant(3.0) << u"C04"_s << 4.0;
        QTest::newRow("0.5 m") << u"flood_depth"_s << QVariant(0.5) << u"C04"_s << 3.0;
        QTest::newRow("dry") << u"flood_depth"_s << QVariant(0.0) << u"C04"_s << 2.0;
        QTest::newRow("gas") << u"fire_suppression"_s << QVariant(u"ガス消火"_s) << u"C03"_s << 1.0;
        QTest::newRow("UPS") << u"ups_minutes"_s << QVariant(30LL) << u"E01"_s << 2.0;
        QTest::newRow("72 h") << u"generator_hours"_s << QVariant(72LL) << u"E02"_s << 1.0;
        QTest::newRow("71 h") << u"generator_hours"_s << QVariant(71LL) << u"E02"_s << 2.0;
        QTest::newRow("two lines") << u"line_count"_s << QVariant(2LL) << u"E03"_s << 2.0;
        QTest::newRow("one line") << u"line_count"_s << QVariant(1LL) << u"E03"_s << 4.0;
    }

    void factsOfThePlaceMoveTheDefaultByOneStepAtMost()
    {
        QFETCH(QString, fact);
        QFETCH(QVariant, value);
        QFETCH(QString, threat);
        QFETCH(double, likelihood);
        RegisterFixture fixture;
        const Catalogue& catalogue = fixture.environment().catalogue;
        const Result<SiteRules> rules = siteRules(catalogue);
        QVERIFY_OK(rules);
        Place place;
        for (const Field<Place>& field : placeFields()) {
            if (field.key == fact) {
                setFieldValue(place, field, value);
            }
        }

        const auto proposal =
            proposeAtSite(*rules, *catalogue.defaultMethod(), *catalogue.threat(threat), place);
        QVERIFY(proposal.has_value());
        QCOMPARE(proposal->likelihood, likelihood);
        QVERIFY(!proposal->reason.ja.isEmpty() && !proposal->reason.en.isEmpty());
    }

    void theProbabilityOfShakingIsNamedAndTheBuildingMovesIt()
    {
        RegisterFixture fixture;
        const Catalogue& catalogue = fixture.environment().catalogue;
        Place place;
        place.quakeProbability = 31.5;
        place.seismic = u"免震床"_s;

        const auto proposal = proposeAtSite(
            *siteRules(catalogue), *catalogue.defaultMethod(), *catalogue.threat(u"C01"_s), place);

        QCOMPARE(proposal->likelihood, 3.0); // 4 by the probability, a step down by the building
        QVERIFY(proposal->reason.ja.contains(u"30年確率31.5%から4"_s));
        QVERIFY(proposal->reason.ja.contains(u"免震床"_s));
        QVERIFY(proposal->reason.en.startsWith(u"4, as strong shaking"_s));
    }

    void factsThatAgreeStillMoveItByOneStep()
    {
        RegisterFixture fixture;
        const Catalogue& catalogue = fixture.environment().catalogue;
        Place place;
        place.upsMinutes = 0;
        place.generatorHours = 0;
        const auto proposal = proposeAtSite(
            *siteRules(catalogue), *catalogue.defaultMethod(), *catalogue.threat(u"E01"_s), place);
        QCOMPARE(proposal->likelihood, 4.0); // 3 by default
        place.upsMinutes = 30;
        const auto mixed = proposeAtSite(
            *siteRules(catalogue), *catalogue.defaultMethod(), *catalogue.threat(u"E01"_s), place);
        QCOMPARE(mixed->likelihood, 3.0);
        QVERIFY(mixed->reason.ja.contains(u"UPS"_s) && mixed->reason.ja.contains(u"発電機"_s));
    }

    void whatIsDecidedHoldsForThePlacesWithin()
    {
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        SiteLikelihoodService sites(session);
        const Place building = placeNamed(session, u"B01"_s);
        const Place room = placeNamed(session, u"B01-SV"_s);
        QVERIFY(building.id && room.id);

        QVERIFY_OK(sites.set(2026, u"C01"_s, {building.id, {}, {}}, 5, u"断層の直上"_s));
        const auto table = sites.table(LikeScope::Place, 2026);
        QVERIFY_OK(table);
        QCOMPARE(cell(*table, u"B01"_s, u"C01"_s).likelihood, std::optional<double>(5));
        const SiteCell inside = cell(*table, u"B01-SV"_s, u"C01"_s);
        QVERIFY(!inside.likelihood.has_value());
        QVERIFY(inside.holds && inside.holds->isJudged && !inside.holds->isOwn);
        QCOMPARE(inside.holds->proposal.likelihood, 5.0);
        QVERIFY(inside.holds->proposal.reason.ja.contains(u"断層の直上"_s));

        // The room's own decision goes before that of the building, and can be taken back.
        QVERIFY_OK(sites.set(2026, u"C01"_s, {room.id, {}, {}}, 2));
        QCOMPARE(cell(*sites.table(LikeScope::Place, 2026), u"B01-SV"_s, u"C01"_s).likelihood,
                 std::optional<double>(2));
        QVERIFY_OK(sites.set(2026, u"C01"_s, {room.id, {}, {}}, std::nullopt));
        QVERIFY(!cell(*sites.table(LikeScope::Place, 2026), u"B01-SV"_s, u"C01"_s).likelihood);
        QVERIFY_OK(session.history().undo());
        QCOMPARE(cell(*sites.table(LikeScope::Place, 2026), u"B01-SV"_s, u"C01"_s).likelihood,
                 std::optional<double>(2));
    }

    void lastCyclesDecisionIsProposedAgain()
    {
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        SiteLikelihoodService sites(session);
        const Place room = placeNamed(session, u"B01-SV"_s);
        QVERIFY_OK(sites.set(2025, u"C01"_s, {room.id, {}, {}}, 5));

        const SiteCell now = cell(*sites.table(LikeScope::Place, 2026), u"B01-SV"_s, u"C01"_s);
        QVERIFY(!now.likelihood.has_value());
        QVERIFY(now.holds && !now.holds->isJudged);
        QCOMPARE(now.holds->proposal.likelihood, 5.0);
        QVERIFY(now.holds->proposal.reason.ja.contains(u"2025年度"_s));
        const Result<int> taken = sites.acceptProposals(2026);
        QVERIFY_OK(taken);
        QVERIFY(*taken > 0);
        QCOMPARE(*sites.acceptProposals(2026), 0);
    }

    void badInputIsRefused()
    {
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        SiteLikelihoodService sites(session);
        const Site room{placeNamed(session, u"B01-SV"_s).id, {}, {}};
        const UnitId unit = session.units().units()->first().id;

        QCOMPARE(sites.set(2026, u"X99"_s, room, 3).error().kind, ErrorKind::NotFound);
        QCOMPARE(sites.set(2026, u"A01"_s, room, 3).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(sites.set(2026, u"D01"_s, room, 3).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(sites.set(2026, u"C01"_s, {{}, unit, {}}, 3).error().kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(sites.set(2026, u"C01"_s, {}, 3).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(sites.set(2026, u"C01"_s, room, 6).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(sites.set(2026, u"C01"_s, room, 2.5).error().kind, ErrorKind::InvalidInput);
        QVERIFY_OK(sites.set(2026, u"D01"_s, {{}, unit, {}}, 3));
        QVERIFY_OK(sites.set(2026, u"D03"_s, {{}, {}, u"みほん情報"_s}, 3));
        QVERIFY(!sites.fromShaking(101));
        QCOMPARE(sites.fromShaking(26)->value_or(0), 4.0);
        QCOMPARE(sites.fromShaking(3)->value_or(0), 3.0);
        QCOMPARE(sites.fromShaking(2.9)->value_or(0), 2.0);
    }

    void theDraftTakesTheDecidedLikelihood()
    {
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        SiteLikelihoodService sites(session);
        const Place building = placeNamed(session, u"B01"_s);
        const Place room = placeNamed(session, u"B01-SV"_s);
        Asset asset = serverAsset(u"新しいサーバ"_s);
        asset.place = room.id;
        const Result<Asset> added = session.assets().add(asset);
        QVERIFY_OK(added);
        const Threat& quake = *session.environment().catalogue.threat(u"C01"_s);
        const auto before = DraftDesk::open(session, 2026);
        QVERIFY_OK(before);
        QCOMPARE((*before)->draft(*added, quake, {}).inputs.value(u"likelihood"_s), u"2"_s);

        QVERIFY_OK(sites.set(2026, u"C01"_s, {building.id, {}, {}}, 5));
        const auto after = DraftDesk::open(session, 2026);
        const PairDraft draft = (*after)->draft(*added, quake, {});
        QCOMPARE(draft.inputs.value(u"likelihood"_s), u"5"_s);
        QCOMPARE(draft.inputs.value(u"loss"_s), u"2"_s); // of the asset's class, not of the place
    }
};

DAICHO_TEST(TestSites)

} // namespace daicho

#include "tst_sites.moc"
