// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/home/agendawords.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestAgendaWords : public QObject
{
    Q_OBJECT
private slots:

    void everyNextStepHasSentenceHintAndButton_data()
    {
        QTest::addColumn<NextStep>("step");
        QTest::newRow("fill") << NextStep::Fill;
        QTest::newRow("classify") << NextStep::Classify;
        QTest::newRow("score") << NextStep::Score;
        QTest::newRow("report") << NextStep::Report;
    }

    void everyNextStepHasSentenceHintAndButton()
    {
        QFETCH(NextStep, step);
        Agenda agenda;
        agenda.next = step;
        agenda.nextCount = 37;

        const NextStepWords words = nextStepWords(agenda);

        QVERIFY(!words.sentence.isEmpty());
        QVERIFY(!words.hint.isEmpty());
        QVERIFY(!words.button.isEmpty());
        const bool counts = step == NextStep::Classify || step == NextStep::Score;
        QCOMPARE(words.sentence.contains(u"37"_s), counts);
    }

    void everyDueThingLeadsSomewhere_data()
    {
        QTest::addColumn<DueKind>("kind");
        QTest::addColumn<QString>("where");
        QTest::newRow("secrecy ended") << DueKind::SecrecyEnded << u"classify filter:secrecy"_s;
        QTest::newRow("secrecy ending") << DueKind::SecrecyEnding << u"classify filter:secrecy"_s;
        QTest::newRow("unclassified") << DueKind::Unclassified << u"classify filter:unclassified"_s;
        QTest::newRow("unscored") << DueKind::Unscored << u"score filter:unscored"_s;
        QTest::newRow("highest level") << DueKind::HighRisks << u"pictures level:critical"_s;
        QTest::newRow("an asset to classify")
            << DueKind::UnclassifiedAsset << u"classify asset:42"_s;
        QTest::newRow("an asset to score") << DueKind::UnscoredAsset << u"score asset:42"_s;
    }

    void everyDueThingLeadsSomewhere()
    {
        QFETCH(DueKind, kind);
        QFETCH(QString, where);

        const AgendaLink link = dueLink(
            {kind, 5, {AssetId{42}, u"A000012"_s, u"住民基本台帳"_s, u"市民課"_s}, u"critical"_s});

        QCOMPARE(link.page + u' ' + link.target, where);
        QVERIFY(!link.text.isEmpty());
        QVERIFY(!link.icon.isEmpty());
    }

    void anAssetIsNamedWithNumberAndUnit()
    {
        const AgendaLink link =
            dueLink({DueKind::UnclassifiedAsset,
                     1,
                     {AssetId{42}, u"A000012"_s, u"住民基本台帳"_s, u"市民課"_s}});

        QVERIFY(link.text.contains(u"A000012 住民基本台帳"_s));
        QCOMPARE(link.detail, u"市民課"_s);
    }

    void anEntryLeadsToTheJournal()
    {
        JournalEntry entry;
        entry.seq = 12;
        entry.head.label = u"sample.fill"_s;

        const AgendaLink link = entryLink(entry, u"9:00"_s);

        QCOMPARE(link.page, u"journal"_s);
        QCOMPARE(link.target, u"entry:12"_s);
        QCOMPARE(link.detail, u"9:00"_s);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestAgendaWords)
#include "tst_agendawords.moc"
