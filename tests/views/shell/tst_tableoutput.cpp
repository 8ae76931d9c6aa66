// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/service/tablefile.h"
#include "model/sheet/opentable.h"
#include "model/sheet/sheetrow.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/shell/tableoutput.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

class TestTableOutput : public QObject
{
    Q_OBJECT

private:
    PageFixture m_fixture;
    QTemporaryDir m_folder;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_view;
    TableOutput* m_output = nullptr;

private slots:

    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        m_model->setHorizontalHeaderLabels({u"番号"_s, u"名称"_s, u"件数"_s});
        for (const int i : {1, 2, 3}) {
            auto* count = new QStandardItem;
            count->setData(i * 10, Qt::DisplayRole);
            m_model->appendRow(
                {new QStandardItem(u"A%1"_s.arg(i)), new QStandardItem(u"=名%1"_s.arg(i)), count});
        }
        m_view = std::make_unique<QTableView>();
        m_view->setModel(m_model.get());
        m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_output = new TableOutput(m_view.get(), m_fixture.services(), u"一覧"_s);
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void theChosenRowsAreCopiedWithTheirHeader()
    {
        m_view->selectRow(1);

        m_output->copy();

        QCOMPARE(QApplication::clipboard()->text(), u"番号\t名称\t件数\nA2\t=名2\t20"_s);
    }

    void orderFilterAndColumnsAreAsShown()
    {
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(m_model.get());
        proxy.setFilterRegularExpression(u"A[23]"_s);
        proxy.sort(0, Qt::DescendingOrder);
        m_view->setModel(&proxy);
        m_view->setColumnHidden(1, true);
        m_view->horizontalHeader()->setSectionsMovable(true);
        m_view->horizontalHeader()->moveSection(2, 0);

        const ShownTable table = m_output->shown(false);

        QCOMPARE(table.columns.size(), 2);
        QCOMPARE(table.columns.first().title, u"件数"_s);
        QCOMPARE(table.rows, (QList<QVariantList>{{30, u"A3"_s}, {20, u"A2"_s}}));
        m_view->setModel(m_model.get());
    }

    void filesAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("workbook") << u"out.xlsx"_s;
        QTest::newRow("CSV") << u"out.csv"_s;
    }

    void filesAreWritten()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        QSignalSpy written(m_output, &TableOutput::written);

        m_output->write(path);
        QTRY_COMPARE(written.size(), 1);

        auto source = openTable(path);
        QVERIFY_OK(source);
        int rows = 0;
        NoProgress progress;
        QVERIFY_OK((*source)->readRows(
            0,
            [&rows](const SheetRow&) {
                ++rows;
                return true;
            },
            progress));
        QCOMPARE(rows, 4);
    }

    void whatTheModelDoesNotHoldIsReadInTheJob()
    {
        m_view->setColumnHidden(1, true);
        m_output->setWhole([] {
            return WholeTable{{}, [](Session&, Progress&) {
                                  QList<QVariantList> rows;
                                  for (int i = 0; i < 500; ++i) {
                                      rows.append({u"A%1"_s.arg(i), u"隠"_s, i});
                                  }
                                  return Result<QList<QVariantList>>(rows);
                              }};
        });
        const QString path = m_folder.filePath(u"whole.csv"_s);
        QSignalSpy written(m_output, &TableOutput::written);

        m_output->write(path);
        QTRY_COMPARE(written.size(), 1);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 501);
        QVERIFY(lines.first().endsWith(u"番号,件数"_s));
        QCOMPARE(lines.last(), u"A499,499"_s);
    }

    void aListGoesOutWithColumnsOfItsOwn()
    {
        m_view->selectRow(2);
        m_output->setWhole([] {
            return WholeTable{
                {u"番号"_s, u"課"_s}, [](Session&, Progress&) {
                    return Result<QList<QVariantList>>(QList<QVariantList>{
                        {u"1"_s, u"甲課"_s}, {u"2"_s, u"乙課"_s}, {u"3"_s, u"丙課"_s}});
                }};
        });

        m_output->copy();

        QTRY_COMPARE(QApplication::clipboard()->text(), u"番号\t課\n3\t丙課"_s);
    }

    void anotherKindOfFileIsRefused()
    {
        QSignalSpy failed(m_output, &TableOutput::failed);
        const QString path = m_folder.filePath(u"out.pdf"_s);

        m_output->write(path);
        QTRY_COMPARE(failed.size(), 1);

        QVERIFY(!QFile::exists(path));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestTableOutput)
#include "tst_tableoutput.moc"
