// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/importproblemmodel.h"
#include "model/service/historyservice.h"
#include "model/service/transfer/importmemoryservice.h"
#include "tests/views/import/importwizardtest.h"

#include <QCheckBox>

namespace daicho {

using namespace Qt::StringLiterals;

/// Words that get a meaning and cells that are corrected before anything goes in.
class TestImportCheck : public ImportWizardTest
{
    Q_OBJECT

private slots:

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
};

} // namespace daicho

DAICHO_TEST(daicho::TestImportCheck)
#include "tst_importcheck.moc"
