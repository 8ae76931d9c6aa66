// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/consensus/scoringexport.h"
#include "model/service/scoring/raterround.h"
#include "model/service/scoring/ratingnotes.h"
#include "tests/model/service/merge/scoredispatch.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace daicho;
using namespace Qt::StringLiterals;

/// Raters' register files come back by the rules of scoring workbooks.
class TestMemberMerge : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_desk = std::make_unique<ScoreDispatch>();
        m_path = m_desk->fixture.files().path(u"総務部長.daicho"_s);
        const ScoringExportOptions options{m_path, ScoreDispatch::rater(), m_desk->round.uid};
        NoProgress progress;
        RoundFixture::taken(ScoringExport(session()).write(options, progress));
    }

    void cleanup() { m_desk.reset(); }

    void scoresComeInForTheWholeGroup()
    {
        score(u"A01"_s, 3, 5);
        score(u"A02"_s, 1, 2, u"委託先の報告による"_s);
        say(u"A03"_s, u"構成が不明"_s);

        const MergeReport report = merged();

        QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
        QCOMPARE(report.rater, ScoreDispatch::rater());
        QCOMPARE(report.added, 3);
        QCOMPARE(report.unknown, 1);
        QCOMPARE(report.unconfirmed, 0);
        QVERIFY(report.isSettled());
        for (const Asset& asset : {m_desk->residents, m_desk->tax}) {
            QCOMPARE(m_desk->scoreOf(asset, u"A01"_s)->value, 15.0);
            QCOMPARE(m_desk->scoreOf(asset, u"A01"_s)->round, m_desk->round.uid);
        }
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->note, u"委託先の報告による"_s);
        const MergeReport again = merged();
        QCOMPARE(again.unchanged, 3);
        QVERIFY(!again.entry);
    }

    void whatWasNotScoredStaysOpen()
    {
        const MergeReport report = merged();
        QCOMPARE(report.added + report.updated, 0);
        QCOMPARE(report.unconfirmed, 3);
        QVERIFY(report.isSettled());
    }

    void aScoreThatChangedMeanwhileIsAConflict()
    {
        score(u"A02"_s, 1, 1);
        // The file went out when the pair had no score: there is nothing to compare with.
        merged();
        m_desk->fixture.score(m_desk->web.id, u"A02"_s, ScoreDispatch::rater(), 4, 4);
        QFile::remove(m_path);
        const ScoringExportOptions options{m_path, ScoreDispatch::rater(), m_desk->round.uid};
        NoProgress progress;
        QVERIFY_OK(ScoringExport(session()).write(options, progress));
        m_desk->fixture.score(m_desk->web.id, u"A02"_s, ScoreDispatch::rater(), 5, 5);
        score(u"A02"_s, 2, 2);

        const MergeReport report = merged();

        QCOMPARE(report.conflicts.size(), 1);
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 25.0);
        MergeService service(session());
        QCOMPARE(service.waiting()->size(), 1);
        QVERIFY_OK(service.accept({service.waiting()->first().item.uid}));
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 4.0);
    }

    void refusesWhatIsNotForThisRegister_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how :
             {"another register", "closed round", "removed round", "rater who left"}) {
            QTest::newRow(how) << QString::fromLatin1(how);
        }
    }

    void refusesWhatIsNotForThisRegister()
    {
        QFETCH(const QString, how);
        score(u"A02"_s, 2, 2);
        RegisterFixture& files = m_desk->fixture.files();
        if (how == "closed round"_L1) {
            m_desk->end(u"closed"_s);
        } else if (how == "another register"_L1) {
            files.tamper("UPDATE register SET uid = 'other'");
        } else if (how == "removed round"_L1) {
            files.tamper("DELETE FROM scoring_round");
        } else {
            files.tamper("DELETE FROM round_rater");
        }

        const MergeReport report = merged();

        QVERIFY(report.error);
        QCOMPARE(report.error->kind, ErrorKind::Conflict);
        QVERIFY(!m_desk->scoreOf(m_desk->web, u"A02"_s));
    }

    void aWholeRegisterIsNotMerged()
    {
        const MergeReport report = merged(m_desk->fixture.files().path());
        QVERIFY(report.error);
        QCOMPARE(report.error->kind, ErrorKind::Unreadable);
        // In a folder it is passed over: the register may lie beside its raters' files.
        NoProgress progress;
        const QString folder = QFileInfo(m_path).absolutePath();
        const auto reports = MergeService(session()).merge({folder}, {}, progress);
        QVERIFY_OK(reports);
        QCOMPARE(reports->size(), 1);
        QCOMPARE(reports->first().rater, ScoreDispatch::rater());
    }

private:
    Session& session() { return m_desk->fixture.session(); }

    std::unique_ptr<Session> opened()
    {
        return RoundFixture::taken(
            Session::open(m_path, {}, {u"だれか"_s}, m_desk->fixture.files().environment()));
    }

    static RoundItem itemOf(Session& file, const QString& threat)
    {
        const auto mine = RoundFixture::taken(openRound(file));
        for (const RaterItem& one : mine->items) {
            if (one.item.threat == threat) {
                return one.item;
            }
        }
        qFatal("no such item");
    }

    /// As the window does it in the rater's file.
    void score(const QString& threat, int likelihood, int loss, const QString& note = {})
    {
        const auto file = opened();
        const RoundItem item = itemOf(*file, threat);
        ScoreDraft draft;
        draft.asset = item.asset;
        draft.threat = threat;
        draft.inputs = {{u"likelihood"_s, QString::number(likelihood)},
                        {u"loss"_s, QString::number(loss)}};
        draft.note = note;
        draft.round = item.round;
        draft.likeGroup = item.likeGroup;
        QVERIFY_OK(file->scoring().save(draft));
    }

    void say(const QString& threat, const QString& note)
    {
        const auto file = opened();
        const RoundItem item = itemOf(*file, threat);
        QVERIFY_OK(noteUnknown(*file, item.asset, threat, note, item.round));
    }

    MergeReport merged(const QString& path = {})
    {
        NoProgress progress;
        return RoundFixture::taken(
                   MergeService(session()).merge({path.isEmpty() ? m_path : path}, {}, progress))
            .first();
    }

    std::unique_ptr<ScoreDispatch> m_desk;
    QString m_path;
};

DAICHO_TEST(TestMemberMerge)
#include "tst_membermerge.moc"
