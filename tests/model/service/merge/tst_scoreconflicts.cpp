// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/historyservice.h"
#include "tests/model/service/merge/scoredispatch.h"
#include "tests/support/testmain.h"

using namespace daicho;
using namespace Qt::StringLiterals;

/// What raters send back and can't simply go in: conflicts, bad cells, what is not theirs.
class TestScoreConflicts : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_desk = std::make_unique<ScoreDispatch>(); }

    void cleanup() { m_desk.reset(); }

    void aScoreThatChangedMeanwhileIsAConflict()
    {
        const ScoreBook book = conflicting();

        const MergeReport report = m_desk->merged(book);

        QCOMPARE(report.conflicts.size(), 1);
        QCOMPARE(report.conflicts.first().code, m_desk->webCode());
        QVERIFY(report.conflicts.first().base.contains(u"likelihood=2"_s));
        QVERIFY(report.conflicts.first().ours.contains(u"likelihood=4"_s));
        QVERIFY(report.conflicts.first().theirs.contains(u"likelihood=1"_s));
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 16.0);
        QVERIFY(!report.isSettled());

        MergeOptions ours;
        ours.conflicts = MergeOptions::Conflicts::KeepOurs;
        QVERIFY(m_desk->merged(book, ours).isSettled());
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 16.0);
        MergeOptions theirs;
        theirs.conflicts = MergeOptions::Conflicts::TakeTheirs;
        QVERIFY(m_desk->merged(book, theirs).isSettled());
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 1.0);
    }

    void aConflictWaitsForADecision_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<double>("value");
        QTest::newRow("accepted") << true << 1.0;
        QTest::newRow("rejected") << false << 16.0;
    }

    void aConflictWaitsForADecision()
    {
        QFETCH(const bool, accepted);
        QFETCH(const double, value);
        const ScoreBook book = conflicting();
        m_desk->merged(book);
        MergeService service(m_desk->fixture.session());
        const auto waiting = service.waiting();
        QVERIFY_OK(waiting);
        QCOMPARE(waiting->size(), 1);
        const WaitingAnswer answer = waiting->first();
        QCOMPARE(answer.code, m_desk->webCode());
        QCOMPARE(answer.name, m_desk->web.name);
        QVERIFY(answer.field.startsWith(u"A02 "_s) &&
                answer.field.contains(ScoreDispatch::rater()));
        QCOMPARE(answer.base, u"発生の可能性 2、発生時の損失 2"_s);
        QCOMPARE(answer.ours, u"発生の可能性 4、発生時の損失 4"_s);
        QCOMPARE(answer.theirs, u"発生の可能性 1、発生時の損失 1"_s);

        QVERIFY_OK(accepted ? service.accept({answer.item.uid})
                            : service.reject({answer.item.uid}));

        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, value);
        QVERIFY(service.waiting()->isEmpty());
        const MergeReport again = m_desk->merged(book); // the same answer is asked about once
        QVERIFY(again.isSettled());
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, value);
    }

    void anAcceptanceCanBeTakenBack()
    {
        m_desk->merged(conflicting());
        MergeService service(m_desk->fixture.session());
        QVERIFY_OK(service.accept({service.waiting()->first().item.uid}));

        QVERIFY_OK(m_desk->fixture.session().history().undo());

        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 16.0);
        QCOMPARE(service.waiting()->size(), 1);
    }

    void anAcceptedScoreHoldsForTheGroup()
    {
        m_desk->fixture.score(m_desk->residents.id, u"A01"_s, ScoreDispatch::rater(), 2, 2);
        ScoreBook book = m_desk->sent();
        m_desk->fixture.score(m_desk->residents.id, u"A01"_s, ScoreDispatch::rater(), 4, 4);
        book.score(m_desk->residents.displayCode(), u"A01"_s, 3, 5);
        QCOMPARE(m_desk->merged(book).conflicts.size(), 1);
        MergeService service(m_desk->fixture.session());

        QVERIFY_OK(service.accept({service.waiting()->first().item.uid}));

        QCOMPARE(m_desk->scoreOf(m_desk->residents, u"A01"_s)->value, 15.0);
        QCOMPARE(m_desk->scoreOf(m_desk->tax, u"A01"_s)->value, 15.0);
    }

    void aNewerFileReplacesWhatWaits()
    {
        ScoreBook book = conflicting();
        m_desk->merged(book);
        book.score(m_desk->webCode(), u"A02"_s, 3, 3);
        MergeService service(m_desk->fixture.session());

        QCOMPARE(m_desk->merged(book).conflicts.size(), 1);
        QCOMPARE(service.waiting()->size(), 1);
        QCOMPARE(service.waiting()->first().theirs, u"発生の可能性 3、発生時の損失 3"_s);

        book.score(m_desk->webCode(), u"A02"_s, 4, 4); // as the register has it
        QVERIFY(m_desk->merged(book).isSettled());
        QVERIFY(service.waiting()->isEmpty());
    }

    void aClosedRoundTakesNoAcceptance()
    {
        m_desk->merged(conflicting());
        m_desk->end(u"closed"_s);
        MergeService service(m_desk->fixture.session());
        const QString item = service.waiting()->first().item.uid;

        const auto accepted = service.accept({item});

        QVERIFY(!accepted);
        QCOMPARE(accepted.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 16.0);
        QVERIFY_OK(service.reject({item}));
        QVERIFY(service.waiting()->isEmpty());
    }

    void whatCantBeReadWaitsUntilItIsPutRight()
    {
        ScoreBook book = m_desk->sent();
        book.score(m_desk->webCode(), u"A02"_s, 7, 2);
        MergeReport report = m_desk->merged(book);
        QCOMPARE(report.rejected.size(), 1);
        QCOMPARE(report.waiting.size(), 1);
        MergeService service(m_desk->fixture.session());
        QCOMPARE(service.waiting()->size(), 1);
        QVERIFY(service.waiting()->first().theirs.contains(u"7"_s));
        QVERIFY(!service.accept({service.waiting()->first().item.uid}));

        book.score(m_desk->webCode(), u"A02"_s, 5, 2);
        report = m_desk->merged(book);

        QVERIFY(report.isSettled());
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 10.0);
        QVERIFY(service.waiting()->isEmpty());
    }

    void anUntouchedRowDoesNotTakeBackANewerScore()
    {
        m_desk->fixture.score(m_desk->web.id, u"A02"_s, ScoreDispatch::rater(), 2, 2);
        ScoreBook book = m_desk->sent();
        m_desk->fixture.score(m_desk->web.id, u"A02"_s, ScoreDispatch::rater(), 4, 4);

        const MergeReport report = m_desk->merged(book);

        QVERIFY(report.conflicts.isEmpty());
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 16.0);
    }

    void badCellsAreRejectedWithTheirPlace()
    {
        ScoreBook book = m_desk->sent();
        book.score(m_desk->webCode(), u"A02"_s, 7, 2);
        book.score(m_desk->webCode(), u"A03"_s, 3, 3);
        book.score(m_desk->residents.displayCode(), u"A01"_s, 3, 3);
        book.cell(m_desk->residents.displayCode(), u"A01"_s, u"発生時の損失"_s).clear();

        const MergeReport report = m_desk->merged(book);

        QCOMPARE(report.added, 1);
        QCOMPARE(report.rejected.size(), 2);
        for (const ImportProblem& problem : report.rejected) {
            QVERIFY(problem.row > 1);
            QVERIFY(!problem.letter.isEmpty());
            QVERIFY(!problem.reason.isEmpty());
        }
        QVERIFY(!m_desk->scoreOf(m_desk->web, u"A02"_s));
    }

    void aRowCopiedDownIsRejected()
    {
        ScoreBook book = m_desk->sent();
        book.score(m_desk->webCode(), u"A02"_s, 2, 2);
        QStringList copy = book.rows.at(1);
        copy[book.titles.indexOf(u"脅威ID"_s)] = u"A09"_s;
        book.rows.append(copy);

        const MergeReport report = m_desk->merged(book);

        QCOMPARE(report.added, 1);
        QCOMPARE(report.rejected.size(), 1);
    }

    void refusesWhatIsNotThisRatersOrRounds_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"another register",
                                "closed round",
                                "agreed round",
                                "removed round",
                                "another rater",
                                "rater who left"}) {
            QTest::newRow(how) << QString::fromLatin1(how);
        }
    }

    void refusesWhatIsNotThisRatersOrRounds()
    {
        QFETCH(const QString, how);
        ScoreBook book = m_desk->sent();
        book.score(m_desk->webCode(), u"A02"_s, 2, 2);
        spoil(book, how);

        const MergeReport report = m_desk->merged(book);

        QVERIFY(report.error);
        QCOMPARE(report.error->kind, ErrorKind::Conflict);
        QVERIFY(!m_desk->scoreOf(m_desk->web, u"A02"_s));
        QVERIFY(!report.entry);
    }

    void anotherRatersRowIsNotTaken()
    {
        ScoreBook book = m_desk->sent();
        ScoreBook other = m_desk->sent(ScoreDispatch::other());
        other.score(m_desk->webCode(), u"A02"_s, 5, 5);
        book.rows.append(other.rows.at(1));
        book.rows.removeAt(1);

        const MergeReport report = m_desk->merged(book);

        // One file is one rater's: a row of another one spoils it as a whole.
        QVERIFY(report.error);
        QVERIFY(!m_desk->scoreOf(m_desk->web, u"A02"_s));
    }

private:
    /// The register's score was changed after the workbook went out.
    ScoreBook conflicting()
    {
        m_desk->fixture.score(m_desk->web.id, u"A02"_s, ScoreDispatch::rater(), 2, 2);
        ScoreBook book = m_desk->sent();
        m_desk->fixture.score(m_desk->web.id, u"A02"_s, ScoreDispatch::rater(), 4, 4);
        book.score(m_desk->webCode(), u"A02"_s, 1, 1);
        return book;
    }

    void spoil(ScoreBook& book, const QString& how)
    {
        if (how == "another register"_L1) {
            m_desk->fixture.files().tamper("UPDATE register SET uid = 'other'");
        } else if (how == "closed round"_L1 || how == "agreed round"_L1) {
            m_desk->end(how.section(u' ', 0, 0));
        } else if (how == "removed round"_L1) {
            m_desk->fixture.files().tamper("DELETE FROM scoring_round");
        } else if (how == "another rater"_L1) {
            book.start(u"評価者"_s) = ScoreDispatch::other();
        } else if (how == "rater who left"_L1) {
            m_desk->fixture.files().tamper("DELETE FROM round_rater");
        }
    }

    std::unique_ptr<ScoreDispatch> m_desk;
};

DAICHO_TEST(TestScoreConflicts)
#include "tst_scoreconflicts.moc"
