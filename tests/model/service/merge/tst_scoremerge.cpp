// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/historyservice.h"
#include "tests/model/service/merge/scoredispatch.h"
#include "tests/support/testmain.h"

using namespace daicho;
using namespace Qt::StringLiterals;

/// What raters send back goes in.
class TestScoreMerge : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_desk = std::make_unique<ScoreDispatch>(); }

    void cleanup() { m_desk.reset(); }

    void theWorkbookTellsWhatIsToBeScored()
    {
        m_desk->fixture.score(
            m_desk->web.id, u"A03"_s, ScoreDispatch::rater(), 2, 2, u"昨年の件"_s);
        ScoreBook book = m_desk->sent();

        QCOMPARE(book.rows.size(), 3);
        const QString code = m_desk->residents.displayCode();
        QCOMPARE(book.cell(code, u"A01"_s, u"資産名"_s), u"住民記録"_s);
        QCOMPARE(book.cell(code, u"A01"_s, u"該当する資産の数"_s), u"2"_s);
        QVERIFY(book.cell(code, u"A01"_s, u"分類とその理由"_s).startsWith(u"3B/2/2"_s));
        QVERIFY(book.cell(code, u"A01"_s, u"事務局案"_s).contains(u"発生の可能性 3"_s));
        QVERIFY(book.cell(code, u"A01"_s, u"事務局案"_s).contains(u"12 高"_s));
        QVERIFY(!book.cell(code, u"A01"_s, u"考える手掛かり"_s).isEmpty());
        QCOMPARE(book.cell(m_desk->webCode(), u"A03"_s, u"発生の可能性"_s), u"2"_s);
        QCOMPARE(book.cell(m_desk->webCode(), u"A03"_s, u"リスクレベル"_s), u"低"_s);
        QCOMPARE(book.cell(m_desk->webCode(), u"A03"_s, u"理由・メモ"_s), u"昨年の件"_s);
        QCOMPARE(book.start(u"評価者"_s), ScoreDispatch::rater());
    }

    void scoresComeInForTheWholeGroup()
    {
        ScoreBook book = m_desk->sent();
        book.score(m_desk->residents.displayCode(), u"A01"_s, 3, 5);
        book.score(m_desk->webCode(), u"A02"_s, 1, 2);
        book.cell(m_desk->webCode(), u"A02"_s, u"理由・メモ"_s) = u"委託先の報告による"_s;

        const MergeReport report = m_desk->merged(book);

        QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
        QCOMPARE(report.added, 2);
        QCOMPARE(report.updated, 0);
        QCOMPARE(report.unconfirmed, 1);
        QCOMPARE(report.rater, ScoreDispatch::rater());
        QVERIFY(report.entry);
        for (const Asset& asset : {m_desk->residents, m_desk->tax}) {
            QCOMPARE(m_desk->scoreOf(asset, u"A01"_s)->value, 15.0);
            QCOMPARE(m_desk->scoreOf(asset, u"A01"_s)->round, m_desk->round.uid);
        }
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->note, u"委託先の報告による"_s);
        const AgreementStore store(m_desk->fixture.session().tables());
        QCOMPARE(store.raters(m_desk->round.uid)->first().returnedOn, QDate(2026, 4, 1));
        QCOMPARE(m_desk->fixture.session().history().entries(1)->first().head.label,
                 u"merge.scores"_s);
    }

    void aMembersOwnScoreStays()
    {
        ScoreBook book = m_desk->sent();
        book.score(m_desk->residents.displayCode(), u"A01"_s, 3, 5);
        m_desk->fixture.score(m_desk->tax.id, u"A01"_s, ScoreDispatch::rater(), 1, 1);

        QCOMPARE(m_desk->merged(book).added, 1);

        QCOMPARE(m_desk->scoreOf(m_desk->residents, u"A01"_s)->value, 15.0);
        QCOMPARE(m_desk->scoreOf(m_desk->tax, u"A01"_s)->value, 1.0);
    }

    void theSameFileTwiceChangesNothing()
    {
        ScoreBook book = m_desk->sent();
        book.score(m_desk->webCode(), u"A02"_s, 1, 2);
        m_desk->merged(book);

        const MergeReport again = m_desk->merged(book);

        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.added + again.updated, 0);
        QVERIFY(again.conflicts.isEmpty());
        QVERIFY(!again.entry);
    }

    void oneUndoTakesBackAFile()
    {
        ScoreBook book = m_desk->sent();
        book.score(m_desk->residents.displayCode(), u"A01"_s, 3, 5);
        m_desk->merged(book);

        QVERIFY_OK(m_desk->fixture.session().history().undo());

        QVERIFY(!m_desk->scoreOf(m_desk->residents, u"A01"_s));
        QVERIFY(!m_desk->scoreOf(m_desk->tax, u"A01"_s));
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
        ScoreBook book = m_desk->sent();
        book.score(m_desk->residents.displayCode(), u"A01"_s, 3, 5);
        book.score(m_desk->webCode(), u"A02"_s, 1, 2);
        mangle(book, how);

        const MergeReport report = m_desk->merged(book);

        QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
        QVERIFY2(report.rejected.isEmpty(),
                 report.rejected.isEmpty() ? "" : qPrintable(report.rejected.first().reason));
        QCOMPARE(report.added, 2);
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 2.0);
        QCOMPARE(m_desk->scoreOf(m_desk->residents, u"A01"_s)->value, 15.0);
    }

    void partsMakeTheWhole()
    {
        ScoreBook book = m_desk->sent();
        book.cell(m_desk->webCode(), u"A02"_s, u"発生の可能性"_s) = u"2"_s;
        int value = 0;
        for (const QString& title : book.titles) {
            if (title.startsWith(u"（内訳）"_s)) {
                book.cell(m_desk->webCode(), u"A02"_s, title) = QString::number(++value);
            }
        }
        QCOMPARE(value, 5);

        QCOMPARE(m_desk->merged(book).added, 1);

        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->loss, 5.0);
        QCOMPARE(m_desk->scoreOf(m_desk->web, u"A02"_s)->value, 10.0);
    }

    void notKnowingIsNoted()
    {
        ScoreBook book = m_desk->sent();
        book.cell(m_desk->webCode(), u"A02"_s, u"わからない"_s) = u"はい"_s;
        book.cell(m_desk->webCode(), u"A02"_s, u"理由・メモ"_s) = u"構成が不明"_s;

        const MergeReport report = m_desk->merged(book);

        QCOMPARE(report.unknown, 1);
        QCOMPARE(report.added, 1);
        const AgreementStore store(m_desk->fixture.session().tables());
        const auto notes = store.notes(m_desk->web.id, u"A02"_s);
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->first().note, u"構成が不明"_s);
        QCOMPARE(notes->first().rater, ScoreDispatch::rater());

        book.cell(m_desk->webCode(), u"A02"_s, u"わからない"_s).clear();
        book.score(m_desk->webCode(), u"A02"_s, 2, 2);
        m_desk->merged(book);
        QVERIFY(store.notes(m_desk->web.id, u"A02"_s)->isEmpty());
    }

    void departmentAndScoringFilesMergeTogether()
    {
        ScoreBook book = m_desk->sent();
        book.score(m_desk->webCode(), u"A02"_s, 2, 2);
        QVERIFY(QDir().mkpath(m_desk->fixture.files().path(u"in"_s)));
        book.write(m_desk->fixture.files().path(u"in/総務部長.xlsx"_s));
        ScoreBook other = m_desk->sent(ScoreDispatch::other());
        other.score(m_desk->webCode(), u"A02"_s, 4, 2);
        other.write(m_desk->fixture.files().path(u"in/福祉部長.xlsx"_s));
        NoProgress progress;

        const auto reports = MergeService(m_desk->fixture.session())
                                 .merge({m_desk->fixture.files().path(u"in"_s)}, {}, progress);

        QVERIFY_OK(reports);
        QCOMPARE(reports->size(), 2);
        QVERIFY(reports->at(0).entry->seq != reports->at(1).entry->seq);
        const AssessmentStore store(m_desk->fixture.session().tables().assessment);
        QCOMPARE(store.ofPair(m_desk->web.id, u"A02"_s, 2026)->size(), 2);
    }

private:
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

    std::unique_ptr<ScoreDispatch> m_desk;
};

DAICHO_TEST(TestScoreMerge)
#include "tst_scoremerge.moc"
