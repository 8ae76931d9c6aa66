// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/importmappingmodel.h"
#include "model/items/importproblemmodel.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/relationservice.h"
#include "model/service/transfer/importmemoryservice.h"
#include "model/service/unitservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/import/importresultstep.h"
#include "views/import/importwizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

class TestImportWizard : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QString& text) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("can't write");
        }
        file.write(text.toUtf8());
        return path;
    }

    QString ledger() const
    {
        return write(u"ledger.csv"_s,
                     u"資産番号,資産名,所属,機密性,完全性,可用性,棚番\n"
                     "X001,住民基本台帳,市民課,3B,2,2,1-1\n"
                     "X002,広報紙,秘書広報課,極秘,1,1,1-2\n"
                     "X003,議事録,議会事務局,1,1,1,1-3\n"_s);
    }

    static QPushButton* button(const ImportWizard& wizard, const QString& name)
    {
        return wizard.findChild<QPushButton*>(name);
    }

    static int step(const ImportWizard& wizard)
    {
        return wizard.findChild<QStackedWidget*>()->currentIndex();
    }

    static bool waitFor(const ImportWizard& wizard, int wanted)
    {
        return QTest::qWaitFor([&] { return step(wizard) == wanted; });
    }

    /// Reads the file and goes on to the check.
    static bool goToCheck(ImportWizard& wizard, const QString& file)
    {
        wizard.chooseFile(file);
        if (!waitFor(wizard, 1)) {
            return false;
        }
        button(wizard, u"importNext"_s)->click();
        return waitFor(wizard, 2);
    }

    static bool finish(ImportWizard& wizard)
    {
        const bool isReady =
            QTest::qWaitFor([&] { return button(wizard, u"importNext"_s)->isEnabled(); });
        button(wizard, u"importNext"_s)->click();
        return isReady && waitFor(wizard, 3);
    }

    static void choose(const ImportWizard& wizard, const QString& name, int index)
    {
        auto* combo = wizard.findChild<QComboBox*>(name);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    static QString text(const ImportWizard& wizard, const QString& label)
    {
        return wizard.findChild<QLabel*>(label)->text();
    }

    static void addAsset(PageFixture& fixture, const QString& code, const QString& name)
    {
        Asset asset;
        asset.code = code;
        asset.name = name;
        QVERIFY_OK(fixture.session().assets().add(asset));
    }

    static int rows(const ImportWizard& wizard, const QString& table)
    {
        return wizard.findChild<QTableView*>(table)->model()->rowCount();
    }

private slots:

    void fourStepsBringALedgerIn()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        QVERIFY(!button(wizard, u"importNext"_s)->isEnabled());

        wizard.chooseFile(ledger());
        QVERIFY(waitFor(wizard, 1));
        QCOMPARE(rows(wizard, u"importColumns"_s), 7);
        QCOMPARE(rows(wizard, u"importPreview"_s), 3);
        button(wizard, u"importNext"_s)->click();
        QVERIFY(waitFor(wizard, 2));
        QCOMPARE(rows(wizard, u"importProblems"_s), 1);
        QCOMPARE(*fixture.session().assets().count(), 0);
        button(wizard, u"importNext"_s)->click();
        QVERIFY(waitFor(wizard, 3));

        QCOMPARE(*fixture.session().assets().count(), 2);
        QCOMPARE(fixture.session().history().entries(10)->size(), 2);
        QVERIFY(button(wizard, u"saveReport"_s)->isVisible());
    }

    void anUnknownWordCanBeGivenAMeaning()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        wizard.chooseFile(ledger());
        QVERIFY(waitFor(wizard, 1));
        button(wizard, u"importNext"_s)->click();
        QVERIFY(waitFor(wizard, 2));
        auto* means = wizard.findChild<QComboBox*>(u"means_confidentiality_極秘"_s);
        QVERIFY(means != nullptr);

        means->setCurrentIndex(1);
        emit means->activated(1);
        QTRY_COMPARE(rows(wizard, u"importProblems"_s), 0);
        QTRY_VERIFY(button(wizard, u"importNext"_s)->isEnabled());
        button(wizard, u"importNext"_s)->click();
        QVERIFY(waitFor(wizard, 3));

        const Result<Asset> asset = fixture.session().assets().byCode(u"X002"_s);
        QVERIFY_OK(asset);
        QCOMPARE(asset->confidentiality, u"3A"_s);
    }

    void aMeaningIsRememberedForLaterImports()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        QVERIFY(goToCheck(wizard, ledger()));
        choose(wizard, u"means_confidentiality_極秘"_s, 1);
        QTRY_COMPARE(rows(wizard, u"importProblems"_s), 0);
        QVERIFY(wizard.findChild<QCheckBox*>(u"importKeepWords"_s)->isVisible());
        QVERIFY(ImportMemoryService(fixture.session()).words()->isEmpty());
        QVERIFY(finish(wizard));

        const Result<QList<ImportWord>> words = ImportMemoryService(fixture.session()).words();
        QVERIFY_OK(words);
        QCOMPARE(words->size(), 1);
        QCOMPARE(words->first().word, u"極秘"_s);
        QCOMPARE(fixture.session().history().entries(10)->first().head.label, u"import"_s);
        ImportWizard next(fixture.services());
        next.show();
        QVERIFY(goToCheck(next, ledger()));
        QCOMPARE(rows(next, u"importProblems"_s), 0);
    }

    void anImportThatFailsKeepsNoWord()
    {
        PageFixture fixture;
        addAsset(fixture, u"X001"_s, u"住民基本台帳"_s);
        ImportRun run;
        run.options.onMatch = OnMatch::Stop;
        run.options.map.values[u"confidentiality"_s].insert(u"極秘"_s, u"3A"_s);
        NoProgress progress;

        const Result<ImportReport> report =
            importFileKeepingWords(fixture.session(), ledger(), run, progress);

        QVERIFY(!report);
        QVERIFY(report.error().kind == ErrorKind::Conflict);
        QVERIFY(ImportMemoryService(fixture.session()).words()->isEmpty());
    }

    void aMeaningCanBeForThisImportOnly()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        QVERIFY(goToCheck(wizard, ledger()));
        choose(wizard, u"means_confidentiality_極秘"_s, 1);
        QTRY_COMPARE(rows(wizard, u"importProblems"_s), 0);
        wizard.findChild<QCheckBox*>(u"importKeepWords"_s)->setChecked(false);
        QVERIFY(finish(wizard));

        QCOMPARE(*fixture.session().assets().count(), 3);
        QVERIFY(ImportMemoryService(fixture.session()).words()->isEmpty());
    }

    void aMeaningCanBeTakenBack()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        QVERIFY(goToCheck(wizard, ledger()));
        choose(wizard, u"means_confidentiality_極秘"_s, 1);
        QTRY_COMPARE(rows(wizard, u"importProblems"_s), 0);
        QCOMPARE(rows(wizard, u"importWords"_s), 1);

        choose(wizard, u"means_confidentiality_極秘"_s, 0);

        QTRY_COMPARE(rows(wizard, u"importProblems"_s), 1);
    }

    void aCellIsCorrectedInThePlace()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        const QString file = ledger();
        QVERIFY(goToCheck(wizard, file));
        auto* model = wizard.findChild<QTableView*>(u"importProblems"_s)->model();
        const QModelIndex value = model->index(0, ImportProblemModel::ValueColumn);
        QVERIFY(value.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model->index(0, ImportProblemModel::ReasonColumn)
                     .flags()
                     .testFlag(Qt::ItemIsEditable));

        QVERIFY(model->setData(value, u"誤り"_s));
        QTRY_VERIFY(button(wizard, u"importTakeBack"_s)->isVisible());
        QCOMPARE(model->index(0, ImportProblemModel::ValueColumn).data().toString(), u"誤り"_s);
        QVERIFY(model->setData(model->index(0, ImportProblemModel::ValueColumn), u"3C"_s));
        QTRY_COMPARE(model->rowCount(), 0);
        QVERIFY(finish(wizard));

        QCOMPARE(fixture.session().assets().byCode(u"X002"_s)->confidentiality, u"3C"_s);
    }

    void correctionsCanBeTakenBack()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        QVERIFY(goToCheck(wizard, ledger()));
        auto* model = wizard.findChild<QTableView*>(u"importProblems"_s)->model();
        QVERIFY(model->setData(model->index(0, ImportProblemModel::ValueColumn), u"3C"_s));
        QTRY_COMPARE(model->rowCount(), 0);

        button(wizard, u"importTakeBack"_s)->click();

        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_VERIFY(!button(wizard, u"importTakeBack"_s)->isVisible());
    }

    void correctionsAreForgottenWithAnotherFile()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        QVERIFY(goToCheck(wizard, ledger()));
        auto* model = wizard.findChild<QTableView*>(u"importProblems"_s)->model();
        QVERIFY(model->setData(model->index(0, ImportProblemModel::ValueColumn), u"3C"_s));
        QTRY_COMPARE(model->rowCount(), 0);

        QVERIFY(goToCheck(
            wizard,
            write(u"other.csv"_s, u"資産番号,資産名,所属,機密性\nY1,甲,,1\nY2,乙,,社外秘\n"_s)));

        QCOMPARE(model->rowCount(), 1);
    }

    void theMatchModeDecidesWhatIsNew_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("assets");
        QTest::newRow("automatic") << 0 << 2;
        QTest::newRow("number") << 1 << 3;
        QTest::newRow("content") << 2 << 2;
        QTest::newRow("never") << 3 << 3;
    }

    void theMatchModeDecidesWhatIsNew()
    {
        QFETCH(const int, mode);
        QFETCH(const int, assets);
        PageFixture fixture;
        addAsset(fixture, u"A-1"_s, u"広報紙"_s);
        ImportWizard wizard(fixture.services());
        wizard.show();
        QVERIFY(
            goToCheck(wizard, write(u"match.csv"_s, u"資産名,備考\n広報紙,毎月\n議事録,毎回\n"_s)));

        choose(wizard, u"importMatchBy"_s, mode);
        QTRY_VERIFY(button(wizard, u"importNext"_s)->isEnabled());
        QVERIFY(finish(wizard));

        QCOMPARE(*fixture.session().assets().count(), assets);
    }

    void stoppingAtAMatchSaysWhich()
    {
        PageFixture fixture;
        addAsset(fixture, u"X001"_s, u"住民基本台帳"_s);
        ImportWizard wizard(fixture.services());
        wizard.show();
        QVERIFY(goToCheck(wizard, ledger()));

        choose(wizard, u"importOnMatch"_s, 2);
        QTRY_VERIFY(text(wizard, u"importSentence"_s).contains(u'2'));
        QVERIFY(!button(wizard, u"importNext"_s)->isEnabled());
        choose(wizard, u"importOnMatch"_s, 1);
        QTRY_VERIFY(button(wizard, u"importNext"_s)->isEnabled());
        QVERIFY(finish(wizard));

        QVERIFY(fixture.session().assets().byCode(u"X001"_s)->confidentiality.isEmpty());
        QCOMPARE(*fixture.session().assets().count(), 2);
    }

    void columnsAreRememberedForTheSameHeadings()
    {
        PageFixture fixture;
        const QString file = write(u"shelf.csv"_s, u"資産名,棚番\n議事録,1-3\n広報紙,1-4\n"_s);
        ImportWizard wizard(fixture.services());
        wizard.show();
        wizard.chooseFile(file);
        QVERIFY(waitFor(wizard, 1));
        const auto* keep = wizard.findChild<QCheckBox*>(u"importKeep"_s);
        QVERIFY(!keep->isChecked());
        auto* model = wizard.findChild<QTableView*>(u"importColumns"_s)->model();
        QVERIFY(model->setData(model->index(1, ImportMappingModel::FieldColumn),
                               u"note"_s,
                               ImportMappingModel::FieldRole));
        QVERIFY(keep->isChecked());
        button(wizard, u"importNext"_s)->click();
        QVERIFY(waitFor(wizard, 2));
        QVERIFY(finish(wizard));

        ImportWizard next(fixture.services());
        next.show();
        next.chooseFile(file);
        QVERIFY(waitFor(next, 1));
        const auto* columns = next.findChild<QTableView*>(u"importColumns"_s)->model();
        const QModelIndex field = columns->index(1, ImportMappingModel::FieldColumn);
        QCOMPARE(field.data(ImportMappingModel::FieldRole).toString(), u"note"_s);
        QVERIFY(!next.findChild<QCheckBox*>(u"importKeep"_s)->isChecked());
    }

    void unitsAndRelationsComeInAsWell()
    {
        PageFixture fixture;
        addAsset(fixture, u"A-1"_s, u"住民記録"_s);
        addAsset(fixture, u"A-2"_s, u"住基サーバ"_s);
        ImportWizard wizard(fixture.services());
        wizard.show();
        auto* target = wizard.findChild<QComboBox*>(u"importTarget"_s);
        QCOMPARE(target->count(), 6);
        target->setCurrentIndex(target->findData(int(ImportTarget::Units)));
        QVERIFY(goToCheck(wizard, write(u"units.csv"_s, u"コード,名称\n10,総務部\n20,市民部\n"_s)));
        QVERIFY(finish(wizard));
        QCOMPARE(fixture.session().units().units()->size(), 2);

        ImportWizard relations(fixture.services());
        relations.show();
        target = relations.findChild<QComboBox*>(u"importTarget"_s);
        target->setCurrentIndex(target->findData(int(ImportTarget::Relations)));
        QVERIFY(goToCheck(
            relations,
            write(u"relations.csv"_s, u"from,to,kind\nA-1,A-2,stored_in\nA-1,A-9,stored_in\n"_s)));
        QVERIFY(!relations.findChild<QComboBox*>(u"importMatchBy"_s)->isVisible());
        QCOMPARE(rows(relations, u"importProblems"_s), 1);
        QVERIFY(finish(relations));
        const Result<Asset> from = fixture.session().assets().byCode(u"A-1"_s);
        QCOMPARE(RelationService(fixture.session()).relationsOf(from->id)->size(), 1);
    }

    void theReportIsSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("workbook") << u"report.xlsx"_s;
        QTest::newRow("csv") << u"report.csv"_s;
    }

    void theReportIsSaved()
    {
        QFETCH(const QString, name);
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        QVERIFY(goToCheck(wizard, ledger()));
        QVERIFY(finish(wizard));
        const QString path = m_folder.filePath(name);

        wizard.findChild<ImportResultStep*>()->saveReport(path);

        QVERIFY(text(wizard, u"importSaved"_s).contains(name));
        QFile report(path);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray content = report.readAll();
        QVERIFY(content.startsWith("PK") || QString::fromUtf8(content).contains(u"極秘"_s));
    }

    void givingUpLeavesTheRegisterAsItWas()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        wizard.chooseFile(ledger());
        QVERIFY(waitFor(wizard, 1));
        button(wizard, u"importNext"_s)->click();
        QVERIFY(waitFor(wizard, 2));

        button(wizard, u"importCancel"_s)->click();

        QVERIFY(!wizard.isVisible());
        QCOMPARE(*fixture.session().assets().count(), 0);
        QCOMPARE(fixture.session().history().entries(10)->size(), 1);
    }

    void aFileThatCannotBeReadSaysWhy()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();

        wizard.chooseFile(write(u"empty.xlsx"_s, {}));

        const auto* problem = wizard.findChild<QLabel*>(u"importFileProblem"_s);
        QTRY_VERIFY(!problem->text().isEmpty());
        QCOMPARE(step(wizard), 0);
    }

    void aTableWithoutANameAsksForOne()
    {
        PageFixture fixture;
        ImportWizard wizard(fixture.services());
        wizard.show();
        wizard.chooseFile(ledger());
        QVERIFY(waitFor(wizard, 1));
        auto* model = wizard.findChild<QTableView*>(u"importColumns"_s)->model();
        const QModelIndex name = model->index(1, ImportMappingModel::FieldColumn);
        QCOMPARE(name.data(ImportMappingModel::FieldRole).toString(), u"name"_s);

        QVERIFY(model->setData(name, ImportMappingModel::ignored(), ImportMappingModel::FieldRole));

        QVERIFY(!button(wizard, u"importNext"_s)->isEnabled());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestImportWizard)
#include "tst_importwizard.moc"
