// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/shell/startpage.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QSignalSpy>

namespace daicho {

using namespace Qt::StringLiterals;

class TestStartPage : public QObject
{
    Q_OBJECT
private slots:

    void threeWaysToBegin()
    {
        StartPage page;
        QSignalSpy sample(&page, &StartPage::sampleRequested);
        QSignalSpy fresh(&page, &StartPage::newRequested);
        QSignalSpy ledger(&page, &StartPage::importRequested);
        QSignalSpy open(&page, &StartPage::openRequested);

        QTest::keyClick(page.findChild<QAbstractButton*>(u"startSample"_s), Qt::Key_Return);
        QTest::mouseClick(page.findChild<QAbstractButton*>(u"startNew"_s), Qt::LeftButton);
        QTest::keyClick(page.findChild<QAbstractButton*>(u"startImport"_s), Qt::Key_Space);
        QTest::mouseClick(page.findChild<QAbstractButton*>(u"startOpen"_s), Qt::LeftButton);

        QCOMPARE(sample.size(), 1);
        QCOMPARE(fresh.size(), 1);
        QCOMPARE(ledger.size(), 1);
        QCOMPARE(open.size(), 1);
    }

    void recentRegistersOpen()
    {
        StartPage page;
        auto* list = page.findChild<QListWidget*>(u"recent"_s);
        QVERIFY(list->isHidden());

        page.setRecent({u"/tmp/みほん市.daicho"_s, u"/tmp/other.daicho"_s});

        QVERIFY(!list->isHidden());
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().startsWith(u"みほん市"_s));
        QSignalSpy asked(&page, &StartPage::recentRequested);
        page.resize(900, 700);
        page.show();
        const QPoint place = list->visualItemRect(list->item(1)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(asked.first().first().toString(), u"/tmp/other.daicho"_s);
    }

    void fiveRecentRegistersAtMost()
    {
        StartPage page;
        page.setRecent({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
        QCOMPARE(page.findChild<QListWidget*>(u"recent"_s)->count(), 5);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestStartPage)
#include "tst_startpage.moc"
