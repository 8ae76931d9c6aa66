// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/importmappingmodel.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/import/importwizard.h"

#include <QAbstractItemModelTester>
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
        QVERIFY(button(wizard, u"saveProblems"_s)->isVisible());
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

    void aFieldIsTakenOnce()
    {
        SheetAnalysis sheet;
        sheet.columns = {{u"A"_s, u"名称"_s, u"name"_s, 1.0},
                         {u"B"_s, u"別名"_s, {}, 0},
                         {u"C"_s, u"No."_s, {}, 0, false, true}};
        ImportMappingModel model(Language::Japanese);
        const QAbstractItemModelTester tester(&model);
        model.setSheet(sheet, ImportTarget::Assets);

        QVERIFY(model.setData(model.index(1, ImportMappingModel::FieldColumn),
                              u"name"_s,
                              ImportMappingModel::FieldRole));

        QCOMPARE(model.fieldOf(u"A"_s), QString());
        QCOMPARE(model.fieldOf(u"B"_s), u"name"_s);
        QCOMPARE(model.map().columns, (QList<ColumnMap::Entry>{{u"A"_s, {}}, {u"B"_s, u"name"_s}}));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestImportWizard)
#include "tst_importwizard.moc"
