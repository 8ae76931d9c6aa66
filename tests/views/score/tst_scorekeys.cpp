// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/scorequeuemodel.h"
#include "model/service/scoring/ratingnotes.h"
#include "model/service/scoringservice.h"
#include "tests/views/score/scorehands.h"
#include "views/score/likelihoodpopover.h"
#include "views/score/scoreform.h"
#include "views/shell/explaindialog.h"
#include "views/widgets/levelpill.h"

#include <QApplication>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

namespace daicho {

using namespace Qt::StringLiterals;

/// The walk from the keyboard: orders, drafts, hints, and that all of it fits the screen.
class TestScoreKeys : public QObject
{
    Q_OBJECT

private slots:

    void aHundredPairsNeedDigitsAndEnterOnly()
    {
        PageFixture fixture;
        for (int i = 0; i < 5; ++i) {
            addAsset(fixture.session(), u"資産 %1"_s.arg(i));
        }
        ScorePage page(fixture.services());
        QVERIFY(load(page));

        for (int pair = 0; pair < 100; ++pair) {
            typePair(page, pair);
        }

        qint64 scores = 0;
        for (int i = 1; i <= 5; ++i) {
            scores += fixture.session().scoring().scores(AssetId{i})->size();
        }
        QCOMPARE(scores, 100);
    }

    void everythingShowsWithoutScrolling_data()
    {
        QTest::addColumn<QString>("threat");
        for (const QString& threat : {u"A01"_s, u"B22"_s, u"C01"_s, u"E07"_s}) {
            QTest::newRow(qPrintable(threat)) << threat;
        }
    }

    void everythingShowsWithoutScrolling()
    {
        QFETCH(QString, threat);
        PageFixture fixture;
        const Asset asset =
            addAsset(fixture.session(), u"住民基本台帳ネットワークシステム"_s, 250'000);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        page.open(u"asset:%1/%2"_s.arg(asset.id.value).arg(threat));
        for (const QString& key : {u"likelihood"_s, u"residents"_s, u"downtime"_s}) {
            QTest::keyClick(row(page, key), Qt::Key_5);
        }
        QApplication::processEvents();

        const auto* scroll = page.findChild<QScrollArea*>(u"scoreQuestion"_s);
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QVERIFY(page.minimumSizeHint().height() <= kPage.height());
        QVERIFY(page.minimumSizeHint().width() <= kPage.width());
        const QRect last(row(page, u"trust"_s)->mapTo(&page, QPoint()),
                         row(page, u"trust"_s)->size());
        QVERIFY(page.rect().contains(last));
    }

    void littleRoomCutsTheRowsWithoutTheFocus()
    {
        PageFixture fixture;
        const Method method = *fixture.session().method();
        ScoreSheet sheet(method);
        ScoreForm form(method, sheet, Language::English);
        constexpr QSize kRoom(572, 500);
        form.resize(kRoom);
        form.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.setRoom({kRoom.width(), 2000});
        const int whole = form.layout()->heightForWidth(kRoom.width());
        QVERIFY(whole > kRoom.height());

        form.setRoom(kRoom);

        for (const MethodInput* input : sheet.asked()) {
            form.focusInput(input->key);
            QVERIFY(form.layout()->heightForWidth(kRoom.width()) <= kRoom.height());
            const ScaleRow* focused = form.row(input->key);
            QCOMPARE(focused->heightForWidth(kRoom.width()), focused->heightAt(kRoom.width(), 0));
        }
    }

    void byThreatOneThreatGoesThroughItsAssets()
    {
        PageFixture fixture;
        addAsset(fixture.session(), u"住民基本台帳"_s);
        addAsset(fixture.session(), u"広報紙"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        auto* order = page.findChild<QComboBox*>(u"walkOrder"_s);
        order->setCurrentIndex(1);
        emit order->activated(1);
        QTRY_VERIFY(text(page, u"threatCategory"_s).contains(u"1/2"_s));
        const QString threat = text(page, u"threatLabel"_s);
        QVERIFY(text(page, u"assetName"_s).contains(u"住民基本台帳"_s));

        typePair(page, 1);

        QCOMPARE(text(page, u"threatLabel"_s), threat);
        QVERIFY(text(page, u"assetName"_s).contains(u"広報紙"_s));
        typePair(page, 2);
        QTRY_VERIFY(text(page, u"threatLabel"_s) != threat);
        QVERIFY(text(page, u"assetName"_s).contains(u"住民基本台帳"_s));
        const auto* threats = page.findChild<QListView*>(u"threatQueue"_s);
        QCOMPARE(threats->model()->index(0, 0).data(ScoreQueueModel::DoneRole).toInt(), 2);
        QCOMPARE(threats->currentIndex().row(), 1);
    }

    void theOrderAndPlaceOfEachRegisterAreKept()
    {
        PageFixture fixture;
        addAsset(fixture.session(), u"住民基本台帳"_s);
        addAsset(fixture.session(), u"広報紙"_s);
        QByteArray state;
        {
            ScorePage page(fixture.services());
            QVERIFY(load(page));
            page.open(u"threat:B02"_s);
            QTRY_VERIFY(text(page, u"threatLabel"_s).startsWith(u"B02"_s));
            typePair(page, 1);
            state = page.saveState();
        }

        PageFixture other;
        addAsset(other.session(), u"ほかの市の資産"_s);
        ScorePage elsewhere(other.services());
        elsewhere.restoreState(state);
        QVERIFY(load(elsewhere));
        QVERIFY(!text(elsewhere, u"threatLabel"_s).startsWith(u"B02"_s));
        typePair(elsewhere, 1);

        ScorePage page(fixture.services());
        page.restoreState(elsewhere.saveState());
        QVERIFY(load(page));
        QTRY_VERIFY(text(page, u"threatLabel"_s).startsWith(u"B02"_s));
        QVERIFY(text(page, u"assetName"_s).contains(u"広報紙"_s));
    }

    void notKnowingNeedsWords()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        const QString first = text(page, u"threatLabel"_s);

        type(page, Qt::Key_D);
        auto* note = page.findChild<QLineEdit*>(u"scoreNote"_s);
        QCOMPARE(page.focusWidget(), note);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(text(page, u"threatLabel"_s), first);

        QInputMethodEvent words;
        words.setCommitString(u"保守契約の内容"_s);
        QApplication::sendEvent(note, &words);
        QTest::keyClick(note, Qt::Key_Return);

        QVERIFY(text(page, u"threatLabel"_s) != first);
        QVERIFY(note->text().isEmpty());
        const Result<QList<RatingNote>> notes = ratingNotes(fixture.session(), asset.id);
        QVERIFY_OK(notes);
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->first().note, u"保守契約の内容"_s);
        QCOMPARE(notes->first().kind, u"unknown"_s);
        QVERIFY(fixture.session().scoring().scores(asset.id)->isEmpty());
    }

    void escapeLeavesTheNote()
    {
        PageFixture fixture;
        addAsset(fixture.session(), u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        type(page, Qt::Key_D);

        type(page, Qt::Key_Escape);

        QCOMPARE(page.focusWidget(), row(page, u"likelihood"_s));
    }

    void aFrequencyGivesTheLikelihood()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        page.open(u"asset:%1/E01"_s.arg(asset.id.value));
        type(page, Qt::Key_H);
        auto* helper = page.findChild<LikelihoodPopover*>();
        QVERIFY(helper->isVisible());

        auto* times = helper->findChild<QLineEdit*>(u"timesField"_s);
        times->setText(u"２"_s);
        helper->findChild<QComboBox*>(u"yearsField"_s)->setCurrentIndex(1);
        QVERIFY(helper->findChild<QLabel*>(u"likelihoodHint"_s)->text().contains(u"0.2"_s));
        QTest::keyClick(times, Qt::Key_Return);

        QVERIFY(!helper->isVisible());
        QCOMPARE(row(page, u"likelihood"_s)->value(), u"3"_s);
        QCOMPARE(page.focusWidget(), row(page, u"residents"_s));
    }

    void shakingWithinThirtyYearsGivesTheLikelihood_data()
    {
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("step");
        QTest::newRow("26") << u"26"_s << u"4"_s;
        QTest::newRow("6 %") << u"6%"_s << u"3"_s;
        QTest::newRow("0.1") << u"0.1"_s << u"2"_s;
        QTest::newRow("out of range") << u"100"_s << QString();
        QTest::newRow("no number") << u"たぶん"_s << QString();
    }

    void shakingWithinThirtyYearsGivesTheLikelihood()
    {
        QFETCH(QString, percent);
        PageFixture fixture;
        const Asset asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        page.open(u"asset:%1/C01"_s.arg(asset.id.value));
        type(page, Qt::Key_H);
        auto* helper = page.findChild<LikelihoodPopover*>();
        auto* field = helper->findChild<QLineEdit*>(u"percentField"_s);

        field->setText(percent);
        QTest::keyClick(field, Qt::Key_Return);

        QTEST(row(page, u"likelihood"_s)->value(), "step");
    }

    void aLeakThatMustBeReportedAsksForFour()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture.session(), u"国民健康保険"_s, 101);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        page.open(u"asset:%1/B02"_s.arg(asset.id.value));
        QVERIFY(text(page, u"scoreProposal"_s).contains(u"101"_s));

        QTest::keyClick(row(page, u"law"_s), Qt::Key_2);
        QVERIFY(!text(page, u"scoreWarning"_s).isEmpty());
        QTest::keyClick(row(page, u"law"_s), Qt::Key_4);
        QVERIFY(text(page, u"scoreWarning"_s).isEmpty());

        page.open(u"asset:%1/E01"_s.arg(asset.id.value));
        QTest::keyClick(row(page, u"law"_s), Qt::Key_1);
        QVERIFY(text(page, u"scoreWarning"_s).isEmpty());
    }

    void aClickOnTheLevelExplainsIt()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        page.open(u"asset:%1/A04"_s.arg(asset.id.value));
        typePair(page, 2);
        type(page, Qt::Key_Backspace);

        QTest::mouseClick(page.findChild<LevelPill*>(u"scoreLevel"_s), Qt::LeftButton);

        auto* dialog = page.findChild<ExplainDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->findChild<QLabel*>(u"explainTitle"_s)->text().contains(u"A04"_s));
        delete dialog;
    }

    void whatAssetsAlikeGotIsShown()
    {
        PageFixture fixture;
        const Asset one = addAsset(fixture.session(), u"住民税"_s);
        const Asset two = addAsset(fixture.session(), u"固定資産税"_s);
        QVERIFY_OK(
            fixture.session().scoring().save({two.id,
                                              u"A04"_s,
                                              {{u"likelihood"_s, u"3"_s}, {u"loss"_s, u"4"_s}},
                                              {},
                                              u"税務課長"_s,
                                              std::nullopt,
                                              {}}));
        ScorePage page(fixture.services());
        QVERIFY(load(page));

        page.open(u"asset:%1/A04"_s.arg(one.id.value));

        QTRY_VERIFY(text(page, u"scoreAlike"_s).contains(u"12"_s));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestScoreKeys)
#include "tst_scorekeys.moc"
