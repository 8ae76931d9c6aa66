// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoringservice.h"
#include "model/store/recordstore.h"
#include "tests/views/score/scorehands.h"

#include <QLineEdit>

namespace daicho {

namespace {

/// An open round with one rater, the acting post, who is to score the pairs.
class ARound
{
public:
    ARound(Session& session, const QString& proposal, bool isBlind)
        : m_session(session)
    {
        m_round.title = u"第1回"_s;
        m_round.cycle = session.info()->cycle;
        m_round.number = 1;
        m_round.method = u"policy-5x5"_s;
        m_round.state = u"open"_s;
        m_round.proposal = proposal;
        m_round.isBlind = isBlind;
        m_round.uid = add(session.tables().scoringRound, m_round, scoringRoundFields());
        RoundRater rater;
        rater.round = m_round.uid;
        rater.rater = session.actor().post;
        add(session.tables().roundRater, rater, roundRaterFields());
    }

    void item(const Asset& asset, const QString& threat, const QString& proposed)
    {
        RoundItem item;
        item.round = m_round.uid;
        item.line = ++m_line;
        item.asset = asset.id;
        item.threat = threat;
        item.proposed = proposed;
        item.raters = {m_session.actor().post};
        add(m_session.tables().roundItem, item, roundItemFields());
    }

    const QString& uid() const { return m_round.uid; }

private:
    template <class Record>
    QString add(EntityTable& table, const Record& record, const FieldList<Record>& fields)
    {
        auto recorder = m_session.record(u"round.test"_s);
        const qint64 id = (*recorder)->insert(table, fieldValues(record, fields)).value_or(0);
        if (!m_session.commit(**recorder)) {
            return {};
        }
        return table.byId(id)->value().uid;
    }

    Session& m_session;
    ScoringRound m_round;
    int m_line = 0;
};

const QString kDraft =
    u"{\"likelihood\":3,\"residents\":2,\"downtime\":2,\"money\":2,\"law\":2,\"trust\":2}"_s;

} // namespace

/// The walk through the items of an open round, with the secretariat's draft.
class TestScoreRound : public QObject
{
    Q_OBJECT

private slots:

    void aDraftIsConfirmedByEnter()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        addAsset(fixture.session(), u"広報紙"_s);
        ARound round(fixture.session(), u"before"_s, true);
        round.item(asset, u"A04"_s, kDraft);
        round.item(asset, u"B02"_s, kDraft);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        QVERIFY(text(page, u"threatLabel"_s).startsWith(u"A04"_s));
        QVERIFY(text(page, u"threatCategory"_s).contains(u"1/2"_s));

        type(page, Qt::Key_Return);

        QVERIFY(text(page, u"threatLabel"_s).startsWith(u"B02"_s));
        const Result<QList<Assessment>> scores = fixture.session().scoring().scores(asset.id);
        QCOMPARE(scores->size(), 1);
        QCOMPARE(scores->first().round, round.uid());
        QCOMPARE(*scores->first().value, 6.0);
    }

    void whoDiffersFromTheDraftSaysWhy()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        ARound round(fixture.session(), u"before"_s, false);
        round.item(asset, u"A04"_s, kDraft);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        type(page, Qt::Key_P);
        QTest::keyClick(row(page, u"likelihood"_s), Qt::Key_5);
        QTest::keyClick(row(page, u"likelihood"_s), Qt::Key_Return);
        auto* note = page.findChild<QLineEdit*>(u"scoreNote"_s);
        QCOMPARE(page.focusWidget(), note);
        QVERIFY(fixture.session().scoring().scores(asset.id)->isEmpty());

        note->setText(u"昨年も起きた"_s);
        QTest::keyClick(note, Qt::Key_Return);

        const Result<QList<Assessment>> scores = fixture.session().scoring().scores(asset.id);
        QCOMPARE(scores->size(), 1);
        QCOMPARE(scores->first().note, u"昨年も起きた"_s);
        QCOMPARE(*scores->first().value, 10.0);
    }

    void aDraftThatComesAfterIsHiddenFirst()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        ARound round(fixture.session(), u"after"_s, false);
        round.item(asset, u"A04"_s, kDraft);
        round.item(asset, u"B02"_s, kDraft);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        const QString hidden = text(page, u"scoreProposal"_s);
        type(page, Qt::Key_P);
        QVERIFY(row(page, u"likelihood"_s)->value().isEmpty());

        typePair(page, 0);

        QVERIFY(text(page, u"threatLabel"_s).startsWith(u"A04"_s));
        QVERIFY(text(page, u"scoreProposal"_s) != hidden);
        QCOMPARE(fixture.session().scoring().scores(asset.id)->size(), 1);
        type(page, Qt::Key_Return);
        QVERIFY(text(page, u"threatLabel"_s).startsWith(u"B02"_s));
    }

    void aBlindRoundHidesWhatOthersGave()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        QVERIFY_OK(
            fixture.session().scoring().save({asset.id,
                                              u"A04"_s,
                                              {{u"likelihood"_s, u"5"_s}, {u"loss"_s, u"5"_s}},
                                              {},
                                              u"総務課長"_s,
                                              std::nullopt,
                                              {}}));
        ARound round(fixture.session(), u"before"_s, true);
        round.item(asset, u"A04"_s, kDraft);
        ScorePage page(fixture.services());
        QVERIFY(load(page));

        QVERIFY(!text(page, u"scoreEarlier"_s).contains(u"25"_s));
        QVERIFY(text(page, u"scoreAlike"_s).isEmpty());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestScoreRound)
#include "tst_scoreround.moc"
