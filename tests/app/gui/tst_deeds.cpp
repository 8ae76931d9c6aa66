// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "tests/app/gui/stage.h"
#include "tests/support/testmain.h"
#include "views/import/importwizard.h"
#include "views/shell/actordialog.h"
#include "views/shell/commandpalette.h"
#include "views/shell/settingsdialog.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>

namespace daicho {

using namespace Qt::StringLiterals;

/// What the commands of the window do: dialogs, settings, files.
class TestDeeds : public QObject
{
    Q_OBJECT

    static bool open(Stage& stage)
    {
        if (!stage.composition.start() || !stage.makeNew(u"あおば町"_s)) {
            return false;
        }
        // No window manager gives it back what the dialog had.
        stage.window().activateWindow();
        return QTest::qWaitForWindowActive(&stage.window());
    }

    static SettingsDialog* settings(Stage& stage)
    {
        stage.action(u"edit.settings"_s)->trigger();
        return stage.window().findChild<SettingsDialog*>();
    }

    template <class Choice>
    static void choose(const SettingsDialog& dialog, const QString& box, Choice choice)
    {
        auto* combo = dialog.findChild<QComboBox*>(box);
        combo->setCurrentIndex(combo->findData(int(choice)));
    }

    static QString year(const Stage& stage)
    {
        return stage.window().findChild<QLabel*>(u"statusYear"_s)->text();
    }

private slots:

    void whatIsExportedIsWrittenAndNamed_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("register") << u"export.register"_s << u"台帳.xlsx"_s << QByteArray("PK");
        QTest::newRow("risks") << u"export.risks"_s << u"リスク.csv"_s
                               << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("report") << u"report.write"_s << u"報告書.pdf"_s << QByteArray("%PDF");
    }

    void whatIsExportedIsWrittenAndNamed()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        Stage stage;
        QVERIFY(open(stage));

        stage.action(action)->trigger();
        auto* dialog = stage.window().findChild<QFileDialog*>(u"targetDialog"_s);
        QVERIFY(dialog != nullptr);
        emit dialog->fileSelected(stage.path(name));
        dialog->close();

        QTRY_VERIFY_WITH_TIMEOUT(stage.window().banner()->isVisible(), 60000);
        QVERIFY(stage.window().banner()->text().contains(name));
        QFile file(stage.path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(begins));
        QVERIFY(stage.errors.isEmpty());
    }

    void aTargetThatCannotBeWrittenIsSaid()
    {
        Stage stage;
        QVERIFY(open(stage));

        stage.action(u"export.register"_s)->trigger();
        auto* dialog = stage.window().findChild<QFileDialog*>(u"targetDialog"_s);
        emit dialog->fileSelected(stage.path(u"ない/台帳.xlsx"_s));
        dialog->close();

        QTRY_COMPARE(stage.errors.size(), 1);
        QVERIFY(!stage.errors.first().message.isEmpty());
        QVERIFY(!stage.window().banner()->isVisible());
    }

    void whatATableWritesIsNamedToo()
    {
        Stage stage;
        QVERIFY(open(stage));

        stage.composition.openedRegister()->jobs().noteWritten(stage.path(u"一覧.csv"_s), 3);

        QVERIFY(stage.window().banner()->isVisible());
        QVERIFY(stage.window().banner()->text().contains(u"一覧.csv"_s));
    }

    void thePaletteFindsAssets()
    {
        Stage stage;
        QVERIFY(open(stage));
        Asset asset;
        asset.name = u"住民記録簿"_s;
        Session& session = stage.composition.openedRegister()->session();
        QVERIFY_OK(session.assets().add(asset));
        stage.composition.showPalette();
        const QPointer<CommandPalette> palette = stage.window().findChild<CommandPalette*>();

        auto* field = palette->findChild<SearchField*>();
        field->search(u"ないもの"_s);
        QTRY_COMPARE(palette->shownTexts(), QStringList());
        auto* list = palette->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 1); // says so
        field->search(u"住民"_s);
        QTRY_VERIFY(palette->shownTexts().contains(u"住民記録簿"_s)); // with what undoes it
        field->search(u"A000001"_s);
        QTRY_COMPARE(palette->shownTexts(), QStringList{u"住民記録簿"_s});
        QTest::keyClick(field, Qt::Key_Return);

        QCOMPARE(stage.composition.currentPage(), u"register"_s);
    }

    void aPageTakesTheKeysWhenItIsShown()
    {
        Stage stage;
        QVERIFY(open(stage));
        Asset asset;
        asset.name = u"住民記録簿"_s;
        QVERIFY_OK(stage.composition.openedRegister()->session().assets().add(asset));

        stage.composition.showPage(u"register"_s, {});
        QTRY_VERIFY(stage.window().findChild<QAbstractItemView*>(u"registerTable"_s)->isVisible());
        stage.composition.showPage(u"home"_s, {});

        // A page without rows shows what to do instead of its table.
        for (const QString& page : {u"register"_s, u"journal"_s}) {
            stage.composition.showPage(page, {});
            const QWidget* keys = stage.window().focusWidget();
            QVERIFY2(qobject_cast<const QAbstractItemView*>(keys), qPrintable(page));
        }
    }

    void importingOpensTheWizard()
    {
        Stage stage;
        QVERIFY(open(stage));

        stage.action(u"import.ledger"_s)->trigger();

        auto* wizard = stage.window().findChild<ImportWizard*>();
        QVERIFY(wizard != nullptr && wizard->isVisible());
        wizard->close();
    }

    void whoActsIsChangedAndRemembered()
    {
        Stage stage;
        QVERIFY(open(stage));

        stage.action(u"edit.actor"_s)->trigger();
        auto* dialog = stage.window().findChild<ActorDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->draft().post, u"情報政策課長"_s);
        dialog->setDraft({u"総務課主査"_s, u"総務課"_s, u"policy_reviewer"_s});
        dialog->accept();

        QTRY_COMPARE(stage.composition.openedRegister()->session().actor().post, u"総務課主査"_s);
        QCOMPARE(stage.saved.actor.post, u"総務課主査"_s);
        QVERIFY(stage.errors.isEmpty());
    }

    void theLanguageIsSwitchedWithTheRegisterOpen()
    {
        Stage stage;
        QVERIFY(open(stage));
        QCOMPARE(year(stage), u"令和8年度"_s);

        SettingsDialog* dialog = settings(stage);
        choose(*dialog, u"language"_s, LanguageChoice::English);
        dialog->accept();

        QTRY_COMPARE(stage.window().menuBar()->actions().first()->text(), u"&File"_s);
        QVERIFY(stage.composition.isRegisterOpen());
        QCOMPARE(stage.saved.language, LanguageChoice::English);
        QCOMPARE(stage.composition.currentPage(), u"home"_s);
        QVERIFY(!year(stage).contains(u"令和"_s));
        QVERIFY(year(stage).contains(u"2026"_s));
    }

    void datesFollowTheirSettingAtOnce()
    {
        Stage stage;
        QVERIFY(open(stage));

        SettingsDialog* dialog = settings(stage);
        choose(*dialog, u"dateStyle"_s, DateChoice::Iso);
        dialog->accept();

        QCOMPARE(stage.saved.dates, DateChoice::Iso);
        QVERIFY(!year(stage).contains(u"令和"_s));
        QVERIFY(year(stage).contains(u"2026"_s));
    }

    void aThemeIsShownAtOnceAndTakenBackByCancel()
    {
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(!paletteIsDark(QApplication::palette()));

        SettingsDialog* dialog = settings(stage);
        choose(*dialog, u"theme"_s, ThemeChoice::Dark);
        QVERIFY(paletteIsDark(QApplication::palette()));
        dialog->reject();

        QVERIFY(!paletteIsDark(QApplication::palette()));
        QCOMPARE(stage.saved.theme, ThemeChoice::System);
    }

    void settingsAreSavedOnlyWhenTheyDiffer()
    {
        Stage stage;
        QVERIFY(open(stage));
        stage.saved = {};

        settings(stage)->accept();

        QCOMPARE(stage.saved, Settings());
    }

    void pagesThatNobodyAskedForAreMadeAfterTheFirstPaint()
    {
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.window().findChild<QWidget*>(u"home"_s) != nullptr);
        QVERIFY(stage.window().findChild<QWidget*>(u"journal"_s) == nullptr);

        QTRY_VERIFY(stage.window().findChild<QWidget*>(u"journal"_s) != nullptr);
        QVERIFY(!stage.window().makeNextPage());
        QCOMPARE(stage.composition.currentPage(), u"home"_s);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestDeeds)
#include "tst_deeds.moc"
