// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/importmappingmodel.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>

namespace daicho {

using namespace Qt::StringLiterals;

class TestImportMapping : public QObject
{
    Q_OBJECT

private slots:

    void whatTheRegisterKeepsStaysBesideAChange()
    {
        SheetAnalysis sheet;
        sheet.columns = {{u"A"_s, u"名称"_s, u"name"_s, 1.0},
                         {u"B"_s, u"別名"_s, u"reading"_s, 1.0},
                         {u"C"_s, u"欄外"_s, {}, 0},
                         {u"D"_s, u"メモ"_s, {}, 0}};
        ImportMappingModel model(Language::Japanese);
        model.setSheet(
            sheet, ImportTarget::Assets, {{u"別名"_s, u"reading"_s}, {u"欄外"_s, QString()}});
        QVERIFY(!model.isChanged());
        QVERIFY(model.map().columns.isEmpty());
        const QModelIndex margin = model.index(2, ImportMappingModel::FieldColumn);
        QCOMPARE(margin.data(ImportMappingModel::FieldRole).toString(),
                 ImportMappingModel::ignored());

        QVERIFY(model.setData(model.index(3, ImportMappingModel::FieldColumn),
                              u"note"_s,
                              ImportMappingModel::FieldRole));

        QCOMPARE(
            model.map().columns,
            (QList<ColumnMap::Entry>{{u"B"_s, u"reading"_s}, {u"C"_s, {}}, {u"D"_s, u"note"_s}}));
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

DAICHO_TEST(daicho::TestImportMapping)
#include "tst_importmapping.moc"
