// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/scorequeuemodel.h"
#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/score/scalerow.h"
#include "views/score/scorepage.h"
#include "views/widgets/levelpill.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

class TestScorePage : public QObject
{
    Q_OBJECT

    static Asset addAsset(PageFixture& fixture, const QString& name)
    {
        Asset asset;
        asset.name = name;
        asset.kind = u"information"_s;
        asset.confidentiality = u"3B"_s;
        asset.integrity = u"2"_s;
        asset.availability = u"2"_s;
        return fixture.session().assets().add(asset).value_or(Asset());
    }

    static QString text(const ScorePage& page, const QString& name)
    {
        return page.findChild<QLabel*>(name)->text();
    }

    static ScaleRow* row(const ScorePage& page, const QString& key)
    {
        return page.findChild<ScaleRow*>(u"input_"_s + key);
    }

    /// Shown, with the queue read.
    static bool load(ScorePage& page)
    {
        page.resize(1080, 700);
        page.show();
        page.refresh();
        return QTest::qWaitFor([&page] { return row(page, u"likelihood"_s)->isVisible(); });
    }

    static void press(ScorePage& page, const QString& key, Qt::Key digit)
    {
        QTest::keyClick(row(page, key), digit);
    }

    static void answerAll(ScorePage& page, Qt::Key digit)
    {
        for (const QString& key :
             {u"likelihood"_s, u"residents"_s, u"downtime"_s, u"money"_s, u"law"_s, u"trust"_s}) {
            press(page, key, digit);
        }
    }

private slots:

    void digitsAnswerAndTheLevelFollows()
    {
        PageFixture fixture;
        addAsset(fixture, u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        const auto* pill = page.findChild<LevelPill*>(u"scoreLevel"_s);
        QVERIFY(text(page, u"assetName"_s).contains(u"住民基本台帳"_s));
        QCOMPARE(pill->level(), QString());

        answerAll(page, Qt::Key_3);

        QCOMPARE(row(page, u"law"_s)->value(), u"3"_s);
        QCOMPARE(pill->level(), u"medium"_s);
        QVERIFY(text(page, u"scoreSteps"_s).contains(u"9"_s));
        press(page, u"trust"_s, Qt::Key_5);
        QCOMPARE(pill->level(), u"high"_s);
        QVERIFY(!text(page, u"scoreVerdict"_s).isEmpty());
    }

    void enterSavesAndGoesOn()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture, u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        const QString first = text(page, u"threatLabel"_s);

        answerAll(page, Qt::Key_2);
        QTest::keyClick(row(page, u"trust"_s), Qt::Key_Return);

        QVERIFY(text(page, u"threatLabel"_s) != first);
        const Result<QList<Assessment>> scores = fixture.session().scoring().scores(asset.id);
        QVERIFY_OK(scores);
        QCOMPARE(scores->size(), 1);
        QCOMPARE(scores->first().level, u"low"_s);
        QVERIFY(row(page, u"likelihood"_s)->value().isEmpty());
    }

    void theQueueIsCopied()
    {
        PageFixture fixture;
        addAsset(fixture, u"住民基本台帳"_s);
        addAsset(fixture, u"税務台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        auto* queue = page.findChild<QListView*>(u"scoreQueue"_s);
        queue->selectionModel()->clear();

        queue->findChild<QAction*>(u"table.copy"_s)->trigger();

        QTRY_COMPARE(QGuiApplication::clipboard()->text().trimmed().count(u'\n'), 2);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"税務台帳\t0\t"_s));
        auto* threats = page.findChild<QListView*>(u"threatQueue"_s);
        threats->findChild<QAction*>(u"table.copy"_s)->trigger();
        const QString code =
            threats->model()->index(0, 0).data(ScoreQueueModel::CodeRole).toString();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u'\n' + code + u'\t'));
    }

    void enterWithAGapGoesToTheGap()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture, u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        const QString first = text(page, u"threatLabel"_s);

        press(page, u"likelihood"_s, Qt::Key_2);
        QTest::keyClick(row(page, u"likelihood"_s), Qt::Key_Return);

        QCOMPARE(text(page, u"threatLabel"_s), first);
        QVERIFY(fixture.session().scoring().scores(asset.id)->isEmpty());
        QCOMPARE(page.focusWidget(), row(page, u"residents"_s));
    }

    void backspaceGoesBackToTheStoredAnswers()
    {
        PageFixture fixture;
        addAsset(fixture, u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        const QString first = text(page, u"threatLabel"_s);
        answerAll(page, Qt::Key_4);
        QTest::keyClick(row(page, u"trust"_s), Qt::Key_Return);

        QTest::keyClick(row(page, u"likelihood"_s), Qt::Key_Backspace);

        QCOMPARE(text(page, u"threatLabel"_s), first);
        QCOMPARE(row(page, u"money"_s)->value(), u"4"_s);
    }

    void aProposalIsNoAnswerUntilItIsTaken()
    {
        PageFixture fixture;
        addAsset(fixture, u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        QVERIFY(!text(page, u"scoreProposal"_s).isEmpty());
        QVERIFY(row(page, u"likelihood"_s)->value().isEmpty());

        QTest::keyClick(row(page, u"likelihood"_s), Qt::Key_P);

        QVERIFY(!row(page, u"likelihood"_s)->value().isEmpty());
        QVERIFY(row(page, u"residents"_s)->value().isEmpty());
    }

    void skippingSavesNothing()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture, u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        const QString first = text(page, u"threatLabel"_s);

        page.findChild<QPushButton*>(u"skipPair"_s)->click();

        QVERIFY(text(page, u"threatLabel"_s) != first);
        QVERIFY(fixture.session().scoring().scores(asset.id)->isEmpty());
    }

    void leavesAndReturnsAtTheSamePlace()
    {
        PageFixture fixture;
        addAsset(fixture, u"住民基本台帳"_s);
        addAsset(fixture, u"広報紙"_s);
        QByteArray state;
        QString threat;
        {
            ScorePage page(fixture.services());
            QVERIFY(load(page));
            page.open(u"asset:2/A04"_s);
            threat = text(page, u"threatLabel"_s);
            QVERIFY(threat.startsWith(u"A04"_s));
            state = page.saveState();
        }

        ScorePage page(fixture.services());
        page.restoreState(state);
        QVERIFY(load(page));

        QCOMPARE(text(page, u"threatLabel"_s), threat);
        QVERIFY(text(page, u"assetName"_s).contains(u"広報紙"_s));
    }

    void anEmptyRegisterSaysSo()
    {
        PageFixture fixture;
        ScorePage page(fixture.services());
        page.show();

        page.refresh();

        QTRY_VERIFY(page.findChild<QLabel*>(u"emptySentence"_s)->isVisible());
    }

    void theOtherMethodAsksItsOwnQuestions()
    {
        PageFixture fixture;
        addAsset(fixture, u"住民基本台帳"_s);
        const RegisterInfo info = *fixture.session().info();
        RegisterInfo edited = info;
        edited.method = u"ipa-3.1"_s;
        QVERIFY_OK(fixture.session().updateInfo(info, edited));
        ScorePage page(fixture.services());
        page.resize(1080, 700);
        page.show();
        page.refresh();
        QTRY_VERIFY(row(page, u"vulnerability"_s) != nullptr);
        QTRY_VERIFY(row(page, u"vulnerability"_s)->isVisible());

        for (const QString& key : {u"c"_s, u"i"_s, u"a"_s, u"threat"_s, u"vulnerability"_s}) {
            press(page, key, Qt::Key_3);
        }
        press(page, u"personal"_s, Qt::Key_1);

        QCOMPARE(row(page, u"personal"_s)->value(), u"yes"_s);
        QCOMPARE(page.findChild<LevelPill*>(u"scoreLevel"_s)->level(), u"high"_s);
    }

    void theQueueFollowsAnotherSession()
    {
        PageFixture fixture;
        addAsset(fixture, u"住民基本台帳"_s);
        ScorePage page(fixture.services());
        QVERIFY(load(page));
        const auto* list = page.findChild<QListView*>(u"scoreQueue"_s);
        QCOMPARE(list->model()->rowCount(), 1);

        addAsset(fixture, u"広報紙"_s);

        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTRY_COMPARE(list->model()->index(1, 0).data().toString(), u"広報紙"_s);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestScorePage)
#include "tst_scorepage.moc"
