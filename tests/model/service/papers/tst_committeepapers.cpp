// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/progress.h"
#include "model/service/papers/committeepapers.h"
#include "model/service/papers/papertables.h"
#include "tests/model/service/consensus/roundfixture.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

const QStringList kRaters{u"総務部長"_s, u"福祉部長"_s};

/// All texts of a document, a line each.
QString textOf(const PdfDocument& document)
{
    QStringList lines;
    for (const PdfBlock& block : document.blocks) {
        if (const auto* heading = std::get_if<PdfHeading>(&block)) {
            lines.append(heading->text);
        } else if (const auto* paragraph = std::get_if<PdfParagraph>(&block)) {
            lines.append(paragraph->text);
        } else if (const auto* table = std::get_if<PdfTable>(&block)) {
            for (const QList<PdfCell>& row : table->rows) {
                for (const PdfCell& cell : row) {
                    lines.append(cell.text + u' ' + cell.pill.text);
                }
            }
        }
    }
    return lines.join(u'\n');
}

} // namespace

/// A closed round with 25 disputed pairs and one that all gave the same.
class TestCommitteePapers : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<RoundFixture>();
        m_round = m_fixture->round(u"closed"_s);
        for (int i = 0; i < 25; ++i) {
            const Asset asset = m_fixture->asset(u"資産%1"_s.arg(i));
            m_fixture->item(m_round, asset, u"A01"_s, kRaters);
            m_fixture->score(asset.id, u"A01"_s, kRaters[0], 2, 4, u"構成図による"_s);
            m_fixture->score(asset.id, u"A01"_s, kRaters[1], i == 0 ? 5 : 3, 4);
        }
        m_same = m_fixture->asset(u"公式サイト"_s, u"1"_s);
        m_fixture->item(m_round, m_same, u"A02"_s, kRaters);
        m_fixture->score(m_same.id, u"A02"_s, kRaters[0], 1, 2);
        m_fixture->score(m_same.id, u"A02"_s, kRaters[1], 1, 2);
        // Only now: a rater of a closed round can't score any more.
        for (const QString& rater : kRaters) {
            m_fixture->rater(m_round, rater);
        }
    }

    void cleanup() { m_fixture.reset(); }

    void atMostTwentyRisksAreInFocus()
    {
        const ConsensusPaper paper = collected();

        QCOMPARE(paper.pairs, 26);
        QCOMPARE(paper.differing, 25);
        QCOMPARE(paper.equal, 1);
        QCOMPARE(paper.focus.size(), 20);
        QCOMPARE(paper.focus.first().asset, u"資産0"_s);
        QCOMPARE(paper.focus.first().range, u"8–20"_s);
        QCOMPARE(paper.focus.first().median.levelId, u"critical"_s);
        QCOMPARE(paper.focus.first().ratings.size(), 2);
        QVERIFY(std::ranges::none_of(
            paper.focus, [](const PaperRisk& risk) { return risk.threat.startsWith(u"A02"_s); }));
        QCOMPARE(paper.raters.first().items, 26);
        QCOMPARE(paper.raters.first().scored, 26);
        const QString text = textOf(committeePapers(paper));
        QVERIFY2(text.contains(u"資産0"_s), qPrintable(text));
        QVERIFY(text.contains(u"構成図による"_s));
        QVERIFY(text.contains(u"Krippendorff"_s));
        QCOMPARE(focusTable(paper).rows.size(), 20);
    }

    void withoutARoundTheRisksAreNumberedHere()
    {
        RoundFixture fixture;
        for (const QString& name : {u"住民票"_s, u"税務"_s}) {
            const Asset asset = fixture.asset(name);
            fixture.score(asset.id, u"A01"_s, kRaters[0], 2, 4);
            fixture.score(asset.id, u"A01"_s, kRaters[1], 5, 4);
        }
        NoProgress progress;
        const auto paper =
            CommitteePapers(fixture.session()).collect({CommitteePaper::Committee, {}}, progress);
        QVERIFY_OK(paper);
        QCOMPARE(paper->focus.size(), 2);
        QCOMPARE(paper->focus.first().line, 1);
        QCOMPARE(paper->focus.last().line, 2);
    }

    void theMinutesTellWhatWasDecidedWhyAndByWhom()
    {
        AgreementService service(m_fixture->session());
        QVERIFY_OK(service.agreeWhereEqual(
            {{m_round.uid, {}}, u"情報セキュリティ委員会"_s, QDate(2026, 5, 20)}));

        const ConsensusPaper paper = collected();

        QCOMPARE(paper.agreed, 1);
        QCOMPARE(paper.decided.size(), 1);
        QCOMPARE(paper.decided.first().asset, u"公式サイト"_s);
        QCOMPARE(paper.decided.first().decidedOn, QDate(2026, 5, 20));
        const QString text = textOf(minutes(paper));
        for (const QString& wanted : {u"公式サイト"_s,
                                      u"評価者全員の値が一致"_s,
                                      u"情報セキュリティ委員会\n令和8年5月20日"_s,
                                      u"University of Pennsylvania"_s,
                                      u"25組はまだ決まっていません。"_s}) {
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
        }
        QCOMPARE(decidedTable(paper).rows.size(), 1);
    }

    void refusesWhileTheRoundIsBlind()
    {
        const ScoringRound open = m_fixture->round(u"open"_s, true);
        const Asset asset = m_fixture->asset(u"資産X"_s);
        m_fixture->item(open, asset, u"A01"_s, kRaters);
        NoProgress progress;

        const auto paper =
            CommitteePapers(m_fixture->session())
                .write({CommitteePaper::Minutes, path(u"x.xlsx"_s), {open.uid, {}}, {}}, progress);

        QVERIFY(!paper);
        QCOMPARE(paper.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!QFile::exists(path(u"x.xlsx"_s)));
    }

    void refusesOtherFilesAndEmptyYears()
    {
        NoProgress progress;
        CommitteePapers papers(m_fixture->session());
        QCOMPARE(papers.write({CommitteePaper::Minutes, path(u"x.doc"_s), {}, {}}, progress)
                     .error()
                     .kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(
            papers.write({CommitteePaper::Minutes, path(u"x.xlsx"_s), {{}, 2020}, {}}, progress)
                .error()
                .kind,
            ErrorKind::NotFound);
    }

private:
    QString path(const QString& name) const { return m_fixture->files().path(name); }

    ConsensusPaper collected()
    {
        NoProgress progress;
        return RoundFixture::taken(
            CommitteePapers(m_fixture->session())
                .collect({CommitteePaper::Committee, {}, {m_round.uid, {}}, {}}, progress));
    }

    std::unique_ptr<RoundFixture> m_fixture;
    ScoringRound m_round;
    Asset m_same;
};

DAICHO_TEST(TestCommitteePapers)
#include "tst_committeepapers.moc"
