// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/progress.h"
#include "model/service/consensus/memberfile.h"
#include "model/service/consensus/scoringexport.h"
#include "model/service/historyservice.h"
#include "model/service/roundservice.h"
#include "model/service/scoring/raterround.h"
#include "model/service/unitservice.h"
#include "tests/model/service/consensus/roundfixture.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

const QString kRater = u"総務部長"_s;
const QString kOther = u"福祉部長"_s;

} // namespace

/// A rater's part of a round as a register file of its own.
class TestMemberFile : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<RoundFixture>();
        Unit above;
        above.code = u"10"_s;
        above.name = u"市民部"_s;
        Unit unit;
        unit.code = u"1001"_s;
        unit.name = u"市民課"_s;
        unit.parent = RoundFixture::taken(units().add(above)).id;
        unit = RoundFixture::taken(units().add(unit));
        m_web = m_fixture->asset(u"公式サイト"_s, u"1"_s);
        Asset moved = m_web;
        moved.unit = unit.id;
        moved.note = u"保守用の入口は裏手"_s;
        RoundFixture::taken(m_fixture->session().assets().update(m_web, moved));
        m_secret = m_fixture->asset(u"被保護者台帳"_s);
        m_round = m_fixture->round(u"open"_s);
        for (const QString& rater : {kRater, kOther}) {
            m_fixture->rater(m_round, rater);
        }
        m_fixture->item(m_round, m_web, u"A02"_s, {kRater, kOther});
        m_fixture->item(m_round, m_secret, u"A02"_s, {kOther});
        m_fixture->score(m_web.id, u"A02"_s, kOther, 5, 5, u"他の委員の意見"_s);
        m_fixture->score(m_web.id, u"A02"_s, kRater, 2, 3, u"自分の意見"_s);
        m_path = m_fixture->files().path(u"総務部長.daicho"_s);
    }

    void cleanup() { m_fixture.reset(); }

    void itHoldsWhatTheRaterNeeds()
    {
        QCOMPARE(write().rows, 1);
        const auto file = opened();

        const auto mine = openRound(*file);
        QVERIFY_OK(mine);
        QVERIFY(mine->has_value());
        QCOMPARE((*mine)->round.uid, m_round.uid);
        QCOMPARE((*mine)->items.size(), 1);
        const RoundItem& item = (*mine)->items.first().item;
        QVERIFY(item.proposed.contains(u"likelihood"_s));
        const Result<Asset> asset = file->assets().asset(item.asset);
        QCOMPARE(asset->uid, m_web.uid);
        QCOMPARE(asset->name, m_web.name);
        QCOMPARE(asset->confidentiality, u"1"_s);
        QCOMPARE(file->units().units()->size(), 2);
        const auto own = file->scoring().score(item.asset, u"A02"_s, 2026, kRater);
        QCOMPARE((*own)->value, 6.0);
        QCOMPARE((*own)->note, u"自分の意見"_s);
        QVERIFY(file->history().verify(m_progress)->isEmpty());
    }

    void whoeverOpensItIsTheRater()
    {
        write();
        QCOMPARE(opened()->actor().post, kRater);
        const auto mark = memberMark(opened()->database());
        QVERIFY_OK(mark);
        QCOMPARE((*mark)->rater, kRater);
        QCOMPARE((*mark)->roundUid, m_round.uid);
        QCOMPARE((*mark)->registerUid, m_fixture->session().info()->uid);
        QVERIFY(!*memberMark(m_fixture->session().database()));
    }

    void nothingOfOthersIsInIt()
    {
        write();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString& hidden :
             {u"他の委員の意見"_s, kOther, u"被保護者台帳"_s, u"保守用の入口"_s}) {
            QVERIFY2(!bytes.contains(hidden.toUtf8()), qPrintable(hidden));
        }
        QVERIFY(bytes.contains(u"自分の意見"_s.toUtf8()));
    }

    void aDraftThatComesAfterwardsIsNotInIt()
    {
        ScoringRound after = m_round;
        after.proposal = u"after"_s;
        const QList<RoundRater> raters =
            RoundFixture::taken(RoundService(m_fixture->session()).raters(m_round));
        QVERIFY_OK(MemberFile(m_fixture->session(), after, raters.first()).write(m_path));
        const auto mine = openRound(*opened());
        QVERIFY((*mine)->items.first().item.proposed.isEmpty());
        QVERIFY((*mine)->items.first().item.reasons.isEmpty());
    }

    void itIsReadAsAWorkbookWouldBe()
    {
        write();
        const auto scores = readMemberFile(m_path, m_fixture->files().environment());
        QVERIFY_OK(scores);
        QCOMPARE(scores->rater, kRater);
        QCOMPARE(scores->roundUid, m_round.uid);
        QCOMPARE(scores->rows.size(), 1);
        QVERIFY(!scores->rows.front().token.isEmpty());
        QVERIFY(isMemberFile(m_path, m_fixture->files().environment().clock));
    }

    void aWholeRegisterIsNone()
    {
        const QString path = m_fixture->files().path();
        QVERIFY(!isMemberFile(path, m_fixture->files().environment().clock));
        const auto scores = readMemberFile(path, m_fixture->files().environment());
        QVERIFY(!scores);
        QCOMPARE(scores.error().kind, ErrorKind::Unreadable);
    }

    void aFileThatMayHoldScoresIsNotReplaced()
    {
        write();
        ScoringExportOptions options{m_path, kRater, m_round.uid};
        const auto again = ScoringExport(m_fixture->session()).write(options, m_progress);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::InvalidInput);
        options.path = m_fixture->files().path();
        QVERIFY(!ScoringExport(m_fixture->session()).write(options, m_progress));
    }

    void aRatersPartWritesNoFurtherParts()
    {
        write();
        const auto file = opened();
        const ScoringExportOptions options{m_fixture->files().path(u"next.daicho"_s), kRater};
        const auto refused = ScoringExport(*file).write(options, m_progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    }

    void oneFileEachGoesIntoAFolder()
    {
        ScoringExportOptions options{m_fixture->files().path(u"out"_s), {}, m_round.uid};
        options.format = ScoringFormat::Register;
        const auto written = ScoringExport(m_fixture->session()).write(options, m_progress);
        QVERIFY_OK(written);
        QCOMPARE(written->files, 2);
        QVERIFY(QFile::exists(m_fixture->files().path(u"out/福祉部長.daicho"_s)));
    }

private:
    UnitService& units() { return m_fixture->session().units(); }

    ScoringExportResult write()
    {
        const ScoringExportOptions options{m_path, kRater, m_round.uid};
        return RoundFixture::taken(ScoringExport(m_fixture->session()).write(options, m_progress));
    }

    std::unique_ptr<Session> opened()
    {
        return RoundFixture::taken(
            Session::open(m_path, {}, {u"だれか"_s}, m_fixture->files().environment()));
    }

    NoProgress m_progress;
    std::unique_ptr<RoundFixture> m_fixture;
    Asset m_web;
    Asset m_secret;
    ScoringRound m_round;
    QString m_path;
};

DAICHO_TEST(TestMemberFile)
#include "tst_memberfile.moc"
