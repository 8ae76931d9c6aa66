// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/schemedraft.h"
#include "model/catalogue/schemewriter.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/schemeservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/classify/migrationdialog.h"
#include "views/classify/migrationtables.h"
#include "views/classify/schemedialog.h"
#include "views/classify/schemeeditor.h"
#include "views/questions/loweringdialog.h"
#include "views/shell/tableoutput.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

/// The window's ways with schemes: editing, files, changing over.
class TestSchemeDialog : public QObject
{
    Q_OBJECT

private slots:

    void theSchemeInForceIsMarked()
    {
        PageFixture fixture;
        SchemeDialog dialog(fixture.services());
        const auto* list = dialog.findChild<QListWidget*>(u"schemeList"_s);
        QCOMPARE(list->count(), int(fixture.session().environment().catalogue.schemes().size()));
        QVERIFY(list->currentItem()->text().contains(u"in force"_s));
        QVERIFY(!dialog.findChild<QPushButton*>(u"changeOver"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton*>(u"editScheme"_s)->isEnabled());
        QVERIFY(dialog.findChild<QLabel*>(u"schemeAbout"_s)->text().contains(u"3A > 3B"_s));
    }

    void schemesGoOutAndComeBackAsFiles()
    {
        PageFixture fixture;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"s.json"_s);
        SchemeDialog dialog(fixture.services());
        dialog.writeOut(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray json = file.readAll();
        json.replace("\"id\": \"mic-r6.10\"", "\"id\": \"city-1\"");
        file.resize(0);
        file.seek(0);
        file.write(json);
        file.close();
        dialog.takeIn(path);
        const auto* list = dialog.findChild<QListWidget*>(u"schemeList"_s);
        QVERIFY(list->item(list->count() - 1)->text().contains(u"our own"_s));
    }

    void classesAreEditedInTheTable()
    {
        SchemeEditor editor(ownScheme(), Language::English);
        auto* table = editor.findChild<QTableWidget*>(u"schemeClassTable"_s);
        QCOMPARE(table->rowCount(), 5);
        table->item(0, 0)->setText(u"S"_s);
        QCoreApplication::processEvents();
        QCOMPARE(editor.scheme().findQuestion(u"Q1"_s)->yesClass, u"S"_s);
        table->setCurrentCell(0, 0);
        editor.findChild<QPushButton*>(u"addClass"_s)->click();
        QCOMPARE(table->rowCount(), 6);
        editor.findChild<QPushButton*>(u"raiseClass"_s)->click();
        QCOMPARE(editor.scheme().scales[0].classes[0].id, u"N1"_s);
        editor.findChild<QPushButton*>(u"removeClass"_s)->click();
        QCOMPARE(table->rowCount(), 5);
        editor.findChild<QLineEdit*>(u"schemeNameJa"_s)->setText(u"新しい名"_s);
        editor.accept();
        QCOMPARE(editor.result(), int(QDialog::Accepted));
        QCOMPARE(editor.scheme().header.label.ja, u"新しい名"_s);
    }

    void questionsAreEdited()
    {
        SchemeEditor editor(ownScheme(), Language::English);
        editor.findChild<QTabWidget*>(u"schemeTabs"_s)->setCurrentIndex(2);
        auto* list = editor.findChild<QListWidget*>(u"schemeQuestionList"_s);
        const int before = list->count();
        editor.findChild<QPushButton*>(u"addQuestion"_s)->click();
        QCOMPARE(list->count(), before + 1);
        auto* text = editor.findChild<QLineEdit*>(u"questionText0"_s);
        text->setText(u"国から受けたものですか"_s);
        emit text->editingFinished();
        auto* yes = editor.findChild<QComboBox*>(u"questionYes"_s);
        yes->setCurrentIndex(yes->findData(u"3C"_s));
        emit yes->activated(yes->currentIndex());
        auto* examples = editor.findChild<QTableWidget*>(u"questionExamples"_s);
        examples->item(0, 1)->setText(u"税務"_s);
        QCoreApplication::processEvents();
        examples->item(0, 2)->setText(u"課税台帳"_s);
        QCoreApplication::processEvents();
        const Question added = editor.scheme().questions.back();
        QCOMPARE(added.text.ja, u"国から受けたものですか"_s);
        QCOMPARE(added.yesClass, u"3C"_s);
        QCOMPARE(added.examples.size(), size_t(1));
        QCOMPARE(added.examples[0].text.ja, u"課税台帳"_s);
        editor.findChild<QPushButton*>(u"removeQuestion"_s)->click();
        QCOMPARE(list->count(), before);
    }

    void restrictionsAreTicked()
    {
        SchemeEditor editor(ownScheme(), Language::English);
        auto* table = editor.findChild<QTableWidget*>(u"schemeRestrictionTable"_s);
        const int last = table->rowCount();
        editor.findChild<QPushButton*>(u"addRestriction"_s)->click();
        table->item(last, 0)->setText(u"持ち出さない"_s);
        table->item(last, 2)->setCheckState(Qt::Checked);
        const HandlingRestriction made = editor.scheme().restrictions.back();
        QCOMPARE(made.label.ja, u"持ち出さない"_s);
        QCOMPARE(made.classes[0], QStringList{u"3A"_s});
    }

    void whatIsBrokenKeepsTheEditorOpen()
    {
        SchemeEditor editor(ownScheme(), Language::English);
        editor.findChild<QLineEdit*>(u"schemeNameJa"_s)->clear();
        editor.accept();
        QCOMPARE(editor.result(), int(QDialog::Rejected));
        const auto* problem = editor.findChild<QLabel*>(u"schemeProblem"_s);
        QVERIFY(!problem->isHidden());
        QVERIFY2(problem->text().contains(u"label"_s), qPrintable(problem->text()));
    }

    void changingOverIsDecidedInGroupsAndOneByOne()
    {
        PageFixture fixture;
        for (const QString& name : {u"甲"_s, u"乙"_s}) {
            Asset asset;
            asset.name = name;
            asset.confidentiality = u"3C"_s;
            asset.integrity = asset.availability = u"2"_s;
            asset.scheme = u"mic-r6.10@1"_s;
            QVERIFY_OK(fixture.session().assets().add(asset));
        }
        const Scheme to = *fixture.session().environment().catalogue.scheme(u"mic-3level"_s);
        MigrationDialog dialog(fixture.services(), to, false);
        QSignalSpy prepared(&dialog, &MigrationDialog::prepared);
        QVERIFY(prepared.wait());
        const auto* groups = dialog.findChild<QTableWidget*>(u"migrationGroups"_s);
        QCOMPARE(groups->rowCount(), 3);
        const auto* assets = dialog.findChild<QTableWidget*>(u"migrationAssets"_s);
        QCOMPARE(assets->rowCount(), 2);
        auto* own = qobject_cast<QComboBox*>(assets->cellWidget(1, 2));
        QVERIFY(own != nullptr);
        own->setCurrentIndex(own->findData(u"2"_s));
        emit own->activated(own->currentIndex());
        assets->selectionModel()->clear();
        assets->findChild<QAction*>(u"table.copy"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().trimmed().endsWith(u"\t2"_s));
        groups->findChild<QAction*>(u"table.copy"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"undecided"_s));
        auto* apply = dialog.findChild<QPushButton*>(u"applyMigration"_s);
        QVERIFY(!apply->isEnabled()); // below the proposal
        dialog.findChild<QLineEdit*>(u"migrationApprover"_s)->setText(u"総務部長"_s);
        dialog.findChild<QPushButton*>(u"takeProposals"_s)->click();
        QVERIFY(apply->isEnabled());
        QCOMPARE(dialog.plan().openAssets(), 0);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        apply->click();
        QVERIFY(accepted.wait());
        QCOMPARE(fixture.session().scheme()->header.id, u"mic-3level"_s);
        QCOMPARE(fixture.session().assets().byCode(u"A000001"_s)->confidentiality, u"3"_s);
        QCOMPARE(fixture.session().assets().byCode(u"A000002"_s)->confidentiality, u"2"_s);
        QVERIFY_OK(fixture.session().history().undo());
        QCOMPARE(fixture.session().assets().byCode(u"A000002"_s)->confidentiality, u"3C"_s);
    }

    void aLongGroupIsReadPageByPage()
    {
        PageFixture fixture;
        constexpr int kAssets = 230;
        for (int i = 0; i < kAssets; ++i) {
            Asset asset;
            asset.name = u"資産%1"_s.arg(i);
            asset.confidentiality = u"3C"_s;
            asset.integrity = asset.availability = u"2"_s;
            asset.scheme = u"mic-r6.10@1"_s;
            QVERIFY_OK(fixture.session().assets().add(asset));
        }
        const Scheme to = *fixture.session().environment().catalogue.scheme(u"mic-3level"_s);
        MigrationDialog dialog(fixture.services(), to, false);
        QSignalSpy prepared(&dialog, &MigrationDialog::prepared);
        QVERIFY(prepared.wait());
        auto* assets = dialog.findChild<MigrationAssets*>();
        QCOMPARE(assets->rowCount(), 200);

        const QString path = fixture.file().path(u"group.csv"_s);
        auto* output = assets->findChild<TableOutput*>();
        QSignalSpy written(output, &TableOutput::written);
        output->write(path);
        QVERIFY(written.wait());
        QCOMPARE(written.first().at(1).toLongLong(), kAssets);

        assets->showMore();

        QCOMPARE(assets->rowCount(), kAssets);
        assets->showMore();
        QCOMPARE(assets->rowCount(), kAssets);
    }

    void theLoweringDialogWantsBoth()
    {
        LoweringDialog dialog(u"3B → 2"_s);
        const auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        dialog.findChild<QLineEdit*>(u"classReason"_s)->setText(u"公表した"_s);
        QVERIFY(!ok->isEnabled());
        dialog.findChild<QLineEdit*>(u"classApprover"_s)->setText(u" 総務部長 "_s);
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.approver(), u"総務部長"_s);
    }

private:
    static Scheme ownScheme()
    {
        const Catalogue catalogue = *Catalogue::load();
        return SchemeDraft::copyOf(*catalogue.scheme(u"mic-r6.10"_s),
                                   u"city-1"_s,
                                   {u"市の基準"_s, u"City scheme"_s})
            .scheme();
    }
};

DAICHO_TEST(TestSchemeDialog)

} // namespace daicho

#include "tst_schemedialog.moc"
