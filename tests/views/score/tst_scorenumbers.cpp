// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/methodservice.h"
#include "model/service/scoringservice.h"
#include "tests/views/score/scorehands.h"
#include "views/score/scoregrid.h"

#include <QLineEdit>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

/// A method that asks for amounts: yen, times a year.
class TestScoreNumbers : public QObject
{
    Q_OBJECT

private slots:

    void amountsAreTypedAndShownInThousands()
    {
        PageFixture fixture;
        const Asset asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        QVERIFY_OK(chooseMethod(fixture.session(), u"ale"_s));
        ScorePage page(fixture.services());
        QVERIFY(loadNumbers(page));
        QCOMPARE(page.focusWidget(), edit(page, u"sle"_s));
        insert(page, u"sle"_s, u"３０００，０００"_s);
        type(page, Qt::Key_Tab);
        QVERIFY(text(page, u"problem"_s).contains(u"sle"_s)); // parted wrongly
        insert(page, u"sle"_s, u"３，０００，０００円"_s);
        type(page, Qt::Key_Down);
        QCOMPARE(edit(page, u"sle"_s)->text(), u"3,000,000"_s);
        QCOMPARE(page.focusWidget(), edit(page, u"aro"_s));
        insert(page, u"aro"_s, u"０．５"_s);
        QVERIFY(text(page, u"scoreSteps"_s).contains(u"1,500,000"_s));
        const QString threat = text(page, u"threatLabel"_s);
        type(page, Qt::Key_Return);
        QTRY_VERIFY(text(page, u"threatLabel"_s) != threat);
        const auto scores = fixture.session().scoring().scores(asset.id);
        QCOMPARE(scores->size(), 1);
        QCOMPARE(*scores->first().value, 1'500'000.0);
        QVERIFY(edit(page, u"sle"_s)->text().isEmpty());
    }

    void theKeysOfTheWalkWorkInANumberToo()
    {
        PageFixture fixture;
        addAsset(fixture.session(), u"住民基本台帳"_s);
        QVERIFY_OK(chooseMethod(fixture.session(), u"ale"_s));
        ScorePage page(fixture.services());
        QVERIFY(loadNumbers(page));
        const QString threat = text(page, u"threatLabel"_s);
        type(page, Qt::Key_S);
        QTRY_VERIFY(text(page, u"threatLabel"_s) != threat);
        type(page, Qt::Key_Backspace);
        QTRY_COMPARE(text(page, u"threatLabel"_s), threat);
        QVERIFY(edit(page, u"sle"_s)->text().isEmpty());
        insert(page, u"sle"_s, u"12"_s);
        type(page, Qt::Key_Backspace); // there is something to take away
        QCOMPARE(edit(page, u"sle"_s)->text(), u"1"_s);
        QCOMPARE(text(page, u"threatLabel"_s), threat);
    }

    void theGridSaysThatItCant()
    {
        PageFixture fixture;
        addAsset(fixture.session(), u"住民基本台帳"_s);
        QVERIFY_OK(chooseMethod(fixture.session(), u"ale"_s));
        ScoreGrid grid(fixture.session(), fixture.reader());
        QVERIFY_OK(grid.reload());
        grid.setAssets({AssetId{1}});
        QVERIFY(grid.findChild<QLabel*>(u"gridHow"_s)->isHidden());
        const auto* model = grid.findChild<QTableView*>(u"scoreGrid"_s)->model();
        const QModelIndex cell = model->index(0, 0);
        QTRY_VERIFY(cell.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
    }

    void wordsOfAScaleAreDigitsInTheGrid()
    {
        PageFixture fixture;
        const Method nist = *fixture.session().method(u"nist-800-30"_s);
        const QStringList best = parseGridText(nist, u"55"_s).value_or(QStringList());
        QCOMPARE(best.join(u' '), u"vh vh"_s);
        QCOMPARE(parseGridText(nist, u"VH×l"_s).value_or(QStringList()).join(u' '), u"vh l"_s);
        QVERIFY(!parseGridText(nist, u"06"_s));
        QVERIFY(!parseGridText(nist, u"5"_s));
    }

private:
    static QLineEdit* edit(const ScorePage& page, const QString& key)
    {
        return page.findChild<QLineEdit*>(u"input_"_s + key);
    }

    static void insert(const ScorePage& page, const QString& key, const QString& words)
    {
        QLineEdit* const field = edit(page, key);
        field->setFocus();
        field->selectAll();
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(field, &event);
    }

    static bool loadNumbers(ScorePage& page)
    {
        page.resize(kPage);
        page.show();
        page.refresh();
        return QTest::qWaitForWindowActive(&page) && QTest::qWaitFor([&page] {
                   const QLineEdit* first = edit(page, u"sle"_s);
                   return first != nullptr && first->isVisible();
               });
    }
};

DAICHO_TEST(TestScoreNumbers)

} // namespace daicho

#include "tst_scorenumbers.moc"
