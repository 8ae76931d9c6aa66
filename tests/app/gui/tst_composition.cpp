// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "tests/app/gui/stage.h"
#include "tests/support/testmain.h"
#include "views/shell/startpage.h"
#include "views/widgets/bannerbar.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLabel>

namespace daicho {

using namespace Qt::StringLiterals;

class TestComposition : public QObject
{
    Q_OBJECT

    static bool addUnit(Session& session)
    {
        Unit unit;
        unit.code = u"0101"_s;
        unit.name = u"市民課"_s;
        return session.units().add(unit).has_value();
    }

private slots:

    void withoutARegisterTheStartPageIsShown()
    {
        Stage stage;

        QVERIFY_OK(stage.composition.start());

        QVERIFY(stage.window().startPage()->isVisible());
        QVERIFY(!stage.action(u"register.close"_s)->isEnabled());
        QVERIFY(stage.errors.isEmpty());
    }

    void theSampleCityIsFilledAndOpened()
    {
        Stage stage;
        QVERIFY_OK(stage.composition.start());

        emit stage.window().startPage()->sampleRequested();

        QVERIFY(stage.composition.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(stage.composition.isRegisterOpen(), 60000);
        const Session& session = stage.composition.openedRegister()->session();
        QVERIFY(*session.assets().count() > 300);
        QCOMPARE(stage.composition.currentPage(), u"home"_s);
        QVERIFY(stage.window().windowTitle().contains(u"みほん市"_s));
        QVERIFY(stage.errors.isEmpty());
        QVERIFY(stage.composition.canUndo());
    }

    void aNewRegisterIsMadeAndRemembered()
    {
        Stage stage;
        QVERIFY_OK(stage.composition.start());

        QVERIFY(stage.makeNew(u"あおば町"_s));

        QCOMPARE(stage.saved.recent, QStringList{stage.path(u"あおば町.daicho"_s)});
        QCOMPARE(stage.saved.lastRegister, stage.path(u"あおば町.daicho"_s));
        QCOMPARE(stage.window().findChild<QLabel*>(u"statusRegister"_s)->text(), u"あおば町"_s);
        QCOMPARE(stage.window().findChild<QLabel*>(u"statusYear"_s)->text(), u"令和8年度"_s);
        QVERIFY(!stage.window().startPage()->isVisible());
    }

    void aWrongFileLeavesTheStartPageAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("exists");
        QTest::newRow("no register") << QByteArray("これは台帳ではありません") << true;
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("mistyped") << QByteArray() << false;
    }

    void aWrongFileLeavesTheStartPageAndSaysWhy()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, exists);
        Stage stage;
        const QString path = stage.path(u"wrong.daicho"_s);
        if (exists) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }

        QVERIFY_OK(stage.composition.start(path));

        QTRY_COMPARE(stage.errors.size(), 1);
        QVERIFY(!stage.errors.first().message.isEmpty());
        QVERIFY(stage.window().startPage()->isVisible());
        QVERIFY(!stage.composition.isRegisterOpen());
        QCOMPARE(QFileInfo(path).size(), content.size());
        QCOMPARE(QFileInfo::exists(path), exists);
    }

    void undoAndRedoSayWhatTheyDo()
    {
        Stage stage;
        QVERIFY_OK(stage.composition.start());
        QVERIFY(stage.makeNew(u"あおば町"_s));
        Session& session = stage.composition.openedRegister()->session();
        QVERIFY(addUnit(session));
        QTRY_VERIFY(stage.action(u"edit.undo"_s)->text().contains(u"市民課"_s));

        stage.action(u"edit.undo"_s)->trigger();

        QTRY_VERIFY(stage.composition.canRedo());
        QVERIFY(session.units().units()->isEmpty());
        QVERIFY(stage.action(u"edit.redo"_s)->isEnabled());
        stage.action(u"edit.redo"_s)->trigger();
        QCOMPARE(session.units().units()->size(), 1);
        QVERIFY(stage.errors.isEmpty());
    }

    void closingForgetsTheLastRegister()
    {
        Stage stage;
        QVERIFY_OK(stage.composition.start());
        QVERIFY(stage.makeNew(u"あおば町"_s));

        stage.action(u"register.close"_s)->trigger();

        QVERIFY(!stage.composition.isRegisterOpen());
        QVERIFY(stage.window().startPage()->isVisible());
        QVERIFY(stage.saved.lastRegister.isEmpty());
        QCOMPARE(stage.saved.recent.size(), 1);
    }

    void aMissingRecentRegisterIsForgotten()
    {
        Stage stage;
        QVERIFY_OK(stage.composition.start());
        QVERIFY(stage.makeNew(u"あおば町"_s));
        stage.composition.closeRegister();
        QVERIFY(QFile::remove(stage.path(u"あおば町.daicho"_s)));

        emit stage.window().recentRequested(stage.path(u"あおば町.daicho"_s));

        QCOMPARE(stage.errors.size(), 1);
        QVERIFY(stage.saved.recent.isEmpty());
    }

    void aRegisterOnReadOnlyTermsSaysSo()
    {
        Stage stage;
        QVERIFY_OK(stage.composition.start());
        QVERIFY(stage.makeNew(u"あおば町"_s));
        stage.composition.closeRegister();
        const QString path = stage.path(u"あおば町.daicho"_s);
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
        if (QFile file(path); file.open(QIODevice::ReadWrite)) {
            QSKIP("This account writes read-only files.");
        }

        stage.composition.openRegisterAt(path);

        QVERIFY(stage.composition.isReadOnly());
        QVERIFY(stage.window().banner()->isVisible());
        QVERIFY(!stage.action(u"import.ledger"_s)->isEnabled());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestComposition)
#include "tst_composition.moc"
