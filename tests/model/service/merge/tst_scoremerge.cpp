// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/progress.h"
#include "model/exchange/scoringwriter.h"
#include "model/exchange/stocktaketexts.h"
#include "model/service/consensus/scoringrows.h"
#include "model/service/historyservice.h"
#include "model/service/merge/mergeservice.h"
#include "model/store/agreementstore.h"
#include "model/store/campaignstore.h"
#include "tests/model/service/consensus/roundfixture.h"
#include "tests/support/scorebook.h"
#include "tests/support/testmain.h"

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

const QString kRater = u"総務部長"_s;
const QString kOther = u"福祉部長"_s;

} // namespace

/// An open round: one item for two alike assets, two items for single ones.
class TestScoreMerge : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<RoundFixture>();
        m_residents = m_fixture->asset(u"住民記録"_s);
        m_tax = m_fixture->asset(u"税務"_s);
        m_web = m_fixture->asset(u"公式サイト"_s, u"1"_s);
        m_round = m_fixture->round(u"open"_s);
        for (const QString& rater : {kRater, kOther}) {
            m_fixture->rater(m_round, rater);
        }
        m_fixture->item(m_round, m_residents, u"A01"_s, {kRater, kOther}, true);
        m_fixture->item(m_round, m_web, u"A02"_s, {kRater, kOther});
        m_fixture->item(m_round, m_web, u"A03"_s, {kRater});
    }

    void cleanup() { m_fixture.reset(); }

    void theWorkbookTellsWhatIsToBeScored()
    {
        m_fixture->score(m_web.id, u"A03"_s, kRater, 2, 2, u"昨年の件"_s);
        ScoreBook book = sent();

        QCOMPARE(book.rows.size(), 3);
        const QString code = m_residents.displayCode();
        QCOMPARE(book.cell(code, u"A01"_s, u"資産名"_s), u"住民記録"_s);
        QCOMPARE(book.cell(code, u"A01"_s, u"該当する資産の数"_s), u"2"_s);
        QVERIFY(book.cell(code, u"A01"_s, u"分類とその理由"_s).startsWith(u"3B/2/2"_s));
        QVERIFY(book.cell(code, u"A01"_s, u"事務局案"_s).contains(u"発生の可能性 3"_s));
        QVERIFY(book.cell(code, u"A01"_s, u"事務局案"_s).contains(u"12 高"_s));
        QVERIFY(!book.cell(code, u"A01"_s, u"考える手掛かり"_s).isEmpty());
        QCOMPARE(book.cell(web(), u"A03"_s, u"発生の可能性"_s), u"2"_s);
        QCOMPARE(book.cell(web(), u"A03"_s, u"リスクレベル"_s), u"低"_s);
        QCOMPARE(book.cell(web(), u"A03"_s, u"理由・メモ"_s), u"昨年の件"_s);
        QCOMPARE(book.start(u"評価者"_s), kRater);
    }

    void scoresComeInForTheWholeGroup()
    {
        ScoreBook book = sent();
        book.score(m_residents.displayCode(), u"A01"_s, 3, 5);
        book.score(web(), u"A02"_s, 1, 2);
        book.cell(web(), u"A02"_s, u"理由・メモ"_s) = u"委託先の報告による"_s;

        const MergeReport report = merged(book);

        QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
        QCOMPARE(report.added, 2);
        QCOMPARE(report.updated, 0);
        QCOMPARE(report.unconfirmed, 1);
        QCOMPARE(report.rater, kRater);
        QVERIFY(report.entry);
        for (const Asset& asset : {m_residents, m_tax}) {
            QCOMPARE(scoreOf(asset, u"A01"_s)->value, 15.0);
            QCOMPARE(scoreOf(asset, u"A01"_s)->round, m_round.uid);
        }
        QCOMPARE(scoreOf(m_web, u"A02"_s)->note, u"委託先の報告による"_s);
        const AgreementStore store(m_fixture->session().tables());
        QCOMPARE(store.raters(m_round.uid)->first().returnedOn, QDate(2026, 4, 1));
        QCOMPARE(m_fixture->session().history().entries(1)->first().head.label, u"merge.scores"_s);
    }

    void aMembersOwnScoreStays()
    {
        ScoreBook book = sent();
        book.score(m_residents.displayCode(), u"A01"_s, 3, 5);
        m_fixture->score(m_tax.id, u"A01"_s, kRater, 1, 1);

        QCOMPARE(merged(book).added, 1);

        QCOMPARE(scoreOf(m_residents, u"A01"_s)->value, 15.0);
        QCOMPARE(scoreOf(m_tax, u"A01"_s)->value, 1.0);
    }

    void theSameFileTwiceChangesNothing()
    {
        ScoreBook book = sent();
        book.score(web(), u"A02"_s, 1, 2);
        merged(book);

        const MergeReport again = merged(book);

        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.added + again.updated, 0);
        QVERIFY(again.conflicts.isEmpty());
        QVERIFY(!again.entry);
    }

    void oneUndoTakesBackAFile()
    {
        ScoreBook book = sent();
        book.score(m_residents.displayCode(), u"A01"_s, 3, 5);
        merged(book);

        QVERIFY_OK(m_fixture->session().history().undo());

        QVERIFY(!scoreOf(m_residents, u"A01"_s));
        QVERIFY(!scoreOf(m_tax, u"A01"_s));
    }

    void whatWasMangledIsReadAllTheSame_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"sorted",
                                "moved",
                                "inserted",
                                "no start sheet",
                                "no marks",
                                "renamed sheet",
                                "edited headers",
                                "full width"}) {
            QTest::newRow(how) << QString::fromLatin1(how);
        }
    }

    void whatWasMangledIsReadAllTheSame()
    {
        QFETCH(const QString, how);
        ScoreBook book = sent();
        book.score(m_residents.displayCode(), u"A01"_s, 3, 5);
        book.score(web(), u"A02"_s, 1, 2);
        mangle(book, how);

        const MergeReport report = merged(book);

        QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
        QVERIFY2(report.rejected.isEmpty(),
                 report.rejected.isEmpty() ? "" : qPrintable(report.rejected.first().reason));
        QCOMPARE(report.added, 2);
        QCOMPARE(scoreOf(m_web, u"A02"_s)->value, 2.0);
        QCOMPARE(scoreOf(m_residents, u"A01"_s)->value, 15.0);
    }

    void partsMakeTheWhole()
    {
        ScoreBook book = sent();
        book.cell(web(), u"A02"_s, u"発生の可能性"_s) = u"2"_s;
        int value = 0;
        for (const QString& title : book.titles) {
            if (title.startsWith(u"（内訳）"_s)) {
                book.cell(web(), u"A02"_s, title) = QString::number(++value);
            }
        }
        QCOMPARE(value, 5);

        QCOMPARE(merged(book).added, 1);

        QCOMPARE(scoreOf(m_web, u"A02"_s)->loss, 5.0);
        QCOMPARE(scoreOf(m_web, u"A02"_s)->value, 10.0);
    }

    void notKnowingIsNoted()
    {
        ScoreBook book = sent();
        book.cell(web(), u"A02"_s, u"わからない"_s) = u"はい"_s;
        book.cell(web(), u"A02"_s, u"理由・メモ"_s) = u"構成が不明"_s;

        const MergeReport report = merged(book);

        QCOMPARE(report.unknown, 1);
        QCOMPARE(report.added, 1);
        const AgreementStore store(m_fixture->session().tables());
        const auto notes = store.notes(m_web.id, u"A02"_s);
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->first().note, u"構成が不明"_s);
        QCOMPARE(notes->first().rater, kRater);

        book.cell(web(), u"A02"_s, u"わからない"_s).clear();
        book.score(web(), u"A02"_s, 2, 2);
        merged(book);
        QVERIFY(store.notes(m_web.id, u"A02"_s)->isEmpty());
    }

    void aScoreThatChangedMeanwhileIsAConflict()
    {
        m_fixture->score(m_web.id, u"A02"_s, kRater, 2, 2);
        ScoreBook book = sent();
        m_fixture->score(m_web.id, u"A02"_s, kRater, 4, 4);
        book.score(web(), u"A02"_s, 1, 1);

        const MergeReport report = merged(book);

        QCOMPARE(report.conflicts.size(), 1);
        QCOMPARE(report.conflicts.first().code, web());
        QVERIFY(report.conflicts.first().base.contains(u"likelihood=2"_s));
        QVERIFY(report.conflicts.first().ours.contains(u"likelihood=4"_s));
        QVERIFY(report.conflicts.first().theirs.contains(u"likelihood=1"_s));
        QCOMPARE(scoreOf(m_web, u"A02"_s)->value, 16.0);
        QVERIFY(!report.isSettled());

        MergeOptions ours;
        ours.conflicts = MergeOptions::Conflicts::KeepOurs;
        QVERIFY(merged(book, ours).isSettled());
        QCOMPARE(scoreOf(m_web, u"A02"_s)->value, 16.0);
        MergeOptions theirs;
        theirs.conflicts = MergeOptions::Conflicts::TakeTheirs;
        QVERIFY(merged(book, theirs).isSettled());
        QCOMPARE(scoreOf(m_web, u"A02"_s)->value, 1.0);
    }

    void anUntouchedRowDoesNotTakeBackANewerScore()
    {
        m_fixture->score(m_web.id, u"A02"_s, kRater, 2, 2);
        ScoreBook book = sent();
        m_fixture->score(m_web.id, u"A02"_s, kRater, 4, 4);

        const MergeReport report = merged(book);

        QVERIFY(report.conflicts.isEmpty());
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(scoreOf(m_web, u"A02"_s)->value, 16.0);
    }

    void badCellsAreRejectedWithTheirPlace()
    {
        ScoreBook book = sent();
        book.score(web(), u"A02"_s, 7, 2);
        book.score(web(), u"A03"_s, 3, 3);
        book.score(m_residents.displayCode(), u"A01"_s, 3, 3);
        book.cell(m_residents.displayCode(), u"A01"_s, u"発生時の損失"_s).clear();

        const MergeReport report = merged(book);

        QCOMPARE(report.added, 1);
        QCOMPARE(report.rejected.size(), 2);
        for (const ImportProblem& problem : report.rejected) {
            QVERIFY(problem.row > 1);
            QVERIFY(!problem.letter.isEmpty());
            QVERIFY(!problem.reason.isEmpty());
        }
        QVERIFY(!scoreOf(m_web, u"A02"_s));
    }

    void aRowCopiedDownIsRejected()
    {
        ScoreBook book = sent();
        book.score(web(), u"A02"_s, 2, 2);
        QStringList copy = book.rows.at(1);
        copy[book.titles.indexOf(u"脅威ID"_s)] = u"A09"_s;
        book.rows.append(copy);

        const MergeReport report = merged(book);

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
        ScoreBook book = sent();
        book.score(web(), u"A02"_s, 2, 2);
        spoil(book, how);

        const MergeReport report = merged(book);

        QVERIFY(report.error);
        QCOMPARE(report.error->kind, ErrorKind::Conflict);
        QVERIFY(!scoreOf(m_web, u"A02"_s));
        QVERIFY(!report.entry);
    }

    void anotherRatersRowIsNotTaken()
    {
        ScoreBook book = sent();
        ScoreBook other = sent(kOther);
        other.score(web(), u"A02"_s, 5, 5);
        book.rows.append(other.rows.at(1));
        book.rows.removeAt(1);

        const MergeReport report = merged(book);

        // One file is one rater's: a row of another one spoils it as a whole.
        QVERIFY(report.error);
        QVERIFY(!scoreOf(m_web, u"A02"_s));
    }

    void departmentAndScoringFilesMergeTogether()
    {
        ScoreBook book = sent();
        book.score(web(), u"A02"_s, 2, 2);
        QVERIFY(QDir().mkpath(m_fixture->files().path(u"in"_s)));
        book.write(m_fixture->files().path(u"in/総務部長.xlsx"_s));
        ScoreBook other = sent(kOther);
        other.score(web(), u"A02"_s, 4, 2);
        other.write(m_fixture->files().path(u"in/福祉部長.xlsx"_s));
        NoProgress progress;

        const auto reports = MergeService(m_fixture->session())
                                 .merge({m_fixture->files().path(u"in"_s)}, {}, progress);

        QVERIFY_OK(reports);
        QCOMPARE(reports->size(), 2);
        QVERIFY(reports->at(0).entry->seq != reports->at(1).entry->seq);
        const AssessmentStore store(m_fixture->session().tables().assessment);
        QCOMPARE(store.ofPair(m_web.id, u"A02"_s, 2026)->size(), 2);
    }

private:
    QString web() const { return m_web.displayCode(); }

    /// As the export writes it, without the choice of a round.
    ScoreBook sent(const QString& rater = kRater)
    {
        Session& session = m_fixture->session();
        const Method method = *session.method();
        ScoringRows words(session, method);
        RoundFixture::done(words.load());
        ScoringOrder order;
        order.path = m_fixture->files().path(u"sent.xlsx"_s);
        order.registerUid = session.info()->uid;
        order.roundUid = m_round.uid;
        order.round = m_round.title;
        order.cycle = 2026;
        order.rater = rater;
        order.showsDraft = true;
        order.created = QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC);
        order.seq = *newestEntry(session.database());
        const auto items = AgreementStore(session.tables()).items(m_round.uid);
        for (const RoundItem& item : *items) {
            if (item.raters.contains(rater)) {
                order.rows.push_back(RoundFixture::taken(words.row(m_round, item, rater)));
            }
        }
        const auto texts = StocktakeTexts::load(Language::Japanese, u":/scoring/texts.json"_s);
        RoundFixture::done(ScoringWriter(method, *texts).write(order));
        return ScoreBook(order.path);
    }

    MergeReport merged(const ScoreBook& book, const MergeOptions& options = {})
    {
        const QString path = m_fixture->files().path(u"back.xlsx"_s);
        book.write(path);
        NoProgress progress;
        const auto reports = RoundFixture::taken(
            MergeService(m_fixture->session()).merge({path}, options, progress));
        return reports.first();
    }

    std::optional<Assessment> scoreOf(const Asset& asset, const QString& threat)
    {
        return RoundFixture::taken(
            m_fixture->session().scoring().score(asset.id, threat, 2026, kRater));
    }

    static void mangle(ScoreBook& book, const QString& how)
    {
        if (how == "sorted"_L1) {
            std::reverse(book.rows.begin(), book.rows.end());
        } else if (how == "moved"_L1) {
            book.reorder({ScoreBook::tokenTitle(), u"発生時の損失"_s, u"脅威ID"_s});
        } else if (how == "inserted"_L1) {
            book.rows.insert(1, QStringList{u"ここから下は来週"_s});
            book.rows.append(book.titles);
        } else if (how == "no start sheet"_L1) {
            book.withStart = false;
        } else if (how == "no marks"_L1) {
            book.dropColumn(ScoreBook::tokenTitle());
        } else if (how == "renamed sheet"_L1) {
            book.sheetName = u"総務部長の分"_s;
        } else if (how == "edited headers"_L1) {
            book.titles.replaceInStrings(u"発生の可能性"_s, u"発生の可能性※"_s);
            book.titles.replaceInStrings(u"脅威ID"_s, u"脅威ID（変更不可）"_s);
        } else if (how == "full width"_L1) {
            for (QStringList& row : book.rows) {
                QString& cell = row[book.titles.indexOf(u"発生の可能性"_s)];
                cell = cell.isEmpty() ? cell : QString(QChar(u'０' + cell.toInt()));
            }
        }
    }

    void spoil(ScoreBook& book, const QString& how)
    {
        Session& session = m_fixture->session();
        if (how == "another register"_L1) {
            m_fixture->files().tamper("UPDATE register SET uid = 'other'");
        } else if (how == "closed round"_L1 || how == "agreed round"_L1) {
            ScoringRound ended = m_round;
            ended.state = how.section(u' ', 0, 0);
            const RecordStore<ScoringRound> store(session.tables().scoringRound,
                                                  scoringRoundFields());
            const auto recorder = RoundFixture::taken(session.record(u"test"_s));
            RoundFixture::done(recorder->update(
                store.table(), store.toStored(m_round), fieldValues(ended, scoringRoundFields())));
            RoundFixture::taken(session.commit(*recorder));
        } else if (how == "removed round"_L1) {
            m_fixture->files().tamper("DELETE FROM scoring_round");
        } else if (how == "another rater"_L1) {
            book.start(u"評価者"_s) = kOther;
        } else if (how == "rater who left"_L1) {
            m_fixture->files().tamper("DELETE FROM round_rater");
        }
    }

    std::unique_ptr<RoundFixture> m_fixture;
    Asset m_residents;
    Asset m_tax;
    Asset m_web;
    ScoringRound m_round;
};

DAICHO_TEST(TestScoreMerge)
#include "tst_scoremerge.moc"
