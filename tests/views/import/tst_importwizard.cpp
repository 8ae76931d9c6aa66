// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/importmappingmodel.h"
#include "model/service/historyservice.h"
#include "model/service/relationservice.h"
#include "model/service/unitservice.h"
#include "tests/views/import/importwizardtest.h"
#include "views/import/importresultstep.h"

#include <QCheckBox>

namespace daicho {

using namespace Qt::StringLiterals;

/// The steps of an import, from the file to the report.
class TestImportWizard : public ImportWizardTest
{
    Q_OBJECT

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
