// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/likegroup.h"
#include "model/risk/pairdraft.h"
#include "model/service/historyservice.h"
#include "model/service/pairservice.h"
#include "model/service/roundservice.h"
#include "model/service/scoring/roundpreparation.h"
#include "model/service/scoringservice.h"
#include "tests/model/service/scoring/roundcity.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

class TestRounds : public QObject
{
    Q_OBJECT

private slots:

    void theSampleCitysRoundFitsItsMembers()
    {
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        RoundService rounds(session);
        const Result<RoundPreview> preview = RoundPreparation(session).prepare({});
        QVERIFY_OK(preview);

        QCOMPARE(preview->raters.size(), 10); // the committee's members
        QVERIFY(!preview->items.isEmpty());
        QVERIFY(preview->plan.pairs > preview->plan.groups);
        QVERIFY(preview->plan.groups > preview->items.size());
        QHash<QString, int> loads;
        QSet<QString> causes;
        for (const RoundItem& item : preview->items) {
            causes.insert(item.cause);
            QVERIFY(!item.raters.isEmpty() && item.raters.size() <= 3);
            QVERIFY(item.asset && !item.threat.isEmpty());
            QVERIFY(item.proposedValue.has_value());
            QVERIFY(!reasonLines(item.reasons, Language::Japanese).isEmpty());
            QCOMPARE(item.likeGroup.isEmpty(), item.holdsFor == 1);
            for (const QString& rater : item.raters) {
                ++loads[rater];
            }
        }
        QVERIFY(*std::ranges::max_element(loads) <= 60);
        QVERIFY(causes.contains(u"new"_s));
        QVERIFY(rounds.rounds()->isEmpty()); // nothing is stored by looking

        const Result<RoundPreview> again = RoundPreparation(session).prepare({});
        QCOMPARE(again->items, preview->items);
    }

    void aRoundIsStoredAndGoesItsWay()
    {
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        RoundService rounds(session);
        RoundOptions options;
        options.raters = {{u"総合政策部長"_s, {}}, {u"消防長"_s, {u"disaster"_s}}};
        options.itemLimit = 12;
        options.ratersPerItem = 2;
        options.due = QDate(2026, 5, 29);
        const Result<RoundPreview> preview = RoundPreparation(session).prepare(options);
        QVERIFY_OK(preview);

        const Result<ScoringRound> made = RoundPreparation(session).create(*preview);
        QVERIFY_OK(made);
        QCOMPARE(made->number, std::optional<int>(1));
        QCOMPARE(roundState(*made), RoundState::Draft);
        QCOMPARE(made->method, u"policy-5x5"_s);
        QCOMPARE(rounds.items(*made)->size(), preview->items.size());
        QVERIFY(!rounds.current(2026)->has_value());

        const Result<ScoringRound> opened = rounds.open(*made);
        QVERIFY_OK(opened);
        QCOMPARE(opened->openedOn, QDate(2026, 4, 1));
        QCOMPARE(rounds.current(2026)->value().uid, made->uid);
        QCOMPARE(rounds.open(*opened).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(rounds.discard(*opened).error().kind, ErrorKind::InvalidInput);
        const Result<QList<RoundItem>> own = rounds.items(*opened, u"消防長"_s);
        for (const RoundItem& item : *own) {
            QCOMPARE(session.environment().catalogue.threat(item.threat)->category, u"disaster"_s);
        }

        const Result<ScoringRound> closed = rounds.close(*opened);
        QVERIFY_OK(closed);
        QCOMPARE(roundState(*closed), RoundState::Closed);
        QCOMPARE(rounds.close(*closed).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(rounds.current(2026)->value().uid, made->uid);
        QVERIFY_OK(session.history().undo());
        QCOMPARE(roundState(*rounds.round(made->uid)), RoundState::Open);
    }

    void oneRoundOfACycleIsOpen()
    {
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        RoundService rounds(session);
        const auto first = RoundPreparation(session).create(*RoundPreparation(session).prepare({}));
        const auto second =
            RoundPreparation(session).create(*RoundPreparation(session).prepare({}));
        QVERIFY_OK(second);
        QCOMPARE(second->number, std::optional<int>(2));
        QVERIFY_OK(rounds.open(*first));
        QCOMPARE(rounds.open(*second).error().kind, ErrorKind::InvalidInput);
        QVERIFY_OK(rounds.discard(*second));
        QCOMPARE(rounds.rounds()->size(), 1);
        QCOMPARE(rounds.round(second->uid).error().kind, ErrorKind::NotFound);
    }

    void badOptionsAreRefused_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 9; ++i) {
            QTest::addRow("%d", i) << i;
        }
    }

    void badOptionsAreRefused()
    {
        QFETCH(int, which);
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        RoundOptions options;
        options.raters = {{u"総合政策部長"_s, {}}};
        const QList<std::function<void()>> spoil{
            [&] { options.itemLimit = 0; },
            [&] { options.itemLimit = 1001; },
            [&] { options.samplePercent = -1; },
            [&] { options.samplePercent = 101; },
            [&] { options.ratersPerItem = 0; },
            [&] {
                options.raters.append({u" 総合政策部長"_s, {}});
            },
            [&] {
                options.raters.append({u" "_s, {}});
            },
            [&] {
                options.raters.append({u"部長,課長"_s, {}});
            },
            [&] {
                options.raters.append({u"課長"_s, {u"magic"_s}});
            }};
        spoil[which]();
        const auto refused = RoundPreparation(session).prepare(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    }

    void noMembersNoRound()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QCOMPARE(RoundPreparation(session).prepare({}).error().kind, ErrorKind::InvalidInput);
        RoundOptions options;
        options.raters = {{u"部長"_s, {}}};
        const auto empty = RoundPreparation(session).prepare(options);
        QVERIFY_OK(empty);
        QCOMPARE(RoundPreparation(session).create(*empty).error().kind, ErrorKind::InvalidInput);
    }

    void alikeAssetsAreOneItem()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        for (int i = 0; i < 5; ++i) {
            QVERIFY_OK(session.assets().add(serverAsset(u"サーバ%1"_s.arg(i))));
        }
        Asset odd = serverAsset(u"別"_s);
        odd.confidentiality = u"3B"_s;
        QVERIFY_OK(session.assets().add(odd));
        const Result<Asset> first = session.assets().byCode(u"A000001"_s);
        QVERIFY_OK(PairService(session).exclude(first->id, u"A04"_s, u"理由"_s));
        RoundOptions options;
        options.raters = {{u"部長"_s, {}}};
        options.itemLimit = 1000;
        const Result<RoundPreview> preview = RoundPreparation(session).prepare(options);
        QVERIFY_OK(preview);

        int found = 0;
        for (const RoundItem& item : preview->items) {
            if (item.threat == "A01"_L1 && item.asset == first->id) {
                QCOMPARE(item.holdsFor, std::optional<int>(5));
                QCOMPARE(item.likeGroup, likeGroupKey(*first));
                ++found;
            }
            if (item.threat == "A04"_L1 && item.holdsFor == 4) {
                QVERIFY(item.asset != first->id); // its pair is ruled out
                ++found;
            }
        }
        QCOMPARE(found, 2);
        QCOMPARE(preview->plan.assets, 6);
    }

    void thereIsAlwaysARoundToScoreIn()
    {
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        RoundService rounds(session);
        const Result<ScoringRound> made =
            RoundPreparation(session).ensureOpenRound(2026, u"教育部長"_s);
        QVERIFY_OK(made);
        QCOMPARE(roundState(*made), RoundState::Open);
        QCOMPARE(rounds.raters(*made)->size(), 10);
        QVERIFY(!rounds.items(*made, u"教育部長"_s)->isEmpty());
        QCOMPARE(RoundPreparation(session).ensureOpenRound(2026, u"教育部長"_s)->uid, made->uid);
        QCOMPARE(rounds.rounds()->size(), 1);
        // A post that the round does not know joins it; one that nobody knows does not.
        QCOMPARE(RoundPreparation(session).ensureOpenRound(2026, u"副市長"_s)->uid, made->uid);
        QCOMPARE(rounds.raters(*made)->size(), 11);
        const auto own = rounds.items(*made, u"副市長"_s);
        QVERIFY(!own->isEmpty() && own->size() <= 60);
        const auto stranger = RoundPreparation(session).ensureOpenRound(2026, u"外部委員"_s);
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().kind, ErrorKind::NotFound);
        QVERIFY(stranger.error().message.contains(u"教育部長"_s));
        QCOMPARE(rounds.raters(*made)->size(), 11);
    }

    void noSecondRoundBeginsByItself_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("draft") << u"draft"_s;
        QTest::newRow("closed") << u"closed"_s;
    }

    void noSecondRoundBeginsByItself()
    {
        QFETCH(const QString, state);
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        RoundService rounds(session);
        RoundPreparation preparation(session);
        RoundOptions options;
        options.cycle = 2026;
        const Result<ScoringRound> made = preparation.create(*preparation.prepare(options));
        QVERIFY_OK(made);
        if (state == "closed"_L1) {
            const Result<ScoringRound> opened = rounds.open(*made);
            QVERIFY_OK(opened);
            QVERIFY_OK(rounds.close(*opened));
        }

        const auto refused = preparation.ensureOpenRound(2026, u"教育部長"_s);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY(refused.error().message.contains(made->title));
        QCOMPARE(rounds.rounds()->size(), 1);
        QCOMPARE(rounds.rounds()->first().state, state);
        // Another year has no round yet.
        QVERIFY_OK(preparation.ensureOpenRound(2027, u"教育部長"_s));
    }

    void whatWasDecidedRestsUnlessItIsHighOrChanged()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> asset = session.assets().add(serverAsset(u"一"_s));
        const auto score = [&](const QString& threat, int likelihood, int loss) {
            ScoreDraft draft;
            draft.asset = asset->id;
            draft.threat = threat;
            draft.cycle = 2025;
            draft.inputs = {{u"likelihood"_s, QString::number(likelihood)},
                            {u"loss"_s, QString::number(loss)}};
            return session.scoring().save(draft);
        };
        QVERIFY_OK(score(u"A01"_s, 1, 2)); // low
        QVERIFY_OK(score(u"A04"_s, 4, 4)); // high
        RoundOptions options;
        options.raters = {{u"部長"_s, {}}};
        options.itemLimit = 1000;
        options.samplePercent = 0;
        const auto causes = [&](const QString& threat) {
            const Result<RoundPreview> preview = RoundPreparation(session).prepare(options);
            for (const RoundItem& item : preview->items) {
                if (item.threat == threat) {
                    return item.cause;
                }
            }
            return QString();
        };
        QCOMPARE(causes(u"A01"_s), QString());
        QCOMPARE(causes(u"A04"_s), u"high"_s);
        QCOMPARE(causes(u"A02"_s), u"new"_s);
        options.samplePercent = 100;
        QCOMPARE(causes(u"A01"_s), u"sample"_s);

        options.samplePercent = 0;
        Asset edited = *asset;
        edited.classifiedOn = QDate(2026, 4, 2);
        QVERIFY_OK(session.assets().update(*asset, edited));
        QCOMPARE(causes(u"A01"_s), u"changed"_s);
    }
};

DAICHO_TEST(TestRounds)

} // namespace daicho

#include "tst_rounds.moc"
