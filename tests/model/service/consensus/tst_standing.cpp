// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/risk/risklife.h"
#include "model/service/methods/ratedmethods.h"
#include "model/store/standingsql.h"
#include "model/store/statement.h"
#include "tests/model/service/consensus/roundfixture.h"
#include "tests/support/testmain.h"

using namespace daicho;
using namespace Qt::StringLiterals;

/// What stands for a pair is chosen twice: by a statement where few pairs are asked for, and while
/// reading where all are.
class TestStanding : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_fixture = std::make_unique<RoundFixture>(); }

    void cleanup() { m_fixture.reset(); }

    void theStatementChoosesWhatReadingDoes_data()
    {
        QTest::addColumn<QString>("method");
        for (const auto& id : {u"nist-800-30"_s, u"iso27005-2022"_s, u"policy-5x5"_s}) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }

    void theStatementChoosesWhatReadingDoes()
    {
        QFETCH(const QString, method);
        const Method known = RoundFixture::taken(m_fixture->session().method(method));
        // Posts whose names are not in the order in which they score.
        const QStringList raters{u"福祉部長"_s, u"情報政策課長"_s, u"総務部長"_s, u"教育部長"_s};
        unsigned draw = 1;
        for (int i = 0; i < 12; ++i) {
            const Asset asset = m_fixture->asset(u"資産%1"_s.arg(i));
            for (const QString& threat : {u"A01"_s, u"A02"_s}) {
                for (const QString& rater : raters) {
                    draw = draw * 1103515245U + 12345U;
                    score(known, asset, threat, rater, draw >> 16U);
                }
            }
        }
        agree(1);
        agree(6);

        const auto methods = RoundFixture::taken(ratedMethods(m_fixture->session()));
        const QSet<AssessmentId> read = standingOf(all(), methods);

        QCOMPARE(read.size(), 24);
        QCOMPARE(told(methods, StandingAmong::OneMethod), read);
        QCOMPARE(told(methods, StandingAmong::AllMethods), read);
    }

    void theHigherLevelStandsWithoutValues()
    {
        const Method known = RoundFixture::taken(m_fixture->session().method(u"nist-800-30"_s));
        const Asset asset = m_fixture->asset(u"住民記録"_s);
        score(known, asset, u"A01"_s, u"総務部長"_s, 0);
        score(known, asset, u"A01"_s, u"福祉部長"_s, 24);
        const auto scores = all();
        QVERIFY(!scores.first().value && !scores.last().value);
        QCOMPARE(scores.first().level, u"vl"_s);
        QCOMPARE(scores.last().level, u"vh"_s);

        const auto methods = RoundFixture::taken(ratedMethods(m_fixture->session()));
        const QSet<AssessmentId> stands{scores.last().id};
        QCOMPARE(told(methods, StandingAmong::AllMethods), stands);
        QCOMPARE(standingOf(scores, methods), stands);
    }

    void eachMethodHasItsOwnUntilOneIsAgreed()
    {
        const Asset asset = m_fixture->asset(u"住民記録"_s);
        for (const auto& id : {u"nist-800-30"_s, u"policy-5x5"_s}) {
            const Method known = RoundFixture::taken(m_fixture->session().method(id));
            score(known, asset, u"A01"_s, id, 7);
        }
        const auto methods = RoundFixture::taken(ratedMethods(m_fixture->session()));
        QCOMPARE(standingOf(all(), methods).size(), 2);
        QCOMPARE(told(methods, StandingAmong::OneMethod), standingOf(all(), methods));
        QCOMPARE(told(methods, StandingAmong::AllMethods).size(), 1);

        agree(0);
        QCOMPARE(standingOf(all(), methods).size(), 1);
        QCOMPARE(told(methods, StandingAmong::OneMethod), standingOf(all(), methods));
        QCOMPARE(told(methods, StandingAmong::AllMethods), standingOf(all(), methods));
    }

    void theOwnMethodGoesBeforeHigherValuesOfAnother()
    {
        const Asset asset = m_fixture->asset(u"住民記録"_s);
        const auto other = [this, &asset](const QString& id, const QString& threat, unsigned draw) {
            const Method known = RoundFixture::taken(m_fixture->session().method(id));
            score(known, asset, threat, id, draw);
        };
        other(u"policy-5x5"_s, u"A01"_s, 0);
        other(u"iso27005-2022"_s, u"A01"_s, 24);
        other(u"iso27005-2022"_s, u"A02"_s, 24);
        other(u"nist-800-30"_s, u"A02"_s, 24);
        const auto methods = RoundFixture::taken(ratedMethods(m_fixture->session()));
        const QList<Assessment> scores = all();

        QSet<AssessmentId> stands;
        for (const QString& threat : {u"A01"_s, u"A02"_s}) {
            QList<Assessment> ofPair = scores;
            ofPair.removeIf([&](const Assessment& one) { return one.threat != threat; });
            const Assessment* standing = standingScore(ofPair, 2026, methods);
            QVERIFY(standing != nullptr);
            QCOMPARE(standing->method, threat == u"A01"_s ? u"policy-5x5"_s : u"iso27005-2022"_s);
            stands.insert(standing->id);
        }
        QCOMPARE(told(methods, StandingAmong::AllMethods), stands);
    }

private:
    /// The steps of the first two inputs are drawn.
    void score(const Method& method,
               const Asset& asset,
               const QString& threat,
               const QString& rater,
               unsigned draw)
    {
        ScoreDraft draft;
        draft.asset = asset.id;
        draft.threat = threat;
        draft.method = method.header.id;
        draft.rater = rater;
        draft.cycle = 2026;
        for (const QString& key : {method.figures.likelihood, method.figures.loss}) {
            const auto& steps = method.findScale(method.findInput(key)->scale)->steps;
            draft.inputs.insert(key, steps[draw % steps.size()].key());
            draw /= static_cast<unsigned>(steps.size());
        }
        RoundFixture::taken(m_fixture->session().scoring().save(draft));
    }

    /// A copy of one score is what was agreed.
    void agree(qsizetype which)
    {
        Assessment agreed = all().at(which);
        agreed.rater = u"情報セキュリティ委員会"_s;
        agreed.standing = u"agreed"_s;
        m_fixture->insert(m_fixture->session().tables().assessment, assessmentFields(), agreed);
    }

    QList<Assessment> all()
    {
        const AssessmentStore store(m_fixture->session().tables().assessment);
        return RoundFixture::taken(store.all());
    }

    QSet<AssessmentId> told(const QHash<QString, RatedMethod>& methods, StandingAmong among)
    {
        Statement rows(m_fixture->session().database(),
                       "SELECT s.id FROM assessment s WHERE " + isStanding(methods, among));
        QSet<AssessmentId> ids;
        while (RoundFixture::taken(rows.step())) {
            ids.insert(AssessmentId{rows.integer(0)});
        }
        return ids;
    }

    std::unique_ptr<RoundFixture> m_fixture;
};

DAICHO_TEST(TestStanding)
#include "tst_standing.moc"
