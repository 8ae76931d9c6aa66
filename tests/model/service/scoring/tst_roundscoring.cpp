// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/historyservice.h"
#include "model/service/roundservice.h"
#include "model/service/scoring/groupspread.h"
#include "model/service/scoring/roundpreparation.h"
#include "model/service/scoringservice.h"
#include "tests/model/service/scoring/roundcity.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

class TestRoundScoring : public QObject
{
    Q_OBJECT

private:
    RegisterFixture m_fixture;
    Session* m_session = nullptr;
    ScoringRound m_round;

    RoundItem itemAgainst(const QString& threat) const
    {
        const Result<QList<RoundItem>> items = RoundService(*m_session).items(m_round);
        for (const RoundItem& item : *items) {
            if (item.threat == threat) {
                return item;
            }
        }
        return {};
    }

    ScoreDraft draft(const QString& threat,
                     const QString& rater,
                     int likelihood,
                     const QString& code = u"A000001"_s) const
    {
        ScoreDraft draft;
        draft.asset = m_session->assets().byCode(code)->id;
        draft.threat = threat;
        draft.rater = rater;
        draft.inputs = {{u"likelihood"_s, QString::number(likelihood)}, {u"loss"_s, u"3"_s}};
        return draft;
    }

private slots:

    void init()
    {
        m_session = &m_fixture.create();
        for (int i = 0; i < 4; ++i) {
            QVERIFY_OK(m_session->assets().add(serverAsset(u"サーバ%1"_s.arg(i))));
        }
        RoundService rounds(*m_session);
        RoundOptions options;
        options.raters = {{u"市民部長"_s, {}}, {u"福祉部長"_s, {}}};
        options.itemLimit = 1000;
        options.ratersPerItem = 2;
        const auto made =
            RoundPreparation(*m_session).create(*RoundPreparation(*m_session).prepare(options));
        QVERIFY_OK(made);
        const auto opened = rounds.open(*made);
        QVERIFY_OK(opened);
        m_round = *opened;
    }

    void cleanup()
    {
        m_fixture.close();
        QVERIFY(QFile::remove(m_fixture.path()));
    }

    void confirmingStoresTheDraft()
    {
        RoundService rounds(*m_session);
        const RoundItem item = itemAgainst(u"A02"_s);
        const Result<Assessment> given = rounds.confirm(item, u"市民部長"_s);
        QVERIFY_OK(given);
        QCOMPARE(given->value, item.proposedValue);
        QCOMPARE(given->round, m_round.uid);
        QCOMPARE(given->likeGroup, item.likeGroup);
        const auto progress = rounds.progress(m_round);
        QVERIFY_OK(progress);
        QCOMPARE(progress->at(0).scored, 1);
        QCOMPARE(progress->at(1).scored, 0);
        QVERIFY(progress->at(0).items > 10);

        QCOMPARE(rounds.confirm(item, u"部外者"_s).error().kind, ErrorKind::InvalidInput);
    }

    void aScoreKnowsTheRoundItIsGivenIn()
    {
        const auto saved = m_session->scoring().save(draft(u"A02"_s, u"福祉部長"_s, 2));
        QVERIFY_OK(saved);
        QCOMPARE(saved->assessment.round, m_round.uid);
        QVERIFY(!saved->assessment.likeGroup.isEmpty());
        // Nobody of the round: no mark.
        const auto other = m_session->scoring().save(draft(u"A02"_s, u"教育部長"_s, 2));
        QVERIFY_OK(other);
        QCOMPARE(other->assessment.round, QString());
    }

    void nothingIsScoredInAClosedRound()
    {
        RoundService rounds(*m_session);
        QVERIFY_OK(m_session->scoring().save(draft(u"A02"_s, u"市民部長"_s, 2)));
        QVERIFY_OK(rounds.close(m_round));

        const auto late = m_session->scoring().save(draft(u"A02"_s, u"市民部長"_s, 5));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::InvalidInput);
        QVERIFY(late.error().message.contains(m_round.title));
        QCOMPARE(rounds.confirm(itemAgainst(u"A02"_s), u"市民部長"_s).error().kind,
                 ErrorKind::InvalidInput);
        const auto given =
            m_session->scoring().scores(m_session->assets().byCode(u"A000001"_s)->id, 2026);
        QCOMPARE(m_session->scoring().remove(given->first()).error().kind, ErrorKind::InvalidInput);
        // Nor from a window that has not noticed.
        ScoreDraft stale = draft(u"A01"_s, u"市民部長"_s, 2);
        stale.round = m_round.uid;
        QCOMPARE(m_session->scoring().save(stale).error().kind, ErrorKind::InvalidInput);
        // Who took no part, and other years, are not concerned.
        QVERIFY_OK(m_session->scoring().save(draft(u"A02"_s, u"教育部長"_s, 2)));
        ScoreDraft former = draft(u"A02"_s, u"市民部長"_s, 2);
        former.cycle = 2025;
        QVERIFY_OK(m_session->scoring().save(former));
    }

    void aSecondRoundTakesUpTheDisagreements()
    {
        RoundService rounds(*m_session);
        QVERIFY_OK(m_session->scoring().save(draft(u"A02"_s, u"市民部長"_s, 1))); // low
        QVERIFY_OK(m_session->scoring().save(draft(u"A02"_s, u"福祉部長"_s, 5))); // high
        QVERIFY_OK(m_session->scoring().save(draft(u"A01"_s, u"市民部長"_s, 2)));
        QVERIFY_OK(m_session->scoring().save(draft(u"A01"_s, u"福祉部長"_s, 2)));
        RoundOptions options;
        options.follows = m_round.uid;
        QCOMPARE(RoundPreparation(*m_session).prepare(options).error().kind,
                 ErrorKind::InvalidInput); // still open
        QVERIFY_OK(rounds.close(m_round));

        const Result<RoundPreview> second = RoundPreparation(*m_session).prepare(options);
        QVERIFY_OK(second);
        QCOMPARE(second->items.size(), 1);
        QCOMPARE(second->items.first().threat, u"A02"_s);
        QCOMPARE(second->items.first().cause, u"disagreement"_s);
        QCOMPARE(second->items.first().raters, (QStringList{u"市民部長"_s, u"福祉部長"_s}));
        QCOMPARE(second->round.follows, m_round.uid);
        const auto opened = rounds.open(*RoundPreparation(*m_session).create(*second));
        QVERIFY_OK(opened);
        QVERIFY_OK(m_session->scoring().save(draft(u"A02"_s, u"市民部長"_s, 4)));
    }

    void aMembersOwnScoreStays()
    {
        const RoundItem item = itemAgainst(u"A02"_s);
        for (const QString& code : {u"A000001"_s, u"A000002"_s}) {
            const bool isShown = m_session->assets().byCode(code)->id == item.asset;
            QVERIFY_OK(
                m_session->scoring().save(draft(u"A02"_s, u"市民部長"_s, isShown ? 2 : 5, code)));
        }
        const auto given = m_session->scoring().score(item.asset, u"A02"_s, 2026, u"市民部長"_s);
        QVERIFY(given && *given && !(*given)->likeGroup.isEmpty());
        auto recorder = m_session->record(u"round.spread"_s);
        QVERIFY_OK(recorder);

        QCOMPARE(*spreadOverGroups(*m_session, **recorder, {**given}), 2);
        QCOMPARE(*spreadOverGroups(*m_session, **recorder, {**given}), 0);

        QVERIFY_OK(m_session->commit(**recorder));
        QList<double> values;
        for (const QString& code : {u"A000001"_s, u"A000002"_s, u"A000003"_s, u"A000004"_s}) {
            const AssetId asset = m_session->assets().byCode(code)->id;
            values.append(
                *(*m_session->scoring().score(asset, u"A02"_s, 2026, u"市民部長"_s))->value);
        }
        QCOMPARE(values, (QList<double>{6, 15, 6, 6}));
    }

    void aScoreSpreadsOverItsGroupUntilOneDiffers()
    {
        RoundService rounds(*m_session);
        const auto saved = m_session->scoring().save(draft(u"A02"_s, u"市民部長"_s, 2));
        auto recorder = m_session->record(u"round.spread"_s);
        QVERIFY_OK(recorder);
        const Result<int> written = spreadOverGroups(*m_session, **recorder, {saved->assessment});
        QVERIFY_OK(written);
        QCOMPARE(*written, 3);
        QVERIFY_OK(m_session->commit(**recorder));
        const Result<Asset> last = m_session->assets().byCode(u"A000004"_s);
        const auto own = m_session->scoring().score(last->id, u"A02"_s, 2026, u"市民部長"_s);
        QVERIFY(own && *own);
        QCOMPARE((*own)->value, saved->assessment.value);
        QCOMPARE((*own)->likeGroup, saved->assessment.likeGroup);
        QVERIFY(rounds.drifted(2026)->isEmpty());

        Asset edited = *last;
        edited.confidentiality = u"3B"_s;
        QVERIFY_OK(m_session->assets().update(*last, edited));
        const auto drifted = rounds.drifted(2026);
        QVERIFY_OK(drifted);
        QCOMPARE(drifted->size(), 1);
        QCOMPARE(drifted->first().asset, last->id);
        // All of it is one entry.
        QVERIFY_OK(m_session->history().undo());
        QVERIFY_OK(m_session->history().undo());
        QVERIFY(!m_session->scoring().score(last->id, u"A02"_s, 2026, u"市民部長"_s)->has_value());
    }
};

DAICHO_TEST(TestRoundScoring)

} // namespace daicho

#include "tst_roundscoring.moc"
